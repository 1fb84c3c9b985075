/**
 * A moment as a calendar file (iCalendar, RFC 5545). It says that there is a moment and nothing of what it is
 * about: a calendar is read by others, by assistants and by phones on a table.
 *
 * Written here and not by a library: this file is 1.1 kB (minified, gzip), of which a library would take over
 * escaping, folding and the lines of one event; which events say that a moment comes again stays ours with any.
 * Compared in November 2026, bundled as the app would load them:
 * - `ical.js` 2.2.1: 22.9 kB, parser and all, for it cannot be taken in parts. It writes well; the tests read
 *   every file back with it.
 * - `ics` 3.12.0: 20.5 kB with yup, runes2 and nanoid. It folds by characters, so that a line comes to 146
 *   octets where the format allows 75.
 * - `ical-generator` 11.1.2: 9.1 kB, nothing else needed. A floating time given as text is shifted by the offset
 *   of the device (16:30 became 21:30 in New York), the last line has no end, and it asks for Node 22 where we
 *   run on 20.
 */
import { daysLater, monthsLater } from '../shared/iso-day';

/** One moment for a calendar. */
export interface CalendarMoment {
  /** Unique; a file that is opened again changes the moment instead of making a second. */
  readonly id: string;
  /** A word that gives nothing away: ‘Gesprek’, ‘Terugkijken’. */
  readonly title: string;
  /** ISO day. */
  readonly on: string;
  /** Local time HH:MM; null for a whole day. */
  readonly at: string | null;
  /** Minutes; of no meaning for a whole day. */
  readonly lasts: number;
  /** After how many months it comes again; null when it comes once. */
  readonly everyMonths: number | null;
  /**
   * The day of the month on which it comes again, where that differs from `on` because that month is shorter;
   * where a month is shorter, its last day counts.
   */
  readonly dayOfMonth?: number;
}

/** Commas, semicolons, backslashes and line ends have a meaning of their own in the format. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A line of at most 75 octets, continued on the next with a space; never cut inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let room = 75;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      parts.push(part);
      part = '';
      room = 74;
    }
    part += character;
    room -= size;
  }
  return [...parts, part].join('\r\n ');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** One event: its moment, and the rule by which it comes again. */
interface Series {
  readonly moment: CalendarMoment;
  readonly rule: string | null;
}

/**
 * The events that say when a moment comes again. A day that not every month has is skipped by calendars in a
 * month without it, so it is said month by month: each an event that stays in one month of the year, on the
 * last day of a month that is too short.
 */
function seriesOf(moment: CalendarMoment): readonly Series[] {
  const { id, on, everyMonths, dayOfMonth = Number(on.slice(8)) } = moment;
  if (everyMonths === null) return [{ moment, rule: null }];
  const rule = (months: number): string => `RRULE:FREQ=MONTHLY;INTERVAL=${months}`;
  if (dayOfMonth <= 28) return [{ moment, rule: rule(everyMonths) }];
  const [year = 0, month = 1] = on.split('-').map(Number);
  const count = [1, 2, 3, 4, 6, 12].find((times) => (times * everyMonths) % 12 === 0) ?? 12;
  return Array.from({ length: count }, (_, index) => {
    const months = (year - 2001) * 12 + month - 1 + index * everyMonths;
    // 2001 is no leap year, so this is the shortest that the month can be.
    const isTooShort = Number(monthsLater('2001-01-31', months % 12).slice(8)) < dayOfMonth;
    return {
      moment: {
        ...moment,
        id: index === 0 ? id : `${id}-${index + 1}`,
        on: monthsLater(`2001-01-${dayOfMonth}`, months),
      },
      rule: `${rule(count * everyMonths)}${isTooShort ? ';BYMONTHDAY=-1' : ''}`,
    };
  });
}

function eventOf({ moment, rule }: Series, stamp: string): readonly string[] {
  const { id, title, on, at, lasts } = moment;
  const when =
    at === null
      ? [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(daysLater(on, 1))}`]
      : [`DTSTART:${compact(on)}T${at.replace(':', '')}00`, `DURATION:PT${Math.max(1, Math.round(lasts))}M`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@speelveld`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(rule === null ? [] : [rule]),
    'CLASS:PRIVATE',
    // A whole day says when, not that one is not there.
    `TRANSP:${at === null ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/**
 * The text of a calendar file with these moments.
 * @param now when the file is made, in milliseconds since 1970
 */
export function calendarFile(moments: readonly CalendarMoment[], now: number): string {
  const stamp = `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Speelveld//Momenten//NL',
    'CALSCALE:GREGORIAN',
    ...moments.flatMap(seriesOf).flatMap((series) => eventOf(series, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
