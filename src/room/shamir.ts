/**
 * A vote split so that no single phone can read it (Shamir, How to share a secret, 1979): each part is a point on a random
 * line of a given degree over a small prime field, whose height at zero is the secret. Fewer than `threshold` points tell
 * nothing at all; points can be added, and the sum of the points lies on the sum of the lines, so that only sums need ever
 * be put together (as in Bonawitz et al. 2017, Practical secure aggregation, and Corrigan-Gibbs & Boneh 2017, Prio).
 */

/**
 * The field: the largest prime below 2^16, far above the largest room.
 * @internal exported for its tests
 */
export const prime = 65_521;

/** A random whole number below this one. */
export type RandomBelow = (bound: number) => number;

/** How many parts of so many are enough. A majority: two sets that are enough always share one. */
export function thresholdOf(parts: number): number {
  return Math.floor(parts / 2) + 1;
}

function modulo(value: number): number {
  const rest = value % prime;
  return rest < 0 ? rest + prime : rest;
}

/** Products stay below 2^32, so numbers are exact. */
function times(one: number, other: number): number {
  return (one * other) % prime;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let rest = exponent, square = base; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = times(result, square);
    square = times(square, square);
  }
  return result;
}

/** Splits a number over so many parts, for the points 1, 2, 3 and so on. */
export function split(secret: number, parts: number, random: RandomBelow): readonly number[] {
  const line = [secret, ...Array.from({ length: thresholdOf(parts) - 1 }, () => random(prime))];
  return Array.from({ length: parts }, (_, at) =>
    line.reduceRight((height, coefficient) => modulo(times(height, at + 1) + coefficient), 0),
  );
}

/** A point: where it lies (from 1), and how high. */
export interface Point {
  readonly at: number;
  readonly height: number;
}

/** The height at `x` of the line through these points (Lagrange). */
function heightAt(x: number, points: readonly Point[]): number {
  return points.reduce((sum, { at, height }) => {
    const weight = points
      .filter((other) => other.at !== at)
      .reduce(
        (product, other) =>
          times(product, times(modulo(x - other.at), power(modulo(at - other.at), prime - 2))),
        1,
      );
    return modulo(sum + times(height, weight));
  }, 0);
}

/**
 * The number behind these points; null when there are too few, or when those beyond the first `threshold` do not lie on the
 * same line: somebody gave a wrong one.
 */
export function combine(points: readonly Point[], threshold: number): number | null {
  if (points.length < threshold) return null;
  const enough = points.slice(0, threshold);
  const isOneLine = points.slice(threshold).every(({ at, height }) => heightAt(at, enough) === height);
  return isOneLine ? heightAt(0, enough) : null;
}

/** The sum of two lists of numbers, place by place. */
export function addUp(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((value, at) => modulo(value + (other[at] ?? 0)));
}
