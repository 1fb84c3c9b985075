/** A vault that is nothing but the memory of this page: what is done in it is gone when the page closes. */
import { fail, ok } from '../core/shared/result';
import type { Outcome, Vault, VaultView } from '../vault/port';
import { emptyView, withoutRecord, withRecord } from '../vault/records';

/** What is asked of a store that does not exist here. */
const none: Outcome = fail({ kind: 'blocked' });

/** A new one, empty. Whatever is asked of it beyond remembering for now is refused. */
export function tabVault(): Vault {
  let view = emptyView;
  const listeners = new Set<() => void>();
  const show = (records: VaultView['records']): Promise<Outcome> => {
    view = { ...view, records };
    for (const listener of listeners) listener();
    return Promise.resolve(ok(undefined));
  };
  const refuse = () => Promise.resolve(none);
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (kind, record) => show(withRecord(view.records, kind, record)),
    remove: (kind, key) => show(withoutRecord(view.records, kind, key)),
    hold: refuse,
    changeRoom: () => undefined,
    keepHeld: refuse,
    changeMode: refuse,
    protect: refuse,
    lock: () => Promise.resolve(),
    unlock: () => Promise.resolve(fail({ kind: 'blocked' })),
    checkCode: () => Promise.resolve(fail({ kind: 'blocked' })),
    makeRecoveryCode: () => Promise.resolve(fail({ kind: 'blocked' })),
    retry: refuse,
    acceptLoss: () => undefined,
    takeOver: refuse,
    pack: () => Promise.reject(new Error('Nothing is taken along from one page.')),
    unpack: () => Promise.resolve(fail('no-key')),
    takeIn: () => Promise.resolve(fail({ kind: 'blocked' })),
    storedItems: () => Promise.resolve([]),
    wipe: () => show(emptyView.records),
  };
}
