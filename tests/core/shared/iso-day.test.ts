/** Days as text: which are days, and counting with them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, isIsoDay, isoDay, isPlainDay, monthsLater } from '../../../src/core/shared/iso-day';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('is one that the calendar has', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(isIsoDay(one)).toBe(true);
      }),
    );
    for (const text of ['2026-02-29', '2026-13-01', '0000-01-01', '2026-1-1', '', '2026-01-01 ']) {
      expect(isIsoDay(text)).toBe(false);
    }
    expect(isIsoDay('2028-02-29')).toBe(true);
  });

  it('that a person fills in is of our time, and whole', () => {
    expect(isPlainDay('2027-01-31')).toBe(true);
    for (const typed of [null, '', '0002-01-31', '0202-01-31', '1999-12-31', '2027-01']) {
      expect(isPlainDay(typed)).toBe(false);
    }
  });

  it('is the one that it is where the person is', () => {
    expect(isoDay(new Date(2026, 0, 2, 0, 1).getTime())).toBe('2026-01-02');
    expect(isoDay(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31');
  });
});

describe('counting days and months', () => {
  it('comes back to where it began, and keeps the order of days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (one, days) => {
        const other = daysLater(one, days);
        expect(daysLater(other, -days)).toBe(one);
        expect(Math.sign(days)).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });

  it('stays on the same day of the month, or on the last of a month that is shorter', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 600 }), (one, months) => {
        const other = monthsLater(one, months);
        expect(isIsoDay(other)).toBe(true);
        const between = (Number(other.slice(0, 4)) - Number(one.slice(0, 4))) * 12;
        expect(between + Number(other.slice(5, 7)) - Number(one.slice(5, 7))).toBe(months);
        if (other.slice(8) !== one.slice(8)) {
          expect(other.slice(8) < one.slice(8)).toBe(true);
          expect(daysLater(other, 1).slice(8)).toBe('01');
        }
      }),
    );
  });
});
