/** Guesses which person was meant by a name where an id belongs. */

/** Someone in a story, as far as known. */
export interface PersonNamed {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

/** What authors call the reader, who is `you` in every file. */
const readerWords: ReadonlySet<string> = new Set(['u', 'jij', 'je', 'ik', 'speler', 'lezer', 'you']);

/** The id of who is called so: the reader, or someone by name, first or last name, initials. Null for nobody, or for more than one. */
export function personMeant(word: string, people: readonly PersonNamed[]): string | null {
  const plain = word.trim().toLowerCase();
  if (people.some(({ id }) => id === word)) return null;
  if (readerWords.has(plain)) return word === 'you' ? null : 'you';
  const called = people.filter(({ id, name, initials }) => {
    const whole = name.toLowerCase();
    return plain === id || plain === whole || whole.split(/\s+/).includes(plain) || word.trim() === initials;
  });
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}
