/** The file as another program reads it: ical.js, the parser of a widely used calendar. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarMoment, calendarFile } from '../../../src/core/conversations/calendar-file';
import { daysLater, monthsLater } from '../../../src/core/shared/iso-day';

const now = Date.UTC(2026, 10, 25, 9, 30);
const talk: CalendarMoment = {
  id: 'a',
  title: 'Gesprek',
  on: '2027-02-05',
  at: '16:30',
  lasts: 45,
  everyMonths: null,
};

function events(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe('a calendar file', () => {
  it('gives the day, the time and how long, at the wall clock of who opens it', () => {
    const [event] = events(calendarFile([talk], now));
    expect(event?.startDate.toString()).toBe('2027-02-05T16:30:00');
    expect(event?.endDate.toString()).toBe('2027-02-05T17:15:00');
    expect(event?.startDate.zone.tzid).toBe('floating');
  });

  it('gives a whole day where no time is known, also the last of a month', () => {
    const [event] = events(calendarFile([{ ...talk, on: '2026-12-31', at: null }], now));
    expect(event?.startDate.toString()).toBe('2026-12-31');
    expect(event?.endDate.toString()).toBe('2027-01-01');
  });

  it('comes again after so many months', () => {
    const [event] = events(calendarFile([{ ...talk, on: '2027-01-15', at: null, everyMonths: 6 }], now));
    const iterator = event?.iterator();
    const days = [0, 1, 2].map(() => iterator?.next()?.toString());
    expect(days).toEqual(['2027-01-15', '2027-07-15', '2028-01-15']);
  });

  it('comes again on the last day of a month that is too short, and on its own day where it can', () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((later) => daysLater('2026-01-28', later));
    const rhythms = fc.constantFrom(1, 3, 5, 6, 12, 60);
    fc.assert(
      fc.property(days, rhythms, fc.nat(3), (first, everyMonths, times) => {
        const on = monthsLater(first, times * everyMonths);
        const moment = { ...talk, on, at: null, everyMonths, dayOfMonth: Number(first.slice(8)) };
        const found = events(calendarFile([moment], now)).flatMap((event) => {
          const iterator = event.iterator();
          return Array.from({ length: 4 }, () => iterator.next()?.toString());
        });
        const expected = [0, 1, 2, 3].map((more) => monthsLater(first, (times + more) * everyMonths));
        expect(found.sort().slice(0, 4)).toEqual(expected);
      }),
    );
  });

  it('keeps a whole day free for others to plan in', () => {
    expect(calendarFile([{ ...talk, at: null }], now)).toContain('TRANSP:TRANSPARENT');
    expect(calendarFile([talk], now)).toContain('TRANSP:OPAQUE');
  });

  it('is read as it was meant whatever the title, and no line is longer than the format allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (words) => {
        const title = words.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim();
        const text = calendarFile([{ ...talk, title }], now);
        expect(events(text)[0]?.summary).toBe(title);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
