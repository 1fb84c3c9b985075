/** A real vault for a test, as one tab of a browser opens it. */
import { openVault, type VaultOptions } from '../../src/vault/open-vault';
import type { Vault, VaultMode } from '../../src/vault/port';

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

let made = 0;

/** Opens a vault in a mode, or with the mark of another tab. */
export function aVault(
  mode: VaultMode | VaultOptions['mark'],
  now: () => number = () => 1000,
): Promise<Vault> {
  return openVault({
    clock: { now },
    ids: {
      next: () => {
        made += 1;
        return `gemaakt-${made}`;
      },
    },
    mark: typeof mode === 'string' ? aMark(mode) : mode,
    copyMark: () => 'kopie',
  });
}
