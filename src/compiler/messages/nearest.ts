/** Guesses which known word was meant by an unknown one. */

const longestWord = 60;

/** A guess among more words than this would cost more than it helps. */
const mostCompared = 1000;

/** Words to guess among; they know how many they are. */
type Words = ReadonlySet<string> | readonly string[];

/** Letters to change, add or leave out to get from one word to the other; counting stops above `most`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    // No later row can come out lower than the lowest of this one.
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The known word closest to `word`, when it is close enough to be a slip of the pen; otherwise null. */
export function nearest(word: string, known: Words): string | null {
  const most = word.length < 4 ? 1 : word.length < 9 ? 2 : 3;
  let best: string | null = null;
  let least = most + 1;
  // Words of authors are short; anything longer is not a slip of the pen, and comparing it would be slow.
  if (word.length > longestWord || ('size' in known ? known.size : known.length) > mostCompared) return null;
  for (const candidate of known) {
    if (candidate === word) continue;
    // A slip of the pen hardly ever changes the first letter.
    const allowed = candidate[0] === word[0] ? most : 1;
    const found = distance(word, candidate, allowed);
    if (found <= allowed && found < least) {
      least = found;
      best = candidate;
    }
  }
  return best;
}

/** ` Bedoelde u ‘…’?` for the `{hint}` of a message, or nothing. */
export function hint(word: string, known: Words): string {
  const meant = nearest(word, known);
  return meant === null ? '' : ` Bedoelde u ‘${meant}’?`;
}

/** The word that such a hint names; null where it names none. */
export function meantBy(said: string): string | null {
  return /^ Bedoelde u ‘(.+)’\?$/.exec(said)?.[1] ?? null;
}
