/**
 * The encrypted store of this device, on IndexedDB. Records are sealed before a transaction is opened
 * (waiting inside one would commit it), written with strict durability, and reported only when the
 * transaction has completed.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Cipher, makeDeviceKey, makeWrappedSecret, openCipher, type SealedRecord } from './cipher';
import { type AnyRecord, decodeRecord, encodeRecord } from './codec';
import type { RecordKind, SaveFailure, SetAside, VaultRecords } from './port';

/** The name of the database, and the format of its layout. */
export const databaseName = 'speelveld';
const layout = 1;

interface VaultDatabase extends DBSchema {
  keys: { key: string; value: CryptoKey | ArrayBuffer };
  records: { key: string; value: SealedRecord };
}

/** One change to be written. */
export type StoreChange =
  | {
      readonly change: 'put';
      readonly kind: RecordKind;
      readonly key: string;
      readonly record: VaultRecords[RecordKind];
    }
  | { readonly change: 'remove'; readonly kind: RecordKind; readonly key: string };

/** Everything that could be read, and what could not. */
export interface StoreContents {
  readonly records: readonly AnyRecord[];
  readonly setAside: readonly SetAside[];
}

/** What went wrong, in terms a person can be told about. */
export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (name === 'VersionError') return { kind: 'newer' };
  if (name === 'SecurityError' || name === 'NotAllowedError') return { kind: 'blocked' };
  return { kind: 'failed', cause: name === '' ? String(error) : name };
}

/** The store of this device. */
export class DeviceStore {
  private constructor(
    private database: IDBPDatabase<VaultDatabase>,
    private readonly cipher: Cipher,
    /** The data were laid out by a newer version: read, never written. */
    readonly newer: boolean,
  ) {}

  /**
   * Opens the store, and makes it when there is none.
   * @throws DOMException when the browser refuses, or the key does not fit.
   */
  static async open(): Promise<DeviceStore> {
    let newer = false;
    let database: IDBPDatabase<VaultDatabase>;
    try {
      database = await DeviceStore.connect();
    } catch (error) {
      if (failureOf(error).kind !== 'newer') throw error;
      newer = true;
      database = await openDB<VaultDatabase>(databaseName);
    }
    try {
      return new DeviceStore(database, await DeviceStore.unlock(database, newer), newer);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  private static connect(): Promise<IDBPDatabase<VaultDatabase>> {
    return openDB<VaultDatabase>(databaseName, layout, {
      upgrade(database) {
        database.createObjectStore('keys');
        database.createObjectStore('records');
      },
      // A newer version in another tab may not be kept waiting by this one.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
  }

  private static async unlock(database: IDBPDatabase<VaultDatabase>, newer: boolean): Promise<Cipher> {
    const [deviceKey, wrapped] = await Promise.all([
      database.get('keys', 'device'),
      database.get('keys', 'secret'),
    ]);
    if (deviceKey instanceof CryptoKey && wrapped !== undefined && !(wrapped instanceof CryptoKey)) {
      return openCipher(wrapped, deviceKey);
    }
    if (newer) throw new DOMException('The stored data are of a newer version.', 'VersionError');
    const freshKey = await makeDeviceKey();
    const freshSecret = await makeWrappedSecret(freshKey);
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    void transaction.store.put(freshKey, 'device');
    void transaction.store.put(freshSecret, 'secret');
    await transaction.done;
    return openCipher(freshSecret, freshKey);
  }

  /** Reads every record; what does not open or does not parse is set aside with its bytes, and left in place. */
  async load(): Promise<StoreContents> {
    const [names, sealed] = await this.reconnecting(async (database) => {
      const transaction = database.transaction('records', 'readonly');
      return Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    });
    const records: AnyRecord[] = [];
    const setAside: SetAside[] = [];
    for (const [index, name] of names.entries()) {
      const item = sealed[index];
      if (item === undefined) continue;
      const bytes = item.bytes instanceof ArrayBuffer ? new Uint8Array(item.bytes) : new Uint8Array();
      let text: string;
      try {
        text = await this.cipher.open(name, item);
      } catch {
        setAside.push({ key: name, reason: 'undecryptable', bytes });
        continue;
      }
      const decoded = decodeRecord(text);
      if (decoded.ok) records.push(decoded.value);
      else setAside.push({ key: name, reason: decoded.failure, bytes });
    }
    return { records, setAside };
  }

  /**
   * Writes changes in one transaction, all or nothing.
   * @throws DOMException when the transaction did not complete.
   */
  async write(changes: readonly StoreChange[]): Promise<void> {
    const prepared = await Promise.all(
      changes.map(async (change) => {
        const name = await this.cipher.nameOf(change.kind, change.key);
        if (change.change === 'remove') return { name, sealed: null };
        return {
          name,
          sealed: await this.cipher.seal(name, encodeRecord(change.kind, change.record as never)),
        };
      }),
    );
    await this.reconnecting(async (database) => {
      const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
      const requests = prepared.map(({ name, sealed }) =>
        sealed === null ? transaction.store.delete(name) : transaction.store.put(sealed, name),
      );
      // Each request's own failure is told by the transaction; unheard it would surface as an unhandled rejection.
      await Promise.all([...requests, transaction.done]);
    });
  }

  /** Runs on the connection; a connection that the browser dropped is made again, once. */
  private async reconnecting<Outcome>(
    work: (database: IDBPDatabase<VaultDatabase>) => Promise<Outcome>,
  ): Promise<Outcome> {
    try {
      return await work(this.database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError' || this.newer) throw error;
      this.database = await DeviceStore.connect();
      return work(this.database);
    }
  }

  /** Lets go of the database. */
  close(): void {
    this.database.close();
  }

  /** Removes the whole database, keys first: without them nothing that is left could be read. */
  async destroy(): Promise<void> {
    await this.database.clear('keys').catch(() => undefined);
    this.database.close();
    await deleteDB(databaseName);
  }
}
