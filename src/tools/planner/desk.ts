/** What every step of a preparation works with. */
import type { PlanDraft, PlanId, PlanStep } from '../../core/tools/planner/plan';

/** One preparation: what was written, and changing parts of it. */
export interface Desk {
  readonly id: PlanId;
  readonly draft: PlanDraft;
  write(patch: Partial<PlanDraft>): void;
  go(step: PlanStep): void;
}
