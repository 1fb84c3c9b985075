import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { explore, stateKey } from '../../../src/core/dialogue/explore';
import { replay } from '../../../src/core/dialogue/replay';
import { fromResumeLine, scenarioOfResumeLine, toResumeLine } from '../../../src/core/dialogue/resume-line';
import { asId, type JourneyId } from '../../../src/core/shared/ids';
import { aWalk } from '../../support/builders/a-journey';
import { anyPicks } from '../../support/builders/arbitraries';
import { shipped } from '../../support/builders/shipped';
import { runs } from '../../support/long-runs';

const stories = shipped.scenarios.map(({ module, id, languages }) => ({
  name: `${module}/${id}`,
  versions: [...languages.values()],
}));
const origin = { id: asId<JourneyId>('opnieuw'), now: 9 };

describe.each(stories)('the shipped scenario $name', ({ versions }) => {
  test.each(versions)(
    'in $lang ends every walk in an ending, through states that the checker found',
    (scenario) => {
      const dialogue = openDialogue(scenario);
      const { states, deadEnds, withoutExit, circles, truncated } = explore(scenario);
      expect({ deadEnds, withoutExit, circles, truncated }).toEqual({
        deadEnds: [],
        withoutExit: [],
        circles: [],
        truncated: false,
      });
      fc.assert(
        fc.property(anyPicks(60, 60), (picks) => {
          const { place, trail } = replay(dialogue, aWalk(dialogue, picks));
          expect(place.kind).toBe('ending');
          for (const { moment, memory } of trail) {
            expect(states.has(stateKey(moment, memory, scenario.memory))).toBe(true);
          }
        }),
        { numRuns: runs(30, 500) },
      );
    },
  );

  test('is the same road in every language: a journey of one stands at the same place in another', () => {
    const [first, ...others] = versions;
    if (first === undefined) throw new Error('A scenario has at least one language.');
    fc.assert(
      fc.property(anyPicks(8), (picks) => {
        const journey = aWalk(openDialogue(first), picks);
        const was = replay(openDialogue(first), journey);
        for (const other of others) {
          const is = replay(openDialogue(other), journey);
          expect([is.place, is.linesShown, is.contentChanged]).toEqual([was.place, was.linesShown, false]);
        }
      }),
      { numRuns: runs(20, 200) },
    );
  });

  test('can be taken along as one line that no other shipped scenario takes for its own', () => {
    const [scenario] = versions;
    if (scenario === undefined) throw new Error('A scenario has at least one language.');
    const dialogue = openDialogue(scenario);
    const all = stories.flatMap(({ versions: [version] }) => version ?? []);
    fc.assert(
      fc.property(anyPicks(8), (picks) => {
        const journey = aWalk(dialogue, picks);
        const line = toResumeLine(dialogue, journey);
        const found = scenarioOfResumeLine(all, line);
        expect(found.ok && found.value.id).toBe(scenario.id);
        const again = fromResumeLine(dialogue, line, origin);
        expect(again.ok && again.value.steps).toEqual(journey.steps);
      }),
      { numRuns: runs(20, 200) },
    );
  });
});
