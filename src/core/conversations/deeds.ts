/**
 * What can be done with a moment whose day has come: it has been, it moves, it is let go. A day that follows
 * from a record of a tool changes in that record, by the rules given here; nothing of it is kept beside it.
 */
import type { Deliberation } from '../tools/deliberation/deliberation';
import { goneOn, type Intention } from '../tools/intentions/intention';
import type { ConversationPlan } from '../tools/planner/plan';
import type { SideActivity } from '../tools/side-activities/side-activity';
import type { ComingMoment, MomentOrigin } from './coming';
import { closed, moved, type Occasion } from './occasion';

/** One deed; a move names the ISO day it goes to. */
export type Deed =
  | { readonly kind: 'done' }
  | { readonly kind: 'move'; readonly on: string }
  | { readonly kind: 'let-go' };

/** An intention is looked back on in its own place, where one says what happened. */
const deedsOf: Readonly<Record<MomentOrigin, readonly Deed['kind'][]>> = {
  occasion: ['done', 'move', 'let-go'],
  plan: ['done', 'move', 'let-go'],
  intention: ['move', 'let-go'],
  weighing: ['done', 'move'],
  deliberation: ['done', 'move'],
};

/** Which deeds are open: before its day only a moment of the calendar itself can be changed there, and it has not been yet. */
export function openDeeds({
  origin,
  isPast,
}: Pick<ComingMoment, 'origin' | 'isPast'>): readonly Deed['kind'][] {
  return deedsOf[origin].filter((deed) => isPast || (origin === 'occasion' && deed !== 'done'));
}

/** A moment of the calendar after a deed; null when it is to be taken away. */
export function occasionAfter(occasion: Occasion, deed: Deed, today: string, now: number): Occasion | null {
  if (deed.kind === 'let-go') return null;
  return deed.kind === 'done' ? closed(occasion, today, now) : moved(occasion, deed.on, now);
}

function planned(deed: Deed, on: string): Partial<ConversationPlan> {
  if (deed.kind === 'done') return { heldOn: on };
  return deed.kind === 'move' ? { on: deed.on } : { on: null, at: null };
}

/**
 * A prepared conversation after a deed: held, moved, or without a day; the preparation stays.
 * @param on the ISO day on which it was to be
 */
export function planAfter(plan: ConversationPlan, deed: Deed, on: string, now: number): ConversationPlan {
  return { ...plan, ...planned(deed, on), changedAt: now };
}

/** An intention after a deed: held on to until another day, or let go. */
export function intentionAfter(intention: Intention, deed: Deed, now: number): Intention {
  return goneOn(intention, deed.kind === 'move' ? { kind: 'hold', until: deed.on } : { kind: 'let-go' }, now);
}

/** A day that is over or let go stands in the record no more. */
function dayAfter(deed: Deed): string | null {
  return deed.kind === 'move' ? deed.on : null;
}

/** A weighing after a deed: to be weighed again on another day, or on none. */
export function weighingAfter(weighing: SideActivity, deed: Deed, now: number): SideActivity {
  return { ...weighing, againOn: dayAfter(deed), changedAt: now };
}

/** A deliberation after a deed: to be looked back on on another day, or on none. */
export function deliberationAfter(deliberation: Deliberation, deed: Deed, now: number): Deliberation {
  return { ...deliberation, lookBackOn: dayAfter(deed), changedAt: now };
}
