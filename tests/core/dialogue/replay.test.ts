import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { beginJourney, branchAt, choose, moveOnward, showLines } from '../../../src/core/dialogue/edit';
import type { Journey } from '../../../src/core/dialogue/journey';
import { goOnward, momentAt, visibleLines } from '../../../src/core/dialogue/places';
import { type Replay, replay } from '../../../src/core/dialogue/replay';
import { momentsOf } from '../../../src/core/scenario/scenario';
import { asId, type ChoiceId } from '../../../src/core/shared/ids';
import { aJourney, aWalk, toNextDecision } from '../../support/builders/a-journey';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';
import { generateScenario } from '../../support/builders/generate-scenario';
import { runs } from '../../support/long-runs';

/** As it comes back from a file: nothing that was remembered with the object is of help. */
function reread(journey: Journey): Journey {
  return JSON.parse(JSON.stringify(journey));
}

/** All that a view can see of a replay. */
function seen({ place, linesShown, trail, stopped, contentChanged }: Replay): object {
  return { place, linesShown, trail, stopped, contentChanged };
}

/** Every journey on the way: each line, each moment, each choice. */
function everyEdit(dialogue: ReturnType<typeof openDialogue>, picks: readonly number[]): readonly Journey[] {
  const journeys = [beginJourney(dialogue.scenario, { id: asId('reis'), now: 1 })];
  const left = [...picks];
  for (;;) {
    const journey = journeys.at(-1);
    if (journey === undefined) return journeys;
    const { place, linesShown } = replay(dialogue, journey);
    if (place.kind === 'ending') return journeys;
    const now = journey.changedAt + 1;
    if (linesShown < visibleLines(dialogue, place).length) {
      journeys.push(showLines(dialogue, journey, linesShown + 1, now));
      continue;
    }
    const { next } = momentAt(dialogue, place).moment;
    if (next.kind === 'onward') {
      journeys.push(moveOnward(dialogue, journey, now));
      continue;
    }
    const pick = left.shift();
    const choice = next.decision.choices[Math.floor((pick ?? 0) * 2)];
    if (pick === undefined || choice === undefined) return journeys;
    journeys.push(choose(dialogue, journey, choice.id, now));
  }
}

describe('replaying a journey', () => {
  test('gives the same place, lines and trail as playing it did, at every point of any walk', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(12), (scenario, picks) => {
        const dialogue = openDialogue(scenario);
        for (const journey of everyEdit(dialogue, picks)) {
          expect(seen(replay(dialogue, reread(journey)))).toEqual(seen(replay(dialogue, journey)));
        }
      }),
      { numRuns: runs(60, 1_000) },
    );
  });

  test('comes to an ending and nowhere else when nothing is left to choose', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(20), (scenario, picks) => {
        const dialogue = openDialogue(scenario);
        // The first choice of a generated decision leads forward, so this many of them reach the end.
        const forward = momentsOf(scenario).map(() => 0);
        const journey = aWalk(dialogue, [...picks, ...forward]);
        expect(replay(dialogue, reread(journey))).toMatchObject({ place: { kind: 'ending' }, linesShown: 0 });
        expect(journey).toMatchObject({ cursor: null, endedAt: journey.changedAt });
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  test('of a rewound journey that is redone is the same as of the first', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(10), fc.nat(), (scenario, picks, at) => {
        const dialogue = openDialogue(scenario);
        const first = aWalk(dialogue, picks);
        const kept = reread(first);
        const index = at % (first.steps.length + 1);
        const branch = branchAt(dialogue, first, index, { id: asId('tweede'), now: 9_000 });
        const again = first.steps
          .slice(index)
          .reduce(
            (journey, { choice }) => toNextDecision(dialogue, choose(dialogue, journey, choice, 9_001)),
            branch,
          );
        expect(seen(replay(dialogue, again))).toEqual(seen(replay(dialogue, first)));
        expect(again.steps).toEqual(first.steps);
        expect(again.endedAt === null).toBe(first.endedAt === null);
        expect(first).toEqual(kept);
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  test('tells every moment that was passed, with what was chosen and remembered there', () => {
    const dialogue = openDialogue(theDinner());
    const { trail } = replay(dialogue, aJourney(dialogue, ['stay-silent']));
    expect(
      trail.map(({ scene, moment, choice, stepIndex }) => [scene, moment, choice?.id ?? null, stepIndex]),
    ).toEqual([
      ['table', 'arrival', null, null],
      ['table', 'question', 'stay-silent', 0],
      ['later', 'night', null, null],
      ['later', 'call', null, null],
      ['later', 'tell', null, null],
    ]);
    expect(trail.map(({ memory }) => memory.silent)).toEqual([false, false, true, true, true]);
  });

  test('stands before the first line of a journey that has not begun', () => {
    const scenario = theDinner();
    const journey = beginJourney(scenario, { id: asId('reis'), now: 1 });
    const found = replay(openDialogue(scenario), journey);
    expect(found).toMatchObject({
      place: { moment: 'arrival' },
      linesShown: 0,
      stopped: null,
      contentChanged: false,
    });
  });

  test('puts the reader back at the very line, in the middle of a road onward', () => {
    const dialogue = openDialogue(theDinner());
    const asked = aJourney(dialogue, []);
    const night = choose(dialogue, asked, asId<ChoiceId>('stay-silent'), 5);
    const read = showLines(dialogue, night, 2, 6);
    expect(replay(dialogue, reread(read))).toMatchObject({ place: { moment: 'night' }, linesShown: 2 });
    const call = moveOnward(dialogue, read, 7);
    expect(replay(dialogue, reread(call))).toMatchObject({ place: { moment: 'call' }, linesShown: 1 });
  });

  test('goes by the choices and not by the cursor when the two disagree', () => {
    const dialogue = openDialogue(theDinner());
    const spoke = aJourney(dialogue, ['speak']);
    const wrong: Journey = { ...spoke, cursor: { moment: asId('call'), lines: 2 } };
    expect(replay(dialogue, wrong)).toMatchObject({
      place: { moment: 'night' },
      linesShown: 0,
      stopped: null,
    });
  });

  test('costs one look for a journey that it has seen, however long that is', () => {
    const dialogue = openDialogue(generateScenario({ moments: 40, seed: 5 }));
    const journey = aWalk(dialogue, [0.1, 0.2]);
    expect(replay(dialogue, journey)).toBe(replay(dialogue, journey));
  });

  test('is not confused by roads that are tried beside it', () => {
    const dialogue = openDialogue(theDinner());
    const journey = aJourney(dialogue, ['stay-silent', 'call-back']);
    const { place } = replay(dialogue, journey);
    const elsewhere = aJourney(dialogue, ['speak', 'keep']);
    expect(replay(dialogue, elsewhere).place).toMatchObject({ kind: 'ending', ending: 'kept' });
    expect(place).toMatchObject({ moment: 'tell' });
    expect(() => goOnward(dialogue, place)).toThrow('leads nowhere');
    expect(replay(dialogue, reread(journey)).place).toEqual(place);
  });
});
