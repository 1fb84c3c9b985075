/** A real vault for a test, as one tab of a browser opens it. */
import type { Journey } from '../../src/core/dialogue/journey';
import { openPolicy, type Policy } from '../../src/core/scenario/policy';
import { openVault, type VaultOptions } from '../../src/vault/open-vault';
import type { Vault, VaultMode } from '../../src/vault/port';
import { madeIds } from './builders/ids';
import { now as usualNow } from './builders/time';

/** One that is strong enough. */
export const passphrase = 'vier losse woorden samen';

/** What plain storage says of the mode, shared by the tabs of one test. */
export function aMark(mode: VaultMode): VaultOptions['mark'] & { readonly written: readonly VaultMode[] } {
  let current = mode;
  const written: VaultMode[] = [];
  return {
    written,
    read: () => current,
    write: (next) => {
      current = next;
      written.push(next);
    },
  };
}

// Never the same twice, also in two vaults of one test.
const ids = madeIds('gemaakt');

/** Opens a vault in a mode, or with the mark of another tab; under a policy that allows all, or this one. */
export function aVault(
  mode: VaultMode | VaultOptions['mark'],
  now: () => number = () => 1000,
  policy: Policy = openPolicy,
): Promise<Vault> {
  return openVault({
    clock: { now },
    ids,
    mark: typeof mode === 'string' ? aMark(mode) : mode,
    copyMark: () => 'kopie',
    policy,
  });
}

/** A vault in memory with these journeys in it. */
export async function vaultWith(...journeys: readonly Journey[]): Promise<Vault> {
  const vault = await aVault('session', () => usualNow);
  for (const journey of journeys) await vault.put('journey', journey);
  return vault;
}
