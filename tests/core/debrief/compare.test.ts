import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compareJourneys } from '../../../src/core/debrief/compare';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { branchAt } from '../../../src/core/dialogue/edit';
import { asId } from '../../../src/core/shared/ids';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';
import { runs } from '../../support/long-runs';

const dialogue = openDialogue(theDinner());

function turnedRound(comparison: Comparison): Comparison {
  return { ...comparison, here: comparison.there, there: comparison.here };
}

describe('two journeys compared', () => {
  test('part at the decision they took differently, and are told apart from there', () => {
    const silent = aJourney(dialogue, ['stay-silent', 'keep']);
    const spoke = aJourney(dialogue, ['speak', 'tell']);
    const found = compareJourneys(dialogue, silent, spoke);
    expect(found).toMatchObject({ sharedSteps: 0, parting: { moment: { id: 'question' }, stepIndex: 0 } });
    expect(found.here.choice?.id).toBe('stay-silent');
    expect(found.there.choice?.id).toBe('speak');
    expect(found.here.trail.map(({ moment }) => moment)).toEqual(['night', 'call', 'tell']);
    expect(found.there.trail.map(({ moment }) => moment)).toEqual(['night', 'letter', 'tell']);
    expect([found.here.ending?.id, found.there.ending?.id]).toEqual(['kept', 'told']);
  });

  test('name the first line that one heard and the other did not', () => {
    const found = compareJourneys(
      dialogue,
      aJourney(dialogue, ['stay-silent', 'keep']),
      aJourney(dialogue, ['speak', 'keep']),
    );
    expect(found.here.firstLine).toMatchObject({
      moment: { id: 'night' },
      line: { id: '2', text: 'U zweeg.' },
    });
    expect(found.there.firstLine).toMatchObject({ moment: { id: 'night' }, line: { id: '3' } });
  });

  test('may have steps in common before they part', () => {
    const first = aJourney(dialogue, ['stay-silent', 'call-back', 'tell']);
    const second = aJourney(dialogue, ['stay-silent', 'call-back', 'keep']);
    const found = compareJourneys(dialogue, first, second);
    expect(found).toMatchObject({ sharedSteps: 2, parting: { moment: { id: 'tell' }, stepIndex: 2 } });
    expect([found.here.trail, found.there.trail]).toEqual([[], []]);
    expect([found.here.firstLine, found.there.firstLine]).toEqual([null, null]);
  });

  test('do not part when one has only come less far', () => {
    const whole = aJourney(dialogue, ['stay-silent', 'keep']);
    const branch = branchAt(dialogue, whole, 1, { id: asId('tweede'), now: 9 });
    const found = compareJourneys(dialogue, whole, branch);
    expect(found).toMatchObject({ sharedSteps: 1, parting: null });
    expect([found.here.choice, found.there.choice]).toEqual([null, null]);
    expect([found.here.ending?.id, found.there.ending]).toEqual(['kept', null]);
  });

  test('do not part when they are the same', () => {
    const journey = aJourney(dialogue, ['leave']);
    expect(compareJourneys(dialogue, journey, journey)).toMatchObject({
      sharedSteps: 1,
      parting: null,
      here: { trail: [], firstLine: null },
    });
  });

  test('give the same turned round when they change places', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(), anyPicks(), (scenario, picks, otherPicks) => {
        const any = openDialogue(scenario);
        const [a, b] = [aWalk(any, picks), aWalk(any, otherPicks)];
        expect(compareJourneys(any, b, a)).toEqual(turnedRound(compareJourneys(any, a, b)));
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
        const { sharedSteps, parting } = compareJourneys(any, a, b);
        const differs = a.steps.findIndex(({ choice }, index) => b.steps[index]?.choice !== choice);
        expect(sharedSteps).toBe(differs === -1 ? a.steps.length : differs);
        const bothWentOn = a.steps[sharedSteps] !== undefined && b.steps[sharedSteps] !== undefined;
        expect(parting !== null).toBe(bothWentOn);
        if (bothWentOn) expect(parting?.moment.id).toBe(a.steps[sharedSteps]?.moment);
      }),
      { numRuns: runs(60, 1_000) },
    );
  });
});
