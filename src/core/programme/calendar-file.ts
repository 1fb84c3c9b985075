/**
 * A moment as a calendar file (iCalendar, RFC 5545). It says that there is a moment and nothing of what it is
 * about: a calendar is read by others, by assistants and by phones on a table.
 */

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

function nextDay(day: string): string {
  return compact(new Date(new Date(`${day}T12:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10));
}

function eventOf(moment: CalendarMoment, stamp: string): readonly string[] {
  const { id, title, on, at, lasts, everyMonths } = moment;
  const when =
    at === null
      ? [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${nextDay(on)}`]
      : [`DTSTART:${compact(on)}T${at.replace(':', '')}00`, `DURATION:PT${Math.max(1, Math.round(lasts))}M`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@speelveld`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(everyMonths === null ? [] : [`RRULE:FREQ=MONTHLY;INTERVAL=${everyMonths}`]),
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
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
    ...moments.flatMap((moment) => eventOf(moment, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
