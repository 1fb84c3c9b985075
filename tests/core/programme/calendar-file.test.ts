/** The file as another program reads it: ical.js, the parser of a widely used calendar. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarMoment, calendarFile } from '../../../src/core/programme/calendar-file';

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
