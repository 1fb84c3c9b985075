/** A vault of the version before this one opens, with everything in it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openVault } from '../../src/vault/open-vault';
import type { Credential, KeptRecord, Vault, VaultMode } from '../../src/vault/port';
import { listOf } from '../../src/vault/records';
import { useFakeBrowser } from '../support/fake-browser';
import { formerDeviceVault, formerPassphraseVault, plantFormerVault } from './fixtures/former-vault';

function opened(mode: VaultMode): Promise<Vault> {
  return openVault({ clock: { now: () => 1_792_000_000_000 }, mode, rememberMode: () => undefined });
}

function holdsAll(vault: Vault, expected: readonly KeptRecord[]): void {
  const held = listOf(vault.view().records);
  expect(held).toHaveLength(expected.length);
  expect(held).toEqual(expect.arrayContaining([...expected]));
  expect(vault.view().setAside).toEqual([]);
}

describe('a vault of the former version', { timeout: 120_000 }, () => {
  beforeEach(useFakeBrowser);

  const { passphrase, recoveryCode, holds, vault: former } = formerPassphraseVault;
  test.each<[string, Credential]>([
    ['its passphrase', { kind: 'passphrase', passphrase }],
    ['its recovery sheet', { kind: 'recovery', code: recoveryCode }],
  ])('is locked, and opens for %s with everything in it', async (_name, credential) => {
    await plantFormerVault(former);
    const vault = await opened('passphrase');
    expect(vault.view()).toMatchObject({ mode: 'passphrase', access: 'locked' });
    expect(listOf(vault.view().records)).toEqual([]);
    expect(await vault.unlock(credential, false)).toEqual({ ok: true });
    holdsAll(vault, holds);
  });

  test('does not open for another passphrase, and then still for its own', async () => {
    await plantFormerVault(former);
    const vault = await opened('passphrase');
    expect(await vault.unlock({ kind: 'passphrase', passphrase: 'een heel andere zin' }, false)).toEqual({
      ok: false,
      failure: { kind: 'does-not-fit' },
    });
    expect((await vault.unlock({ kind: 'passphrase', passphrase }, false)).ok).toBe(true);
    holdsAll(vault, holds);
  });

  test('behind a key of the device opens by itself, with everything in it', async () => {
    await plantFormerVault(formerDeviceVault.vault);
    const vault = await opened('device');
    expect(vault.view()).toMatchObject({ mode: 'device', access: 'writer' });
    holdsAll(vault, formerDeviceVault.holds);
  });
});
