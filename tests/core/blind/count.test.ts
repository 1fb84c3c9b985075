/** The count of a blind reading, against chance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfAtLeast, chanceOfOneLeft, pairChances, pairsOf } from '../../../src/core/blind/chance';
import {
  type BlindAnswer,
  countDecision,
  type DecisionCount,
  nobodysOption,
} from '../../../src/core/blind/count';
import { aims, figuresOf, jointFiguresOf, shareOf } from '../../../src/core/blind/figures';
import { orderFor } from '../../../src/core/blind/seeded';
import { runs } from '../../support/long-runs';

const ids = ['a', 'b', 'c', 'd', 'e'];

function optionsOf(count: number) {
  return ids.slice(0, count).map((id) => ({ id, act: id, words: null }));
}

function answersOf(
  wishes: readonly string[],
  { own = wishes, straw = [] }: { own?: readonly string[]; straw?: readonly (readonly string[])[] } = {},
): readonly BlindAnswer[] {
  return wishes.map((wish, index) => ({
    decision: 'd',
    wish,
    sure: 2,
    own: own[index] ?? null,
    straw: straw[index] ?? [],
  }));
}

function countOf(options: number, answers: readonly BlindAnswer[]): DecisionCount {
  return countDecision({ decision: 'd', options: optionsOf(options) }, '0'.repeat(16), answers);
}

const anyAnswers = fc.integer({ min: 2, max: 5 }).chain((options) =>
  fc.record({
    options: fc.constant(options),
    answers: fc.array(
      fc.record<BlindAnswer>({
        decision: fc.constant('d'),
        wish: fc.constantFrom(...ids.slice(0, options), nobodysOption.none, nobodysOption.unclear, null),
        sure: fc.constantFrom(1, 2, 3, 4, null),
        own: fc.constantFrom(...ids.slice(0, options), nobodysOption.other, null),
        straw: fc.subarray(ids.slice(0, options)),
      }),
      { maxLength: 12 },
    ),
  }),
);

describe('the count', () => {
  test('is the same whatever the order of readers and of options', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), ({ options, answers }, picks) => {
        const keyed = answers.map((answer) => ({ answer, key: picks.next().value as number }));
        const mixed = keyed.sort((one, other) => one.key - other.key).map(({ answer }) => answer);
        expect(countOf(options, mixed)).toEqual(countOf(options, answers));
        const turned = countDecision(
          { decision: 'd', options: [...optionsOf(options)].reverse() },
          '0'.repeat(16),
          answers,
        );
        const { left, crowded, straw, ...figures } = figuresOf(countOf(options, answers));
        expect(figuresOf(turned)).toEqual({
          ...figures,
          left: [...left].reverse(),
          crowded: [...crowded].reverse(),
          straw: [...straw].reverse(),
        });
      }),
      { numRuns: runs(100, 5000) },
    );
  });

  test('counts every pair by hand as it does by numbers, and who cannot tell agrees with nobody', () => {
    fc.assert(
      fc.property(anyAnswers, ({ options, answers }) => {
        const wishes = answers.flatMap(({ wish }) => wish ?? []);
        let [pairs, agreeing] = [0, 0];
        for (const [index, one] of wishes.entries())
          for (const other of wishes.slice(index + 1)) {
            pairs += 1;
            if (one === other && ids.includes(one)) agreeing += 1;
          }
        expect(figuresOf(countOf(options, answers))).toMatchObject({ pairs, agreeing });
      }),
      { numRuns: runs(100, 5000) },
    );
  });

  test('all the same is all pairs, and falls short', () => {
    const figures = figuresOf(countOf(3, answersOf(['b', 'b', 'b', 'b', 'b'])));
    expect(shareOf(figures)).toBe(1);
    expect(figures).toMatchObject({ allSame: true, crowded: ['b'], left: ['a', 'c'] });
    expect(figures.probability).toBeCloseTo(3 / 3 ** 5, 10);
    expect(figures.verdict).toEqual({ kind: 'falls-short', in: ['agreement', 'crowded'] });
  });

  test('five who all say they cannot tell agree in nothing', () => {
    const figures = figuresOf(
      countOf(3, answersOf(Array<string>(5).fill(nobodysOption.unclear), { own: ids.slice(0, 3) })),
    );
    expect(figures).toMatchObject({ agreeing: 0, pairs: 10, allSame: false, probability: 1 });
  });

  test('an option that nobody takes counts from ten readers on, a straw man from two, and four readers are too few', () => {
    const own = ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'];
    const spread = ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a'];
    const verdictWith = (readers: number, straw: readonly (readonly string[])[] = []) =>
      figuresOf(countOf(3, answersOf(spread.slice(0, readers), { own: own.slice(0, readers), straw })))
        .verdict;
    expect(verdictWith(10)).toEqual({ kind: 'falls-short', in: ['left'] });
    expect(verdictWith(8)).toEqual({ kind: 'holds' });
    expect(verdictWith(8, [['c'], ['b']])).toEqual({ kind: 'holds' });
    expect(verdictWith(8, [['c'], ['c']])).toEqual({ kind: 'falls-short', in: ['straw'] });
    expect(verdictWith(4, [['c'], ['c']])).toEqual({ kind: 'too-few' });
  });

  test('a story is judged by its decisions together', () => {
    const same = countOf(3, answersOf(['a', 'a', 'a', 'a', 'a'], { own: ['a', 'b', 'c', 'a', 'b'] }));
    const mixed = countOf(3, answersOf(['a', 'b', 'c', 'a', 'b'], { own: ['a', 'b', 'c', 'a', 'b'] }));
    const seven = [same, ...Array<DecisionCount>(6).fill(mixed)];
    expect(jointFiguresOf(seven)).toMatchObject({ allSame: 1, verdict: { kind: 'holds' } });
    expect(jointFiguresOf(seven.slice(0, 6))).toMatchObject({
      verdict: { kind: 'falls-short', in: ['allSame'] },
    });
    expect(jointFiguresOf([])).toMatchObject({ readers: 0, pairs: 0, verdict: { kind: 'too-few' } });
  });
});

describe('chance', () => {
  test('is exact: every way in which readers can name options, one by one', () => {
    for (const [readers, options] of [
      [1, 3],
      [4, 2],
      [5, 3],
      [4, 5],
    ] as const) {
      const counted = new Map<number, number>();
      let oneLeft = 0;
      for (let way = 0; way < options ** readers; way += 1) {
        const tally = Array<number>(options).fill(0);
        for (let reader = 0, rest = way; reader < readers; reader += 1, rest = Math.floor(rest / options))
          tally[rest % options] = (tally[rest % options] ?? 0) + 1;
        const pairs = tally.reduce((sum, count) => sum + pairsOf(count), 0);
        counted.set(pairs, (counted.get(pairs) ?? 0) + 1);
        if (tally.includes(0)) oneLeft += 1;
      }
      for (const [pairs, chance] of pairChances(readers, options).entries())
        expect(chance).toBeCloseTo((counted.get(pairs) ?? 0) / options ** readers, 12);
      expect(chanceOfOneLeft(readers, options)).toBeCloseTo(oneLeft / options ** readers, 12);
    }
  });

  test('of all that can happen something happens, and on average one pair in as many as there are options agrees', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 5 }), (readers, options) => {
        const chances = pairChances(readers, options);
        expect(chanceOfAtLeast(chances, 0)).toBeCloseTo(1, 9);
        const mean = chances.reduce((sum, chance, pairs) => sum + chance * pairs, 0);
        expect(mean / pairsOf(readers)).toBeCloseTo(1 / options, 9);
      }),
      { numRuns: runs(30, 500) },
    );
  });

  test('the stated probability is calibrated: groups that name at random come below it as often as it says', () => {
    const groups = runs(1000, 10_000);
    const random = fc.sample(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true, noDefaultInfinity: true }),
      {
        numRuns: 1,
        seed: 7,
      },
    );
    // A plain generator: fast-check leans to edges, and this needs every option as likely.
    let state = Math.floor((random[0] ?? 0) * 1e9) + 1;
    const next = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const middles: number[] = [];
    const agreed: number[] = [];
    const below = new Map(
      [0.01, 0.05, 0.2, 0.5].map((level): [number, { hits: number; expected: number }] => [
        level,
        { hits: 0, expected: 0 },
      ]),
    );
    for (let group = 0; group < groups; group += 1) {
      const counts = [3, 3, 2, 4].map((options) =>
        countOf(
          options,
          answersOf(Array.from({ length: 10 }, () => ids[Math.floor(next() * options)] ?? 'a')),
        ),
      );
      const figures = jointFiguresOf(counts);
      const chances = chanceTable();
      const exactly = chances[figures.agreeing] ?? 0;
      middles.push(figures.probability - exactly / 2);
      agreed.push(shareOf(figures) ?? 0);
      for (const [level, seen] of below) if (figures.probability <= level) seen.hits += 1;
    }
    const mean = (numbers: readonly number[]): number =>
      numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const spread = 4 / Math.sqrt(groups);
    expect(Math.abs(mean(middles) - 0.5)).toBeLessThan(spread * 0.29);
    expect(Math.abs(mean(agreed) - (1 / 3 + 1 / 3 + 1 / 2 + 1 / 4) / 4)).toBeLessThan(spread * 0.1);
    // The probability is discrete: the largest attainable value below a level is how often it should be met.
    for (const [level, { hits }] of below) {
      const attainable = attainableBelow(level);
      expect(Math.abs(hits / groups - attainable)).toBeLessThan(
        4 * Math.sqrt((level * (1 - level)) / groups),
      );
      expect(attainable).toBeLessThanOrEqual(level);
    }
  });
});

let table: readonly number[] | null = null;

/** The chances of ten readers at decisions of three, three, two and four options, put together by plain folding. */
function chanceTable(): readonly number[] {
  table ??= [3, 3, 2, 4]
    .map((options) => pairChances(10, options))
    .reduce(
      (one, other) => {
        const sums = Array<number>(one.length + other.length - 1).fill(0);
        one.forEach((chance, pairs) => {
          other.forEach((again, more) => {
            sums[pairs + more] = (sums[pairs + more] ?? 0) + chance * again;
          });
        });
        return sums;
      },
      [1] as readonly number[],
    );
  return table;
}

function attainableBelow(level: number): number {
  let sum = 0;
  for (const chance of [...chanceTable()].reverse()) {
    if (sum + chance > level) return sum;
    sum += chance;
  }
  return sum;
}

describe('the order of the options', () => {
  test('puts each option in each place once for as many readers as there are options, and is made again by its seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.string(), fc.nat(6), (count, seed, group) => {
        const items = ids.slice(0, count);
        const orders = items.map((_, index) => orderFor(items, group * count + index + 1, seed));
        for (const item of items)
          expect(orders.map((order) => order.indexOf(item)).sort()).toEqual(items.map((_, index) => index));
        expect(orders).toEqual(items.map((_, index) => orderFor(items, group * count + index + 1, seed)));
      }),
      { numRuns: runs(50, 1000) },
    );
  });

  test('no option stands first more often than another over many seeds', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const id = orderFor(['a', 'b', 'c'], 1, String(seed))[0] ?? '';
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(110);
  });
});

test('the aims are those of the writing guide', () => {
  expect(aims).toMatchObject({ agreement: 0.5, allSame: 0.15, crowded: 0.6, straw: 2, readers: 5 });
});
