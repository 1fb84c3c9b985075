/** Renders the weigher with a vault in memory and rules of its own. */
import { fireEvent, screen } from '@testing-library/react';
import type { Duty, DutyId } from '../../src/core/scenario/guidance';
import { asId } from '../../src/core/shared/ids';
import type { SideActivity, SideActivityId } from '../../src/core/tools/side-activities/side-activity';
import { paths } from '../../src/state/addresses';
import { SideActivitiesRoute } from '../../src/tools/side-activities/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { aGuidance, dinnerLibrary } from '../support/builders/a-library';
import { emptyWeighing } from '../support/builders/begun-records';
import { now } from '../support/builders/time';
import { arriveAt } from '../support/render/render-at';

/** Two rules that exist in these tests only. */
const duties: readonly Duty[] = [
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
  await arriveAt(
    <SideActivitiesRoute />,
    {
      vault,
      library: { ...dinnerLibrary, guidance: async () => aGuidance({ duties: rules }) },
      at: paths.tool('nevenactiviteiten'),
      open: { record: open },
    },
    'Een nevenactiviteit wegen',
  );
}

/** What a person does and sees. */
// `hidden` spares a look at the style of every element, which takes most of the time of a long test.
export const hidden = true;
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden }));
export const heading = (name: string) => screen.getByRole('heading', { level: 2, name, hidden });

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
