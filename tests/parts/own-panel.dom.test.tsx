/** The label on private paper says no more than is true of the way things are kept. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OwnPanel } from '../../src/parts/own-panel';
import type { Vault, VaultView } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { renderAt } from '../support/render/render-at';

it.each([
  ['session', 'writer', 'Van u, in dit tabblad'],
  ['device', 'writer', 'Van u, op dit apparaat'],
  ['device', 'unavailable', 'Van u, in dit tabblad'],
  ['passphrase', 'reader', 'Alleen voor u'],
  ['passphrase', 'locked', 'Van u, in dit tabblad'],
] as const)('in mode %s as %s it says ‘%s’', async (mode, access, label) => {
  const vault = await vaultWith();
  const view: VaultView = { ...vault.view(), mode, access };
  const shown: Vault = Object.create(vault, { view: { value: () => view } });
  renderAt(<OwnPanel>Tekst</OwnPanel>, { vault: shown });
  expect(screen.getByText(label)).toBeVisible();
});
