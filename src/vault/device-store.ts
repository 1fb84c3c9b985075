/**
 * The encrypted store of this device, on IndexedDB. Records are sealed before a transaction is opened
 * (waiting inside one would commit it), written with strict durability, and reported only when the
 * transaction has completed. A write looks first whether the store is still the one that was opened, and
 * whether nobody wrote in it since.
 *
 * Another guard means another secret (`generation.ts`): what was once guarded by less never opens what is
 * guarded by more.
 */
import type { IDBPDatabase } from 'idb';
import type { Cipher } from './cipher';
import { type AnyRecord, decodeRecord } from './codec';
import { Connection } from './connection';
import { changedAt, nameOf } from './difference';
import { encodeRecord } from './encode';
import { BehindError, GoneError, LockedError } from './failures';
import { type Carried, connect, sealOffFormer, writeGeneration } from './generation';
import {
  deviceGuard,
  freshRing,
  type Guard,
  isOutdated,
  makeRecoveryCode,
  passphraseGuard,
  recoveryKey,
  withSheet,
} from './key-ring';
import { type OpenedKeys, openKeys } from './open-keys';
import type { Credential, RecordKind, SetAside, VaultRecords } from './port';
import { heard } from './reading';
import {
  bytesOf,
  type FoundPlace,
  findPlaces,
  isSound,
  type StoredState,
  sealedOf,
  storedItems,
  storedProtection,
  type VaultDatabase,
} from './stored';
import { dropDatabase, formerName, type Slot, slots } from './wipe-origin';

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

/** How everything is to be sealed again. */
interface Renewal {
  readonly guard: Guard;
  /** The key of a recovery sheet that goes on opening it. */
  readonly sheet: CryptoKey | null;
  /** Which kinds go along; the others stay in the tab. */
  readonly keeps: (kind: RecordKind) => boolean;
  /** What is written for the first time. */
  readonly added: readonly AnyRecord[];
}

function otherThan(place: string): Slot {
  return place === slots[0] ? slots[1] : slots[0];
}

const carriedOf = ({ kind, record }: AnyRecord): Carried => ({
  name: '',
  text: encodeRecord(kind, record as never, 'stored'),
});

const fresh: StoredState = {
  generation: 0,
  revision: 0,
  protection: 'device',
  wasOnDevice: false,
  sheetLapsed: false,
};

/** The store of this device, opened. */
export class DeviceStore {
  private connection: Connection;

  private constructor(
    database: IDBPDatabase<VaultDatabase>,
    private place: FoundPlace['name'],
    private opened: OpenedKeys,
    private present: StoredState,
    /** The data were laid out by a newer version: read, never written. */
    readonly newer: boolean,
    private readonly onLost: () => void,
  ) {
    this.connection = this.connected(database);
  }

  private connected(database: IDBPDatabase<VaultDatabase>): Connection {
    const secret = this.opened.by === 'guard' ? this.opened.ring.wrapped : null;
    return new Connection(database, this.place, secret, this.present, !this.newer, this.onLost);
  }

  /**
   * Opens what is stored. Nothing is ever made in its place.
   * @param onLost is called when the store is taken away under the one that has it open.
   * @throws GoneError when nothing is stored.
   * @throws LockedError when it is behind a passphrase and no credential was given.
   * @throws DoesNotFitError when the credential does not open it.
   * @throws PassphraseDamagedError when only a recovery sheet can open it, DamagedError when nothing can.
   * @throws DOMException when the browser refuses.
   */
  static async open(credential: Credential | null, onLost: () => void): Promise<DeviceStore> {
    const { current, leftOver } = await findPlaces();
    if (current === null) throw new GoneError('Nothing is stored.');
    try {
      // What an unfinished change left behind may be guarded by less than what counts now.
      if (isSound(current)) await DeviceStore.drop(leftOver);
      const opened = await openKeys(current, credential);
      const { name, state, newer } = current;
      return new DeviceStore(await connect(name, onLost), name, opened, state, newer, onLost);
    } finally {
      current.database.close();
    }
  }

  /**
   * Makes the store, where nothing is stored yet, with these records in it. When it fails nothing stays behind.
   * @throws DOMException when the browser refuses.
   */
  static async create(guard: Guard, records: readonly AnyRecord[], onLost: () => void): Promise<DeviceStore> {
    const ring = await freshRing(guard, null);
    const state: StoredState = { ...fresh, generation: 1, revision: 1, protection: guard.protection };
    await sealOffFormer();
    const database = await writeGeneration(slots[0], ring, state, records.map(carriedOf), onLost);
    return new DeviceStore(database, slots[0], { by: 'guard', ring }, state, false, onLost);
  }

