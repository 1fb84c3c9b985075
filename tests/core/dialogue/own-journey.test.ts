/** No story edits another one's journey: not by its types, and not when those are talked round. */
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { adoptContent, branchAt, choose, moveOnward, showLines } from '../../../src/core/dialogue/edit';
import { belongsTo } from '../../../src/core/dialogue/own-journey';
import {
  asId,
  type ChoiceId,
  type JourneyId,
  type ModuleId,
  type ScenarioId,
} from '../../../src/core/shared/ids';
import { aJourney } from '../../support/builders/a-journey';
import { theDinner } from '../../support/builders/dinner';

const dinner = openDialogue(theDinner());
const journey = aJourney(dinner, ['stay-silent']);
const others = [
  ['another story of the module', openDialogue({ ...theDinner(), id: asId<ScenarioId>('lunch') })],
  [
    'a story with that name in another module',
    openDialogue({ ...theDinner(), module: asId<ModuleId>('elders') }),
  ],
] as const;

describe.each(others)('%s', (_name, other) => {
  test('is not the story of this journey', () => {
    expect(belongsTo(other.scenario, journey)).toBe(false);
  });

  test('refuses every edit of it', () => {
    const edits = [
      () => showLines(other, journey, 1, 9),
      () => moveOnward(other, journey, 9),
      () => choose(other, journey, asId<ChoiceId>('call'), 9),
      () => branchAt(other, journey, 0, { id: asId<JourneyId>('nieuw'), now: 9 }),
      () => adoptContent(other, journey, 9),
    ];
    for (const edit of edits) expect(edit).toThrow(`Journey ${journey.id} is of`);
  });
});

test('a later version of the story takes up its journey', () => {
  const later = openDialogue(theDinner({ hash: 'later' }));
  expect(belongsTo(later.scenario, journey)).toBe(true);
  expect(adoptContent(later, journey, 9).steps).toEqual(journey.steps);
});
