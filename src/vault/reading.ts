/**
 * What a transaction of the database tells twice when it is broken off: through its requests, and through a promise of
 * its own. Who hears the one need not hear the other; but what nobody hears surfaces as an unhandled rejection. The
 * short ways of the database (`database.get`) leave theirs unheard, so nothing is read by them.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** A promise whose failure is told by another one as well. */
export function heard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** A transaction that reads; its requests tell whether it was broken off. */
export function reading<Schema extends DBSchema, const Names extends readonly StoreNames<Schema>[]>(
  database: IDBPDatabase<Schema>,
  ...names: Names
): IDBPTransaction<Schema, Names, 'readonly'> {
  const transaction = database.transaction(names, 'readonly');
  void heard(transaction.done);
  return transaction;
}
