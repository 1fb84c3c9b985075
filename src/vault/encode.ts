/**
 * From a record to the text that is encrypted. It stands apart from the reading back (`codec.ts`), which knows the shape
 * of every record: whoever only compares or writes does without those.
 */
import { allowed } from './field-table';
import { recordFormat } from './migrations';
import type { RecordKind, VaultRecords } from './port';

/** A record as text, ready to be encrypted: for the store of this device, or for the person's own file. */
export function encodeRecord<Kind extends RecordKind>(
  kind: Kind,
  record: VaultRecords[Kind],
  use: 'stored' | 'exported',
): string {
  const encoded = JSON.stringify({ format: recordFormat, kind, record: allowed(kind, record, use) });
  // Half a sign, left where something cut a text, would be refused on reading: U+FFFD is written for it.
  return encoded.includes('\\ud') ? JSON.stringify(JSON.parse(encoded, wellFormed)) : encoded;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}
