/**
 * What a phone keeps to come back after a reload: its side of the room, whether the two words are still to be compared,
 * and the note of who holds it. It lies in the storage of this tab alone, which goes with the tab; what is of the room is
 * taken away when the session ends.
 */

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

/** Keeps it, or with null takes it away. Where a browser gives no storage a reload costs the place in the room. */
export function keepHere(what: Kept, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(names[what]);
    else sessionStorage.setItem(names[what], text);
  } catch {
    // Nothing can be kept; what is on the screen stays.
  }
}
