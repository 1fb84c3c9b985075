/** Votes in parts: enough of them give the sum, fewer tell nothing, a wrong one is noticed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../src/room/ballot';
import { addUp, combine, prime, split, thresholdOf } from '../../src/room/shamir';
import { seeded } from './support/fake-time';

const members = fc.integer({ min: 1, max: 9 });
const seeds = fc.integer();

function drawing(seed: number): (bound: number) => number {
  const chance = seeded(seed);
  return (bound) => Math.floor(chance() * bound);
}

/** Some of these, in any order. */
function someOf<T>(list: readonly T[], count: number, seed: number): readonly T[] {
  const draw = drawing(seed);
  const rest = [...list];
  return Array.from({ length: count }, () => rest.splice(draw(rest.length), 1)).flat();
}

describe('a vote in parts', () => {
  test('is given back by any parts that are enough, also summed with others', () => {
    fc.assert(
      fc.property(
        members,
        fc.array(fc.nat(1), { minLength: 1, maxLength: 30 }),
        seeds,
        (parts, votes, seed) => {
          const draw = drawing(seed);
          const sums = votes.map((vote) => split(vote, parts, draw)).reduce(addUp);
          const points = sums.map((height, at) => ({ at: at + 1, height }));
          const enough = someOf(points, thresholdOf(parts), seed);
          expect(combine(enough, thresholdOf(parts))).toBe(votes.reduce((sum, vote) => sum + vote, 0));
          expect(combine(someOf(points, parts, seed), thresholdOf(parts))).toBe(
            votes.reduce((sum, vote) => sum + vote, 0),
          );
        },
      ),
    );
  });

  test('tells nothing by fewer parts than are enough: these fit a yes as well as a no', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), seeds, (parts, seed) => {
        const threshold = thresholdOf(parts);
        const points = split(1, parts, drawing(seed)).map((height, at) => ({ at: at + 1, height }));
        const few = someOf(points, threshold - 1, seed);
        expect(combine(few, threshold)).toBeNull();
        // With them and any vote there is exactly one line: no vote is more likely than another.
        for (const vote of [0, 1]) {
          const line = [{ at: 0, height: vote }, ...few];
          expect(combine(line, threshold)).toBe(vote);
        }
      }),
    );
  });

  test('needs a majority, so two sets that are enough share one', () => {
    for (let parts = 1; parts <= 9; parts += 1) expect(2 * thresholdOf(parts)).toBeGreaterThan(parts);
  });

  test('with one wrong part too many is not put together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9 }),
        fc.integer({ min: 1, max: prime - 1 }),
        seeds,
        (parts, by, seed) => {
          const points = split(1, parts, drawing(seed)).map((height, at) => ({ at: at + 1, height }));
          const wrong = points.map((point) =>
            point.at === 1 ? { ...point, height: (point.height + by) % prime } : point,
          );
          const threshold = thresholdOf(parts);
          expect(combine(wrong.slice(0, threshold + 1), threshold)).toBeNull();
        },
      ),
    );
  });
});

describe('sums of a committee', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id }));
  const sumsOf = (vectors: readonly (readonly number[])[], parts: number, seed: number) => {
    const draw = drawing(seed);
    const shares = vectors.map((vector) => vector.map((value) => split(value, parts, draw)));
    return new Map(
      Array.from({ length: parts }, (_, place) => [
        place,
        Array.from({ length: 5 }, (_none, at) =>
          shares.map((share) => share[at]?.[place] ?? 0).reduce((sum, one) => (sum + one) % prime, 0),
        ),
      ]),
    );
  };
  const vote = (at: number): readonly number[] => Array.from({ length: 5 }, (_, one) => (one === at ? 1 : 0));

  test('are the counts, for any votes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 5, maxLength: 40 }),
        members,
        seeds,
        (votes, parts, seed) => {
          const counts = countsOf(sumsOf(votes.map(vote), parts, seed), parts, votes.length, options);
          expect(counts).toEqual({
            a: votes.filter((one) => one === 0).length,
            b: votes.filter((one) => one === 1).length,
            c: votes.filter((one) => one === 2).length,
          });
        },
      ),
    );
  });

  test.each([
    ['two votes in one', [2, 0, 0, 0, 0]],
    ['no vote', [0, 0, 0, 0, 0]],
    ['an option that does not exist', [0, 0, 0, 1, 0]],
    ['less than nothing for an option nobody chose', [2, prime - 1, 0, 0, 0]],
  ])('with %s in them are refused', (_, odd) => {
    const vectors = [vote(0), vote(0), vote(2), vote(2), odd];
    expect(countsOf(sumsOf(vectors, 5, 7), 5, vectors.length, options)).toBeNull();
  });
});
