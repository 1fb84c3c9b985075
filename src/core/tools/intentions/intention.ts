/**
 * If-then intentions: a plan in a fixed form for one moment that will really come (implementation intentions:
 * Gollwitzer & Sheeran 2006; with rehearsal: Sheeran, Listrom & Gollwitzer 2024). One at a time stands in front.
 */

import type { IntentionId, ModuleId } from '../../shared/ids';
import { daysBetween, daysLater } from '../../shared/iso-day';

/** What one means to do at the moment. */
export const responses = ['say', 'ask', 'postpone', 'step-aside', 'consult', 'tell'] as const;
export type Response = (typeof responses)[number];

/** What happened when looking back: it was done, something else was done, it was not done, the moment did not come. */
export const lookBackOutcomes = ['done', 'other', 'not', 'not-come'] as const;
type LookBackOutcome = (typeof lookBackOutcomes)[number];

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
  /** Who may remind one of it: a role. */
  readonly reminder: string;
  /** How often it was said aloud. */
  readonly rehearsed: number;
  readonly lookBackOn: string;
  readonly looks: readonly LookBack[];
  readonly madeAt: number;
  /** When its sentence came to read as it does; null where that was not kept. */
  readonly wordedAt: number | null;
  readonly changedAt: number;
  /** When it was last put in front; the latest of those not let go stands there. */
  readonly inFrontAt: number;
  /** When it was let go; null while it holds. */
  readonly letGoAt: number | null;
}

/** The parts that every maker of an intention gives. */
type IntentionParts = Pick<Intention, 'id' | 'module' | 'when' | 'then' | 'lookBackOn'>;

/** A new intention, in front. */
export function newIntention(parts: IntentionParts, now: number): Intention {
  return {
    ...parts,
    response: null,
    pushback: '',
    answer: '',
    reminder: '',
    rehearsed: 0,
    looks: [],
    madeAt: now,
    wordedAt: now,
    changedAt: now,
    inFrontAt: now,
    letGoAt: null,
  };
}

/** How many stand by at once: one in front and one behind it; more would be a list, and lists are not kept. */
const atHand = 2;

/** Intentions by where they stand. */
interface IntentionOrder {
  readonly front: Intention | null;
  readonly next: Intention | null;
  /** Held, and laid aside until one of the two makes room. */
  readonly aside: readonly Intention[];
  /** Let go, the latest first. */
  readonly letGo: readonly Intention[];
}

/** Where each intention stands: what was put in front last is in front. */
export function ordered(all: readonly Intention[]): IntentionOrder {
  const held = all.filter(({ letGoAt }) => letGoAt === null).sort((a, b) => b.inFrontAt - a.inFrontAt);
  const [front = null, next = null] = held;
  return {
    front,
    next,
    aside: held.slice(atHand),
    letGo: all.filter(({ letGoAt }) => letGoAt !== null).sort((a, b) => (b.letGoAt ?? 0) - (a.letGoAt ?? 0)),
  };
}

/** An intention put in front of the others. */
export function broughtForward(intention: Intention, now: number): Intention {
  return { ...intention, inFrontAt: now, letGoAt: null, changedAt: now };
}

/** What to do after looking back: hold on to it until another day, or let it go. To sharpen it is to make it anew. */
type AfterLook = { readonly kind: 'hold'; readonly until: string } | { readonly kind: 'let-go' };

/** An intention with which one goes on, or not. */
export function goneOn(intention: Intention, after: AfterLook, now: number): Intention {
  const change = after.kind === 'hold' ? { lookBackOn: after.until } : { letGoAt: now };
  return { ...intention, ...change, changedAt: now };
}

/** An intention that was looked back on. */
export function lookedBack(intention: Intention, look: LookBack, after: AfterLook, now: number): Intention {
  return goneOn({ ...intention, looks: [...intention.looks, look] }, after, now);
}

/** Whether the day to look back has come. */
export function isDue({ lookBackOn, letGoAt }: Intention, today: string): boolean {
  return letGoAt === null && lookBackOn <= today;
}

/** The next day to look back that is offered: further away each time (expanding gaps: Kang et al. 2014). */
export function nextLookOn({ looks }: Intention, today: string): string {
  return daysLater(today, looks.length === 0 ? 21 : 56);
}

/**
 * The intention to ask about from memory: the latest that holds and was not made on this very day, for asking sooner
 * would be asking what is still on the table; null when there is none.
 */
export function intentionToRetrieve(intentions: readonly Intention[], now: number): Intention | null {
  return intentions
    .filter(({ madeAt, letGoAt }) => letGoAt === null && daysBetween(madeAt, now) >= 1)
    .reduce<Intention | null>(
      (best, next) => (best === null || next.madeAt > best.madeAt ? next : best),
      null,
    );
}
