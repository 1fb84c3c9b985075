/**
 * The one thing plain storage knows of the vault: which mode is on. It stands apart from the preferences,
 * for a tab that keeps nothing may not overwrite what another tab keeps. A browser that refuses plain storage
 * costs nothing but this memory: the store itself is looked for as well.
 */

import { preferencesKey } from '../state/preferences';
import type { VaultMode } from '../vault/port';

const key = 'speelveld.vault';

/** The mode in a stored text; 'session' for anything else. */
function modeIn(text: unknown): VaultMode {
  return text === 'device' || text === 'passphrase' ? text : 'session';
}

/** Where the former version wrote it: among the preferences. */
function formerMode(): VaultMode {
  const parsed: unknown = JSON.parse(localStorage.getItem(preferencesKey) ?? 'null');
  return typeof parsed === 'object' && parsed !== null && 'vaultMode' in parsed
    ? modeIn(parsed.vaultMode)
    : 'session';
}

/** The mark in plain storage. */
export const vaultMark = {
  read(): VaultMode {
    try {
      const stored = localStorage.getItem(key);
      return stored === null ? formerMode() : modeIn(stored);
    } catch {
      return 'session';
    }
  },
  write(mode: VaultMode): void {
    try {
      if (mode === 'session') localStorage.removeItem(key);
      else localStorage.setItem(key, mode);
    } catch {
      // Refused: the vault finds its store without it.
    }
  },
};
