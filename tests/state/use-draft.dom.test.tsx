/**
 * A field whose words are a record at once: kept where things are kept, and while another tab writes held here,
 * said to be not kept, and kept as soon as this tab may write.
 */
import { act, fireEvent, type RenderResult, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import type { DeliberationId } from '../../src/core/tools/deliberation/deliberation';
import { Keeping } from '../../src/parts/keeping';
import { OwnPanel } from '../../src/parts/own-panel';
import { takeAway, useDraft, useDraftChoice } from '../../src/state/use-draft';
import type { Vault, VaultView } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { emptyDeliberation } from '../support/builders/begun-records';
import { renderAt } from '../support/render/render-at';
import { closeTabs, twoTabs } from '../support/two-tabs';

let time = 0;
const clock = {
  now: () => {
    time += 1;
    return time;
  },
};

function Form({ place, start }: { readonly place: string; readonly start: string }) {
  const [text, write, clear] = useDraft(place, start);
  const [choice, choose] = useDraftChoice(`${place}.choice`, ['links', 'rechts'], 'links');
  return (
    <OwnPanel>
      <Keeping />
      <input aria-label="Veld" value={text} onChange={(event) => write(event.target.value)} />
      <button type="button" onClick={clear}>
        Klaar
      </button>
      <button type="button" onClick={() => choose('rechts')}>
        {choice}
      </button>
    </OwnPanel>
  );
}

function look(vault: Vault, place = 'proef.veld', start = '') {
  return renderAt(<Form place={place} start={start} />, { vault, clock });
}

const field = () => screen.getByLabelText('Veld');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const drafts = (vault: Vault) => vault.view().records.draft.map(({ id, text }) => [id, text]);

describe('a field', () => {
  test('keeps each letter, and lets go of it when it is emptied or part of a record', async () => {
    const vault = await vaultWith();
    look(vault);
    type('w');
    type('woord');
    expect(drafts(vault)).toEqual([['proef.veld', 'woord']]);
    fireEvent.click(screen.getByRole('button', { name: 'links' }));
    expect(drafts(vault)).toContainEqual(['proef.veld.choice', 'rechts']);
    fireEvent.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(field()).toHaveValue('');
    expect(drafts(vault)).toEqual([['proef.veld.choice', 'rechts']]);
    type('woord');
    type('');
    expect(drafts(vault)).toEqual([['proef.veld.choice', 'rechts']]);
  });

  test('with a proposal in it can be emptied, and keeps nothing while it holds the proposal', async () => {
    const vault = await vaultWith();
    look(vault, 'proef.veld', 'Een voorstel');
    expect(field()).toHaveValue('Een voorstel');
    type('');
    expect(field()).toHaveValue('');
    type('Een voorstel');
    expect(drafts(vault)).toEqual([]);
  });

  test('is there again for who comes back to it', async () => {
    const vault = await vaultWith();
    look(vault).unmount();
    const first = look(vault);
    type('woord');
    first.unmount();
    look(vault);
    expect(field()).toHaveValue('woord');
  });

  test('goes with the record it belongs to, and comes back with it', async () => {
    const vault = await vaultWith();
    const beraad = { ...emptyDeliberation('kade', 'solo', 'full'), id: asId<DeliberationId>('beraad-1') };
    await vault.put('deliberation', beraad);
    look(vault, 'proef.veld.beraad-1');
    type('woord');
    const taken = await act(() => takeAway(vault, 'deliberation', beraad));
    expect([drafts(vault), vault.view().records.deliberation]).toEqual([[], []]);
    await act(async () => {
      expect(taken.ok && (await taken.value())).toBe(true);
    });
    expect(vault.view().records.deliberation).toEqual([beraad]);
    expect(drafts(vault).map(([, text]) => text)).toEqual(['woord']);
  });

  test('behind the lock writes beside what it cannot see, and shows both on opening', async () => {
    const vault = await vaultWith();
    const before = look(vault);
    type('ervoor');
    before.unmount();
    const locked = await vaultWith();
    const open = locked.view.bind(locked);
    let shown: VaultView = { ...open(), access: 'locked' };
    locked.subscribe(() => {
      shown = { ...open(), access: 'locked' };
    });
    vi.spyOn(locked, 'view').mockImplementation(() => shown);
    const behind = look(locked);
    expect(field()).toHaveValue('');
    type('erachter');
    expect(field()).toHaveValue('erachter');
    behind.unmount();
    for (const draft of open().records.draft) await vault.put('draft', draft);
    look(vault);
    expect(field()).toHaveValue('ervoor / erachter');
    type('samen');
    expect(drafts(vault)).toEqual([['proef.veld', 'samen']]);
  });
});

describe('while another tab writes', { timeout: 60_000 }, () => {
  let writing: Vault;
  let reading: Vault;
  let shown: RenderResult;
  beforeEach(async () => {
    const kept = { id: 'proef.veld', text: 'van eerst', changedAt: 1 };
    ({ writing, reading } = await twoTabs('draft', kept, clock.now));
    shown = look(reading);
  });

  afterEach(closeTabs);

  test('what is typed here stays here, and nothing says that it is kept', async () => {
    expect(field()).toHaveValue('van eerst');
    type('van hier');
    expect(field()).toHaveValue('van hier');
    expect(drafts(reading)).toEqual([['proef.veld', 'van eerst']]);
    expect(screen.getByText(/Niet bewaard: een ander tabblad schrijft/)).toBeVisible();
    expect(screen.getByText('Van u, in dit tabblad')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Schrijf hier verder' }));
    await waitFor(() => expect(drafts(reading)).toEqual([['proef.veld', 'van hier']]));
    expect(await screen.findByText(/Bewaard op dit apparaat om/)).toBeVisible();
    await waitFor(() => expect(drafts(writing)).toEqual([['proef.veld', 'van hier']]));
  });

  test('what both typed in one place is there in full after taking over', async () => {
    type('van hier');
    await act(async () => {
      await writing.put('draft', { id: 'proef.veld', text: 'van daar', changedAt: 2 });
    });
    await waitFor(() => expect(drafts(reading)).toEqual([['proef.veld', 'van daar']]));
    expect(field()).toHaveValue('van hier');
    await act(async () => {
      await reading.takeOver();
    });
    await waitFor(() => expect(field()).toHaveValue('van daar / van hier'));
  });

  test('what is typed here outlives a look at another page, and is kept without its field', async () => {
    type('van hier');
    shown.unmount();
    await act(async () => {
      await reading.takeOver();
    });
    await waitFor(() => expect(drafts(reading)).toEqual([['proef.veld', 'van hier']]));
  });

  test('nothing that was typed here returns after everything was wiped', async () => {
    type('van hier');
    await act(async () => {
      await writing.wipe();
    });
    await waitFor(() => expect(reading.view().mode).toBe('session'));
    await waitFor(() => expect(field()).toHaveValue(''));
    expect(drafts(reading)).toEqual([]);
  });
});
