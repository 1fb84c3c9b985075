/** Everything that a blind reading gave, counted: what the reports show and what is kept. */
import type { BlindRound, DecisionCount, ReaderKind } from '../../../core/blind/count';
import { countDecision } from '../../../core/blind/count';
import type { DecisionFigures, JointFigures } from '../../../core/blind/figures';
import { figuresOf, jointFiguresOf } from '../../../core/blind/figures';
import type { BlindStory, Station } from '../../../core/blind/station';
import type { ContentLanguage } from '../../../core/scenario/scenario';
import type { KnownStory, ReadAnswers } from './answers';

/** One decision counted, with the texts that go with it. */
export interface CountedDecision {
  readonly station: Station;
  readonly count: DecisionCount;
  readonly figures: DecisionFigures;
  /** What readers missed, in no order of readers. */
  readonly missing: readonly string[];
}

/** One story counted. */
export interface CountedStory {
  readonly story: BlindStory;
  readonly lang: ContentLanguage;
  readonly readers: number;
  readonly packs: readonly string[];
  readonly decisions: readonly CountedDecision[];
  readonly figures: JointFigures;
}

/** The whole count. */
export interface Counted {
  /** Null where nobody said who read. */
  readonly kind: ReaderKind | null;
  readonly readers: number;
  readonly stories: readonly CountedStory[];
  readonly figures: JointFigures;
  readonly remarks: readonly string[];
  readonly refused: readonly string[];
}

/** By the alphabet, so that no order tells who wrote which. */
function inNoOrder(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '').sort((one, other) => one.localeCompare(other, 'nl'));
}

/** Counts what was read. Stories that nobody read are left out. */
export function counted(
  { usable, refused }: ReadAnswers,
  known: readonly KnownStory[],
  kind: ReaderKind | null,
): Counted {
  const stories = known.flatMap((one): CountedStory[] => {
    const { story, lang, fingerprints } = one;
    const read = usable.filter(({ answers }) => answers.has(one));
    if (read.length === 0) return [];
    const answers = read.flatMap((reader) => reader.answers.get(one) ?? []);
    const decisions = story.stations.flatMap((station): CountedDecision[] => {
      const { decision } = station;
      const count = countDecision(station, fingerprints.get(decision) ?? '', answers);
      const missing = inNoOrder(
        answers.flatMap((answer) => (answer.decision === decision ? [answer.missing] : [])),
      );
      return count.readers === 0 && missing.length === 0
        ? []
        : [{ station, count, figures: figuresOf(count), missing }];
    });
    return [
      {
        story,
        lang,
        readers: read.length,
        packs: [...new Set(read.map(({ pack }) => pack))].sort(),
        decisions,
        figures: jointFiguresOf(decisions.map(({ count }) => count)),
      },
    ];
  });
  return {
    kind,
    readers: usable.length,
    stories,
    figures: jointFiguresOf(stories.flatMap(({ decisions }) => decisions.map(({ count }) => count))),
    remarks: inNoOrder(usable.map(({ remarks }) => remarks)),
    refused,
  };
}

/** A counted story as it is kept with its module. */
export function roundOf(
  { readers, packs, decisions }: CountedStory,
  kind: ReaderKind,
  on: string,
): BlindRound {
  return { on, kind, packs, readers, decisions: decisions.map(({ count }) => count) };
}
