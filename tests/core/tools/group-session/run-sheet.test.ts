import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuthoredStep, stepKinds } from '../../../../src/core/scenario/group-plan';
import type { Material } from '../../../../src/core/tools/group-session/material';
import { deliberationMaterial } from '../../../../src/core/tools/group-session/material-of';
import { type Phase, phases, phasesLeftOut } from '../../../../src/core/tools/group-session/phases';
import { votingWays } from '../../../../src/core/tools/group-session/plan';
import { makeRunSheet, type RunSheet } from '../../../../src/core/tools/group-session/run-sheet';
import { sharedMinutes } from '../../../../src/core/tools/group-session/share-minutes';
import { possibleSteps, type SheetFor } from '../../../../src/core/tools/group-session/step-needs';
import { turnsFor } from '../../../../src/core/tools/group-session/turns';
import { anyMaterial, dinnerMaterial, ownMaterial } from './a-session';

const usual: SheetFor = { people: 10, minutes: 60, voting: 'cards', material: ownMaterial };

function sheetFor(parts: Partial<SheetFor>): RunSheet {
  const made = makeRunSheet({ ...usual, ...parts });
  if (!made.ok) throw new Error(`Needs ${made.failure.needs} minutes.`);
  return made.value;
}

function minutesIn(sheet: RunSheet, id: string): number | undefined {
  return sheet.steps.find((step) => step.id === id)?.minutes;
}

/** The dinner, whose author plans this step too. */
function dinnerWith(step: AuthoredStep): Material {
  if (dinnerMaterial.kind !== 'story' || dinnerMaterial.plan === null)
    throw new Error('The dinner is planned.');
  const { plan } = dinnerMaterial;
  return { ...dinnerMaterial, plan: { ...plan, steps: [...plan.steps, step] } };
}

const anySheetFor: fc.Arbitrary<SheetFor> = fc.record({
  people: fc.integer({ min: 3, max: 500 }),
  minutes: fc.integer({ min: 20, max: 240 }),
  voting: fc.constantFrom(...votingWays),
  material: anyMaterial,
});

