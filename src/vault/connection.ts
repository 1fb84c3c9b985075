/**
 * The connection to a place of the vault: a strict transaction at a time, on the store as this tab last saw it.
 * A connection that the browser dropped is made again, once, if the store is still there.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { BehindError, GoneError } from './failures';
import { connect } from './generation';
import { heard, reading } from './reading';
import type { StoredState, VaultDatabase } from './stored';
import { openExisting } from './wipe-origin';

/** A transaction that writes. */
export type Writing = IDBPTransaction<VaultDatabase, ['keys', 'records', 'state'], 'readwrite'>;

/** Takes back what a transaction did; one that has ended by itself needs nothing. */
function abort(transaction: Writing): void {
  void heard(transaction.done);
  try {
    transaction.abort();
  } catch {
    // It ended already.
  }
}

function sameBytes(one: unknown, other: ArrayBuffer): boolean {
  if (!(one instanceof ArrayBuffer) || one.byteLength !== other.byteLength) return false;
  const [left, right] = [new Uint8Array(one), new Uint8Array(other)];
  return left.every((byte, index) => byte === right[index]);
}

/** Everything that lies in the records, by name. */
interface Items {
  readonly names: readonly string[];
  readonly items: readonly unknown[];
}

/** One open place. */
export class Connection {
  /** The last revision that this tab has seen; another one means that somebody else wrote. */
  private seen: number;

  /**
   * @param secret the secret as it lies in this place; null where it was opened without it
   * @param canReconnect false for a place that was laid out by a later version
   */
  constructor(
    private database: IDBPDatabase<VaultDatabase>,
    readonly place: string,
    private readonly secret: ArrayBuffer | null,
    state: StoredState,
    private readonly canReconnect: boolean,
    private readonly onLost: () => void,
  ) {
    this.seen = state.revision;
  }

  /** Reads everything, and has then seen what is stored. */
  async readAll(): Promise<Items> {
    const { names, items, revision } = await this.reconnecting(async (database) => {
      const hasState = database.objectStoreNames.contains('state');
      const stores: ('records' | 'state')[] = hasState ? ['records', 'state'] : ['records'];
      const transaction = reading(database, ...stores);
      const records = transaction.objectStore('records');
      const [found, values, state] = await Promise.all([
        records.getAllKeys(),
        records.getAll() as Promise<readonly unknown[]>,
        hasState ? transaction.objectStore('state').get('state') : undefined,
      ]);
      return { names: found, items: values, revision: state?.revision };
    });
    if (revision !== undefined) this.seen = revision;
    return { names, items };
  }

  /** Whether nobody wrote since this tab last read. */
  async isUpToDate(): Promise<boolean> {
    const state = await this.reconnecting((database) => reading(database, 'state').store.get('state'));
    return state?.revision === this.seen;
  }

  /**
   * Looks whether what was opened is still there.
   * @throws GoneError when it is not.
   */
  async verify(): Promise<void> {
    await this.reconnecting(async (database) => {
      const stored = (await reading(database, 'keys').store.get('secret')) as unknown;
      if (!this.isOwn(stored)) throw new GoneError('Another secret is stored.');
    });
  }

  private isOwn(secret: unknown): boolean {
    return this.secret === null || sameBytes(secret, this.secret);
  }

  /**
   * Does something in one strict transaction, all or nothing.
   * @throws GoneError when the store is another one by now, BehindError when somebody wrote since.
   * @throws DOMException when the transaction did not complete.
   */
  async write(work: (transaction: Writing) => readonly Promise<unknown>[]): Promise<void> {
    await this.reconnecting(async (database) => {
      const transaction = database.transaction(['keys', 'records', 'state'], 'readwrite', {
        durability: 'strict',
      });
      try {
        const [secret, state] = await Promise.all([
          transaction.objectStore('keys').get('secret') as Promise<unknown>,
          transaction.objectStore('state').get('state'),
        ]);
        if (!this.isOwn(secret) || state === undefined) throw new GoneError('Another secret is stored.');
        if (state.revision !== this.seen) throw new BehindError('Somebody wrote since.');
        const next = { ...state, revision: state.revision + 1 };
        const counted = heard(transaction.objectStore('state').put(next, 'state'));
        await Promise.all([...work(transaction), counted, transaction.done]);
        this.seen = next.revision;
      } catch (error) {
        abort(transaction);
        // When the transaction failed its requests only tell that they were part of it.
        throw transaction.error ?? error;
      }
    });
  }

  /** Runs on the connection; one that the browser dropped is made again, once, if the store is still there. */
  private async reconnecting<Outcome>(
    work: (database: IDBPDatabase<VaultDatabase>) => Promise<Outcome>,
  ): Promise<Outcome> {
    try {
      return await work(this.database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError' || !this.canReconnect)
        throw error;
      const there = await openExisting(this.place);
      const isThere = there?.objectStoreNames.contains('state') === true;
      there?.close();
      if (!isThere) throw new GoneError('The store is not there any more.');
      this.database = await connect(this.place, this.onLost);
      return work(this.database);
    }
  }

  /** Lets go of the database. */
  close(): void {
    this.database.close();
  }
}
