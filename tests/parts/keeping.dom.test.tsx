/** The one line about keeping: it asks once, in place, and every answer leads on from where one was. */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../src/core/shared/result';
import { Keeping } from '../../src/parts/keeping';
import { paths } from '../../src/state/addresses';
import { preferencesKey, usePreferences } from '../../src/state/preferences';
import type { Vault, VaultView } from '../../src/vault/port';
import { passphrase, vaultWith } from '../support/a-vault';
import { first } from '../support/builders/dinner-play';
import { now } from '../support/builders/time';
import { address, renderAt } from '../support/render/render-at';

const question = /Waar wilt u het bewaren/;
const open = (vault: Vault, asks = true) => renderAt(<Keeping asks={asks} />, { vault, at: paths.programme });
const button = (name: string) => screen.getByRole('button', { name });

describe('the line about keeping', () => {
  it('asks with three ways, and what is the difference', async () => {
    open(await vaultWith(first));
    expect(screen.getByText(question)).toBeVisible();
    expect(button('Bewaar op dit apparaat')).toBeVisible();
    expect(button('Bewaar achter een wachtzin')).toBeVisible();
    expect(button('Laat het in dit tabblad')).toBeVisible();
    expect(screen.getByText('Wat is het verschil?')).toBeVisible();
  });

  it('shows nothing while there is nothing to keep', async () => {
    open(await vaultWith());
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('does not ask before it may, and can be asked', async () => {
    const user = userEvent.setup();
    open(await vaultWith(first), false);
    expect(screen.queryByText(question)).toBeNull();
    await user.click(button('Kies waar u bewaart wat u hier doet'));
    expect(screen.getByText(question)).toBeVisible();
  });

  it('remembers the answer to leave it, and keeps focus in its place', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(first);
    const { unmount } = open(vault);
    await user.click(button('Laat het in dit tabblad'));
    expect(screen.queryByText(question)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(usePreferences.getState().asksToKeep).toBe(false);
    expect(localStorage.getItem(preferencesKey)).toContain('"asksToKeep":false');
    expect(vault.view().mode).toBe('session');
    unmount();
    open(vault);
    expect(screen.queryByText(question)).toBeNull();
    expect(button('Kies waar u bewaart wat u hier doet')).toBeVisible();
  });

  it('keeps on this device at one press', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(first);
    const changeMode = vi.spyOn(vault, 'changeMode').mockResolvedValueOnce(ok(undefined));
    open(vault);
    await user.click(button('Bewaar op dit apparaat'));
    expect(changeMode).toHaveBeenCalledWith('device');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('stays open when this device refuses, with its other ways', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(first);
    vi.spyOn(vault, 'changeMode').mockResolvedValueOnce(fail({ kind: 'full' }));
    open(vault, false);
    await user.click(button('Kies waar u bewaart wat u hier doet'));
    await user.click(button('Bewaar op dit apparaat'));
    expect(button('Bewaar achter een wachtzin')).toBeVisible();
    expect(button('Bewaar op dit apparaat')).toHaveFocus();
  });

  it('takes a passphrase in place, without leaving the page', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(first);
    const protect = vi.spyOn(vault, 'protect').mockResolvedValueOnce(ok(undefined));
    open(vault);
    await user.click(button('Bewaar achter een wachtzin'));
    const field = await screen.findByLabelText('Uw wachtzin');
    expect(field).toHaveFocus();
    await user.type(field, passphrase);
    await user.type(screen.getByLabelText('Nog een keer'), passphrase);
    await user.click(button('Bewaar achter deze wachtzin'));
    await waitFor(() => expect(protect).toHaveBeenCalledWith(passphrase));
    expect(address()).toBe(paths.programme);
  });

  it('says once that the passphrase opens it, with the way to a recovery sheet', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(first);
    const guarded: VaultView = {
      ...vault.view(),
      mode: 'passphrase',
      access: 'writer',
      save: { kind: 'saved', at: now },
    };
    vi.spyOn(vault, 'protect').mockImplementation(async () => {
      vi.spyOn(vault, 'view').mockReturnValue(guarded);
      return ok(undefined);
    });
    open(vault);
    await user.click(button('Bewaar achter een wachtzin'));
    await user.type(await screen.findByLabelText('Uw wachtzin'), passphrase);
    await user.type(screen.getByLabelText('Nog een keer'), passphrase);
    await user.click(button('Bewaar achter deze wachtzin'));
    const link = await screen.findByRole('link', { name: 'Maak een herstelblad in de kluis' });
    expect(link).toHaveAttribute('href', paths.vault);
    expect(screen.getByRole('status')).toHaveTextContent('Alleen uw wachtzin opent het.');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('shows a save where one wrote or chose, and where one only goes on tells those who listen', async () => {
    const vault = await vaultWith(first);
    const view = vi.spyOn(vault, 'view');
    view.mockReturnValue({ ...vault.view(), mode: 'device', save: { kind: 'saved', at: 5 } });
    const isSeen = () => screen.getByText(/Bewaard op dit apparaat om/).closest('[data-keeping]') !== null;
    const at = (place: string, tells: boolean) => <Keeping place={place} tells={tells} />;
    const shown = renderAt(at('a', true), { vault, at: paths.programme });
    expect(isSeen()).toBe(true);
    shown.rerender(at('b', false));
    expect(isSeen()).toBe(false);
    shown.rerender(at('b', true));
    expect(isSeen()).toBe(true);
  });
});
