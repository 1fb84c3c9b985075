/** What a page that plays one story by itself carries: the story with its words, and what is said above it. */

import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
import type { ScenarioCover, Vocabulary } from '../core/scenario/vocabulary';
import type { OwnLanguage } from '../core/shared/language';

/** What stands above the story, in the language of the interface. */
export interface PageWords {
  /** That it is a draft, and of when. */
  readonly draft: string;
  /** What the checker found; null where it found nothing. */
  readonly unfinished: string | null;
  /** What the words under it are about, for who hears the page. */
  readonly about: string;
  /** The button that begins again. */
  readonly again: string;
  /** When the page cannot go on. */
  readonly broken: string;
}

/** A story in one language, with the values, mechanisms and sources it names. */
export interface StoryInLanguage {
  readonly scenario: CompiledScenario;
  readonly cover: ScenarioCover;
  readonly vocabulary: Vocabulary;
}

/** All that one page carries, as it lies in the page. */
export interface PageContent {
  /** The language in which it opens. */
  readonly lang: ContentLanguage;
  /** The languages that the story has; at least the one in which it opens. */
  readonly stories: Readonly<Partial<Record<ContentLanguage, StoryInLanguage>>>;
  readonly words: Readonly<Record<OwnLanguage, PageWords>>;
  /** What the author says to who reads it, such as where to answer; null for nothing. */
  readonly note: string | null;
}

/** The id of the element in the page that holds it. */
export const contentId = 'verhaal';
