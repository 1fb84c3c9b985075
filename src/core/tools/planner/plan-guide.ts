/** The way through a preparation: from which talk it is to what came of it. */
import { makeGuide } from '../../steps/guide';
import { type PlanDraft, type PlanStep, planSteps } from './plan';

/** The machine; every step is open from every other, and what was written stays. */
export const planGuide = makeGuide<PlanStep, PlanDraft>({ id: 'plan', steps: [...planSteps] });
