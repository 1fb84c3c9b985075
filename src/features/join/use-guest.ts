/** The phone's side of a room as a view follows it: joining by link, by code or again, and going. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { GuestView, RoomGuest } from '../../room/port';
import { keepHere, keptHere } from './in-this-tab';
import type { OpenGuest, Way } from './open-guest';

/** How far joining is. `wrong`: what was brought is no invitation. `failed`: a part of the app did not arrive. */
type Joining = 'none' | 'busy' | 'wrong' | 'failed';

/** The phone outlives its page, which is built anew when a vault is locked: there is one in a tab, and it counts once. */
const present = new WeakMap<OpenGuest, RoomGuest>();

const nobody = (): null => null;
const silent = (): (() => void) => () => undefined;

/** The invitation behind the address; null where there is none. It only looks: a page may be begun twice before it shows. */
function invitation(): Way | null {
  const fragment = window.location.hash;
  return fragment.length <= 1 ? null : { kind: 'link', fragment, kept: keptHere('state') };
}

/** Takes the invitation out of the address. */
function clearAddress(): void {
  if (window.location.hash.length <= 1) return;
  window.history.replaceState(window.history.state, '', window.location.pathname);
}

/** What one arrives with: an invitation, or what lies in this tab. */
function arrival(): Way | null {
  const state = keptHere('state');
  return invitation() ?? (state === null ? null : { kind: 'again', state });
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
  /** The words are the same. */
  compared(): void;
  leave(): void;
}

export function useGuest(open: OpenGuest): GuestHere {
  const [guest, setGuest] = useState(() => present.get(open) ?? null);
  const [compares, setCompares] = useState(() => keptHere('compare') !== null);
  const [arrived] = useState(arrival);
  useLayoutEffect(clearAddress, []);
  const [joining, setJoining] = useState<Joining>(arrived === null || guest !== null ? 'none' : 'busy');
  const way = useRef<Way | null>(null);
  const view = useSyncExternalStore(
    guest === null ? silent : (listener) => guest.subscribe(listener),
    guest === null ? nobody : () => guest.view(),
  );
  const compare = useCallback((isNeeded: boolean): void => {
    keepHere('compare', isNeeded ? 'ja' : null);
    setCompares(isNeeded);
  }, []);
  const join = useCallback(
    (next: Way): void => {
      way.current = next;
      setJoining('busy');
      if (next.kind !== 'again') compare(next.kind === 'code');
      open(next).then(
        (joined) => {
          if (joined === 'no-invitation') {
            keepHere('state', null);
            setJoining('wrong');
            return;
          }
          present.set(open, joined);
          setJoining('none');
          setGuest(joined);
        },
        () => setJoining('failed'),
      );
    },
    [open, compare],
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
    if (arrived !== null && way.current === null && !present.has(open)) join(arrived);
  }, [arrived, join, open]);
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
      keepHere('state', kind === 'ended' ? null : guest.state());
      if (kind === 'ended') keepHere('compare', null);
    };
    keep();
    return guest.subscribe(keep);
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
    compared: () => compare(false),
    leave,
  };
}
