/**
 * The vault where nothing was ever kept, while the code of the real one is still on its way. What is put in it is shown
 * at once, as the port promises; it and whatever else is asked is handed on, in the order in which it was asked.
 */
import { failureOf, PartError } from './failures';
import type { Outcome, Saving, Vault, VaultView } from './port';
import { emptyView, type Records, withoutRecord, withRecord } from './records';
import { limits, within } from './within';

/** How long after a failed fetch the next one begins, in milliseconds; sooner when the network is back. */
const pause = 5_000;

/** The questions of which the answer is whether it was saved. */
type Save = 'hold' | 'keepHeld' | 'changeMode' | 'protect' | 'retry' | 'takeOver' | 'wipe';

/** The questions that give something else back. */
type Ask =
  | 'lock'
  | 'unlock'
  | 'checkCode'
  | 'makeRecoveryCode'
  | 'pack'
  | 'unpack'
  | 'takeIn'
  | 'storedItems';

/** Waits until it is worth trying again. */
async function untilNext(): Promise<void> {
  await new Promise<void>((resolve) => {
    const next = (): void => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', next);
      resolve();
    };
    const timer = setTimeout(next, pause);
    globalThis.addEventListener?.('online', next);
  });
}

/**
 * A vault that hands on.
 * @param fetchVault fetches and opens the real one. It is asked again until it succeeds: what was put waits in this tab.
 */
export function lateVault(fetchVault: () => Promise<Vault>): Vault {
  let here: Vault | null = null;
  let shown: VaultView = emptyView;
  const waiting: ((vault: Vault) => void)[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const arrive = async (): Promise<void> => {
    for (;;) {
      try {
        const vault = await fetchVault();
        here = vault;
        // Before anybody looks: nothing that was shown is gone for a moment.
        for (const deed of waiting.splice(0)) deed(vault);
        vault.subscribe(tell);
        tell();
        return;
      } catch {
        await untilNext();
      }
    }
  };
  void arrive();
  const showing = (change: (records: Records) => Records): void => {
    if (here !== null) return;
    shown = { ...shown, save: { kind: 'not-kept' }, records: change(shown.records) };
    tell();
  };
  const once = <Value>(deed: (vault: Vault) => Promise<Value>): Promise<Value> =>
    here === null
      ? new Promise((resolve, reject) => waiting.push((vault) => deed(vault).then(resolve, reject)))
      : deed(here);
  /** What a person waits for is answered in time, also where the real one does not come. */
  const inTime = async <Value>(deed: (vault: Vault) => Promise<Value>): Promise<Value> => {
    if (here !== null) return deed(here);
    let isLate = false;
    const answer = new Promise<Value>((resolve, reject) => {
      waiting.push((vault) => {
        // Whoever asked was told that it was not done.
        if (!isLate) deed(vault).then(resolve, reject);
      });
    });
    const come = new Promise<void>((resolve) => waiting.push(() => resolve()));
    await within(limits.part, come).catch(() => {
      isLate = true;
      throw new PartError('The vault did not arrive.');
    });
    return answer;
  };
  const save =
    <Name extends Save>(name: Name) =>
    (...asked: Parameters<Vault[Name]>): Saving =>
      inTime((vault): Promise<Outcome> => {
        // Safe: what is handed on is what this very question takes.
        const question = vault[name].bind(vault) as (...all: unknown[]) => Saving;
        return question(...asked);
      }).catch((error: unknown): Outcome => ({ ok: false, failure: failureOf(error) }));
  const ask =
    <Name extends Ask>(name: Name) =>
    (...asked: Parameters<Vault[Name]>): ReturnType<Vault[Name]> =>
      // Safe: what is handed on is what this very question takes and gives.
      inTime((vault) =>
        (vault[name].bind(vault) as (...all: unknown[]) => Promise<unknown>)(...asked),
      ) as ReturnType<Vault[Name]>;
  return {
    view: () => here?.view() ?? shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (kind, record) => {
      showing((records) => withRecord(records, kind, record));
      return once((vault) => vault.put(kind, record));
    },
    remove: (kind, key) => {
      showing((records) => withoutRecord(records, kind, key));
      return once((vault) => vault.remove(kind, key));
    },
    hold: save('hold'),
    changeRoom: (key, patch) => void once(async (vault) => vault.changeRoom(key, patch)),
    keepHeld: save('keepHeld'),
    changeMode: save('changeMode'),
    protect: save('protect'),
    lock: ask('lock'),
    unlock: ask('unlock'),
    checkCode: ask('checkCode'),
    makeRecoveryCode: ask('makeRecoveryCode'),
    retry: save('retry'),
    acceptLoss: () => void once(async (vault) => vault.acceptLoss()),
    takeOver: save('takeOver'),
    pack: ask('pack'),
    unpack: ask('unpack'),
    takeIn: ask('takeIn'),
    storedItems: ask('storedItems'),
    wipe: save('wipe'),
  };
}
