/**
 * The annual talk of the last weeks: its day has been, and what came of it can be written down. Read from the
 * calendar and the preparations; nothing of it is stored.
 */
import { daysLater, isoDay } from '../shared/iso-day';
import { type ConversationPlan, isWrittenAfter } from '../tools/planner/plan';
import { lastDay, type Occasion } from './occasion';

/** So many days it is still asked what came of it. */
const lately = 28;

/** The talk whose day has been. */
export interface TalkThatWas {
  /** ISO day. */
  readonly on: string;
  /** The preparation of it; null when there is none. */
  readonly plan: ConversationPlan | null;
  /** Whether it was said there or in the calendar that it was held, or what came of it. */
  readonly isNoted: boolean;
}

/** Such a talk with a preparation, in which what came of it can be written down. */
export type PreparedTalk = TalkThatWas & { readonly plan: ConversationPlan };

function latest(talks: readonly TalkThatWas[]): TalkThatWas | null {
  return talks.reduce<TalkThatWas | null>(
    (best, one) => (best === null || one.on > best.on ? one : best),
    null,
  );
}

/** The preparation without a day that was made before this one; of more than one, what was changed last. */
function planWithoutDay(talks: readonly ConversationPlan[], on: string): ConversationPlan | null {
  const [plan = null] = talks
    .filter((one) => one.on === null && one.heldOn === null && isoDay(one.madeAt) <= on)
    .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  return plan;
}

/**
 * The annual talk of the last four weeks; null when there was none. A day in a preparation goes before one in the
 * calendar alone.
 * @param today ISO day
 */
export function talkThatWas(
  occasions: readonly Occasion[],
  plans: readonly ConversationPlan[],
  today: string,
): TalkThatWas | null {
  const from = daysLater(today, -lately);
  const yesterday = daysLater(today, -1);
  const talks = plans.filter(({ talk }) => talk === 'annual-talk');
  const planned = talks.flatMap((plan) => {
    const on = plan.heldOn ?? plan.on;
    const until = plan.heldOn === null ? yesterday : today;
    return on === null || on < from || on > until ? [] : [{ on, plan, isNoted: isWrittenAfter(plan) }];
  });
  const kept = occasions.flatMap((occasion) => {
    const on = occasion.kind === 'annual-talk' ? lastDay(occasion, yesterday) : null;
    if (on === null || on < from) return [];
    const isNoted = occasion.doneOn !== null && occasion.doneOn >= on;
    return [{ on, plan: planWithoutDay(talks, on), isNoted }];
  });
  return latest(planned) ?? latest(kept);
}
