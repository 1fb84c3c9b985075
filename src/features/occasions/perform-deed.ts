/** A deed done with a moment of the calendar: in the record that its day stands in. */
import type { ComingMoment } from '../../core/conversations/coming';
import {
  type Deed,
  deliberationAfter,
  intentionAfter,
  occasionAfter,
  planAfter,
  weighingAfter,
} from '../../core/conversations/deeds';
import { type Outcome, type RecordKind, recordKey, type Vault, type VaultRecords } from '../../vault/port';

/** Changes one record, or removes it where nothing is left of it. Null when it is gone. */
async function change<Kind extends RecordKind>(
  vault: Vault,
  kind: Kind,
  key: string,
  after: (record: VaultRecords[Kind]) => VaultRecords[Kind] | null,
): Promise<Outcome | null> {
  const record = vault.view().records[kind].find((one) => recordKey(kind, one) === key);
  if (record === undefined) return null;
  const changed = after(record);
  return changed === null ? vault.remove(kind, key) : vault.put(kind, changed);
}

/**
 * Does it. Null when the record is gone meanwhile, in another tab or by an import.
 * @param today ISO day
 * @param now milliseconds since 1970
 */
export function perform(
  vault: Vault,
  { origin, record, on }: ComingMoment,
  deed: Deed,
  today: string,
  now: number,
): Promise<Outcome | null> {
  switch (origin) {
    case 'occasion':
      return change(vault, 'occasion', record, (occasion) => occasionAfter(occasion, deed, today, now));
    case 'plan':
      return change(vault, 'conversationPlan', record, (plan) => planAfter(plan, deed, on, now));
    case 'intention':
      return change(vault, 'intention', record, (intention) => intentionAfter(intention, deed, now));
    case 'weighing':
      return change(vault, 'sideActivity', record, (weighing) => weighingAfter(weighing, deed, now));
    case 'deliberation':
      return change(vault, 'deliberation', record, (one) => deliberationAfter(one, deed, now));
  }
}
