/**
 * The way to the annual talk, as one thread through four places: an intention, a question to bring, a prepared
 * conversation, a day in the calendar. It tells what is there already, by its day or its number, never by its words.
 */
import type { Intention } from '../tools/intentions/intention';
import { ordered } from '../tools/intentions/intention';
import type { ConversationPlan } from '../tools/planner/plan';
import { type CarryItem, openItems } from './carry-item';
import { type ComingMoment, nextAnnualTalk } from './coming';

/** What is there of each of the four. */
export interface AnnualThread {
  /** The one in front. */
  readonly intention: Intention | null;
  /** How many questions, doubts and sentences are taken along. */
  readonly questions: number;
  /** The annual talk that is being prepared. */
  readonly plan: ConversationPlan | null;
  /** ISO day of the talk, where one is known. */
  readonly on: string | null;
}

/** What the thread is read from. */
interface Threaded {
  readonly intentions: readonly Intention[];
  readonly carried: readonly CarryItem[];
  readonly plans: readonly ConversationPlan[];
  readonly coming: readonly ComingMoment[];
}

/** The thread as it stands. Of talks that are being prepared the one that was changed last counts. */
export function annualThread({ intentions, carried, plans, coming }: Threaded): AnnualThread {
  const [plan = null] = plans
    .filter(({ talk, heldOn }) => talk === 'annual-talk' && heldOn === null)
    .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  return {
    intention: ordered(intentions).front,
    questions: openItems(carried).length,
    plan,
    on: nextAnnualTalk(coming)?.on ?? null,
  };
}
