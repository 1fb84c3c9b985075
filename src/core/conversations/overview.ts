/** What is planned, what came of it and what is being thought through, from the records of all tools. Nothing is counted. */
import type { ToolId } from '../scenario/vocabulary';
import type { Deliberation } from '../tools/deliberation/deliberation';
import { type Agreement, type ConversationPlan, isWrittenAfter } from '../tools/planner/plan';
import type { SideActivity } from '../tools/side-activities/side-activity';

/** Conversations by where they stand. */
export interface Conversations {
  /** Not held yet; those with a day first, the nearest first. */
  readonly coming: readonly ConversationPlan[];
  /** Their day has been, and nothing was written down of it yet; the latest first. */
  readonly been: readonly ConversationPlan[];
  /** Held, the latest first. */
  readonly held: readonly ConversationPlan[];
}

/** The day it was held, or was to be. */
function dayOf({ heldOn, on }: ConversationPlan): string {
  return heldOn ?? on ?? '';
}

/**
 * The prepared conversations, in order.
 * @param today ISO day
 */
export function conversationsOf(plans: readonly ConversationPlan[], today: string): Conversations {
  const far = '9999-12-31';
  const isOver = ({ heldOn, on }: ConversationPlan): boolean =>
    heldOn !== null || (on !== null && on < today);
  const over = plans.filter(isOver).sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return {
    coming: plans
      .filter((plan) => !isOver(plan))
      .sort((a, b) => (a.on ?? far).localeCompare(b.on ?? far) || b.changedAt - a.changedAt),
    been: over.filter((plan) => !isWrittenAfter(plan)),
    held: over.filter(isWrittenAfter),
  };
}

/** What was agreed in the conversations that were held, by the day it is to be done; without a day last. */
export function agreementsOf(
  held: readonly ConversationPlan[],
): readonly { readonly plan: ConversationPlan; readonly agreement: Agreement }[] {
  const far = '9999-12-31';
  return held
    .flatMap((plan) => plan.agreements.map((agreement) => ({ plan, agreement })))
    .sort((a, b) => (a.agreement.before ?? far).localeCompare(b.agreement.before ?? far));
}

/** A record of something that is being thought through and is not a conversation yet. */
interface Thought {
  readonly id: string;
  readonly tool: Extract<ToolId, 'moreel-beraad' | 'nevenactiviteiten'>;
  readonly codeWord: string;
  /** ISO day on which to take it up again; null while not chosen. */
  readonly day: string | null;
}

/** What is being thought through, what was changed last first. */
export function thoughtsOf(
  deliberations: readonly Deliberation[],
  weighings: readonly SideActivity[],
): readonly Thought[] {
  return [
    ...deliberations.map((one) => ({ ...one, tool: 'moreel-beraad' as const, day: one.lookBackOn })),
    ...weighings.map((one) => ({ ...one, tool: 'nevenactiviteiten' as const, day: one.againOn })),
  ]
    .sort((a, b) => b.changedAt - a.changedAt)
    .map(({ id, tool, codeWord, day }) => ({ id, tool, codeWord, day }));
}
