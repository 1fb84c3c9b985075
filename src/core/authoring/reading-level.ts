/**
 * How plainly a story is written: LIX, the words to a sentence plus the per cent of words of more than six letters
 * (C.H. Björnsson, Läsbarhet, 1968). It needs no syllables, so it is the same for every language of Latin script; Dutch
 * and its compounds come out some points higher than English. It measures a text and says nothing of who reads it.
 */
import { type CompiledScenario, momentsOf } from '../scenario/scenario';

/** The bands that are used with LIX, from a children's book to a statute. */
const levelBands = ['very-plain', 'plain', 'ordinary', 'hard', 'very-hard'] as const;
type LevelBand = (typeof levelBands)[number];

/** LIX at which each band but the first begins. */
const bandsBegin = [25, 35, 45, 55] as const;

/** A word is long from this many letters. */
const longFrom = 7;

/** How many of the hardest sentences are named, so that an author knows where to begin. */
const mostNamed = 3;

export interface ReadingLevel {
  /** Whole points; 0 for no words. */
  readonly lix: number;
  readonly band: LevelBand;
  readonly words: number;
  readonly sentences: number;
  /** The sentences with the highest LIX of their own, the hardest first. */
  readonly hardest: readonly string[];
}

interface Counted {
  readonly text: string;
  readonly words: number;
  readonly long: number;
}

/** What is between asterisks is read as well; the asterisks are not. */
function sentencesIn(text: string): readonly Counted[] {
  const plain = text.replaceAll('*', '');
  return plain
    .split(/(?<=[.!?:…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .flatMap((sentence) => {
      const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
      const letters = words.map((word) => word.replaceAll(/[^\p{L}]/gu, '').length);
      return words.length === 0
        ? []
        : [
            {
              text: sentence,
              words: words.length,
              long: letters.filter((count) => count >= longFrom).length,
            },
          ];
    });
}

function lixOf({ words, long }: Omit<Counted, 'text'>, sentences: number): number {
  return words === 0 ? 0 : words / sentences + (100 * long) / words;
}

/**
 * The band a LIX falls in.
 * @internal exported for its tests
 */
export function bandOf(lix: number): LevelBand {
  const above = bandsBegin.filter((begin) => lix >= begin).length;
  return levelBands[above] ?? 'very-hard';
}

/** The level of these texts together. */
export function readingLevel(texts: readonly string[]): ReadingLevel {
  const sentences = texts.flatMap(sentencesIn);
  const sum = (part: 'words' | 'long'): number => sentences.reduce((all, one) => all + one[part], 0);
  const words = sum('words');
  const lix = Math.round(lixOf({ words, long: sum('long') }, sentences.length));
  const hardest = sentences
    .toSorted((one, other) => lixOf(other, 1) - lixOf(one, 1))
    .slice(0, mostNamed)
    .map(({ text }) => text);
  return { lix, band: bandOf(lix), words, sentences: sentences.length, hardest };
}

/** What a player reads of a story before looking back: the opening, every line and paper, what one can do, the endings. */
export function playedTexts(scenario: CompiledScenario): readonly string[] {
  const { opening, documents, endings } = scenario;
  const told = momentsOf(scenario).flatMap(({ lines, next }) => [
    ...lines.map(({ text }) => text),
    ...(next.kind === 'decision'
      ? [
          ...next.decision.given.map(({ text }) => text),
          ...next.decision.choices.flatMap(({ act, words }) => [act, words ?? '']),
        ]
      : []),
  ]);
  return [opening, ...told, ...documents.map(({ body }) => body), ...endings.map(({ text }) => text)];
}
