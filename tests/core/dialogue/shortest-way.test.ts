/** An author stands at any moment without playing up to it. */
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { explore } from '../../../src/core/dialogue/explore';
import { replay } from '../../../src/core/dialogue/replay';
import { fromResumeLine, toResumeLine } from '../../../src/core/dialogue/resume-line';
import { journeyTo } from '../../../src/core/dialogue/shortest-way';
import { asId } from '../../../src/core/shared/ids';
import { shipped } from '../../support/builders/shipped';

const stories = shipped.scenarios.flatMap(({ languages }) => languages.get('nl') ?? []);
const origin = { id: asId<never>('a'), now: 1 };

describe('the shortest way', () => {
  test.each(stories.map((scenario) => [`${scenario.module}/${scenario.id}`, scenario] as const))(
    'in %s leads to every moment and every ending that can be reached, also as a line',
    (_name, scenario) => {
      const dialogue = openDialogue(scenario);
      const { moments, endings } = explore(scenario, 100_000);
      for (const id of [...moments, ...endings]) {
        const journey = journeyTo(dialogue, id, origin);
        expect(journey, id).not.toBeNull();
        if (journey === null) continue;
        expect(Object.values(replay(dialogue, journey).place), id).toContain(id);
        const again = fromResumeLine(dialogue, toResumeLine(dialogue, journey), origin);
        expect(again.ok && Object.values(replay(dialogue, again.value).place), id).toContain(id);
      }
    },
  );

  test('to a moment that is not there leads no way', () => {
    for (const scenario of stories) expect(journeyTo(openDialogue(scenario), 'nergens', origin)).toBeNull();
  });
});
