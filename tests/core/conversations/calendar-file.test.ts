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

  it('is read as it was meant whatever the title and the id, and no line is longer than the format allows', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 120, size: 'max' })
      .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim());
    fc.assert(
      fc.property(words, words, (title, id) => {
        const text = calendarFile([{ ...talk, id, title }], now);
        const [event] = events(text);
        expect(event?.summary).toBe(title);
        expect(event?.uid).toBe(`${id}@speelveld`);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('ends every line as the format asks, and cuts none inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }), (words) => {
        const title = words.replace(/\p{Cc}/gu, ' ');
        const text = calendarFile([{ ...talk, title }], now);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        // Half a character, alone in a line, would be written as U+FFFD.
        const asBytes = (line: string) => new TextDecoder().decode(new TextEncoder().encode(line));
        expect(text.split('\r\n').map(asBytes)).toEqual(text.split('\r\n'));
        const whole = text.replaceAll('\r\n ', '').split('\r\n');
        expect(whole).toContain(`SUMMARY:${title.replace(/[\\;,]/g, '\\$&')}`);
        expect(whole.slice(0, -1).every((line) => /^[A-Z-]+[:;]/.test(line))).toBe(true);
      }),
    );
  });

  it('escapes what has a meaning of its own in the format, and a line end', () => {
    const text = calendarFile([{ ...talk, title: 'Met A; B, of \\C\r\nen dan\nverder' }], now);
    expect(text).toContain('\r\nSUMMARY:Met A\\; B\\, of \\\\C\\nen dan\\nverder\r\n');
    expect(events(text)[0]?.summary).toBe('Met A; B, of \\C\nen dan\nverder');
  });

  it('says when it was made, and names each event once: the same moment has the same name in a later file', () => {
    const monthly = { ...talk, id: 'b', on: '2027-01-31', at: null, everyMonths: 1 };
    const names = (made: number) => {
      const found = events(calendarFile([talk, monthly], made));
      for (const event of found) {
        const stamp = event.component.getFirstPropertyValue('dtstamp');
        expect(String(stamp)).toBe(new Date(made).toISOString().replace(/\.\d+/, ''));
      }
      return found.map(({ uid }) => uid);
    };
    const first = names(now);
    expect(first.slice(0, 2)).toEqual(['a@speelveld', 'b@speelveld']);
    expect(new Set(first).size).toBe(first.length);
    expect(names(now + 86_400_000)).toEqual(first);
  });

  it('is marked as private, and is one calendar of a known version', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarFile([talk], now)));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Speelveld//Momenten//NL');
    const [event] = calendar.getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('class')).toBe('PRIVATE');
  });
});
