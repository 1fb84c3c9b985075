/** Times of the day, dates that go no further than what is known, and how long ago something was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatsOf, passed } from '../../src/i18n/formats';

test.each([
  ['nl', '08.12', '08.12'],
  ['en', '08.12', '8.12 am'],
  ['en', '00.05', '12.05 am'],
  ['en', '12.00', '12.00 pm'],
  ['en', '17.30', '5.30 pm'],
  ['en', 'just now', 'just now'],
])('a time in a story reads as one says it (%s %s)', (language, time, shown) => {
  expect(formatsOf(language).clock(time)).toBe(shown);
});

test.each([
  ['nl', '2018', '2018'],
  ['nl', '2020-12', 'december 2020'],
  ['nl', '2018-06-20', '20 juni 2018'],
  ['en', '2020-12', 'December 2020'],
  ['en', '2018-06-20', '20 June 2018'],
])('a date is shown as far as it goes (%s %s)', (language, iso, shown) => {
  expect(formatsOf(language).date(iso)).toBe(shown);
});

test('a time on the clock has the form that the stories have', () => {
  const evening = new Date(2026, 10, 27, 22, 7).getTime();
  const midnight = new Date(2026, 10, 27, 0, 5).getTime();
  expect([evening, midnight].map(formatsOf('nl').time)).toEqual(['22.07', '00.05']);
  expect([evening, midnight].map(formatsOf('en').time)).toEqual(['10.07 pm', '12.05 am']);
});

const at = (day: string): number => new Date(`${day}T10:00:00`).getTime();

test.each([
  ['2026-03-05', '2026-03-23', '2 weken geleden'],
  ['2026-03-02', '2026-03-28', '3 weken geleden'],
  ['2026-03-02', '2026-05-22', '2 maanden geleden'],
  ['2026-03-02', '2026-05-01', '8 weken geleden'],
  ['2026-03-02', '2026-03-03', 'gisteren'],
])('what was on %s is on %s %s', (then, now, said) => {
  expect(formatsOf('nl').ago(at(then), at(now))).toBe(said);
});

test('no more is said to have passed than did, and not a whole one less', () => {
  const time = fc.integer({ min: at('2025-01-01'), max: at('2028-01-01') });
  const before = (end: number, amount: number, unit: 'day' | 'week' | 'month'): Date => {
    const date = new Date(end);
    const days = unit === 'day' ? amount : unit === 'week' ? amount * 7 : 0;
    const months = unit === 'month' ? amount : 0;
    return new Date(date.getFullYear(), date.getMonth() - months, date.getDate() - days);
  };
  const dayOf = (of: number): number => before(of, 0, 'day').getTime();
  fc.assert(
    fc.property(time, time, (one, other) => {
      const [then, now] = one < other ? [one, other] : [other, one];
      const { amount, unit } = passed(then, now);
      // A month before the 31st may be a day that its month does not have: JavaScript then counts on.
      const slack = unit === 'month' ? 3 * 86_400_000 : 0;
      expect(before(now, amount, unit).getTime() + slack).toBeGreaterThanOrEqual(dayOf(then));
      expect(before(now, amount + 1, unit).getTime() - slack).toBeLessThan(dayOf(then));
    }),
  );
});

test('a day of this year goes without its year', () => {
  expect(formatsOf('nl').weekday('2026-10-07', at('2026-10-08'))).toBe('woensdag 7 oktober');
  expect(formatsOf('en').weekday('2026-10-07', at('2026-10-08'))).toBe('Wednesday 7 October');
  expect(formatsOf('nl').weekday('2026-10-07', at('2027-01-08'))).toBe('woensdag 7 oktober 2026');
});

test('a language that the browser cannot write days in has them in Dutch', () => {
  expect(formatsOf('tlh').date('2020-12')).toBe('december 2020');
  expect(formatsOf('tlh').list(['Anna', 'Bram'])).toBe('Anna en Bram');
});
