/** Hints that a text holds a person's name. Hints only: nothing is ever refused for it. */

/** Whether an alias looks like a full name: two capitalised words or more. */
export function looksLikeName(alias: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\s+(?:van|de|den|der|het|ten|ter|el|al|’t|la))*\s+\p{Lu}\p{Ll}{2,}/u.test(
    alias.trim(),
  );
}

/** Whether a note seems to hold a name: a capitalised word that does not begin a sentence. */
export function mayHoldNames(text: string): boolean {
  return /(?<![.?!…]\s*|^)(?<=\s)\p{Lu}\p{Ll}+/u.test(text.trim());
}
