/**
 * What a phone keeps to come back after a reload: its side of the room, whether the two words are still to be compared,
 * and the note of who holds it. It lies in the storage of this tab alone, which goes with the tab; what is of the room is
 * taken away when the session ends.
 */

import { isPast } from '../../room/greatest-age';

/** Under these names it lies there. */
const names = {
  state: 'speelveld.meedoen',
  compare: 'speelveld.meedoen.woorden',
  note: 'speelveld.meedoen.notitie',
} as const;

export type Kept = keyof typeof names;

/** Null where nothing lies there, or the browser gives no storage. */
export function keptHere(what: Kept): string | null {
  try {
    return sessionStorage.getItem(names[what]);
  } catch {
    return null;
  }
}

/** Since when its side of a room lies here. */
const since = 'speelveld.meedoen.sinds';

/**
 * Whether what lies here is of a room that must be over by now. That is seen without opening it, and without a network: a tab
 * may have slept for days.
 */
export function isOldHere(): boolean {
  try {
    const from = sessionStorage.getItem(since);
    return from !== null && isPast(Number(from), Date.now());
  } catch {
    return false;
  }
}

/** What is kept from now on is of a room that was just joined. */
export function beginsHere(): void {
  try {
    sessionStorage.removeItem(since);
  } catch {
    // Nothing lies there.
  }
}

/** Takes away what is of the room; the note stays. */
export function eraseRoomHere(): void {
  keepHere('state', null);
  keepHere('compare', null);
}

/** Keeps it, or with null takes it away. Where a browser gives no storage a reload costs the place in the room. */
export function keepHere(what: Kept, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(names[what]);
    else sessionStorage.setItem(names[what], text);
    if (what !== 'state') return;
    if (text === null) sessionStorage.removeItem(since);
    else if (sessionStorage.getItem(since) === null) sessionStorage.setItem(since, String(Date.now()));
  } catch {
    // Nothing can be kept; what is on the screen stays.
  }
}
