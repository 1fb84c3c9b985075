/**
 * A new generation of the store: everything sealed again under a new secret, in the other place. It is
 * written in one transaction, so that a kill at any moment leaves either the place before it or a complete
 * new one; which of two complete ones counts, their numbers tell. The place before it is dropped whole.
 */
import { type IDBPDatabase, openDB } from 'idb';
import type { Cipher, SealedRecord } from './cipher';
import { decodeRecord } from './codec';
import type { KeyRing } from './key-ring';
import { recordKey } from './port';
import { heard } from './reading';
import { layout, type StoredState, type VaultDatabase } from './stored';
import { dropDatabase, formerName, letGo, openExisting, type Slot } from './wipe-origin';

/** A record to be written again: its text, or as it lies there when it does not open. */
export type Carried =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly sealed: SealedRecord };

/** Opens a place as it is laid out; `make` lays one out that is not there. */
export function connect(
  name: string,
  onLost: () => void,
  make = false,
): Promise<IDBPDatabase<VaultDatabase>> {
  return openDB<VaultDatabase>(name, make ? layout : undefined, {
    upgrade(database, _old, _new, transaction) {
      void heard(transaction.done);
      if (!make) {
        transaction.abort();
        return;
      }
      database.createObjectStore('keys');
      database.createObjectStore('records');
      database.createObjectStore('state');
    },
    // Another tab drops this place, or lays it out anew: it may not be kept waiting.
    blocking(_current, _blocked, event) {
      letGo(event);
      onLost();
    },
    // The browser itself took it away.
    terminated: onLost,
  });
}

/**
 * Closes the former place for older versions of this app: an empty database of a later version in its stead.
 * Called when nothing of the former vault is needed any more.
 */
export async function sealOffFormer(): Promise<void> {
  const there = await openExisting(formerName);
  const isDone = there !== null && there.version > 1;
  there?.close();
  if (isDone) return;
  await dropDatabase(formerName);
  const empty = await openDB(formerName, layout, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('records');
    },
  });
  empty.close();
}

async function resealed(carried: Carried, cipher: Cipher): Promise<readonly [string, SealedRecord]> {
  if ('sealed' in carried) return [carried.name, carried.sealed];
  const decoded = decodeRecord(carried.text);
  const name = decoded.ok
    ? await cipher.nameOf(decoded.value.kind, recordKey(decoded.value.kind, decoded.value.record as never))
    : await cipher.nameOf('set aside', carried.name);
  return [name, await cipher.seal(name, carried.text)];
}

/**
 * Writes everything into a place that is empty or left over, under a ring of its own.
 * @throws DOMException when the transaction did not complete; then nothing of it stays.
 */
export async function writeGeneration(
  slot: Slot,
  ring: KeyRing,
  state: StoredState,
  carried: readonly Carried[],
  onLost: () => void,
): Promise<IDBPDatabase<VaultDatabase>> {
  const sealed = await Promise.all(carried.map((one) => resealed(one, ring.cipher)));
  await dropDatabase(slot);
  const database = await connect(slot, onLost, true);
  try {
    const transaction = database.transaction(['keys', 'records', 'state'], 'readwrite', {
      durability: 'strict',
    });
    const keys = transaction.objectStore('keys');
    const records = transaction.objectStore('records');
    const { guard, wrapped, recovery } = ring;
    await Promise.all([
      keys.put(wrapped, 'secret'),
      guard.protection === 'device'
        ? keys.put(guard.key, 'device')
        : keys.put(guard.derivation, 'passphrase'),
      recovery === null ? undefined : keys.put(recovery, 'recovery'),
      transaction.objectStore('state').put(state, 'state'),
      ...sealed.map(([name, record]) => records.put(record, name)),
      transaction.done,
    ]);
    return database;
  } catch (error) {
    database.close();
    await dropDatabase(slot).catch(() => undefined);
    throw error;
  }
}
