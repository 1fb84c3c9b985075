/** When a moment comes, comes again, and is over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closed,
  comingAnnualTalk,
  dueDay,
  lastDay,
  moved,
  newOccasion,
  nextDay,
  type Occasion,
  occasionKinds,
  occasionsThatWere,
  reopened,
  usualMonths,
} from '../../../src/core/conversations/occasion';
import { asId } from '../../../src/core/shared/ids';
import { daysLater, monthsLater } from '../../../src/core/shared/iso-day';

const occasion: Occasion = {
  id: asId('een'),
  kind: 'annual-talk',
  on: '2027-01-31',
  note: '',
  everyMonths: null,
  refresh: null,
  doneOn: null,
  madeAt: 0,
  changedAt: 0,
};

const day = fc.integer({ min: 0, max: 7000 }).map((days) => daysLater('2024-02-28', days));
const every = fc.integer({ min: 1, max: 60 });
const rhythm = fc.record({ on: day, everyMonths: fc.option(every) });
const some = fc
  .record({ on: day, everyMonths: fc.option(every), doneOn: fc.option(day) })
  .map((parts): Occasion => ({ ...occasion, ...parts }));

/** All its days until far beyond what the tests ask for, counted one by one. */
function allDays({ on, everyMonths }: Pick<Occasion, 'on' | 'everyMonths'>): readonly string[] {
  if (everyMonths === null) return [on];
  return Array.from({ length: 900 / everyMonths + 2 }, (_, times) => monthsLater(on, times * everyMonths));
}

describe('a moment that comes again', () => {
  it('has a next day that is never before the day one looks from, and is one of its days', () => {
    fc.assert(
      fc.property(rhythm, day, (when, from) => {
        const expected = allDays(when).find((one) => one >= from) ?? null;
        expect(nextDay(when, from)).toBe(expected);
      }),
    );
  });

  it('has a last day that is never after it', () => {
    fc.assert(
      fc.property(rhythm, day, (when, until) => {
        expect(lastDay(when, until)).toBe(allDays(when).findLast((one) => one <= until) ?? null);
      }),
    );
  });

  it('keeps the end of a month the end of a month', () => {
    const monthly = { on: '2027-01-31', everyMonths: 1 };
    expect(nextDay(monthly, '2027-02-01')).toBe('2027-02-28');
    expect(nextDay(monthly, '2027-03-01')).toBe('2027-03-31');
    expect(nextDay({ on: '2028-02-29', everyMonths: 12 }, '2028-03-01')).toBe('2029-02-28');
    expect(nextDay({ on: '2028-02-29', everyMonths: 12 }, '2031-03-01')).toBe('2032-02-29');
  });
});

describe('the annual talk that is coming', () => {
  it('is the first that lies ahead, and no other moment', () => {
    const on = (day: string, kind: Occasion['kind'] = 'annual-talk'): Occasion => ({
      ...occasion,
      kind,
      on: day,
      everyMonths: null,
      doneOn: null,
    });
    const days = [on('2026-12-20'), on('2026-12-10'), on('2026-11-01'), on('2026-12-01', 'publication')];
    expect(comingAnnualTalk(days, '2026-11-23')).toBe('2026-12-10');
    expect(comingAnnualTalk(days, '2026-12-21')).toBeNull();
  });
});

describe('the day a moment is due', () => {
  it('is a day of its own after the day it was closed, and only the latest that was missed is named', () => {
    fc.assert(
      fc.property(some, day, (one, today) => {
        const due = dueDay(one, today);
        if (due === null) {
          expect(one.everyMonths).toBeNull();
          expect(one.doneOn).not.toBeNull();
          return;
        }
        expect(allDays(one)).toContain(due);
        if (one.doneOn !== null) expect(due > one.doneOn).toBe(true);
        const between = allDays(one).filter((other) => other > due && other <= today);
        expect(between).toEqual([]);
      }),
    );
  });

  it('lies ahead once it was closed, and moves when it is moved', () => {
    fc.assert(
      fc.property(some, day, day, (one, today, other) => {
        const after = dueDay(closed(one, today, 1), today);
        expect(after === null ? one.everyMonths : after > today).toBe(after === null ? null : true);
        const there = other < today ? daysLater(today, 1) : other;
        expect(dueDay(moved(one, there, 1), today)).toBe(there);
      }),
    );
  });

  it('is said of a moment that was missed, and not of one that was closed', () => {
    const halfYearly = { ...occasion, on: '2025-01-15', everyMonths: 6 };
    expect(dueDay(halfYearly, '2026-11-25')).toBe('2026-07-15');
    expect(dueDay({ ...halfYearly, doneOn: '2026-07-20' }, '2026-11-25')).toBe('2027-01-15');
    expect(dueDay({ ...occasion, doneOn: '2027-02-01' }, '2027-02-02')).toBeNull();
  });
});

it('every kind has a usual rhythm of at least a month, or comes once', () => {
  for (const kind of occasionKinds) expect(usualMonths[kind] ?? 1).toBeGreaterThanOrEqual(1);
});

it('a new moment is open, and of what was written the spaces around it fall away', () => {
  const given = {
    kind: 'own',
    on: '2027-01-31',
    note: ' De werf ',
    everyMonths: null,
    refresh: null,
  } as const;
  expect(newOccasion(given, asId('nieuw'), 7)).toEqual({
    ...given,
    id: 'nieuw',
    note: 'De werf',
    doneOn: null,
    madeAt: 7,
    changedAt: 7,
  });
});

it('what came once and was closed is over, and is back where it was when that is undone', () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 5 }), day, (all, today) => {
      const were = occasionsThatWere(all);
      expect(all.filter((one) => dueDay(one, today) === null)).toEqual(expect.arrayContaining([...were]));
      const days = were.map(({ on }) => on);
      expect(days).toEqual([...days].sort().reverse());
      for (const one of were) {
        expect(dueDay(reopened(one, 2), today)).toBe(one.on);
        expect(reopened(one, 2)).toEqual({ ...one, doneOn: null, changedAt: 2 });
      }
    }),
  );
});
