/**
 * What a record is about, which no change of it may touch: a journey stays a journey through its own story,
 * a note stays at its moment. A put that would make one record into another is refused, and the time of a
 * change never goes back.
 */
import type { RecordKind, VaultRecords } from './port';

/** Per kind the fields that stay as they were when it was first put. */
const lasting: { readonly [Kind in RecordKind]: readonly (keyof VaultRecords[Kind])[] } = {
  journey: ['module', 'scenario'],
  note: ['journey', 'moment', 'kind'],
  intention: [],
  intentionMaking: [],
  carryItem: [],
  moduleClosing: ['module'],
  networkMap: [],
  conversationPlan: [],
  sideActivity: [],
  deliberation: [],
  precedent: [],
  groupPlan: [],
  occasion: [],
  refreshPause: [],
  draft: [],
  mapDraft: [],
};

/** Whether `next` may take the place of `before`: it is about the same. */
export function isSameThing<Kind extends RecordKind>(
  kind: Kind,
  before: VaultRecords[Kind],
  next: VaultRecords[Kind],
): boolean {
  return lasting[kind].every((field) => before[field] === next[field]);
}

/**
 * The record as changed after everything that is known, where the clock of this device stands before that: it
 * was set back, or runs behind another device. Where records are put in order, the last change comes last.
 * @param latest the latest time of a change that is known, in milliseconds since 1970
 * @param now what the clock says
 */
export function stamped<Kind extends RecordKind>(
  record: VaultRecords[Kind],
  latest: number,
  now: number,
): VaultRecords[Kind] {
  if (now >= latest || !('changedAt' in record) || record.changedAt > latest) return record;
  const { changedAt } = record;
  const later = { ...record, changedAt: latest + 1 };
  // A story that ends with this change ended then.
  return 'endedAt' in later && later.endedAt === changedAt ? { ...later, endedAt: latest + 1 } : later;
}
