/** The records of a vault in memory, by kind and key; replaced, never mutated. */
import type { AnyRecord } from './codec';
import { type RecordKind, recordKey, type VaultRecords, type VaultView } from './port';
import { recordKinds } from './record-kinds';

export type Records = VaultView['records'];

/** No records at all. */
export const noRecords = Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as Records;

/** What a vault shows while nothing is kept. */
export const emptyView: VaultView = {
  mode: 'session',
  access: 'writer',
  save: { kind: 'nothing-to-save' },
  records: noRecords,
  setAside: [],
  past: { wasOnDevice: false, sheetLapsed: false, lost: null },
  held: [],
};

/** The records with one added or replaced. */
export function withRecord<Kind extends RecordKind>(
  records: Records,
  kind: Kind,
  record: VaultRecords[Kind],
): Records {
  const key = recordKey(kind, record);
  const known: readonly VaultRecords[Kind][] = records[kind];
  const at = known.findIndex((candidate) => recordKey(kind, candidate) === key);
  const next =
    at === -1 ? [...known, record] : known.map((candidate, index) => (index === at ? record : candidate));
  return { ...records, [kind]: next };
}

/** The records with one removed. */
export function withoutRecord(records: Records, kind: RecordKind, key: string): Records {
  const known: readonly VaultRecords[RecordKind][] = records[kind];
  return { ...records, [kind]: known.filter((candidate) => recordKey(kind, candidate) !== key) };
}

/** Records from a list, the later of two with one key winning. */
export function recordsFrom(list: readonly AnyRecord[], base: Records = noRecords): Records {
  // By key in the order of arrival, as one by one would: a record that is replaced keeps its place.
  const byKind = new Map(
    recordKinds.map((kind) => {
      const known: readonly VaultRecords[RecordKind][] = base[kind];
      return [kind, new Map(known.map((record) => [recordKey(kind, record), record]))];
    }),
  );
  for (const { kind, record } of list) byKind.get(kind)?.set(recordKey(kind, record), record);
  const entries = [...byKind].map(([kind, records]) => [kind, [...records.values()]]);
  // Safe: every kind is there, with what stood or was put under it.
  return Object.fromEntries(entries) as unknown as Records;
}

/** Every record with its kind. */
export function listOf(records: Records): readonly AnyRecord[] {
  return recordKinds.flatMap((kind) => records[kind].map((record) => ({ kind, record }) as AnyRecord));
}
