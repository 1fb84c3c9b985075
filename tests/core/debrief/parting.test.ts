import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PartedRoads, partRoads } from '../../../src/core/debrief/parting';
import { journeyRoads } from '../../../src/core/debrief/roads';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { branchAt } from '../../../src/core/dialogue/edit';
import type { Journey } from '../../../src/core/dialogue/journey';
import type { Dialogue } from '../../../src/core/dialogue/places';
import { asId } from '../../../src/core/shared/ids';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';
import { runs } from '../../support/long-runs';

const dialogue = openDialogue(theDinner());

function parted(on: Dialogue, here: Journey, there: Journey): PartedRoads {
  return partRoads(journeyRoads(on, here), journeyRoads(on, there));
}

function choicesIn({ shared, here, there }: PartedRoads): readonly (readonly string[])[] {
  return [shared, here.decisions, there.decisions].map((road) => road.map(({ choice }) => choice.id));
}

/** What the picture and the words tell apart; not the open roads, which may lead back to a road's own end. */
function told({ shared, here, there }: PartedRoads) {
  const steps = [shared, here.decisions, there.decisions].map((road) =>
    road.map(({ stepIndex, moment, choice }) => ({ stepIndex, moment, choice })),
  );
  return { steps, here: here.ending, there: there.ending };
}

describe('two roads of one play', () => {
  test('part at the decision they took differently, and are told apart from there', () => {
    const silent = aJourney(dialogue, ['stay-silent', 'keep']);
    const spoke = aJourney(dialogue, ['speak', 'tell']);
    const found = parted(dialogue, silent, spoke);
    expect(choicesIn(found)).toEqual([[], ['stay-silent', 'keep'], ['speak', 'tell']]);
    expect(found.here.decisions[0]).toMatchObject({
      moment: 'question',
      stepIndex: 0,
      at: { number: 1, scene: { id: 'table' } },
    });
    expect(found.there.decisions[0]).toMatchObject({ moment: 'question', stepIndex: 0 });
    expect([found.here.ending?.id, found.there.ending?.id]).toEqual(['kept', 'told']);
  });

  test('may have steps in common before they part', () => {
    const first = aJourney(dialogue, ['stay-silent', 'call-back', 'tell']);
    const second = aJourney(dialogue, ['stay-silent', 'call-back', 'keep']);
    const found = parted(dialogue, first, second);
    expect(choicesIn(found)).toEqual([['stay-silent', 'call-back'], ['tell'], ['keep']]);
    expect(found.here.decisions[0]).toMatchObject({ moment: 'tell', stepIndex: 2 });
  });

  test('have all in common that the shorter one has, when one has only come less far', () => {
    const whole = aJourney(dialogue, ['stay-silent', 'keep']);
    const branch = branchAt(dialogue, whole, 1, { id: asId('tweede'), now: 9 });
    const found = parted(dialogue, whole, branch);
    expect(choicesIn(found)).toEqual([['stay-silent'], ['keep'], []]);
    expect([found.here.ending?.id, found.there.ending]).toEqual(['kept', null]);
  });

  test('do not part when they are the same', () => {
    const journey = aJourney(dialogue, ['leave']);
    expect(choicesIn(parted(dialogue, journey, journey))).toEqual([['leave'], [], []]);
  });

  test('give the same turned round when they change places', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(), anyPicks(), (scenario, picks, otherPicks) => {
        const any = openDialogue(scenario);
        const [a, b] = [aWalk(any, picks), aWalk(any, otherPicks)];
        const { shared, here, there } = parted(any, a, b);
        expect(told(parted(any, b, a))).toEqual(told({ shared, here: there, there: here }));
      }),
      { numRuns: runs(60, 1_000) },
    );
  });

  test('share exactly the steps from the beginning that are equal', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(), fc.nat(), anyPicks(5), (scenario, picks, at, otherPicks) => {
        const any = openDialogue(scenario);
        const a = aWalk(any, picks);
        const b = aWalk(any, [...picks.slice(0, at % (picks.length + 1)), ...otherPicks]);
        const { shared, here, there } = parted(any, a, b);
        const differs = a.steps.findIndex(({ choice }, index) => b.steps[index]?.choice !== choice);
        expect(shared.length).toBe(differs === -1 ? a.steps.length : differs);
        expect(here.decisions[0]?.moment).toBe(a.steps[shared.length]?.moment);
        expect(there.decisions[0]?.moment).toBe(b.steps[shared.length]?.moment);
        // At one and the same moment with the same past, two roads can only differ in what was chosen there.
        if (here.decisions[0] !== undefined && there.decisions[0] !== undefined)
          expect(here.decisions[0].moment).toBe(there.decisions[0].moment);
      }),
      { numRuns: runs(60, 1_000) },
    );
  });
});
