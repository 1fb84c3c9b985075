/**
 * The way to the annual talk, as one thread through four places: an intention, a question to bring, a prepared
 * conversation, a day in the calendar. It tells what is there already, by its day or its number, never by its words.
 */
import type { Intention } from '../tools/intentions/intention';
import { ordered } from '../tools/intentions/intention';
import type { ConversationPlan } from '../tools/planner/plan';
import { type CarryItem, openItems } from './carry-item';
import { type ComingMoment, nextAnnualTalk } from './coming';
import { nextDay, type Occasion } from './occasion';
import type { TalkThatWas } from './talk-that-was';

/** What is there of each of the four. */
export interface AnnualThread {
  /** The one in front; when none is held any more, the one that was let go last. */
  readonly intention: Intention | null;
  /** How many questions, doubts and sentences are taken along. */
  readonly questions: number;
  /** The annual talk that is being prepared, or that was prepared when it was a short while ago. */
  readonly plan: ConversationPlan | null;
  /** The talk of the last weeks. */
  readonly was: TalkThatWas | null;
  /** ISO day of the talk that is coming, where one is known. */
  readonly on: string | null;
}

/** What the thread is read from. */
interface Threaded {
  readonly intentions: readonly Intention[];
  readonly carried: readonly CarryItem[];
  readonly plans: readonly ConversationPlan[];
  readonly occasions: readonly Occasion[];
  readonly coming: readonly ComingMoment[];
  readonly was: TalkThatWas | null;
  /** ISO day. */
  readonly today: string;
}

/**
 * The next day of a talk that comes again: also of one that was and was not closed, of which the calendar still names
 * the day that has been.
 */
function comingAgain(occasions: readonly Occasion[], today: string): string | null {
  const days = occasions.flatMap((one) =>
    one.kind === 'annual-talk' && one.everyMonths !== null ? (nextDay(one, today) ?? []) : [],
  );
  return days.sort()[0] ?? null;
}

/** The thread as it stands. Of talks that are being prepared the one that was changed last counts. */
export function annualThread({
  intentions,
  carried,
  plans,
  occasions,
  coming,
  was,
  today,
}: Threaded): AnnualThread {
  const [plan = null] = plans
    .filter(
      ({ talk, heldOn, on }) => talk === 'annual-talk' && heldOn === null && (on === null || on >= today),
    )
    .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  const { front, letGo } = ordered(intentions);
  return {
    intention: front ?? letGo[0] ?? null,
    questions: openItems(carried).length,
    plan: was?.plan ?? plan,
    was,
    on: nextAnnualTalk(coming)?.on ?? comingAgain(occasions, today),
  };
}
