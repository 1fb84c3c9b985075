/**
 * Where the deliberation of a group lies while it lasts: encrypted, in a database of its own, at most until a time
 * that lies beside it. No passphrase guards it, for none may be asked before a group: its key is one that the
 * browser gives to nobody, in the same database. That keeps it from being read as plain text on the disk; who uses
 * this profile of the browser within that time could open it. When the last one goes, all of it is overwritten and
 * dropped. Sealing is that of the vault (`cipher.ts`).
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import type { Deliberation } from '../core/tools/deliberation/deliberation';
import { mostWriteMinutes, type Room, writingWays } from '../core/tools/deliberation/room';
import { type Cipher, openCipher, type SealedRecord } from './cipher';
import { decodeRecord, encodeRecord } from './codec';
import { heard } from './connection';
import { GoneError } from './failures';
import { deviceGuard, freshRing } from './key-ring';
import type { StoredItem } from './port';
import { destroyDatabase, sessionName } from './wipe-origin';

/** One that lies here. `until` in milliseconds since 1970. */
export interface SessionRecord {
  readonly record: Deliberation;
  readonly room: Room;
  readonly until: number;
}

interface Stored extends SealedRecord {
  /** Outside what is sealed, so that also what no longer opens goes in time. */
  readonly until: number;
}

interface SessionDatabase extends DBSchema {
  keys: { key: string; value: CryptoKey | ArrayBuffer };
  records: { key: string; value: Stored };
}

type Database = IDBPDatabase<SessionDatabase>;

const shape = z.strictObject({
  room: z.strictObject({
    people: z.int().check(z.gte(1), z.lte(1000)),
    writing: z.enum(writingWays),
    writeMinutes: z.nullable(z.int().check(z.gte(1), z.lte(mostWriteMinutes))),
    isStill: z.boolean(),
  }),
  record: z.string(),
});

/**
 * @param make lays it out where it is not there
 * @throws GoneError when it is not there and is not to be made.
 */
async function connect(make: boolean): Promise<Database> {
  let isMissing = false;
  try {
    return await openDB<SessionDatabase>(sessionName, 1, {
      upgrade(database, _old, _new, transaction) {
        if (!make) {
          isMissing = true;
          transaction.done.catch(() => undefined);
          transaction.abort();
          return;
        }
        database.createObjectStore('keys');
        database.createObjectStore('records');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    throw isMissing ? new GoneError('Nothing lies here.') : error;
  }
}

/** Does something with the database and lets go of it: who wipes is never kept waiting. */
async function using<Value>(make: boolean, work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await connect(make);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** The cipher of what lies here; null where a key is missing. */
async function storedCipher(database: Database): Promise<Cipher | null> {
  const [device, secret] = await Promise.all([
    database.get('keys', 'device'),
    database.get('keys', 'secret'),
  ]);
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

function nameOf(cipher: Cipher, key: string): Promise<string> {
  return cipher.nameOf('deliberation', key);
}

/**
 * Writes one.
 * @param isFirst it may make the place; else what is gone stays gone
 * @throws GoneError when everything was erased meanwhile.
 * @throws DOMException when the transaction did not complete.
 */
export function writeSession({ record, room, until }: SessionRecord, isFirst: boolean): Promise<void> {
  return using(isFirst, async (database) => {
    const cipher = isFirst ? await prepared(database) : await storedCipher(database);
    if (cipher === null) throw new GoneError('The key is not there.');
    const name = await nameOf(cipher, record.id);
    const text = JSON.stringify({ room, record: encodeRecord('deliberation', record, 'stored') });
    const sealed = await cipher.seal(name, text);
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    await Promise.all([heard(transaction.store.put({ ...sealed, until }, name)), transaction.done]);
  });
}

function decoded(text: string, until: number): SessionRecord | null {
  const parsed = shape.safeParse(JSON.parse(text));
  if (!parsed.success) return null;
  const found = decodeRecord(parsed.data.record);
  if (!found.ok || found.value.kind !== 'deliberation') return null;
  return { record: found.value.record, room: parsed.data.room, until };
}

async function removeNamed(database: Database, names: readonly string[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  await Promise.all([...names.map((name) => heard(transaction.store.delete(name))), transaction.done]);
}

/** Everything that lies here and is not over its time at `now`; what is, is erased. */
export async function readSession(now: number): Promise<readonly SessionRecord[]> {
  const { found, isEmpty } = await using(false, async (database) => {
    const cipher = await storedCipher(database);
    const transaction = database.transaction('records', 'readonly');
    const [names, items] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    const lapsed = names.filter((_, index) => !((items[index]?.until ?? 0) > now));
    if (lapsed.length > 0) await removeNamed(database, lapsed);
    const opened = await Promise.all(
      names.map(async (name, index) => {
        const item = items[index];
        if (cipher === null || item === undefined || lapsed.includes(name)) return null;
        // What does not open, or was written by a later version, is left until its time.
        const text = await cipher.open(name, item).catch(() => null);
        return text === null ? null : decoded(text, item.until);
      }),
    );
    return {
      found: opened.filter((one) => one !== null),
      isEmpty: lapsed.length === names.length,
    };
  });
  if (isEmpty) await destroyDatabase(sessionName);
  return found;
}

/**
 * Erases one; with the last one everything goes.
 * @throws DOMException or SilentError when it stays.
 */
export async function eraseSession(key: string): Promise<void> {
  const left = await using(false, async (database) => {
    const cipher = await storedCipher(database);
    if (cipher === null) return 0;
    await removeNamed(database, [await nameOf(cipher, key)]);
    return database.count('records');
  }).catch((error: unknown) => {
    if (error instanceof GoneError) return 0;
    throw error;
  });
  if (left === 0) await destroyDatabase(sessionName);
}

/** What lies here as it is, for who wants to see it: nothing of it can be read. */
export function sessionItems(): Promise<readonly StoredItem[]> {
  return using(false, async (database) => {
    const [keys, keyNames] = await Promise.all([database.getAll('keys'), database.getAllKeys('keys')]);
    const [records, names] = await Promise.all([database.getAll('records'), database.getAllKeys('records')]);
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
