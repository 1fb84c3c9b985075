/** Reaching into the databases of a test from outside, as a fault or another program would. */

/** A request of the database as a promise. */
function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The names of the databases that exist. */
export async function databases(): Promise<readonly string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '').sort();
}

/** Does something with the one place that holds records. */
export async function inStore<Value>(act: (database: IDBDatabase) => Promise<Value>): Promise<Value> {
  for (const name of await databases()) {
    if (name === 'speelveld') continue;
    const database = await asked(indexedDB.open(name));
    try {
      const count = await asked(database.transaction('keys').objectStore('keys').count());
      if (count > 0) return await act(database);
    } finally {
      database.close();
    }
  }
  throw new Error('Nothing is stored.');
}

/** Puts something in the place of a stored value; `undefined` removes it. */
export function overwritten(store: 'keys' | 'records' | 'state', key: string, value: unknown): Promise<void> {
  return inStore(async (database) => {
    const items = database.transaction(store, 'readwrite').objectStore(store);
    if (value === undefined) await asked(items.delete(key));
    else await asked(items.put(value, key));
  });
}

/** The keys of everything in a store. */
export function keysOf(store: 'keys' | 'records'): Promise<readonly IDBValidKey[]> {
  return inStore((database) => asked(database.transaction(store).objectStore(store).getAllKeys()));
}

/** Takes every database away, as a browser that clears a site does; open connections are told. */
export async function takenAway(): Promise<void> {
  for (const name of await databases()) await asked(indexedDB.deleteDatabase(name));
}
