/**
 * Empties everything this app may have left in the browser. Needs no network: all of it is loaded with the
 * app, also where nothing was ever kept and the rest of the vault was never fetched.
 */

/** The name of the database. */
export const databaseName = 'speelveld';

/** A request of the database as a promise. */
function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Whether anything is stored at all. */
export async function isStoreThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === databaseName);
}

/** Removes the whole database, also when it cannot be opened; keys first, without them nothing could be read. */
export async function destroyStore(): Promise<void> {
  try {
    if (await isStoreThere()) {
      const database = await settled(indexedDB.open(databaseName));
      const keys = database.transaction('keys', 'readwrite').objectStore('keys');
      await settled(keys.clear()).catch(() => undefined);
      database.close();
    }
  } catch {
    // What cannot be opened can still be deleted.
  }
  await settled(indexedDB.deleteDatabase(databaseName));
}

/** Removes plain storage, caches and service workers. */
export async function wipeOrigin(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) await caches.delete(name);
  }
  if ('serviceWorker' in navigator) {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  }
}