  /**
   * Whether the code of a recovery sheet fits what is stored.
   * @throws what opening throws.
   */
  static async checkCode(code: string): Promise<void> {
    const { current } = await findPlaces();
    if (current === null) throw new GoneError('Nothing is stored.');
    current.database.close();
    await openKeys(current, { kind: 'recovery', code, passphrase: '' });
  }

  // Here and not fetched apart: who has this file has these too, also when the network has gone since.
  static readonly protection = storedProtection;
  static readonly items = storedItems;

  /** Drops what is left over. What cannot be dropped now is dropped at the next opening. */
  private static async drop(names: readonly string[]): Promise<void> {
    for (const name of names) {
      await (name === formerName ? sealOffFormer() : dropDatabase(name)).catch(() => undefined);
    }
  }

  private get cipher(): Cipher {
    return this.opened.by === 'guard' ? this.opened.ring.cipher : this.opened.cipher;
  }

  /** What this vault is behind, and what a person is told of its past. */
  get state(): StoredState {
    return this.present;
  }

  /** Whether everything must be sealed again before anything can be written: it was laid out by the former version, or opened with a sheet. */
  get mustRenew(): boolean {
    return !this.newer && (this.place === formerName || this.opened.by === 'sheet');
  }

  /** Whether the passphrase was derived with less than is usual today. */
  private get isStale(): boolean {
    if (this.newer || this.opened.by === 'sheet') return false;
    const { guard } = this.opened.ring;
    return guard.protection === 'passphrase' && isOutdated(guard.derivation);
  }

  /**
   * Seals everything again where that is due, with what opened it. Returns whether it did.
   * @throws DOMException when it could not be written; then everything is as it was.
   */
  async renewDue(credential: Credential | null): Promise<boolean> {
    const canDerive = credential !== null && this.isStale;
    if (!this.mustRenew && !canDerive) return false;
    const { opened } = this;
    const usual = async (): Promise<Guard> => {
      if (opened.by === 'guard' && opened.ring.guard.protection === 'device') return deviceGuard();
      if (credential !== null && (canDerive || opened.by === 'sheet'))
        return passphraseGuard(credential.passphrase);
      if (opened.by === 'sheet') throw new LockedError('A passphrase is needed.');
      return opened.ring.guard;
    };
    const sheet = opened.by === 'sheet' ? opened.sheet : null;
    await this.renew({ guard: await usual(), sheet, keeps: () => true, added: [] });
    return true;
  }

  /**
   * Seals everything again behind another guard.
   * @throws DOMException when it could not be written; then everything is as it was.
   */
  async guardWith(
    guard: Guard,
    keeps: (kind: RecordKind) => boolean,
    added: readonly AnyRecord[],
  ): Promise<void> {
    await this.renew({ guard, sheet: null, keeps, added });
  }

  /**
   * A second wrap of the secret, under a code for on paper; the code itself is kept nowhere. One that replaces
   * another comes with another secret: the code before it opens nothing that is written from then on.
   */
  async makeRecoveryCode(): Promise<string> {
    if (this.opened.by === 'sheet') throw new LockedError('A new passphrase comes first.');
    const code = makeRecoveryCode();
    const sheet = await recoveryKey(code);
    const { ring } = this.opened;
    if (ring.recovery !== null || this.present.sheetLapsed) {
      await this.renew({ guard: ring.guard, sheet, keeps: () => true, added: [] });
      return code;
    }
    const made = await withSheet(ring, sheet);
    const { recovery } = made;
    if (recovery !== null)
      await this.connection.write((transaction) => [
        heard(transaction.objectStore('keys').put(recovery, 'recovery')),
      ]);
    this.opened = { by: 'guard', ring: made };
    return code;
  }

