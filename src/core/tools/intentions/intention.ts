/**
 * If-then intentions: a plan in a fixed form for one moment that will really come (implementation intentions:
 * Gollwitzer & Sheeran 2006; with rehearsal: Sheeran, Listrom & Gollwitzer 2024). One at a time stands in front.
 */
import type { IntentionId, ModuleId } from '../../shared/ids';

/** What one means to do at the moment. */
export const responses = ['say', 'ask', 'postpone', 'step-aside', 'consult', 'tell'] as const;
export type Response = (typeof responses)[number];

/** What happened when looking back: it was done, something else was done, it was not done, the moment did not come. */
export const lookBackOutcomes = ['done', 'other', 'not', 'not-come'] as const;
export type LookBackOutcome = (typeof lookBackOutcomes)[number];

/** One look back. */
export interface LookBack {
  /** ISO day. */
  readonly on: string;
  readonly outcome: LookBackOutcome;
  /** What got in the way, or helped; in one's own words. */
  readonly words: string;
}

/** An if-then plan with a moment to look back. Times are milliseconds since 1970, days ISO (yyyy-mm-dd). */
export interface Intention {
  readonly id: IntentionId;
  /** The module it came from; null when it was made elsewhere. */
  readonly module: ModuleId | null;
  readonly when: string;
  readonly then: string;
  readonly response: Response | null;
  /** What the other will probably say, or the excuse one offers oneself; and the answer to it. */
  readonly pushback: string;
  readonly answer: string;
  /** How often it was said aloud. */
  readonly rehearsed: number;
  readonly lookBackOn: string;
  readonly looks: readonly LookBack[];
  readonly madeAt: number;
  readonly changedAt: number;
  /** When it was last put in front; the latest of those not let go stands there. */
  readonly inFrontAt: number;
  /** When it was let go; null while it holds. */
  readonly letGoAt: number | null;
}

/** The parts that every maker of an intention gives. */
export type IntentionParts = Pick<Intention, 'id' | 'module' | 'when' | 'then' | 'lookBackOn'>;

/** A new intention, in front. */
export function newIntention(parts: IntentionParts, now: number): Intention {
  return {
    ...parts,
    response: null,
    pushback: '',
    answer: '',
    rehearsed: 0,
    looks: [],
    madeAt: now,
    changedAt: now,
    inFrontAt: now,
    letGoAt: null,
  };
}

/** The intentions that hold, the one in front first. */
export function heldIntentions(all: readonly Intention[]): readonly Intention[] {
  return all.filter(({ letGoAt }) => letGoAt === null).sort((a, b) => b.inFrontAt - a.inFrontAt);
}
