/** The packs of a blind reading: the same stories for every reader, the options of each decision in another order. */
import { orderFor, turned } from './seeded';
import type { BlindStory, Station } from './station';

/** A decision as one reader gets it: the options in the order of this reader. */
export interface PackedStation extends Station {
  /** Of the text of this decision. */
  readonly text: string;
}

/** A story as one reader gets it. */
export interface PackedStory extends BlindStory {
  readonly stations: readonly PackedStation[];
}

/** All that one reader gets. */
export interface BlindPack {
  /** Equal for all readers of one reading. */
  readonly id: string;
  /** Counted from 1. */
  readonly reader: number;
  readonly lang: 'nl' | 'en';
  readonly stories: readonly PackedStory[];
}

/** The letter by which a reader names an option: A for the first. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/**
 * The packs of readers 1 to `readers`. Each begins with another story, so that who tires does not tire of the same one.
 * @param fingerprint of the text of a decision
 * @param seed from which every order follows
 */
export function packsFor(
  stories: readonly BlindStory[],
  readers: number,
  { id, lang, seed }: Pick<BlindPack, 'id' | 'lang'> & { readonly seed: string },
  fingerprint: (story: BlindStory, station: Station) => string,
): readonly BlindPack[] {
  return Array.from({ length: readers }, (_, index) => ({
    id,
    reader: index + 1,
    lang,
    stories: turned(
      stories.map((story) => ({
        ...story,
        stations: story.stations.map((station) => ({
          ...station,
          text: fingerprint(story, station),
          options: orderFor(
            station.options,
            index + 1,
            `${seed} ${story.module}/${story.id} ${station.decision}`,
          ),
        })),
      })),
      index,
    ),
  }));
}
