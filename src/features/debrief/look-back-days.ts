/** When to look back on an intention: three distances, each a concrete day. */

/** How far ahead; three are enough to choose from, none is better. */
export const DISTANCES = ['week', 'three-weeks', 'three-months'] as const;

export type Distance = (typeof DISTANCES)[number];

/**
 * The day to look back, as an ISO day in the time zone of this device.
 * `now` is in milliseconds since 1970. Three months is a calendar distance: from 30 November it is the
 * last day of February, not a day in March.
 */
export function lookBackDay(now: number, distance: Distance): string {
  const day = new Date(now);
  switch (distance) {
    case 'week':
      day.setDate(day.getDate() + 7);
      break;
    case 'three-weeks':
      day.setDate(day.getDate() + 21);
      break;
    case 'three-months': {
      const wanted = day.getDate();
      day.setDate(1);
      day.setMonth(day.getMonth() + 3);
      const lastOfMonth = new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate();
      day.setDate(Math.min(wanted, lastOfMonth));
      break;
    }
  }
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
