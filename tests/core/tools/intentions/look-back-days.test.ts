import { describe, expect, it } from 'vitest';
import { lookBackDay } from '../../../../src/core/tools/intentions/look-back-days';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 23, 30).getTime();

describe('the day to look back', () => {
  it('is a week or six weeks on, also over the end of a year', () => {
    expect(lookBackDay(at(2026, 12, 28), 'week')).toBe('2027-01-04');
    expect(lookBackDay(at(2026, 12, 28), 'six-weeks')).toBe('2027-02-08');
  });

  it('keeps the day of the month after three months, or takes the last one there is', () => {
    expect(lookBackDay(at(2026, 3, 15), 'three-months')).toBe('2026-06-15');
    expect(lookBackDay(at(2026, 11, 30), 'three-months')).toBe('2027-02-28');
  });
});
