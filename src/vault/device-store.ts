/**
 * The encrypted store of this device, on IndexedDB. Records are sealed before a transaction is opened
 * (waiting inside one would commit it), written with strict durability, and reported only when the
 * transaction has completed.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { type Cipher, makeDeviceKey, makeWrappedSecret, openCipher } from './cipher';
import { type AnyRecord, decodeRecord, encodeRecord } from './codec';
import type { Derivation } from './derive';
import {
  freshDerivation,
  isOutdated,
  makeRecoveryCode,
  passphraseKey,
  recoveryKey,
  rewrap,
} from './key-ring';
import type { Credential, RecordKind, SaveFailure, SetAside, VaultRecords } from './port';
import { bytesOf, isDerivation, layout, storedItems, storedProtection, type VaultDatabase } from './stored';
import { databaseName, destroyStore } from './wipe-origin';

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

/** The store is behind a passphrase and none was given. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** The passphrase or recovery code does not fit. */
export class DoesNotFitError extends Error {
  override readonly name = 'DoesNotFitError';
}

interface Unlocked {
  readonly cipher: Cipher;
  readonly wrappingKey: CryptoKey;
  /** The secret as `wrappingKey` wraps it. */
  readonly wrapped: ArrayBuffer;
}

/** What went wrong, in terms a person can be told about. */
export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (name === 'VersionError') return { kind: 'newer' };
  if (name === 'LockedError') return { kind: 'locked' };
  if (name === 'SecurityError' || name === 'NotAllowedError') return { kind: 'blocked' };
  return { kind: 'failed', cause: name === '' ? String(error) : name };
}

/** The store of this device. */
export class DeviceStore {
  private constructor(
    private database: IDBPDatabase<VaultDatabase>,
    private unlocked: Unlocked,
    /** The data were laid out by a newer version: read, never written. */
    readonly newer: boolean,
  ) {}

  /**
   * Opens the store, and makes it when there is none.
   * @throws LockedError when it is behind a passphrase and no credential was given.
   * @throws DoesNotFitError when the credential does not open it.
   * @throws DOMException when the browser refuses.
   */
  static async open(credential: Credential | null = null): Promise<DeviceStore> {
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
      const unlocked = await DeviceStore.unlock(database, newer, credential);
      const store = new DeviceStore(database, unlocked, newer);
      await store.harden(credential);
      return store;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  // Here and not fetched apart: who has this file has these too, also when the network has gone since.
  static readonly protection = storedProtection;
  static readonly items = storedItems;

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

  private static async unlock(
    database: IDBPDatabase<VaultDatabase>,
    newer: boolean,
    credential: Credential | null,
  ): Promise<Unlocked> {
    const [deviceKey, wrapped, derivation, recovery] = await Promise.all(
      ['device', 'secret', 'passphrase', 'recovery'].map((name) => database.get('keys', name)),
    );
    if (isDerivation(derivation)) {
      if (credential === null) throw new LockedError();
      const isCode = credential.kind === 'recovery';
      const secret = isCode ? recovery : wrapped;
      if (!(secret instanceof ArrayBuffer)) throw new DoesNotFitError();
      const key = isCode
        ? await recoveryKey(credential.code)
        : await passphraseKey(credential.passphrase, derivation);
      try {
        return { cipher: await openCipher(secret, key), wrappingKey: key, wrapped: secret };
      } catch {
        throw new DoesNotFitError();
      }
    }
    if (deviceKey instanceof CryptoKey && wrapped instanceof ArrayBuffer) {
      return { cipher: await openCipher(wrapped, deviceKey), wrappingKey: deviceKey, wrapped };
    }
    if (newer) throw new DOMException('The stored data are of a newer version.', 'VersionError');
    const freshKey = await makeDeviceKey();
    const freshSecret = await makeWrappedSecret(freshKey);
    await DeviceStore.writeKeys(database, { device: freshKey, secret: freshSecret });
    return { cipher: await openCipher(freshSecret, freshKey), wrappingKey: freshKey, wrapped: freshSecret };
  }

  /** Writes keys in one transaction; those given as null are removed. */
  private static async writeKeys(
    database: IDBPDatabase<VaultDatabase>,
    keys: Readonly<Record<string, CryptoKey | ArrayBuffer | Derivation | null>>,
  ): Promise<void> {
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    const requests = Object.entries(keys).map(([name, value]) =>
      value === null ? transaction.store.delete(name) : transaction.store.put(value, name),
    );
    await Promise.all([...requests, transaction.done]);
  }

  /** Wraps the secret anew when its passphrase was derived with less than is usual today. */
  private async harden(credential: Credential | null): Promise<void> {
    if (credential?.kind !== 'passphrase' || this.newer) return;
    try {
      const derivation = await this.database.get('keys', 'passphrase');
      if (isDerivation(derivation) && isOutdated(derivation)) await this.protect(credential.passphrase);
    } catch {
      // It fits and is as strong as it was; the next opening tries again.
    }
  }

  /** Puts the secret behind a passphrase, in place of the key of this device or of another passphrase. */
  async protect(passphrase: string): Promise<void> {
    const derivation = freshDerivation();
    const key = await passphraseKey(passphrase, derivation);
    const secret = await rewrap(this.unlocked.wrapped, this.unlocked.wrappingKey, key);
    await DeviceStore.writeKeys(this.database, { secret, passphrase: derivation, device: null });
    this.unlocked = { ...this.unlocked, wrappingKey: key, wrapped: secret };
  }

  /** Puts the secret behind a key of this device again; passphrase and recovery code no longer open anything. */
  async unprotect(): Promise<void> {
    const key = await makeDeviceKey();
    const secret = await rewrap(this.unlocked.wrapped, this.unlocked.wrappingKey, key);
    await DeviceStore.writeKeys(this.database, { device: key, secret, passphrase: null, recovery: null });
    this.unlocked = { ...this.unlocked, wrappingKey: key, wrapped: secret };
  }

  /** A second wrap of the secret, under a code for on paper. The code itself is kept nowhere. */
  async makeRecoveryCode(): Promise<string> {
    const code = makeRecoveryCode();
    const recovery = await rewrap(this.unlocked.wrapped, this.unlocked.wrappingKey, await recoveryKey(code));
    await DeviceStore.writeKeys(this.database, { recovery });
    return code;
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
      const bytes = bytesOf(item);
      let text: string;
      try {
        text = await this.unlocked.cipher.open(name, item);
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
        const name = await this.unlocked.cipher.nameOf(change.kind, change.key);
        if (change.change === 'remove') return { name, sealed: null };
        return {
          name,
          sealed: await this.unlocked.cipher.seal(
            name,
            encodeRecord(change.kind, change.record as never, 'stored'),
          ),
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

  /** Removes the whole database. */
  async destroy(): Promise<void> {
    this.database.close();
    await destroyStore();
  }
}
