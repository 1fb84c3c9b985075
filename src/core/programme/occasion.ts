/**
 * Integrity moments: days in working life on which integrity is talked about. A person keeps them in a
 * calendar of their own; nothing is sent, and a calendar file says no more than that there is a moment.
 */
import type { Brand } from '../shared/brand';

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
  /** ISO day on which it was last over; null before. */
  readonly doneOn: string | null;
  readonly madeAt: number;
  readonly changedAt: number;
}
