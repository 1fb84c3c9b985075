/** What goes into the compiler and what comes out. */

import type { Guidance } from '../core/scenario/guidance';
import type { House } from '../core/scenario/house';
import type { Organisation } from '../core/scenario/organisation';
import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
import type { Catalogue, Vocabulary } from '../core/scenario/vocabulary';
import type { FurtherLanguageInfo } from '../core/shared/language';
import type { Card } from '../core/tools/cards/card';
import type { HouseColours } from './check/house-colours';
import type { Message, SourcePlace } from './messages/message';
import type { SourceText } from './texts/source-texts';

/** Authored files by their path inside the modules folder, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** The language content is written in. */
export const sourceLanguage = 'nl' as const;

/** The languages that all of it is translated to; a further one of a host may be half done. */
export const translationLanguages = ['en'] as const;

/** What the checker found of one scenario. */
export interface ScenarioReport {
  readonly module: string;
  readonly id: string;
  readonly kind: 'scenario' | 'mini';
  readonly scenes: number;
  readonly moments: number;
  readonly decisions: number;
  readonly endings: number;
  /** Reachable (moment, memory) states. */
  readonly states: number;
  readonly languages: readonly ContentLanguage[];
}

/** A compiled scenario in every language it has, and whether learners get to see its module. */
export interface CompiledEntry {
  readonly module: string;
  readonly id: string;
  readonly file: string;
  readonly offered: boolean;
  readonly languages: ReadonlyMap<ContentLanguage, CompiledScenario>;
  readonly report: ScenarioReport;
  /** The line of its file on which each moment begins, in order. */
  readonly outline: readonly { readonly id: string; readonly line: number }[];
}

/** One authored file of a translatable kind with all its Dutch texts; the confirm command works on these. */
export interface TranslatableFile {
  readonly file: string;
  readonly translationFile: string;
  /** The language of that translation. */
  readonly lang: ContentLanguage;
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** A text beside which a source is cited: a changed rule may touch it. */
export interface RestingText extends SourcePlace {
  readonly source: string;
  /** The Dutch file, also for a text in its translation. */
  readonly dutchFile: string;
  readonly lang: ContentLanguage;
  readonly text: string;
}

/** A language that a host added. */
interface CompiledLanguage extends FurtherLanguageInfo {
  /** The texts of the interface by namespace, whole: what was not translated is in Dutch. */
  readonly interfaceTexts: ReadonlyMap<string, unknown>;
  /** Every text that is shown in Dutch for want of a translation, of the interface and of what is no story. */
  readonly inDutch: readonly string[];
}

/** Everything that came out. With an error among the messages nothing may be shipped. */
export interface Compilation {
  readonly messages: readonly Message[];
  readonly scenarios: readonly CompiledEntry[];
  readonly catalogues: ReadonlyMap<ContentLanguage, Catalogue>;
  readonly vocabularies: ReadonlyMap<ContentLanguage, Vocabulary>;
  readonly cards: ReadonlyMap<ContentLanguage, readonly Card[]>;
  readonly guidances: ReadonlyMap<ContentLanguage, Guidance>;
  /** Who is behind the installation; null when nobody filled that in. */
  readonly organisations: ReadonlyMap<ContentLanguage, Organisation | null>;
  readonly translatable: readonly TranslatableFile[];
  /** The languages that a host added. */
  readonly furtherLanguages: readonly CompiledLanguage[];
  /** What an installation looks like and is called. */
  readonly house: House;
  /** The colours of the house, by token. */
  readonly colours: HouseColours;
  /** What rests on which source, file by file. */
  readonly resting: readonly RestingText[];
}

/** Whether learners get to see a module: one whose folder begins with an underscore is its author's alone. */
export function isOffered(module: string): boolean {
  return !module.startsWith('_');
}

/** The place of the translation of a file: `x.yaml` to `x.en.yaml`. */
export function translationPath(file: string, lang: ContentLanguage): string {
  return file.replace(/\.yaml$/, `.${lang}.yaml`);
}

/** The messages because of which nothing may be shipped. */
export function errorsOf({ messages }: Pick<Compilation, 'messages'>): readonly Message[] {
  return messages.filter(({ severity }) => severity === 'error');
}

/** Mistakes that have to be mended before anything ships, but with which a story can be played. */
const leavesPlayable =
  /^(translation|text|size|ending|walk|choice\/dominated|decision\/(too-few|no-)|flow\/(unreachable|never|too-few))/;

/** Whether the content can be shown to its author: while writing, a translation is always behind. */
export function isPlayable(compilation: Pick<Compilation, 'messages'>): boolean {
  return errorsOf(compilation).every(({ code }) => leavesPlayable.test(code));
}
