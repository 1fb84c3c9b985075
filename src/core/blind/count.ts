/** Blind readings counted, decision by decision. The text is what is looked at: nothing here is about a reader. */
import type { ContentLanguage } from '../scenario/scenario';
import type { Station } from './station';

/** What a reader can name beside the options. Ids are in lower case, so these are none. */
export const nobodysOption = {
  /** The makers want none of these. */
  none: 'NONE',
  /** The reader cannot tell what they want. */
  unclear: 'UNCLEAR',
  /** The reader would do something else. */
  other: 'OTHER',
} as const;

/** How sure, from a guess to certain. */
export const sureness = [1, 2, 3, 4] as const;

/** What one reader answered at one decision; what was left open is null. */
export interface BlindAnswer {
  readonly decision: string;
  /** An option, or NONE or UNCLEAR. */
  readonly wish: string | null;
  readonly sure: (typeof sureness)[number] | null;
  /** An option, or OTHER. */
  readonly own: string | null;
  readonly straw: readonly string[];
}

/** How often an option was named as the makers' wish, taken, and called a straw man. */
interface OptionCount {
  readonly id: string;
  readonly wished: number;
  readonly chosen: number;
  readonly straw: number;
}

/** All answers at one decision. */
export interface DecisionCount {
  readonly decision: string;
  /** Of the text that was read. */
  readonly text: string;
  readonly readers: number;
  readonly options: readonly OptionCount[];
  readonly none: number;
  readonly unclear: number;
  /** Readers who would do something else. */
  readonly other: number;
  /** From a guess to certain; of those who named an option. */
  readonly sure: readonly number[];
}

/** Who read: people, or readers that were simulated, who agree too easily. */
export const readerKinds = ['people', 'simulated'] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** One blind reading of one scenario in one language, as it is kept. */
export interface BlindRound {
  /** ISO day on which it was counted. */
  readonly on: string;
  readonly kind: ReaderKind;
  /** Which packs were read. */
  readonly packs: readonly string[];
  readonly readers: number;
  readonly decisions: readonly DecisionCount[];
}

/** A blind reading as it is kept, and which of its decisions still read as they did then. */
export interface KeptRound extends BlindRound {
  readonly lang: ContentLanguage;
  readonly holds: readonly string[];
}

/** Whether anything was answered at all. */
export function isAnswered({ wish, own, straw }: BlindAnswer): boolean {
  return wish !== null || own !== null || straw.length > 0;
}

/** Counts what readers answered at a decision. Their order, and that of the options they saw, makes no difference. */
export function countDecision(
  { decision, options }: Pick<Station, 'decision' | 'options'>,
  text: string,
  answers: readonly BlindAnswer[],
): DecisionCount {
  const here = answers.filter((answer) => answer.decision === decision && isAnswered(answer));
  const count = (isMeant: (answer: BlindAnswer) => boolean): number => here.filter(isMeant).length;
  return {
    decision,
    text,
    readers: here.length,
    options: options.map(({ id }) => ({
      id,
      wished: count(({ wish }) => wish === id),
      chosen: count(({ own }) => own === id),
      straw: count(({ straw }) => straw.includes(id)),
    })),
    none: count(({ wish }) => wish === nobodysOption.none),
    unclear: count(({ wish }) => wish === nobodysOption.unclear),
    other: count(({ own }) => own === nobodysOption.other),
    sure: sureness.map((degree) =>
      count(({ wish, sure }) => sure === degree && options.some(({ id }) => id === wish)),
    ),
  };
}
