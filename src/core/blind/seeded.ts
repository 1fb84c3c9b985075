/** Orders that look like chance and can be made again: the same seed gives the same order, on every machine. */

/** A whole number below 2³² out of a text (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 up to 1, one after the other (mulberry32). */
function numbersFrom(seed: string): () => number {
  let state = numberOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same items in an order that follows from the seed alone. */
export function shuffled<Item>(items: readonly Item[], seed: string): readonly Item[] {
  const next = numbersFrom(seed);
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [all[last], all[other]] = [all[other] as Item, all[last] as Item];
  }
  return all;
}

/** The same items, beginning at another one. */
export function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  if (items.length === 0) return items;
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

/**
 * The order in which a reader sees the options. Of as many readers in a row as there are options, each option stands
 * once in each place, so that the place says nothing of it; which reader sees what follows from the seed.
 * @param reader counted from 1
 */
export function orderFor<Item>(items: readonly Item[], reader: number, seed: string): readonly Item[] {
  const group = Math.floor((reader - 1) / Math.max(1, items.length));
  return turned(shuffled(items, `${seed} ${group}`), reader - 1);
}