describe('the run sheet', () => {
  test('of an hour has the steps of the method', () => {
    const sheet = sheetFor({});
    expect(sheet.leftOut).toEqual([]);
    expect(sheet.steps.map(({ id }) => id)).toEqual([
      ...['ground-rules', 'scene', 'vote-1', 'spread', 'talk', 'plenary', 'twist', 'vote-2', 'moved'],
      ...['absent', 'harvest', 'if-then', 'look-back', 'close'],
    ]);
    expect(sheet.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
  });

  test('of a story plays on after the vote, and looks at the road not taken', () => {
    const ids = sheetFor({ material: dinnerMaterial, minutes: 90 }).steps.map(({ id }) => id);
    expect(ids).toContain('onward');
    expect(ids.indexOf('roads')).toBe(ids.indexOf('onward') + 1);
  });

  test('has what its author wrote: the words with each vote, the minutes where they were written', () => {
    const sheet = sheetFor({ material: dinnerMaterial, minutes: 75 });
    const say = sheet.steps.filter(({ kind }) => kind === 'vote').map((step) => step.say);
    expect(say).toEqual([['Kies voor uzelf.'], ['Kies voor uzelf.']]);
    expect(sheet.steps.find(({ id }) => id === 'talk')?.questions).toEqual(['Aan wie dacht je?']);
  });

  test('in half an hour does without what can be missed, and votes twice all the same', () => {
    const sheet = sheetFor({ minutes: 30 });
    expect(sheet.leftOut).toContain('twist');
    expect(sheet.steps.map(({ id }) => id)).toContain('vote-2');
  });

  test('says what a session needs that does not fit its time', () => {
    const failed = makeRunSheet({ ...usual, minutes: 20, voting: 'ballots', people: 40 });
    expect(failed).toMatchObject({ ok: false, failure: { kind: 'too-short' } });
    const needs = failed.ok ? 0 : failed.failure.needs;
    expect(makeRunSheet({ ...usual, minutes: needs, voting: 'ballots', people: 40 }).ok).toBe(true);
    expect(makeRunSheet({ ...usual, minutes: needs - 1, voting: 'ballots', people: 40 }).ok).toBe(false);
  });

  test('gives counting papers more time in a larger room', () => {
    const few = minutesIn(sheetFor({ voting: 'ballots' }), 'vote-1') ?? 0;
    expect(minutesIn(sheetFor({ voting: 'ballots', people: 60 }), 'vote-1')).toBeGreaterThan(few);
  });

  test('of cards has no vote', () => {
    const material = { kind: 'cards', questions: ['Wat zou je doen?'] } as const;
    expect(sheetFor({ material, minutes: 90 }).steps.map(({ id }) => id)).toEqual([
      ...['ground-rules', 'cards', 'harvest', 'if-then', 'look-back', 'close'],
    ]);
  });

  test('of a deliberation has a step for each phase, with the minutes of the method where there is time', () => {
    const sheet = sheetFor({ people: 8, material: deliberationMaterial, minutes: 102 });
    const asked = sheet.steps.filter(({ kind }) => kind === 'deliberation');
    expect(asked.map(({ id, phase }) => [id, phase])).toEqual(
      phases.map((phase) => [`deliberation-${phase}`, phase]),
    );
    expect(sheet.steps[0]?.kind).toBe('ground-rules');
    expect(asked.map(({ minutes }) => minutes)).toEqual([10, 10, 10, 20, 5, 5, 10, 8, 5, 2]);
  });

  test('of a deliberation in an hour has the short form, and says what it does without', () => {
    const { steps, leftOut } = sheetFor({ material: deliberationMaterial, minutes: 60 });
    expect(steps.flatMap(({ phase }) => phase ?? [])).toEqual([
      ...['case', 'question', 'perspectives', 'write', 'round', 'conclude'],
    ]);
    expect(phasesLeftOut(steps)).toEqual(['clarify', 'options', 'compare', 'evaluate']);
    expect(leftOut).toEqual([]);
  });

  test('of a story whose author asks for a deliberation has its phases in the minutes that were planned', () => {
    const planned = (minutes: number | null): RunSheet =>
      sheetFor({
        material: dinnerWith({ kind: 'deliberation', minutes, say: ['Nu samen.'], questions: [] }),
        minutes: 240,
      });
    const inPhases = (sheet: RunSheet) => sheet.steps.filter(({ kind }) => kind === 'deliberation');
    expect(inPhases(planned(null)).map(({ phase }) => phase)).toEqual(phases);
    const short = inPhases(planned(45));
    expect(short.map(({ phase }) => phase)).toHaveLength(6);
    expect(short.map(({ say }) => say)).toEqual([['Nu samen.'], [], [], [], [], []]);
    const tight = dinnerWith({ kind: 'deliberation', minutes: 30, say: [], questions: [] });
    const usualOf = possibleSteps({ ...usual, material: tight }).filter(
      ({ kind }) => kind === 'deliberation',
    );
    expect(usualOf.reduce((sum, step) => sum + step.usual, 0)).toBe(30);
    expect(
      sheetFor({
        material: dinnerWith({ kind: 'deliberation', minutes: 60, say: [], questions: [] }),
        minutes: 60,
      }).leftOut,
    ).toContain('deliberation');
  });

  test('for any size and time that fits, a deliberation has every phase of its form once, in order', () => {
    fc.assert(
      fc.property(
        anySheetFor,
        fc.integer({ min: 10, max: 150 }),
        fc.boolean(),
        (wanted, minutes, isStory) => {
          const material = isStory
            ? dinnerWith({ kind: 'deliberation', minutes, say: [], questions: [] })
            : deliberationMaterial;
          const made = makeRunSheet({ ...wanted, material });
          if (!made.ok) return;
          const found = made.value.steps.flatMap(({ phase }) => phase ?? []);
          const without = phasesLeftOut(made.value.steps);
          expect(phases.filter((phase) => !without.includes(phase))).toEqual(
            found.length === 0 ? phases : found,
          );
          expect([0, 6, phases.length]).toContain(found.length);
          expect(made.value.leftOut.includes('deliberation')).toBe(found.length === 0);
          expect(!isStory && found.length === 0).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('for any size, time and material fits, in order, with nothing twice and nothing that stands alone', () => {
    fc.assert(
      fc.property(anySheetFor, (wanted) => {
        const made = makeRunSheet(wanted);
        if (!made.ok) {
          expect(made.failure.needs).toBeGreaterThan(wanted.minutes);
          return;
        }
        const { steps, leftOut } = made.value;
        const ids = steps.map(({ id }) => id);
        const least = new Map(possibleSteps(wanted).map((step) => [step.id, step.least]));
        expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(wanted.minutes);
        expect(new Set(ids).size).toBe(ids.length);
        expect(steps.every(({ id, minutes }) => minutes >= Math.max(1, least.get(id) ?? 1))).toBe(true);
        const order = steps
          .filter(({ kind }) => kind !== 'vote' && kind !== 'break')
          .map(({ kind }) => stepKinds.indexOf(kind));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(ids.includes('vote-2') && !ids.includes('vote-1')).toBe(false);
        expect(ids.includes('moved') && !ids.includes('vote-2')).toBe(false);
        expect(ids.includes('roads') && !ids.includes('onward')).toBe(false);
        expect(leftOut.filter((kind) => steps.some((step) => step.kind === kind && kind !== 'vote'))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  /** How many breaks a session of so many minutes asks for; they take of its time. */
  const breaks = (minutes: number): number => Math.max(0, Math.floor((minutes - 60) / 60));

  test('with more time and as many breaks leaves out no more', () => {
    fc.assert(
      fc.property(anySheetFor, fc.integer({ min: 1, max: 60 }), (wanted, more) => {
        const one = makeRunSheet(wanted);
        const two = makeRunSheet({ ...wanted, minutes: wanted.minutes + more });
        if (!one.ok) return;
        if (breaks(wanted.minutes) !== breaks(wanted.minutes + more)) return;
        expect(two.ok).toBe(true);
        if (two.ok) expect(one.value.leftOut).toEqual(expect.arrayContaining([...two.value.leftOut]));
      }),
      { numRuns: 40 },
    );
  });
});

describe('sharing minutes', () => {
  const anyShare = fc
    .tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 }), fc.nat({ max: 10 }))
    .map(([least, toUsual, toMost]) => ({ least, usual: least + toUsual, most: least + toUsual + toMost }));

  test('gives each between its least and its most, and all that there is to give', () => {
    fc.assert(
      fc.property(fc.array(anyShare, { maxLength: 12 }), fc.nat({ max: 400 }), (shares, minutes) => {
        const given = sharedMinutes(shares, minutes);
        const sum = given.reduce((total, one) => total + one, 0);
        const least = shares.reduce((total, share) => total + share.least, 0);
        const most = shares.reduce((total, share) => total + share.most, 0);
        expect(given.every((one, index) => one >= (shares[index]?.least ?? 0))).toBe(true);
        expect(given.every((one, index) => one <= (shares[index]?.most ?? 0))).toBe(true);
        expect(given.every(Number.isInteger)).toBe(true);
        expect(sum).toBe(Math.min(most, Math.max(least, minutes)));
      }),
    );
  });
});

describe('who can be heard', () => {
  test('ten people cannot each speak twice in five minutes: five are heard, a minute each', () => {
    expect(turnsFor({ kind: 'plenary', minutes: 5 }, 10)).toEqual({ heard: 5, secondsEach: 60 });
  });

  test('in pairs everyone speaks half of the time; where three sit together, a third', () => {
    expect(turnsFor({ kind: 'talk', minutes: 8 }, 10)).toEqual({ heard: 10, secondsEach: 240 });
    expect(turnsFor({ kind: 'talk', minutes: 9 }, 11)).toEqual({ heard: 11, secondsEach: 180 });
  });

  test('of a deliberation everyone is heard in its round, and nobody has a turn in the other phases', () => {
    const turns = (phase: Phase) => turnsFor({ kind: 'deliberation', phase, minutes: 10 }, 8);
    expect(turns('round')).toEqual({ heard: 8, secondsEach: 75 });
    expect(turns('perspectives').heard).toBe(0);
  });

  test('nobody has a turn while one votes', () => {
    expect(turnsFor({ kind: 'vote', minutes: 3 }, 10)).toEqual({ heard: 0, secondsEach: 0 });
  });

  test('all turns in a circle together fit in the step', () => {
    const kind = fc.constantFrom('plenary', 'moved', 'absent', 'harvest', 'roads', 'close', 'cards');
    fc.assert(
      fc.property(kind, fc.nat({ max: 60 }), fc.nat({ max: 500 }), (step, minutes, people) => {
        const { heard, secondsEach } = turnsFor({ kind: step, minutes } as const, people);
        expect(heard * secondsEach).toBeLessThanOrEqual(minutes * 60);
        expect(heard).toBeLessThanOrEqual(people);
      }),
    );
  });
});
