/** What the counts of a blind reading say, and whether a text meets the aims. */
import { chanceOfAtLeast, chanceOfOneLeft, pairChances, pairsOf, together } from './chance';
import type { DecisionCount } from './count';

/** What a text aims at. */
export const aims = {
  /** The most that two readers may agree on what the makers want. */
  agreement: 0.5,
  /** The largest share of decisions at which all name the same. */
  allSame: 0.15,
  /** The largest share of readers that one option may draw. */
  crowded: 0.6,
  /** So many readers make an option a straw man. */
  straw: 2,
  /** With fewer readers nothing is said of a text. */
  readers: 5,
  /** With fewer, an option that nobody takes may well be chance. */
  readersForLeft: 10,
} as const;

/** What can be wrong with a decision, or with a story. */
type Shortfall = 'agreement' | 'allSame' | 'left' | 'crowded' | 'straw';

/** A verdict on a text; never on a reader. */
export type Verdict =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'holds' }
  | { readonly kind: 'falls-short'; readonly in: readonly Shortfall[] };

/** How far readers agree on what the makers want. */
export interface WishAgreement {
  /** Pairs of readers who were asked. Who cannot tell agrees with nobody. */
  readonly pairs: number;
  readonly agreeing: number;
  /**
   * The share that chance alone gives on average, with as many who name an option as did: one in the number of options
   * when everyone names one, and less by every reader who does not.
   */
  readonly byChance: number;
  /** How likely chance alone gives this much or more, with as many who name an option as did. */
  readonly probability: number;
}

/** What is said of one decision. */
export interface DecisionFigures extends WishAgreement {
  readonly decision: string;
  readonly readers: number;
  /** Every reader named the same option. */
  readonly allSame: boolean;
  /** Options that nobody takes, and how likely chance leaves one. */
  readonly left: readonly string[];
  readonly leftByChance: number;
  readonly crowded: readonly string[];
  readonly straw: readonly string[];
  readonly verdict: Verdict;
}

/** What is said of several decisions together: a story, or all that was read. */
export interface JointFigures extends WishAgreement {
  readonly decisions: number;
  /** The fewest readers that a decision had. */
  readonly readers: number;
  /** Decisions at which all named the same. */
  readonly allSame: number;
  readonly left: number;
  readonly crowded: number;
  readonly straw: number;
  readonly verdict: Verdict;
}

/** The share of pairs that agree; null where there is no pair. */
export function shareOf({ pairs, agreeing }: Pick<WishAgreement, 'pairs' | 'agreeing'>): number | null {
  return pairs === 0 ? null : agreeing / pairs;
}

function verdictOf(readers: number, short: Readonly<Record<Shortfall, boolean>>): Verdict {
  if (readers < aims.readers) return { kind: 'too-few' };
  const found = (Object.keys(short) as Shortfall[]).filter((one) => short[one]);
  return found.length === 0 ? { kind: 'holds' } : { kind: 'falls-short', in: found };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function namersOf({ options }: DecisionCount): number {
  return sum(options.map(({ wished }) => wished));
}

/** The figures of one decision. */
export function figuresOf(count: DecisionCount): DecisionFigures {
  const { decision, readers, options, none, unclear, other } = count;
  const named = namersOf(count);
  const asked = named + none + unclear;
  const agreeing = sum(options.map(({ wished }) => pairsOf(wished)));
  const takers = sum(options.map(({ chosen }) => chosen)) + other;
  const pairs = pairsOf(asked);
  const idsOf = (isMeant: (option: DecisionCount['options'][number]) => boolean): readonly string[] =>
    options.filter(isMeant).map(({ id }) => id);
  const left = takers === 0 ? [] : idsOf(({ chosen }) => chosen === 0);
  const crowded = idsOf(({ chosen }) => chosen > takers * aims.crowded);
  const straw = idsOf((option) => option.straw >= aims.straw);
  return {
    decision,
    readers,
    pairs,
    agreeing,
    byChance: pairs === 0 ? 0 : pairsOf(named) / options.length / pairs,
    probability: chanceOfAtLeast(pairChances(named, options.length), agreeing),
    allSame: asked > 1 && options.some(({ wished }) => wished === asked),
    left,
    leftByChance: chanceOfOneLeft(takers - other, options.length),
    crowded,
    straw,
    verdict: verdictOf(readers, {
      agreement: agreeing > pairs * aims.agreement,
      allSame: false,
      left: left.length > 0 && takers >= aims.readersForLeft,
      crowded: crowded.length > 0,
      straw: straw.length > 0,
    }),
  };
}

/** The figures of decisions together, every pair of readers at every decision counted once. */
export function jointFiguresOf(counts: readonly DecisionCount[]): JointFigures {
  const each = counts.map(figuresOf);
  const pairs = sum(each.map((one) => one.pairs));
  const agreeing = sum(each.map((one) => one.agreeing));
  const chances = counts
    .map((count) => pairChances(namersOf(count), count.options.length))
    .reduce(together, [1]);
  const readers = counts.length === 0 ? 0 : Math.min(...counts.map((count) => count.readers));
  const allSame = each.filter((one) => one.allSame).length;
  const left = sum(each.map((one) => one.left.length));
  const crowded = sum(each.map((one) => one.crowded.length));
  const straw = sum(each.map((one) => one.straw.length));
  return {
    decisions: counts.length,
    readers,
    pairs,
    agreeing,
    byChance: pairs === 0 ? 0 : sum(each.map((one) => one.pairs * one.byChance)) / pairs,
    probability: chanceOfAtLeast(chances, agreeing),
    allSame,
    left,
    crowded,
    straw,
    verdict: verdictOf(readers, {
      agreement: agreeing > pairs * aims.agreement,
      allSame: allSame > counts.length * aims.allSame,
      left: left > 0 && readers >= aims.readersForLeft,
      crowded: crowded > 0,
      straw: straw > 0,
    }),
  };
}
