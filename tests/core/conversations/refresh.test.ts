/** Days to retrieve something: offered ahead, once, and never held against anyone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueRefresher,
  type RefreshBase,
  refreshDaysAhead,
  refreshSteps,
  refreshSuggestions,
} from '../../../src/core/conversations/refresh';
import { overNow } from '../../../src/core/conversations/refresh-base';
import { asId } from '../../../src/core/shared/ids';
import { daysLater } from '../../../src/core/shared/iso-day';

const today = '2026-11-25';
const day = fc.integer({ min: -400, max: 400 }).map((days) => daysLater(today, days));
const step = fc.constantFrom(...refreshSteps);
const nothing: RefreshBase = {
  from: null,
  annualTalk: null,
  kept: [],
  done: [],
  without: [],
  isPaused: false,
  today,
};
const base: fc.Arbitrary<RefreshBase> = fc.record({
  from: fc.option(day),
  annualTalk: fc.option(day),
  kept: fc.array(fc.record({ refresh: fc.option(step), on: day, doneOn: fc.option(day) }), { maxLength: 6 }),
  done: fc.array(fc.record({ step, on: day }), { maxLength: 4 }),
  without: fc.subarray([...refreshSteps], { maxLength: 2 }),
  isPaused: fc.boolean(),
  today: fc.constant(today),
});

describe('days to retrieve something', () => {
  it('stand at day 3, weeks 4, 12 and 26, and 14 days before the annual talk', () => {
    expect(refreshSuggestions({ ...nothing, from: today, annualTalk: '2027-02-05' })).toEqual([
      { step: 'intention', on: '2026-11-28' },
      { step: 'case', on: '2026-12-23' },
      { step: 'before-talk', on: '2027-01-22' },
      { step: 'other-circle', on: '2027-02-17' },
      { step: 'map', on: '2027-05-26' },
    ]);
  });

  it('never lie behind, come at most once each, and are five at most', () => {
    fc.assert(
      fc.property(base, (all) => {
        const suggestions = refreshSuggestions(all);
        expect(suggestions.length).toBeLessThanOrEqual(refreshSteps.length);
        expect(new Set(suggestions.map(({ step }) => step)).size).toBe(suggestions.length);
        for (const { on } of suggestions) expect(on >= today).toBe(true);
        for (const { step } of suggestions) expect(all.without).not.toContain(step);
      }),
    );
  });

  it('that come lie after today, in order, those in the calendar among them, and none in a pause', () => {
    fc.assert(
      fc.property(base, (all) => {
        const ahead = refreshDaysAhead(all);
        const days = ahead.map(({ on }) => on);
        expect(days).toEqual([...days].sort());
        expect(days.every((on) => on > today)).toBe(true);
        const taken = all.kept.some(
          ({ refresh, on, doneOn }) =>
            refresh !== null && !all.without.includes(refresh) && doneOn === null && on > today,
        );
        if (all.isPaused) expect(ahead).toEqual([]);
        else if (taken) expect(ahead).not.toEqual([]);
      }),
    );
  });

  it('are not offered again once taken, nor while an earlier one of the kind is still open', () => {
    fc.assert(
      fc.property(base, (all) => {
        for (const { step, on } of refreshSuggestions(all)) {
          const taken = { refresh: step, on, doneOn: null };
          const after = refreshSuggestions({ ...all, kept: [...all.kept, taken] });
          expect(after.map((one) => one.step)).not.toContain(step);
        }
      }),
    );
  });

  it('are none where there is nothing to count from', () => {
    expect(refreshSuggestions(nothing)).toEqual([]);
  });
});

describe('what is due now', () => {
  /** A year in which nothing is done: what is due so many days after the beginning. */
  const dueAfter = (days: number, also: Partial<RefreshBase> = {}) =>
    dueRefresher({ ...nothing, from: today, today: daysLater(today, days), ...also })?.step ?? null;

  it('is nothing on day 2, and from then on the last that came', () => {
    expect([0, 2, 3, 27, 28, 83, 84, 181, 182, 400].map((days) => dueAfter(days))).toEqual([
      null,
      null,
      'intention',
      'intention',
      'case',
      'case',
      'other-circle',
      'other-circle',
      'map',
      'map',
    ]);
  });

  it('is the annual talk in the two weeks before it, and not after', () => {
    const annualTalk = daysLater(today, 200);
    expect([185, 186, 200].map((days) => dueAfter(days, { annualTalk }))).toEqual([
      'map',
      'before-talk',
      'before-talk',
    ]);
    expect(dueAfter(201)).toBe('map');
  });

  it('is never what lies further back, once the last that came was done', () => {
    const played = [{ step: 'other-circle', on: daysLater(today, 90) } as const];
    expect(dueAfter(100, { done: played })).toBeNull();
    expect(dueAfter(182, { done: played })).toBe('map');
    expect(dueAfter(182, { done: played, without: ['map'] })).toBeNull();
  });

  it('is the newest day: the map at half a year before a case that was left', () => {
    const kept = [{ refresh: 'case', on: daysLater(today, 40), doneOn: null } as const];
    expect(dueAfter(190, { kept })).toBe('map');
    expect(dueAfter(190, { kept, done: [{ step: 'map', on: daysLater(today, 185) }] })).toBeNull();
  });

  it('stands on the day that the person chose for it', () => {
    const kept = [{ refresh: 'case', on: daysLater(today, 40), doneOn: null } as const];
    expect(dueAfter(39, { kept })).toBe('intention');
    expect(dueAfter(40, { kept })).toBe('case');
  });

  it('stays what came last when one of two is over and the other lies ahead', () => {
    const on = (days: number) => daysLater(today, days);
    const ahead = { refresh: 'other-circle', on: on(120), doneOn: null } as const;
    const over = { refresh: 'other-circle', on: on(90), doneOn: on(91) } as const;
    expect(dueAfter(95, { kept: [ahead] })).toBe('case');
    expect(dueAfter(95, { kept: [ahead, over] })).toBeNull();
    expect(dueAfter(120, { kept: [ahead, over] })).toBe('other-circle');
  });

  it('has come, is one at most, is not what cannot be done, and is nothing in a pause', () => {
    fc.assert(
      fc.property(base, (all) => {
        const due = dueRefresher(all);
        if (due === null) return;
        expect(all.isPaused).toBe(false);
        expect(due.on <= today).toBe(true);
        expect(all.without).not.toContain(due.step);
        expect(dueRefresher({ ...all, isPaused: true })).toBeNull();
        expect(refreshSuggestions({ ...all, isPaused: true })).toEqual([]);
      }),
    );
  });

  it('is not due any more once it is over, and brings nothing older in its place', () => {
    fc.assert(
      fc.property(base, (all) => {
        const due = dueRefresher(all);
        if (due === null) return;
        const now = new Date(`${today}T12:00:00`).getTime();
        const occasions = all.kept.map((one, index) => ({
          ...one,
          id: asId<never>(String(index)),
          kind: 'refresh' as const,
          note: '',
          everyMonths: null,
          madeAt: 0,
          changedAt: 0,
        }));
        const over = overNow(due, occasions, asId('over'), now);
        const kept = [...occasions.filter(({ id }) => id !== over.id), over];
        const after = dueRefresher({ ...all, kept });
        expect(after).toBeNull();
      }),
      {
        examples: [
          // Two of one kind in the calendar: the one of today is closed, the other still lies ahead.
          [
            {
              ...nothing,
              from: daysLater(today, -3),
              kept: [0, 1].map((days) => ({
                refresh: 'before-talk' as const,
                on: daysLater(today, days),
                doneOn: null,
              })),
            },
          ],
        ],
      },
    );
  });
});
