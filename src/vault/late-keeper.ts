/** The keeper of group sessions before anybody needs one: its code is fetched when a session is first asked for. */
import type { GroupSessionKeeper, SessionView } from './group-session-keeper';
import { limits, within } from './within';

const unknown: SessionView = { kind: 'unknown' };

/**
 * A keeper that knows of no session until it is asked to look.
 * @param fetchKeeper fetches and makes the real one
 */
export function lateKeeper(fetchKeeper: () => Promise<GroupSessionKeeper>): GroupSessionKeeper {
  let here: GroupSessionKeeper | null = null;
  let coming: Promise<GroupSessionKeeper> | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const real = (): Promise<GroupSessionKeeper> => {
    coming ??= within(limits.part, fetchKeeper()).then(
      (keeper) => {
        here = keeper;
        keeper.subscribe(tell);
        return keeper;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  return {
    view: () => here?.view() ?? unknown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: async () => (await real()).look(),
    begin: async (session) => (await real()).begin(session),
    // At once where it can: whoever asks after it next finds it.
    put: (session) => {
      if (here === null) void real().then((keeper) => keeper.put(session));
      else here.put(session);
    },
    putHost: async (host) => (await real()).putHost(host),
    forget: () => here?.forget(),
  };
}
