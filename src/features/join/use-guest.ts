/** The phone's side of a room as a view follows it: joining by link, by code or again, and going. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { GuestView, RoomGuest } from '../../room/port';
import { keepHere, keptHere } from './in-this-tab';
import type { OpenGuest, Way } from './open-guest';

/** How far joining is. `wrong`: what was brought is no invitation. `failed`: a part of the app did not arrive. */
export type Joining = 'none' | 'busy' | 'wrong' | 'failed';

const nobody = (): null => null;
const silent = (): (() => void) => () => undefined;

/** What one arrives with: an invitation behind the address, taken out of it at once, or what lies in this tab. */
function arrival(): Way | null {
  const fragment = window.location.hash;
  if (fragment.length > 1) {
    window.history.replaceState(window.history.state, '', window.location.pathname);
    return { kind: 'link', fragment };
  }
  const state = keptHere('state');
  return state === null ? null : { kind: 'again', state };
}

export function useGuest(open: OpenGuest): {
  readonly view: GuestView | null;
  readonly guest: RoomGuest | null;
  readonly joining: Joining;
  /** Whether one came by a typed code: then the two words are to be compared. */
  readonly isTyped: boolean;
  join(way: Way): void;
  leave(): void;
} {
  const [guest, setGuest] = useState<RoomGuest | null>(null);
  const [isTyped, setIsTyped] = useState(false);
  const [arrived] = useState(arrival);
  const [joining, setJoining] = useState<Joining>(arrived === null ? 'none' : 'busy');
  const view = useSyncExternalStore(
    guest === null ? silent : (listener) => guest.subscribe(listener),
    guest === null ? nobody : () => guest.view(),
  );
  const join = useCallback(
    (way: Way): void => {
      setJoining('busy');
      setIsTyped(way.kind === 'code');
      open(way).then(
        (joined) => {
          if (joined === 'no-invitation') {
            keepHere('state', null);
            setJoining('wrong');
            return;
          }
          setJoining('none');
          setGuest(joined);
        },
        () => setJoining('failed'),
      );
    },
    [open],
  );
  useEffect(() => {
    if (arrived !== null) join(arrived);
  }, [arrived, join]);
  useEffect(() => {
    if (guest === null) return undefined;
    const keep = (): void => {
      const { kind } = guest.view().stage;
      keepHere('state', kind === 'ended' ? null : guest.state());
    };
    keep();
    return guest.subscribe(keep);
  }, [guest]);
  const leave = (): void => {
    guest?.leave();
    keepHere('state', null);
    setGuest(null);
    setJoining('none');
  };
  return { view, guest, joining, isTyped, join, leave };
}
