/** An author's walk, played step by step. */
import { describe, expect, test } from 'vitest';
import { newsOf } from '../../../src/compiler/author-news';
import { ServedContent } from '../../../src/compiler/served-content';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { visibleLines } from '../../../src/core/dialogue/places';
import { replay } from '../../../src/core/dialogue/replay';
import { walkAlong } from '../../../src/core/dialogue/walk-along';
import { asId } from '../../../src/core/shared/ids';
import { shipped, shippedFiles } from '../../support/builders/shipped';

const origin = { id: asId<never>('a'), now: 1 };
const { walks } = newsOf(shippedFiles, shipped, new ServedContent());
const stories = shipped.scenarios.flatMap(({ module, id, languages }) => {
  const scenario = languages.get('nl');
  return scenario === undefined ? [] : [{ name: `${module}/${id}`, dialogue: openDialogue(scenario) }];
});

describe.each(stories)('in $name', ({ name, dialogue }) => {
  test.each(walks[name] ?? [])('‘$name’ comes step by step to its ending', ({ choices, ending }) => {
    for (let step = 0; step < choices.length; step += 1) {
      const { journey, fits } = walkAlong(dialogue, choices.slice(0, step), false, origin);
      expect(fits).toBe(step);
      expect(journey.steps.map(({ choice }) => choice)).toEqual(choices.slice(0, step));
      expect(journey.cursor?.lines).toBe(visibleLines(dialogue, replay(dialogue, journey).place).length);
    }
    const { journey } = walkAlong(dialogue, choices, true, origin);
    expect(replay(dialogue, journey).place).toMatchObject({ kind: 'ending', ending });
    expect(journey.endedAt).toBe(1);
  });

  test('a choice that is not on offer stops it, with what was taken before', () => {
    const [first] = walks[name] ?? [];
    const before = first?.choices.slice(0, 1) ?? [];
    const { journey, fits } = walkAlong(dialogue, [...before, 'nergens', 'ook-niet'], true, origin);
    expect(fits).toBe(before.length);
    expect(journey.steps.map(({ choice }) => choice)).toEqual(before);
  });
});
