/** A vault of the version before this one opens with everything in it, and gets a new secret at once. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Credential, KeptRecord, Vault, VaultMode } from '../../src/vault/port';
import { listOf } from '../../src/vault/records';
import { aVault } from '../support/a-vault';
import { giveFakeBrowser } from '../support/fake-browser';
import { databases } from '../support/in-the-store';
import { formerDeviceVault, formerPassphraseVault, plantFormerVault } from './fixtures/former-vault';

const opened = (mode: VaultMode): Promise<Vault> => aVault(mode, () => 1_792_000_000_000);

function holdsAll(vault: Vault, expected: readonly KeptRecord[]): void {
  const held = listOf(vault.view().records);
  expect(held).toHaveLength(expected.length);
  expect(held).toEqual(expect.arrayContaining([...expected]));
  expect(vault.view().setAside).toEqual([]);
}

describe('a vault of the former version', { timeout: 120_000 }, () => {
  beforeEach(giveFakeBrowser);

  const { passphrase, recoveryCode, holds, vault: former } = formerPassphraseVault;
  test.each<[string, Credential]>([
    ['its passphrase', { kind: 'passphrase', passphrase }],
    [
      'its recovery sheet',
      { kind: 'recovery', code: recoveryCode, passphrase: 'vijf andere woorden hierna' },
    ],
  ])('is locked, and opens for %s with everything in it', async (_name, credential) => {
    await plantFormerVault(former);
    const vault = await opened('passphrase');
    expect(vault.view()).toMatchObject({ mode: 'passphrase', access: 'locked' });
    expect(listOf(vault.view().records)).toEqual([]);
    const before = new Set((await vault.storedItems()).map(({ name }) => name));
    expect(await vault.unlock(credential, false)).toEqual({ ok: true });
    holdsAll(vault, holds);
    // Every record lies there under another name, so under another secret, and nothing of the old place is left.
    const after = (await vault.storedItems()).filter(({ store }) => store === 'records');
    expect(after).toHaveLength(holds.length);
    expect(after.filter(({ name }) => before.has(name))).toEqual([]);
    expect(await databases()).toEqual(['speelveld', 'speelveld-a']);
    // Its sheet goes on opening it only when the sheet itself was at hand.
    expect(vault.view().past).toEqual({
      wasOnDevice: true,
      sheetLapsed: credential.kind === 'passphrase',
      lost: null,
    });
    await vault.lock();
    const again = { kind: 'passphrase', passphrase: credential.passphrase } as const;
    expect((await vault.unlock(again, false)).ok).toBe(true);
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
