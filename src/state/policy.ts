/** What this installation allows, as views ask after it, and who made it as strict as it is. */
import { learningSystemPolicy, type Policy, strictest } from '../core/scenario/policy';
import type { ToolId } from '../core/scenario/vocabulary';
import { useServices } from './services';

/** The policy of this build: the organisation's, and stricter where the app is part of a learning system. */
export function policyHere(organisation: Policy, isInLearningSystem: boolean): Policy {
  return isInLearningSystem ? strictest(organisation, learningSystemPolicy) : organisation;
}

/** What this installation allows. */
export function usePolicy(): Policy {
  return useServices().policy;
}

/** Who decided on a part of it: where the organisation asked for no less than what holds, it did. */
export function useSetBy(part: keyof Policy): 'organisation' | 'learningSystem' {
  const { library, policy } = useServices();
  return library.policy[part] === policy[part] ? 'organisation' : 'learningSystem';
}

/** Whether a tool can be used here to make something; the page of one that is off says so. */
export function isToolOn({ networkMap }: Policy, tool: ToolId): boolean {
  return networkMap || tool !== 'netwerkkaart';
}
