/** When the person last did something that is kept, whatever it was. */
import { useVaultView } from '../../state/services';
import { changedAt } from '../../vault/difference';
import { listOf } from '../../vault/records';

/** Milliseconds since 1970; null when nothing is kept. */
export function useLastDeed(): number | null {
  const times = listOf(useVaultView().records).map(changedAt);
  return times.length === 0 ? null : Math.max(...times);
}
