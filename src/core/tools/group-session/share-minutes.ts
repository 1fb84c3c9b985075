/** Sharing whole minutes over steps: each has its least, and what is over goes to where it is asked most. */

/** What one step asks, in whole minutes; `usual` is between the other two. */
export interface Share {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** `extra` whole minutes over these rooms for more, in proportion, the largest remainders first; none gets more than its room. */
function spreadOver(extra: number, room: readonly number[]): readonly number[] {
  const all = room.reduce((sum, one) => sum + one, 0);
  if (extra >= all) return room;
  const exact = room.map((one) => (one * extra) / all);
  const whole = exact.map(Math.floor);
  const over = extra - whole.reduce((sum, one) => sum + one, 0);
  const first = exact
    .map((one, index) => ({ index, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, over);
  return whole.map((one, index) => (first.some((step) => step.index === index) ? one + 1 : one));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The least that these steps need together. */
export function leastOf(shares: readonly Share[]): number {
  return sum(shares.map(({ least }) => least));
}

/**
 * Minutes for each step, together at most `minutes`: first the least, then towards the usual, then towards the most.
 * With fewer minutes than the least of all together, each gets its least all the same.
 */
export function sharedMinutes(shares: readonly Share[], minutes: number): readonly number[] {
  const least = leastOf(shares);
  const toUsual = shares.map((share) => share.usual - share.least);
  const first = spreadOver(Math.max(0, minutes - least), toUsual);
  const toMost = shares.map((share) => share.most - share.usual);
  const second = spreadOver(Math.max(0, minutes - least - sum(toUsual)), toMost);
  return shares.map((share, index) => share.least + (first[index] ?? 0) + (second[index] ?? 0));
}
