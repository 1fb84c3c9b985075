/** One plan as it is edited: every change goes to the vault, on top of what stands there now. */
import type { GroupPlan } from '../../core/tools/group-session/plan';
import { useServices } from '../../state/services';

/** Changes parts of it. */
export type WritePlan = (patch: Partial<Omit<GroupPlan, 'id' | 'madeAt' | 'changedAt'>>) => void;

export function useWritePlan(plan: GroupPlan): WritePlan {
  const { vault, clock } = useServices();
  return (patch) => {
    const now = vault.view().records.groupPlan.find(({ id }) => id === plan.id) ?? plan;
    void vault.put('groupPlan', { ...now, ...patch, changedAt: clock.now() });
  };
}
