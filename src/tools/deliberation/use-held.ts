/** What is known of a deliberation that is held for a group; undefined for one that lies in the vault. */
import { useVaultView } from '../../state/services';
import type { Held } from '../../vault/port';

export function useHeld(id: string): Held | undefined {
  return useVaultView().held.find(({ key }) => key === id);
}
