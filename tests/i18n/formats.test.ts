/** Times of the day, and dates that go no further than what is known. */
import { expect, test } from 'vitest';
import { formatsOf } from '../../src/i18n/formats';

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