  private async renew({ guard, sheet, keeps, added }: Renewal): Promise<void> {
    const items = await this.readAll();
    const carried: Carried[] = added.map(carriedOf);
    for (const { name, text, item } of items) {
      if (text === null) {
        const sealed = sealedOf(item);
        if (sealed !== null) carried.push({ name, sealed });
        continue;
      }
      const decoded = decodeRecord(text);
      if (!decoded.ok || keeps(decoded.value.kind)) carried.push({ name, text });
    }
    const ring = await freshRing(guard, sheet);
    const hadSheet = this.opened.by === 'guard' && this.opened.ring.recovery !== null;
    const isBehind = guard.protection === 'passphrase';
    const state: StoredState = {
      generation: this.present.generation + 1,
      revision: 1,
      protection: guard.protection,
      wasOnDevice: this.present.wasOnDevice || this.present.protection === 'device',
      sheetLapsed: isBehind && sheet === null && (hadSheet || this.present.sheetLapsed),
    };
    const target = otherThan(this.place);
    const before = this.place;
    const database = await writeGeneration(target, ring, state, carried, this.onLost);
    if (before !== formerName && !(await this.connection.isUpToDate())) {
      // Where the browser has no locks, another tab may have written meanwhile.
      database.close();
      await dropDatabase(target);
      throw new BehindError('Somebody wrote since.');
    }
    this.connection.close();
    this.place = target;
    this.opened = { by: 'guard', ring };
    this.present = state;
    this.connection = this.connected(database);
    await DeviceStore.drop([before]);
    if (before !== formerName) await sealOffFormer().catch(() => undefined);
  }

  /** Every item with its text; null for one that does not open. */
  private async readAll(): Promise<
    readonly { readonly name: string; readonly text: string | null; readonly item: unknown }[]
  > {
    const { names, items } = await this.connection.readAll();
    return Promise.all(
      names.map(async (name, index) => {
        const item = items[index];
        const sealed = sealedOf(item);
        const text = sealed === null ? null : await this.cipher.open(name, sealed).catch(() => null);
        return { name, text, item };
      }),
    );
  }

  /** Reads every record; what does not open or does not parse is set aside with its bytes, and left in place. */
  async load(): Promise<StoreContents> {
    const records: AnyRecord[] = [];
    const setAside: SetAside[] = [];
    for (const { name, text, item } of await this.readAll()) {
      const decoded = text === null ? null : decodeRecord(text);
      if (decoded?.ok === true) records.push(decoded.value);
      else setAside.push({ key: name, reason: decoded?.failure ?? 'undecryptable', bytes: bytesOf(item) });
    }
    // Names tell nothing, and so does their order.
    records.sort((one, other) => changedAt(one) - changedAt(other) || (nameOf(one) < nameOf(other) ? -1 : 1));
    return { records, setAside };
  }

  /**
   * Writes changes in one transaction, all or nothing.
   * @throws GoneError when the store is another one by now, BehindError when somebody wrote since.
   * @throws DOMException when the transaction did not complete.
   */
  async write(changes: readonly StoreChange[]): Promise<void> {
    const { cipher } = this;
    const prepared = await Promise.all(
      changes.map(async (change) => {
        const name = await cipher.nameOf(change.kind, change.key);
        if (change.change === 'remove') return { name, sealed: null };
        const text = encodeRecord(change.kind, change.record as never, 'stored');
        return { name, sealed: await cipher.seal(name, text) };
      }),
    );
    await this.connection.write((transaction) => {
      const records = transaction.objectStore('records');
      return prepared.map(({ name, sealed }) =>
        heard<unknown>(sealed === null ? records.delete(name) : records.put(sealed, name)),
      );
    });
  }

  /**
   * Looks whether what was opened is still there.
   * @throws GoneError when it is not.
   */
  async verify(): Promise<void> {
    await this.connection.verify();
  }

  /**
   * Writes the keys and these records again, where the browser took everything away.
   * @throws DOMException when it could not be written.
   */
  async rewrite(records: readonly AnyRecord[]): Promise<void> {
    if (this.opened.by === 'sheet' || this.place === formerName)
      throw new GoneError('There is nothing to write it with.');
    const state = { ...this.present, generation: this.present.generation + 1, revision: 1 };
    this.connection.close();
    const { ring } = this.opened;
    const database = await writeGeneration(this.place, ring, state, records.map(carriedOf), this.onLost);
    this.present = state;
    this.connection = this.connected(database);
  }

  /** Lets go of the database. */
  close(): void {
    this.connection.close();
  }
}

/** The guard of a passphrase, or without one of this device; made before anything is stored. */
export function guardOf(passphrase: string | null): Promise<Guard> {
  return passphrase === null ? deviceGuard() : passphraseGuard(passphrase);
}
