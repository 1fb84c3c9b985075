/** Renders the gesprekswijzer with a real core and a vault in memory. */
import type { CarryItem } from '../../src/core/conversations/carry-item';
import type { Guidance } from '../../src/core/scenario/guidance';
import { asId, type CarryItemId } from '../../src/core/shared/ids';
import type { ConversationPlan, PlanId } from '../../src/core/tools/planner/plan';
import { paths } from '../../src/state/addresses';
import { PlannerRoute } from '../../src/tools/planner/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { emptyPlan } from '../support/builders/begun-records';
import { now } from '../support/builders/time';
import { arriveAt } from '../support/render/render-at';

/** A preparation at its first step; ids are made-1, made-2 and so on, so this one does not collide. */
export function aPlan(parts: Partial<ConversationPlan> = {}): ConversationPlan {
  return {
    ...emptyPlan('compliance-officer'),
    id: asId<PlanId>('plan'),
    step: 'talk',
    madeAt: now,
    changedAt: now,
    ...parts,
  };
}

/** Something taken along from the network map. */
export const carried: CarryItem = {
  id: asId<CarryItemId>('mee'),
  kind: 'question',
  text: 'Van wie hoor ik niets?',
  origin: { place: 'tool', tool: 'netwerkkaart', record: null },
  broughtTo: [],
  madeAt: now,
  doneAt: null,
};

interface Look {
  /** The address; left out: the tool itself. */
  readonly at?: string;
  /** The preparation that is open. */
  readonly open?: string;
  readonly plans?: readonly ConversationPlan[];
  readonly items?: readonly CarryItem[];
  readonly guidance?: Guidance;
  /** The vault to look into; left out: one in memory. */
  readonly vault?: Vault;
}

/** Opens the tool; answers with its vault. */
export async function lookAtPlanner({
  at = paths.tool('gesprekswijzer'),
  open,
  plans = [],
  items = [],
  guidance,
  vault: given,
}: Look = {}): Promise<Vault> {
  const vault = given ?? (await vaultWith());
  for (const plan of plans) await vault.put('conversationPlan', plan);
  for (const item of items) await vault.put('carryItem', item);
  await arriveAt(<PlannerRoute />, {
    vault,
    library: guidance === undefined ? dinnerLibrary : { ...dinnerLibrary, guidance: async () => guidance },
    at,
    open: open === undefined ? {} : { record: open },
    pattern: paths.tool('gesprekswijzer'),
  });
  return vault;
}

/** The only preparation in a vault. */
export function planIn(vault: Vault): ConversationPlan {
  const [plan] = vault.view().records.conversationPlan;
  if (plan === undefined) throw new Error('There is no preparation.');
  return plan;
}
