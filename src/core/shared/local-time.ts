/** The time where the author is: who signs at half past midnight signs on that day, whatever day it is in Greenwich. */

/** A moment by the clock on the wall. */
export interface LocalTime {
  /** ISO date and time to the second, with the offset: `2026-11-28T00:30:00+01:00`. */
  readonly at: string;
  /** ISO day. */
  readonly on: string;
}

/** The local time of a moment. */
export function localTime(moment: Date): LocalTime {
  const offset = -moment.getTimezoneOffset();
  const wall = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (count: number): string => String(count).padStart(2, '0');
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return { at: `${wall}${zone}`, on: wall.slice(0, 10) };
}
