/** Renders the gesprekswijzer with a real core and a vault in memory. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { vi } from 'vitest';
import type { CarryItem } from '../../src/core/conversations/carry-item';
import type { Guidance } from '../../src/core/scenario/guidance';
import { asId, type CarryItemId } from '../../src/core/shared/ids';
import type { ConversationPlan, PlanId } from '../../src/core/tools/planner/plan';
import { ServicesProvider } from '../../src/state/services';
import { PlannerRoute } from '../../src/tools/planner/route';
import type { Vault } from '../../src/vault/port';
import { library, now, vaultWith, Where } from '../features/debrief/look';
import { emptyPlan } from '../support/builders/begun-records';

const tool = '/hulpmiddelen/gesprekswijzer';

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
  readonly query?: string;
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
  query = '',
  open,
  plans = [],
  items = [],
  guidance,
  vault: given,
}: Look = {}): Promise<Vault> {
  const vault = given ?? (await vaultWith());
  for (const plan of plans) await vault.put('conversationPlan', plan);
  for (const item of items) await vault.put('carryItem', item);
  let made = 0;
  const next = () => {
    made += 1;
    return `made-${made}`;
  };
  const content = guidance === undefined ? library : { ...library, guidance: async () => guidance };
  render(
    <ServicesProvider value={{ vault, library: content, clock: { now: () => now }, ids: { next } }}>
      <MemoryRouter initialEntries={[{ pathname: tool, search: query, state: { record: open } }]}>
        <Routes>
          <Route path={tool} element={<PlannerRoute />} />
          <Route path="*" element={null} />
        </Routes>
        <Where />
      </MemoryRouter>
    </ServicesProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return vault;
}

/** The only preparation in a vault. */
export function planIn(vault: Vault): ConversationPlan {
  const [plan] = vault.view().records.conversationPlan;
  if (plan === undefined) throw new Error('There is no preparation.');
  return plan;
}

/** Writes in a field. */
export function write(label: string | RegExp, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

/** Presses a button. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** The sheet as it would be printed, as text. */
export function sheet(): string {
  return document.querySelector('[data-sheet]')?.textContent ?? '';
}

/** The section that a heading names. */
export const part = (name: string) => within(screen.getByRole('region', { name }));

/** Counts how often something was printed. */
export function countPrints() {
  return vi.spyOn(window, 'print').mockImplementation(() => undefined);
}
