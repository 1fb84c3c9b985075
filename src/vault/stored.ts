/** The database as it lies there: its layout, and what can be said of it without opening any record. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SealedRecord } from './cipher';
import { type Derivation, hardnessOf } from './derive';
import type { StoredItem } from './port';
import { reading } from './reading';
import { databasesHere, formerName, letGo, openExisting, type Slot, slots } from './wipe-origin';

/** The format of the layout. */
export const layout = 2;

/**
 * What lies in it. The values are what this version writes; what is read may be anything, and goes through
 * the functions below.
 */
export interface VaultDatabase extends DBSchema {
  keys: { key: string; value: CryptoKey | ArrayBuffer | Derivation };
  records: { key: string; value: SealedRecord };
  state: { key: string; value: StoredState };
}

/** What is known of a place of the vault beside its records. */
export interface StoredState {
  /** Of two complete places the one with the higher number counts; the other is left over. */
  readonly generation: number;
  /** Goes up by one with each write: whoever knows another number has not seen everything. */
  readonly revision: number;
  readonly protection: 'device' | 'passphrase';
  /** What is behind a passphrase now once lay here with a key of this device. */
  readonly wasOnDevice: boolean;
  /** A recovery sheet was made that no longer opens anything. */
  readonly sheetLapsed: boolean;
}

/** The keys as they were found; null for one that is missing or malformed. */
interface StoredKeys {
  readonly device: CryptoKey | null;
  readonly secret: ArrayBuffer | null;
  readonly passphrase: Derivation | null;
  readonly recovery: ArrayBuffer | null;
}

