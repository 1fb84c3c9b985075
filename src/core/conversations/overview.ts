/** What is planned and what came of it, from the records of all tools. Nothing is counted. */
import type { Agreement, ConversationPlan } from '../tools/planner/plan';

/** Conversations by where they stand. */
export interface Conversations {
  /** Not held yet; those with a day first, the nearest first. */
  readonly coming: readonly ConversationPlan[];
  /** Held, the latest first. */
  readonly held: readonly ConversationPlan[];
}

/** The prepared conversations, in order. */
export function conversationsOf(plans: readonly ConversationPlan[]): Conversations {
  const far = '9999-12-31';
  return {
    coming: plans
      .filter(({ heldOn }) => heldOn === null)
      .sort((a, b) => (a.on ?? far).localeCompare(b.on ?? far) || b.changedAt - a.changedAt),
    held: plans
      .filter(({ heldOn }) => heldOn !== null)
      .sort((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? '')),
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
