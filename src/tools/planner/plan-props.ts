/** What every step of a preparation works with. */
import type { PlanDraft, PlanStep } from '../../core/tools/planner/plan';
import type { StepProps } from '../shared/use-guide';

export type PlanProps = StepProps<PlanStep, PlanDraft>;
