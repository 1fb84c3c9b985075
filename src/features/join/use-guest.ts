/** The phone's side of a room as a view follows it: joining by link, by code or again, and going. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { GuestView, RoomGuest } from '../../room/port';
import { beginsHere, eraseRoomHere, isOldHere, keepHere, keptHere } from './in-this-tab';
import type { Joined, OpenGuest, Way } from './open-guest';

/** How far joining is. `wrong`: what was brought is no invitation. `failed`: a part of the app did not arrive. */
type Joining = 'none' | 'busy' | 'wrong' | 'failed' | Exclude<Joined, RoomGuest | 'no-invitation'>;

/** The phone outlives its page, which is built anew when a vault is locked: there is one in a tab, and it counts once. */
const present = new WeakMap<OpenGuest, RoomGuest>();

/** The same for a way in that is not yet answered: a page that is built anew meanwhile goes on with it. */
const underWay = new WeakMap<OpenGuest, { readonly way: Way; readonly joined: Promise<Joined> }>();

const nobody = (): null => null;
const silent = (): (() => void) => () => undefined;

/** The invitation behind the address; null where there is none. It only looks: a page may be begun twice before it shows. */
function invitation(): Way | null {
  const fragment = window.location.hash;
  return fragment.length <= 1
    ? null
    : { kind: 'link', fragment, kept: isOldHere() ? null : keptHere('state') };
}

/** Takes the invitation out of the address. */
function clearAddress(): void {
  if (window.location.hash.length <= 1) return;
  window.history.replaceState(window.history.state, '', window.location.pathname);
}

/** What one arrives with: an invitation, or what lies in this tab; `over` where that is too old to be opened. */
function arrival(): Way | 'over' | null {
  const invited = invitation();
  if (invited !== null) return invited;
  if (isOldHere()) return 'over';
  const state = keptHere('state');
  return state === null ? null : { kind: 'again', state, isHeld: keptHere('compare') !== null };
}

/** A phone in a room, and how it gets in and out. */
export interface GuestHere {
  readonly view: GuestView | null;
  readonly guest: RoomGuest | null;
  readonly joining: Joining;
  /** Whether one came by a typed code, and the two words are still to be compared. */
  readonly compares: boolean;
  join(way: Way): void;
  /** Once more, the way one came; what was behind the address is no longer there. */
  joinAgain(): void;
  /** The same, in the place of another tab. */
  joinHere(): void;
  /** The words are the same. */
  compared(): void;
  leave(): void;
}

export function useGuest(open: OpenGuest): GuestHere {
  const [guest, setGuest] = useState(() => present.get(open) ?? null);
  const [compares, setCompares] = useState(() => keptHere('compare') !== null);
  const [found] = useState(arrival);
  const arrived = found === 'over' ? null : found;
  const [joining, setJoining] = useState<Joining>(() => {
    if (guest !== null) return 'none';
    if (underWay.has(open) || arrived !== null) return 'busy';
    return found === 'over' ? 'over' : 'none';
  });
  useLayoutEffect(() => {
    clearAddress();
    const wake = (): void => {
      // A phone that is here sees to it itself.
      if (!isOldHere() || present.has(open)) return;
      eraseRoomHere();
      setJoining('over');
    };
    if (isOldHere()) eraseRoomHere();
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, [open]);
  const way = useRef<Way | null>(null);
  const view = useSyncExternalStore(
    guest === null ? silent : (listener) => guest.subscribe(listener),
    guest === null ? nobody : () => guest.view(),
  );
  const compare = useCallback((isNeeded: boolean): void => {
    keepHere('compare', isNeeded ? 'ja' : null);
    setCompares(isNeeded);
  }, []);
  const follow = useCallback(
    (next: Way, joined: Promise<Joined>): void => {
      way.current = next;
      underWay.set(open, { way: next, joined });
      setJoining('busy');
      joined
        .finally(() => underWay.delete(open))
        .then(
          (came) => {
            if (typeof came === 'string') {
              eraseRoomHere();
              setJoining(came === 'no-invitation' ? 'wrong' : came);
              return;
            }
            present.set(open, came);
            setJoining('none');
            setGuest(came);
          },
          () => setJoining('failed'),
        );
    },
    [open],
  );
  const join = useCallback(
    (next: Way): void => {
      if (next.kind !== 'again') {
        compare(next.kind === 'code');
        beginsHere();
      }
      follow(next, open(next));
    },
    [open, compare, follow],
  );
  const leave = useCallback((): void => {
    present.get(open)?.leave();
    present.delete(open);
    keepHere('state', null);
    compare(false);
    setGuest(null);
    setJoining('none');
  }, [open, compare]);
  useEffect(() => {
    if (way.current !== null || present.has(open)) return;
    const going = underWay.get(open);
    if (going !== undefined) follow(going.way, going.joined);
    else if (arrived !== null) join(arrived);
  }, [arrived, follow, join, open]);
  useEffect(() => {
    const onHash = (): void => {
      const next = invitation();
      if (next === null) return;
      clearAddress();
      leave();
      join(next);
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [join, leave]);
  useEffect(() => {
    if (guest === null) return undefined;
    const keep = (): void => {
      const { kind } = guest.view().stage;
      const isOver = kind === 'ended' || kind === 'elsewhere';
      keepHere('state', isOver ? null : guest.state());
      if (isOver) keepHere('compare', null);
    };
    keep();
    const stop = guest.subscribe(keep);
    const goAway = (): void => guest.away();
    window.addEventListener('pagehide', goAway);
    return () => {
      stop();
      window.removeEventListener('pagehide', goAway);
    };
  }, [guest]);
  return {
    view,
    guest,
    joining,
    compares,
    join,
    joinAgain: () => {
      if (way.current !== null) join(way.current);
    },
    joinHere: () => {
      if (way.current !== null) join({ ...way.current, takesOver: true });
    },
    compared: () => {
      compare(false);
      guest?.enter();
    },
    leave,
  };
}
