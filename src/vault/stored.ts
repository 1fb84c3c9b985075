/** The database as it lies there: its layout, and what can be said of it without opening anything. */
import { type DBSchema, openDB } from 'idb';
import type { SealedRecord } from './cipher';
import { type Derivation, hardnessOf } from './derive';
import type { StoredItem } from './port';
import { databaseName, isStoreThere } from './wipe-origin';

/** The format of its layout. */
export const layout = 1;

/** What lies in it. */
export interface VaultDatabase extends DBSchema {
  keys: { key: string; value: CryptoKey | ArrayBuffer | Derivation };
  records: { key: string; value: SealedRecord };
}

/** Whether a stored key is what a passphrase is derived with. */
export function isDerivation(value: CryptoKey | ArrayBuffer | Derivation | undefined): value is Derivation {
  return typeof value === 'object' && 'salt' in value;
}

/** A record as it lies there, which may be anything: the IV and then what it sealed. */
export function bytesOf(item: Partial<SealedRecord>): Uint8Array {
  const parts = [item.iv, item.bytes].flatMap((part) =>
    part instanceof Uint8Array || part instanceof ArrayBuffer ? [...new Uint8Array(part)] : [],
  );
  return Uint8Array.from(parts);
}

/** What the stored secret is wrapped by; null when nothing is stored. */
export async function storedProtection(): Promise<'device' | 'passphrase' | null> {
  if (!(await isStoreThere())) return null;
  const database = await openDB<VaultDatabase>(databaseName);
  try {
    if (isDerivation(await database.get('keys', 'passphrase'))) return 'passphrase';
    return (await database.get('keys', 'device')) === undefined ? null : 'device';
  } finally {
    database.close();
  }
}

/** Keys and records as they lie there, without opening anything. */
export async function storedItems(): Promise<readonly StoredItem[]> {
  const database = await openDB<VaultDatabase>(databaseName);
  try {
    const [keyNames, keys, recordNames, sealed] = await Promise.all([
      database.getAllKeys('keys'),
      database.getAll('keys'),
      database.getAllKeys('records'),
      database.getAll('records'),
    ]);
    return [
      ...keyNames.map((name, index): StoredItem => {
        const value = keys[index];
        if (isDerivation(value))
          return { store: 'keys', name, bytes: value.salt, hardness: hardnessOf(value) };
        const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : null;
        return { store: 'keys', name, bytes, hardness: null };
      }),
      ...recordNames.map(
        (name, index): StoredItem => ({
          store: 'records',
          name,
          bytes: bytesOf(sealed[index] ?? {}),
          hardness: null,
        }),
      ),
    ];
  } finally {
    database.close();
  }
}
