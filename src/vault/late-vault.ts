/**
 * The vault where nothing was ever kept, while the code of the real one is still on its way: it shows an empty vault, and
 * what is asked of it is done as soon as the other has come, in the order in which it was asked.
 */
import type { Vault } from './port';
import { emptyView } from './records';

/** What is asked of a vault and answered later. */
type Asked = Exclude<keyof Vault, 'view' | 'subscribe' | 'changeRoom' | 'acceptLoss'>;

/**
 * A vault that hands on.
 * @param coming the real one; where it does not come, every question is answered with that.
 */
export function lateVault(coming: Promise<Vault>): Vault {
  let here: Vault | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const arrived = coming.then((vault) => {
    here = vault;
    vault.subscribe(tell);
    tell();
    return vault;
  });
  // Whoever asks is told; nobody may have asked yet.
  arrived.catch(() => undefined);
  const later =
    <Name extends Asked>(name: Name) =>
    async (...asked: Parameters<Vault[Name]>): Promise<Awaited<ReturnType<Vault[Name]>>> => {
      // At once where it can: the view shows what was put before anything else happens.
      const vault = here ?? (await arrived);
      // Safe: what is handed on is what this very question takes and gives.
      const question = vault[name].bind(vault) as (...all: unknown[]) => ReturnType<Vault[Name]>;
      return await question(...asked);
    };
  return {
    view: () => here?.view() ?? emptyView,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: async (kind, record) => (here ?? (await arrived)).put(kind, record),
    hold: later('hold'),
    changeRoom: (key, patch) => {
      if (here === null) void arrived.then((vault) => vault.changeRoom(key, patch));
      else here.changeRoom(key, patch);
    },
    keepHeld: later('keepHeld'),
    remove: later('remove'),
    changeMode: later('changeMode'),
    protect: later('protect'),
    lock: later('lock'),
    unlock: later('unlock'),
    checkCode: later('checkCode'),
    makeRecoveryCode: later('makeRecoveryCode'),
    retry: later('retry'),
    acceptLoss: () => void arrived.then((vault) => vault.acceptLoss()),
    takeOver: later('takeOver'),
    pack: later('pack'),
    unpack: later('unpack'),
    takeIn: later('takeIn'),
    storedItems: later('storedItems'),
    wipe: later('wipe'),
  };
}