/** A place in which something was completely written. */
export interface FoundPlace {
  readonly name: Slot | typeof formerName;
  readonly state: StoredState;
  readonly keys: StoredKeys;
  /** Laid out by a later version: read, never written. */
  readonly newer: boolean;
  readonly database: IDBPDatabase<VaultDatabase>;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Whether a stored key is what a passphrase is derived with. */
function isDerivation(value: unknown): value is Derivation {
  const { salt, memory, passes, lanes } = asObject(value);
  return (
    salt instanceof Uint8Array && salt.length >= 16 && isCount(memory) && isCount(passes) && isCount(lanes)
  );
}

/** A wrapped secret: 256 bits and the 64 that AES-KW adds. */
function isWrapped(value: unknown): value is ArrayBuffer {
  return value instanceof ArrayBuffer && value.byteLength === 40;
}

/** A record as it lies there, which may be anything: the IV and then what it sealed. */
export function bytesOf(item: unknown): Uint8Array<ArrayBuffer> {
  const { iv, bytes } = asObject(item);
  const parts = [iv, bytes].flatMap((part) =>
    part instanceof Uint8Array || part instanceof ArrayBuffer ? [...new Uint8Array(part)] : [],
  );
  return Uint8Array.from(parts);
}

/** The sealed record that lies there; null when it is something else. */
export function sealedOf(item: unknown): SealedRecord | null {
  const { iv, bytes } = asObject(item);
  const isSealed = iv instanceof Uint8Array && bytes instanceof ArrayBuffer;
  return isSealed ? { iv: iv as Uint8Array<ArrayBuffer>, bytes } : null;
}

/** What is stored beside the records, whatever is wrong with it; the keys tell what the state no longer tells. */
function readState(value: unknown, keys: Readonly<Record<string, unknown>>): StoredState {
  const { generation, revision, protection, wasOnDevice, sheetLapsed } = asObject(value);
  const behind = keys.passphrase !== undefined || keys.recovery !== undefined;
  return {
    generation: isCount(generation) ? generation : 0,
    revision: isCount(revision) ? revision : 0,
    protection:
      protection === 'device' || protection === 'passphrase' ? protection : behind ? 'passphrase' : 'device',
    wasOnDevice: wasOnDevice === true,
    sheetLapsed: sheetLapsed === true,
  };
}

/** Whether the keys that were found can open what they are kept with; false also when one of two ways is gone. */
export function isSound({ state, keys }: Pick<FoundPlace, 'state' | 'keys'>): boolean {
  return keys.secret !== null && (state.protection === 'device' ? keys.device : keys.passphrase) !== null;
}

/** Looks into one place; null when there is nothing in it, which is what an unfinished change leaves. */
async function lookInto(name: FoundPlace['name']): Promise<FoundPlace | null> {
  const there = await openExisting(name);
  if (there === null) return null;
  const { version } = there;
  there.close();
  // An empty database of a later version stands where the former one was.
  if (name === formerName && version !== 1) return null;
  // It stays open while the keys are opened: another tab may not be kept waiting for that.
  const database = await openDB<VaultDatabase>(name, undefined, {
    blocking: (_current, _blocked, event) => letGo(event),
  });
  const has = (store: 'keys' | 'records' | 'state'): boolean => database.objectStoreNames.contains(store);
  if (!has('keys') || !has('records')) {
    database.close();
    return null;
  }
  const names = ['device', 'secret', 'passphrase', 'recovery'] as const;
  const { store: keyStore } = reading(database, 'keys');
  const [values, count, state] = await Promise.all([
    Promise.all(names.map((key) => keyStore.get(key) as Promise<unknown>)),
    reading(database, 'records').store.count(),
    has('state') ? (reading(database, 'state').store.get('state') as Promise<unknown>) : undefined,
  ]);
  const [device, secret, passphrase, recovery] = values;
  if (count === 0 && state === undefined && values.every((value) => value === undefined)) {
    database.close();
    return null;
  }
  const isFormer = name === formerName;
  const read = readState(state, { passphrase, recovery });
  return {
    name,
    // The former version always wrote a key of this device first.
    state: isFormer ? { ...read, wasOnDevice: true, sheetLapsed: false } : read,
    keys: {
      device: device instanceof CryptoKey ? device : null,
      secret: isWrapped(secret) ? secret : null,
      passphrase: isDerivation(passphrase) ? passphrase : null,
      recovery: isWrapped(recovery) ? recovery : null,
    },
    newer: !isFormer && version > layout,
    database,
  };
}

/** Everything of the vault that is stored: the place that counts, and what an unfinished change left over. */
export async function findPlaces(): Promise<{
  readonly current: FoundPlace | null;
  readonly leftOver: readonly string[];
}> {
  const here = await databasesHere();
  const found: FoundPlace[] = [];
  const empty: string[] = [];
  for (const name of [...slots, formerName] as const) {
    if (!here.includes(name)) continue;
    const place = await lookInto(name);
    if (place !== null) found.push(place);
    else if (name !== formerName) empty.push(name);
  }
  // The former place counts only where no other is complete: it is dropped last.
  const ranked = [...found].sort((one, other) => other.state.generation - one.state.generation);
  const [current = null, ...rest] = ranked;
  for (const { database } of rest) database.close();
  return { current, leftOver: [...rest.map(({ name }) => name), ...empty] };
}

/** How what is stored is protected; null when nothing is stored. */
export async function storedProtection(): Promise<'device' | 'passphrase' | null> {
  const { current } = await findPlaces();
  current?.database.close();
  return current?.state.protection ?? null;
}

/** Keys and records as they lie there, without opening anything. */
export async function storedItems(): Promise<readonly StoredItem[]> {
  const { current } = await findPlaces();
  if (current === null) return [];
  const { database } = current;
  try {
    const transaction = reading(database, 'keys', 'records');
    const [keyStore, recordStore] = [transaction.objectStore('keys'), transaction.objectStore('records')];
    const [keyNames, keys, recordNames, sealed] = await Promise.all([
      keyStore.getAllKeys(),
      keyStore.getAll() as Promise<readonly unknown[]>,
      recordStore.getAllKeys(),
      recordStore.getAll() as Promise<readonly unknown[]>,
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
          bytes: bytesOf(sealed[index]),
          hardness: null,
        }),
      ),
    ];
  } finally {
    database.close();
  }
}
