/** Renders the weigher with a vault in memory and rules of its own. */
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Duty, DutyId } from '../../src/core/scenario/guidance';
import { asId } from '../../src/core/shared/ids';
import type { SideActivity, SideActivityId } from '../../src/core/tools/side-activities/side-activity';
import { ServicesProvider } from '../../src/state/services';
import { SideActivitiesRoute } from '../../src/tools/side-activities/route';
import type { Vault } from '../../src/vault/port';
import { library, now, vaultWith } from '../features/debrief/look';
import { emptyWeighing } from '../support/builders/begun-records';

/** Two rules that exist in these tests only. */
export const duties: readonly Duty[] = [
  {
    id: 'register' as DutyId,
    what: 'Een proefregel over nevenwerk.',
    toWhom: 'De proefwerkgever.',
    when: 'Vooraf.',
    audience: 'everyone',
    sources: [asId('aw-art-9')],
  },
  {
    id: 'list' as DutyId,
    what: 'Een proefregel voor de top.',
    toWhom: 'De proefminister.',
    when: '',
    audience: 'tmg',
    sources: [asId('aw-art-9')],
  },
];

/** A weighing with these words and nothing else. */
export function aRecord(id: string, words: Partial<SideActivity> = {}): SideActivity {
  return {
    ...emptyWeighing('Kastanje'),
    id: id as SideActivityId,
    step: 'describe',
    madeAt: now,
    changedAt: now,
    ...words,
  };
}

/** Opens the weigher, at a weighing when one is named. Ids are made-1, made-2 and so on. */
export async function weigh(vault: Vault, open = '', rules = duties): Promise<void> {
  let made = 0;
  const next = () => {
    made += 1;
    return `made-${made}`;
  };
  const guidance = async () => ({ ...(await library.guidance('nl')), duties: rules });
  render(
    <ServicesProvider
      value={{ vault, library: { ...library, guidance }, clock: { now: () => now }, ids: { next } }}
    >
      <MemoryRouter initialEntries={[{ pathname: '/', state: { record: open } }]}>
        <SideActivitiesRoute />
      </MemoryRouter>
    </ServicesProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Een nevenactiviteit wegen' });
}

/** What a person does and sees. */
export const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
// `hidden` spares a look at the style of every element, which takes most of the time of a long test.
export const hidden = true;
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden }));
export const heading = (name: string) => screen.getByRole('heading', { level: 2, name, hidden });
export const sheet = () => document.querySelector('[data-sheet]')?.textContent ?? '';

/** A vault with these weighings, and how to find one in it. */
export async function vaultWithWeighing(...records: readonly SideActivity[]) {
  const vault = await vaultWith();
  for (const record of records) await vault.put('sideActivity', record);
  const kept = (id: string) => {
    const found = vault.view().records.sideActivity.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no weighing ${id}.`);
    return found;
  };
  return { vault, kept };
}
