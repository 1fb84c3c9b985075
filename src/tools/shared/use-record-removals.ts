/** Taking records of the vault away, with what was typed beside them, and having all of it back. */
import { useServices } from '../../state/services';
import { takeAway } from '../../state/use-draft';
import type { RecordKind, VaultRecords } from '../../vault/port';
import { type Removals, useRemovals } from './removal';

/** Removal and undo for these records, in the order in which they are shown. */
export function useRecordRemovals<Kind extends RecordKind>(
  kind: Kind,
  records: readonly (VaultRecords[Kind] & { readonly id: string })[],
): Removals<VaultRecords[Kind] & { readonly id: string }> {
  const { vault } = useServices();
  return useRemovals(records, async (record) => {
    const outcome = await takeAway(vault, kind, record);
    return outcome.ok ? outcome.value : null;
  });
}
