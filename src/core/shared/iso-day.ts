/** Days as text, yyyy-mm-dd, on the person's own calendar. */

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether a text is a day that the calendar has, from the year 1 on: 29 February only in a leap year. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a whole day of our time was filled in; a browser gives years such as 0002 while one is typing. */
export function isPlainDay(day: string | null): day is string {
  return day !== null && /^20\d\d-\d\d-\d\d$/.test(day);
}

/** Why a day ahead is asked about: it is none, it has been, or it lies more than two years ahead. */
export type DayDoubt = 'odd' | 'past' | 'far';

/**
 * What gives doubt about a day that lies ahead; null when nothing does.
 * @param today ISO day
 */
export function doubtAbout(day: string, today: string): DayDoubt | null {
  if (!isIsoDay(day) || !isPlainDay(day)) return 'odd';
  if (day < today) return 'past';
  return day > monthsLater(today, 24) ? 'far' : null;
}

/** The day of a time (milliseconds since 1970), where the person is. */
export function isoDay(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days of the calendar lie between two times (milliseconds since 1970): yesterday evening is one day ago. */
export function daysBetween(from: number, until: number): number {
  const noon = (time: number): number => new Date(`${isoDay(time)}T12:00:00Z`).getTime();
  return Math.round((noon(until) - noon(from)) / 86_400_000);
}

/** The day so many months later; of a month that is shorter, its last day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1, 12));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0, 12)).getUTCDate();
  return `${first.getUTCFullYear()}-${two(first.getUTCMonth() + 1)}-${two(Math.min(date, last))}`;
}
