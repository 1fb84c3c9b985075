/**
 * The names of what this app keeps in the browser, and emptying all of it. Needs no network: all of it comes with the
 * vault.
 */
import { dropFiles } from './drop-files';
import { limits, within } from './within';

/**
 * The two places of the vault, of which one is in use. A new secret means a new place: everything is sealed
 * again into the other one, and the place before it is dropped whole, for a browser's files keep what was
 * merely overwritten or deleted.
 */
export const slots = ['speelveld-a', 'speelveld-b'] as const;
export type Slot = (typeof slots)[number];

/**
 * Where the former version kept everything. An empty database of a later version stays behind under this
 * name: an older version of the app then finds that it may not write, instead of beginning a second vault.
 */
export const formerName = 'speelveld';

/** Where the deliberation of a group lies while it lasts, apart from the vault (`session-record.ts`). */
export const deliberationPlace = 'speelveld-beraad';

/** Where a group session lies while it runs, apart from the vault (`group-session-record.ts`). */
export const groupSessionPlace = 'speelveld-groepssessie';

/** Every place apart from the vault. */
export const apartNames = [deliberationPlace, groupSessionPlace] as const;
export type ApartName = (typeof apartNames)[number];

/** Every name of a database of the vault. */
const databaseNames: readonly string[] = [...slots, formerName];

/** A request of the database as a promise. */
function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The databases of this app that exist; all that may exist where the browser does not list them. */
export async function databasesHere(): Promise<readonly string[]> {
  try {
    const there = await within(limits.list, indexedDB.databases());
    const names = there.map(({ name }) => name);
    return databaseNames.filter((name) => names.includes(name));
  } catch {
    return databaseNames;
  }
}

/**
 * Whether something of this app may be stored, without making anything. False also where the browser does
 * not say: a first visitor is not kept waiting for it, and the vault looks again before it writes.
 */
export async function isStoreThere(): Promise<boolean> {
  try {
    const there = await within(limits.list, indexedDB.databases());
    return there.some(({ name }) => name !== undefined && databaseNames.includes(name));
  } catch {
    return false;
  }
}

/** Whether something lies in a place apart from the vault; nothing is made to look. */
export async function isApartThere(place: ApartName): Promise<boolean> {
  if (globalThis.indexedDB === undefined) return false;
  const names = await within(limits.list, indexedDB.databases()).catch(() => null);
  if (names !== null) return names.some(({ name }) => name === place);
  // A browser that does not list its databases is asked for this one.
  const database = await within(limits.list, openExisting(place)).catch(() => null);
  database?.close();
  return database !== null;
}

/**
 * Closes the database that a change of its version is asked of. Without it who drops a place or lays it out anew is
 * kept waiting, and whoever opens it once more waits behind that.
 */
export function letGo(event: Event): void {
  (event.target as IDBDatabase).close();
}

/** Opens a database that exists; null when there is none under this name, and then none is made. */
export async function openExisting(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  try {
    return await settled(request);
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

/** Random bytes in the place of everything in a database, so that no later reading of it finds the old ones in place. */
async function overwrite(database: IDBDatabase): Promise<void> {
  const names = [...database.objectStoreNames];
  if (names.length === 0) return;
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  for (const name of names) {
    const cursors = transaction.objectStore(name).openCursor();
    cursors.onsuccess = () => {
      const cursor = cursors.result;
      if (cursor === null) return;
      const { bytes } = (cursor.value ?? {}) as { readonly bytes?: unknown };
      const length = bytes instanceof ArrayBuffer ? Math.min(bytes.byteLength, 65_536) : 64;
      cursor.update(crypto.getRandomValues(new Uint8Array(length)));
      cursor.continue();
    };
  }
  await done;
}

/** Drops a database whole. */
export async function dropDatabase(name: string): Promise<void> {
  await within(limits.store, settled(indexedDB.deleteDatabase(name)));
}

/**
 * Removes the databases of the vault, also those that cannot be opened; first everything in them is
 * overwritten.
 * @throws DOMException or SilentError when one stays, for instance because another tab holds it.
 */
export async function destroyStores(): Promise<void> {
  for (const name of await databasesHere()) await destroyDatabase(name);
}

/**
 * Overwrites one database and removes it.
 * @throws DOMException or SilentError when it stays.
 */
export async function destroyDatabase(name: string): Promise<void> {
  try {
    const database = await within(limits.store, openExisting(name));
    if (database === null) return;
    await within(limits.store, overwrite(database)).finally(() => database.close());
  } catch {
    // What cannot be opened or overwritten can still be deleted.
  }
  await dropDatabase(name);
}

/** Empties one kind of plain storage; a browser that refuses it holds nothing in it. */
function emptied(storage: () => Storage): void {
  try {
    storage().clear();
  } catch {
    // Refused to this page: then nothing of it is in there.
  }
}

/** Removes plain storage, caches and service workers. */
export async function wipeOrigin(): Promise<void> {
  emptied(() => localStorage);
  emptied(() => sessionStorage);
  await dropFiles();
}
