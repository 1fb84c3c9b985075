/**
 * What chance alone gives. When a text does not show what its makers want, a reader who names a wish has nothing to go
 * by, and each of k options is as likely. All probabilities are exact.
 *
 * Agreement is the share of pairs of readers who name the same option (P_i of J. L. Fleiss, 'Measuring nominal scale
 * agreement among many raters', Psychological Bulletin 76(5), 1971, 378–382). Chance is uniform over the options, as in
 * E. M. Bennett, R. Alpert and A. C. Goldstein, Public Opinion Quarterly 18(3), 1954, 303–308, and not over what this
 * group happened to name, as in Fleiss' kappa: that would call it chance when all name the same.
 */

/** How many pairs can be made. */
export function pairsOf(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}

/** The probability of each number of pairs that agree, by that number. */
export type PairChances = readonly number[];

const known = new Map<string, PairChances>();

/** Readers who each name one of `options` at random. */
export function pairChances(readers: number, options: number): PairChances {
  const key = `${readers} ${options}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // By readers left to name something, then by pairs so far: option after option takes its share of who is left.
  let states = new Map<number, Map<number, number>>([[readers, new Map([[0, 1]])]]);
  for (let left = options; left > 0; left -= 1) {
    const next = new Map<number, Map<number, number>>();
    for (const [free, byPairs] of states) {
      let weight = left === 1 ? 1 : (1 - 1 / left) ** free;
      for (let taken = left === 1 ? free : 0; taken <= free; taken += 1) {
        const into = next.get(free - taken) ?? new Map<number, number>();
        for (const [pairs, chance] of byPairs) {
          const sum = pairs + pairsOf(taken);
          into.set(sum, (into.get(sum) ?? 0) + chance * weight);
        }
        next.set(free - taken, into);
        weight *= (free - taken) / (taken + 1) / (left - 1);
      }
    }
    states = next;
  }
  const chances = new Array<number>(pairsOf(readers) + 1).fill(0);
  for (const [pairs, chance] of states.get(0) ?? []) chances[pairs] = chance;
  known.set(key, chances);
  return chances;
}

/** Two decisions taken together: the pairs of both. */
export function together(one: PairChances, other: PairChances): PairChances {
  const sums = new Array<number>(one.length + other.length - 1).fill(0);
  for (const [pairs, chance] of one.entries()) {
    if (chance === 0) continue;
    for (const [more, again] of other.entries())
      sums[pairs + more] = (sums[pairs + more] ?? 0) + chance * again;
  }
  return sums;
}

/** How likely chance alone gives this many agreeing pairs or more. */
export function chanceOfAtLeast(chances: PairChances, pairs: number): number {
  return Math.min(
    1,
    chances.slice(pairs).reduce((sum, chance) => sum + chance, 0),
  );
}

/** How likely at least one of `options` is left by all when each reader takes one at random. */
export function chanceOfOneLeft(readers: number, options: number): number {
  let [chance, ways] = [0, 1];
  for (let left = 1; left <= options; left += 1) {
    ways = (ways * (options - left + 1)) / left;
    chance += (left % 2 === 1 ? 1 : -1) * ways * (1 - left / options) ** readers;
  }
  return Math.min(1, Math.max(0, chance));
}
