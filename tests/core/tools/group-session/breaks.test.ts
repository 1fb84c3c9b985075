import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Material } from '../../../../src/core/tools/group-session/material';
import { deliberationMaterial } from '../../../../src/core/tools/group-session/material-of';
import { votingWays } from '../../../../src/core/tools/group-session/plan';
import { paceOf, replanned } from '../../../../src/core/tools/group-session/replan';
import { makeRunSheet, type RunStep } from '../../../../src/core/tools/group-session/run-sheet';
import type { SheetFor } from '../../../../src/core/tools/group-session/step-needs';
import { wallOf } from '../../../../src/core/tools/group-session/wall-of';
import { anyMaterial, aSession, begunAt, dinnerMaterial, happen, ownMaterial } from './a-session';

const minute = 60_000;
const usual: SheetFor = { people: 12, minutes: 120, voting: 'ballots', material: ownMaterial };

function stepsFor(parts: Partial<SheetFor>): readonly RunStep[] {
  const made = makeRunSheet({ ...usual, ...parts });
  if (!made.ok) throw new Error(`Needs ${made.failure.needs} minutes.`);
  return made.value.steps;
}

const isBreak = ({ kind }: RunStep): boolean => kind === 'break';

function sum(steps: readonly RunStep[]): number {
  return steps.reduce((total, { minutes }) => total + minutes, 0);
}

/** The steps on both sides of each break. */
function around(steps: readonly RunStep[]): readonly (readonly [string | undefined, string | undefined])[] {
  return steps.flatMap((step, index) =>
    isBreak(step) ? [[steps[index - 1]?.id, steps[index + 1]?.id] as const] : [],
  );
}

const cards: Material = { kind: 'cards', questions: ['Een?', 'Twee?', 'Drie?'] };

const anySheetFor: fc.Arbitrary<SheetFor> = fc.record({
  people: fc.integer({ min: 3, max: 100 }),
  minutes: fc.integer({ min: 20, max: 240 }),
  voting: fc.constantFrom(...votingWays),
  material: anyMaterial,
});

describe('a break', () => {
  test('is there from two hours on, ten minutes about half way, once the talk is over', () => {
    expect(stepsFor({ minutes: 119 }).some(isBreak)).toBe(false);
    const steps = stepsFor({});
    expect(around(steps)).toEqual([['plenary', 'twist']]);
    expect(steps.find(isBreak)?.minutes).toBe(10);
    expect(sum(steps)).toBe(120);
  });

  test('comes twice from three hours on', () => {
    expect(around(stepsFor({ minutes: 179 }))).toHaveLength(1);
    expect(around(stepsFor({ minutes: 180, material: dinnerMaterial }))).toEqual([
      ['plenary', 'twist'],
      ['absent', 'onward'],
    ]);
    expect(around(stepsFor({ minutes: 180, material: deliberationMaterial }))).toEqual([
      ['deliberation-clarify', 'deliberation-perspectives'],
      ['deliberation-round', 'deliberation-compare'],
    ]);
  });

  test('parts the cards in two halves, each with its questions', () => {
    const steps = stepsFor({ material: cards });
    expect(around(steps)).toEqual([['cards', 'cards-2']]);
    expect(steps.filter(({ kind }) => kind === 'cards').map(({ questions }) => questions)).toEqual([
      ['Een?', 'Twee?'],
      ['Drie?'],
    ]);
  });

  test('of any session is within its time, never between a vote and what follows from it, and never too many', () => {
    fc.assert(
      fc.property(anySheetFor, (wanted) => {
        const made = makeRunSheet(wanted);
        if (!made.ok) return;
        const { steps } = made.value;
        const total = sum(steps);
        expect(total).toBeLessThanOrEqual(wanted.minutes);
        const found = around(steps);
        const [least, most] = total < 120 ? [0, 0] : total < 180 ? [0, 1] : [1, 2];
        expect(found.length).toBeGreaterThanOrEqual(least);
        expect(found.length).toBeLessThanOrEqual(most);
        for (const [before, after] of found) {
          expect(['vote-1', 'spread', 'talk', 'vote-2', 'scene', 'ground-rules']).not.toContain(before);
          expect(['spread', 'talk', 'plenary', 'moved', 'if-then', 'close', undefined]).not.toContain(after);
        }
        const minutesBefore = steps.slice(0, steps.findIndex(isBreak));
        if (found.length === 1) expect(Math.abs(sum(minutesBefore) * 2 - total)).toBeLessThan(total / 2);
      }),
      { numRuns: 80 },
    );
  });

  test('goes before the vote does, where a session does not fit with it', () => {
    const many = { people: 100, minutes: 120 } as const;
    const made = makeRunSheet({ ...usual, ...many });
    expect(made.ok && made.value.steps.map(({ id }) => id)).toContain('vote-2');
  });

  test('stays when the rest is planned again, as long as it was, and goes when there is no time for it', () => {
    const session = happen(aSession(dinnerMaterial, { minutes: 120 }), {
      type: 'go',
      step: 'talk',
      at: begunAt,
    });
    const later = (late: number) => {
      const made = replanned(session, begunAt + late * minute);
      if (!made.ok) throw new Error(`Needs ${made.failure.needs} minutes.`);
      return made.value;
    };
    expect(later(30).steps.find(isBreak)?.minutes).toBe(10);
    const tight = later(90);
    expect(tight.steps.some(isBreak)).toBe(false);
    expect(tight.leftOut).toContain('break');
    expect(tight.steps.map(({ id }) => id)).toContain('vote-2');
    expect(paceOf({ ...session, sheet: tight }, begunAt + 90 * minute).late).toBeLessThanOrEqual(0);
  });

  test('has on the wall when one goes on, in whole minutes and not too early', () => {
    const session = happen(aSession(ownMaterial, { minutes: 120 }), {
      type: 'go',
      step: 'break-1',
      at: begunAt + 1,
    });
    const stage = (of: typeof session) => wallOf(of, { invitation: null, phones: null }, begunAt).stage;
    expect(stage(session)).toEqual({
      kind: 'text',
      step: 'break',
      lines: [],
      until: Math.ceil((begunAt + 1 + 10 * minute) / minute) * minute,
    });
    expect(stage(happen(session, { type: 'pause', at: begunAt + 2 }))).not.toHaveProperty('until');
  });
});
