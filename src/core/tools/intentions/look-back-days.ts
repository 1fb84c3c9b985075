/** When to look back on an intention: three distances, each a concrete day. */
import { daysLater, isoDay, monthsLater } from '../../shared/iso-day';

/** How far ahead; three are enough to choose from. Six weeks, since a moment that comes within them is asked for. */
export const DISTANCES = ['week', 'six-weeks', 'three-months'] as const;

export type Distance = (typeof DISTANCES)[number];

/**
 * The day to look back, as an ISO day in the time zone of this device.
 * `now` is in milliseconds since 1970. Three months is a calendar distance: from 30 November it is the
 * last day of February, not a day in March.
 */
export function lookBackDay(now: number, distance: Distance): string {
  const today = isoDay(now);
  if (distance === 'three-months') return monthsLater(today, 3);
  return daysLater(today, distance === 'week' ? 7 : 42);
}
