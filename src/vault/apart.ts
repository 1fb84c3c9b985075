/**
 * What lies apart from the vault while something lasts: encrypted, in a database of its own, at most until a time
 * that lies beside it. No passphrase guards it, for none may be asked before a group: its key is one that the
 * browser gives to nobody, in the same database. That keeps it from being read as plain text on the disk; who uses
 * this profile of the browser within that time could open it. When the last one goes, all of it is overwritten and
 * dropped. Sealing is that of the vault (`cipher.ts`).
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Cipher, openCipher, type SealedRecord } from './cipher';
import { GoneError } from './failures';
import { deviceGuard, freshRing } from './key-ring';
import type { StoredItem } from './port';
import { heard, reading } from './reading';
import { type ApartName, destroyDatabase, letGo } from './wipe-origin';

/** What lies in a place apart, and how it is written there. */
export interface Codec<Value> {
  readonly place: ApartName;
  /** What it is, as part of the name it is stored under. */
  readonly kind: string;
  keyOf(value: Value): string;
  encode(value: Value): string;
  /** Null for a text that this version cannot read. May throw. */
  decode(text: string): Value | null;
}

/** One that lies apart. `until` in milliseconds since 1970. */
export interface Lying<Value> {
  readonly value: Value;
  readonly until: number;
}

/** All that lies in a place. */
export interface Found<Value> {
  readonly read: readonly Lying<Value>[];
  /** Until when what could not be read lies there; it is left until its time. */
  readonly unread: readonly number[];
}

interface Stored extends SealedRecord {
  /** Outside what is sealed, so that also what no longer opens goes in time. */
  readonly until: number;
}

interface ApartDatabase extends DBSchema {
  keys: { key: string; value: CryptoKey | ArrayBuffer };
  records: { key: string; value: Stored };
}

type Database = IDBPDatabase<ApartDatabase>;

/**
 * @param make lays it out where it is not there
 * @throws GoneError when it is not there and is not to be made.
 */
async function connect(place: ApartName, make: boolean): Promise<Database> {
  let isMissing = false;
  try {
    return await openDB<ApartDatabase>(place, 1, {
      upgrade(database, _old, _new, transaction) {
        void heard(transaction.done);
        if (!make) {
          isMissing = true;
          transaction.abort();
          return;
        }
        database.createObjectStore('keys');
        database.createObjectStore('records');
      },
      blocking: (_current, _blocked, event) => letGo(event),
    });
  } catch (error) {
    throw isMissing ? new GoneError('Nothing lies here.') : error;
  }
}

/** Does something with the database and lets go of it: who wipes is never kept waiting. */
async function using<Outcome>(
  place: ApartName,
  make: boolean,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await connect(place, make);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** The cipher of what lies here; null where a key is missing. */
async function storedCipher(database: Database): Promise<Cipher | null> {
  const { store } = reading(database, 'keys');
  const [device, secret] = await Promise.all([store.get('device'), store.get('secret')]);
  return device instanceof CryptoKey && secret instanceof ArrayBuffer ? openCipher(secret, device) : null;
}

/** Makes the key and everything it needs, where that is not there yet. */
async function prepared(database: Database): Promise<Cipher> {
  const there = await storedCipher(database);
  if (there !== null) return there;
  const ring = await freshRing(await deviceGuard(), null);
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
  await Promise.all([
    heard(transaction.store.put(ring.guard.key, 'device')),
    heard(transaction.store.put(ring.wrapped, 'secret')),
    transaction.done,
  ]);
  return ring.cipher;
}

/**
 * Writes one.
 * @param isFirst it may make the place; else what is gone stays gone
 * @throws GoneError when everything was erased meanwhile.
 * @throws DOMException when the transaction did not complete.
 */
export function writeApart<Value>(
  codec: Codec<Value>,
  { value, until }: Lying<Value>,
  isFirst: boolean,
): Promise<void> {
  return using(codec.place, isFirst, async (database) => {
    const cipher = isFirst ? await prepared(database) : await storedCipher(database);
    if (cipher === null) throw new GoneError('The key is not there.');
    const name = await cipher.nameOf(codec.kind, codec.keyOf(value));
    const sealed = await cipher.seal(name, codec.encode(value));
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    await Promise.all([heard(transaction.store.put({ ...sealed, until }, name)), transaction.done]);
  });
}

async function removeNamed(database: Database, names: readonly string[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  await Promise.all([...names.map((name) => heard(transaction.store.delete(name))), transaction.done]);
}

/** What does not open, was written by a later version or is no such thing is null. */
async function opened<Value>(
  { decode }: Codec<Value>,
  cipher: Cipher | null,
  name: string,
  item: Stored,
): Promise<Value | null> {
  try {
    return cipher === null ? null : decode(await cipher.open(name, item));
  } catch {
    return null;
  }
}

/** Everything that lies in a place and is not over its time at `now`; what is, is erased. */
export async function readApart<Value>(codec: Codec<Value>, now: number): Promise<Found<Value>> {
  const { found, isEmpty } = await using(codec.place, false, async (database) => {
    const cipher = await storedCipher(database);
    const { store } = reading(database, 'records');
    const [names, items] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const isOver = (item: Stored | undefined): boolean => !((item?.until ?? 0) > now);
    const lapsed = names.filter((_, index) => isOver(items[index]));
    if (lapsed.length > 0) await removeNamed(database, lapsed);
    const found = await Promise.all(
      names.flatMap((name, index) => {
        const item = items[index];
        if (item === undefined || isOver(item)) return [];
        return [opened(codec, cipher, name, item).then((value) => ({ value, until: item.until }))];
      }),
    );
    return { found, isEmpty: lapsed.length === names.length };
  });
  if (isEmpty) await destroyDatabase(codec.place);
  return {
    read: found.flatMap(({ value, until }) => (value === null ? [] : [{ value, until }])),
    unread: found.flatMap(({ value, until }) => (value === null ? [until] : [])),
  };
}

/**
 * Erases one; with the last one everything goes.
 * @throws DOMException or SilentError when it stays.
 */
export async function eraseApart<Value>({ place, kind }: Codec<Value>, key: string): Promise<void> {
  const left = await using(place, false, async (database) => {
    const cipher = await storedCipher(database);
    if (cipher === null) return 0;
    await removeNamed(database, [await cipher.nameOf(kind, key)]);
    return reading(database, 'records').store.count();
  }).catch((error: unknown) => {
    if (error instanceof GoneError) return 0;
    throw error;
  });
  if (left === 0) await destroyDatabase(place);
}

/** What lies in a place as it is, for who wants to see it: nothing of it can be read. */
export function itemsApart(place: ApartName): Promise<readonly StoredItem[]> {
  return using(place, false, async (database) => {
    const transaction = reading(database, 'keys', 'records');
    const [keyStore, recordStore] = [transaction.objectStore('keys'), transaction.objectStore('records')];
    const [keys, keyNames, records, names] = await Promise.all([
      keyStore.getAll(),
      keyStore.getAllKeys(),
      recordStore.getAll(),
      recordStore.getAllKeys(),
    ]);
    const item = (store: StoredItem['store'], name: string, bytes: unknown): StoredItem => ({
      store,
      name,
      bytes: bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : null,
      hardness: null,
    });
    return [
      ...keys.map((key, index) => item('keys', keyNames[index] ?? '', key)),
      ...records.map(({ bytes }, index) => item('records', names[index] ?? '', bytes)),
    ];
  });
}
