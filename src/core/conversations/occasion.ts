/**
 * Integrity moments: days in working life on which integrity is talked about. A person keeps them in a
 * calendar of their own; nothing is sent, and a calendar file says no more than that there is a moment.
 */
import type { Brand } from '../shared/brand';
import { daysLater, monthsLater } from '../shared/iso-day';
import type { RefreshStep } from './refresh';

export type OccasionId = Brand<'OccasionId'>;

/** The kinds of moment. */
export const occasionKinds = [
  'annual-talk',
  'publication',
  'change-of-function',
  'screening',
  'refresh',
  'looking-back',
  'own',
] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** One moment. Days are ISO (yyyy-mm-dd), times milliseconds since 1970. */
export interface Occasion {
  readonly id: OccasionId;
  readonly kind: OccasionKind;
  readonly on: string;
  /** Words of one's own; they stay here. */
  readonly note: string;
  /** After how many months it comes again; null when it comes once. */
  readonly everyMonths: number | null;
  /** What is retrieved, at a moment that was taken from the suggestions; null at any other. */
  readonly refresh: RefreshStep | null;
  /** ISO day on which it was last over; null before. */
  readonly doneOn: string | null;
  readonly madeAt: number;
  readonly changedAt: number;
}

/** What a person gives for a new one. */
export type NewOccasion = Pick<Occasion, 'kind' | 'on' | 'note' | 'everyMonths' | 'refresh'>;

/** A new moment in the calendar. */
export function newOccasion(given: NewOccasion, id: OccasionId, now: number): Occasion {
  return { ...given, note: given.note.trim(), id, doneOn: null, madeAt: now, changedAt: now };
}

/** When it comes: a first day, and after how many months again. */
export type Rhythm = Pick<Occasion, 'on' | 'everyMonths'>;

/** After how many months each kind usually comes again; null for a kind that comes once. */
export const usualMonths: Readonly<Record<OccasionKind, number | null>> = {
  'annual-talk': 12,
  publication: 6,
  'change-of-function': null,
  screening: 60,
  refresh: null,
  'looking-back': null,
  own: null,
};

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/**
 * The first day on or after `from` on which it falls; null when it falls no more. Counted from the first day,
 * so that the last day of a month stays the last day of a month.
 */
export function nextDay({ on, everyMonths }: Rhythm, from: string): string | null {
  if (on >= from) return on;
  if (everyMonths === null) return null;
  const times = Math.floor(monthsBetween(on, from) / everyMonths);
  const day = monthsLater(on, times * everyMonths);
  return day >= from ? day : monthsLater(on, (times + 1) * everyMonths);
}

/** The last day on or before `until` on which it fell; null when it had not come yet. */
export function lastDay({ on, everyMonths }: Rhythm, until: string): string | null {
  if (on > until) return null;
  if (everyMonths === null) return on;
  const times = Math.floor(monthsBetween(on, until) / everyMonths);
  const day = monthsLater(on, times * everyMonths);
  return day <= until ? day : monthsLater(on, (times - 1) * everyMonths);
}

/**
 * The day on which a moment is due, seen from `today`: the last one that came and was not closed, which may
 * lie behind; otherwise the next. Of a moment that was missed more than once only the last is named: what
 * lies further back asks for nothing. Null when it is over.
 */
export function dueDay(occasion: Occasion, today: string): string | null {
  const { doneOn, everyMonths } = occasion;
  if (doneOn !== null && everyMonths === null) return null;
  const last = lastDay(occasion, today);
  if (last !== null && (doneOn === null || last > doneOn)) return last;
  return nextDay(occasion, doneOn !== null && doneOn >= today ? daysLater(doneOn, 1) : today);
}

/** ISO day of the first annual talk that is coming; null when none is. */
export function comingAnnualTalk(occasions: readonly Occasion[], today: string): string | null {
  const days = occasions
    .filter(({ kind }) => kind === 'annual-talk')
    .flatMap((occasion) => dueDay(occasion, today) ?? [])
    .filter((day) => day >= today);
  return days.sort()[0] ?? null;
}

/** It has been. A moment that comes again goes on to its next day. */
export function closed(occasion: Occasion, today: string, now: number): Occasion {
  return { ...occasion, doneOn: today, changedAt: now };
}

/** It has not been after all: it stands in the calendar again. */
export function reopened(occasion: Occasion, now: number): Occasion {
  return { ...occasion, doneOn: null, changedAt: now };
}

/** It moves to another day; a moment that comes again is counted from there. */
export function moved(occasion: Occasion, on: string, now: number): Occasion {
  return { ...occasion, on, doneOn: null, changedAt: now };
}

/** The moments that came once and were closed, the latest first. */
export function occasionsThatWere(occasions: readonly Occasion[]): readonly Occasion[] {
  return occasions
    .filter(({ doneOn, everyMonths }) => doneOn !== null && everyMonths === null)
    .sort((a, b) => b.on.localeCompare(a.on));
}
