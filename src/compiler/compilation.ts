/** What goes into the compiler and what comes out. */

import type { Lack, Reading, StoryState } from '../core/authoring/news';
import type { KeptRound } from '../core/blind/count';
import type { GroupPlans, ModuleGroupPlan } from '../core/scenario/group-plan';
import type { Guidance } from '../core/scenario/guidance';
import type { House } from '../core/scenario/house';
import type { Organisation } from '../core/scenario/organisation';
import type { Policy } from '../core/scenario/policy';
import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
import type { Catalogue, ModuleCover, Vocabulary } from '../core/scenario/vocabulary';
import type { FurtherLanguageInfo } from '../core/shared/language';
import type { Card } from '../core/tools/cards/card';
import type { HouseColours } from './check/house-colours';
import type { Misencoded } from './encoding';
import type { Message, SourcePlace } from './messages/message';
import type { AuthoredOrganisation } from './parse/tool-schemas';
import type { SourceText } from './texts/source-texts';

/**
 * Authored files by their path inside the modules folder, with forward slashes. Any map of texts will do; one that
 * was read from disk knows which files were saved in an encoding that is not UTF-8.
 */
export type Sources = ReadonlyMap<string, string> & {
  readonly misencoded?: ReadonlyMap<string, Misencoded>;
};

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
  /** Decisions after which other endings remain, or other scenes are to come, by what one chose. */
  readonly forks: number;
  /** LIX of what a player reads in Dutch. */
  readonly lix: number;
}

/** A compiled scenario in every language it has, and how far it has come. */
export interface CompiledEntry {
  readonly module: string;
  readonly id: string;
  readonly file: string;
  /** It, or its whole module, is a draft: never in what participants get. */
  readonly draft: boolean;
  /** Whether participants get it: the programme names its module, and it is no draft. */
  readonly offered: boolean;
  /** Everyone who read it, by language; a language that nobody read is not there. */
  readonly readings: ReadonlyMap<ContentLanguage, readonly Reading[]>;
  readonly state: StoryState;
  /** What it lacks before it is released, first things first. */
  readonly lacks: readonly Lack[];
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
  /** Old ids to new ones, as the file says itself: a translation under the old one is still found. */
  readonly was: Readonly<Record<string, string>>;
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

/** A module that could be read, whether participants get it or not. */
export interface ModuleEntry {
  readonly id: string;
  readonly draft: boolean;
  readonly offered: boolean;
  /** Its cover, in every language it has. */
  readonly covers: ReadonlyMap<ContentLanguage, ModuleCover>;
  /** How a room works with it, as its author planned it, in the same languages; null where that was not written. */
  readonly groupPlans: ReadonlyMap<ContentLanguage, ModuleGroupPlan | null>;
}

/** A language that a host added. */
interface CompiledLanguage extends FurtherLanguageInfo {
  /** The texts of the interface by namespace, whole: what was not translated is in Dutch. */
  readonly interfaceTexts: ReadonlyMap<string, unknown>;
  /** Every text that is shown in Dutch for want of a translation, of the interface and of what is no story. */
  readonly inDutch: readonly string[];
}

/** Everything that came out. With an error of `errorsOf` among the messages nothing may be shipped. */
export interface Compilation {
  readonly messages: readonly Message[];
  /** Every scenario that could be read, drafts too. */
  readonly scenarios: readonly CompiledEntry[];
  readonly modules: readonly ModuleEntry[];
  /** What participants get to choose from; the same goes for what follows. */
  readonly catalogues: ReadonlyMap<ContentLanguage, Catalogue>;
  readonly groupPlans: ReadonlyMap<ContentLanguage, GroupPlans>;
  readonly vocabularies: ReadonlyMap<ContentLanguage, Vocabulary>;
  readonly cards: ReadonlyMap<ContentLanguage, readonly Card[]>;
  readonly guidances: ReadonlyMap<ContentLanguage, Guidance>;
  /** Who is behind the installation; null when nobody filled that in. */
  readonly organisations: ReadonlyMap<ContentLanguage, Organisation | null>;
  /** Where a weakness is reported, as its host wrote it; null without an organisation.yaml. */
  readonly security: AuthoredOrganisation['security'] | null;
  readonly translatable: readonly TranslatableFile[];
  /** What blind readers made of the scenarios, by `module/scenario`; for authors alone. */
  readonly blind: ReadonlyMap<string, readonly KeptRound[]>;
  /** The languages that a host added. */
  readonly furtherLanguages: readonly CompiledLanguage[];
  /** What an installation looks like and is called. */
  readonly house: House;
  /** What this installation allows. */
  readonly policy: Policy;
  /** The colours of the house, by token. */
  readonly colours: HouseColours;
  /** What rests on which source, file by file. */
  readonly resting: readonly RestingText[];
}

/** Whether a module can be offered: one whose folder begins with an underscore is its author's alone. */
export function isForParticipants(module: string): boolean {
  return !module.startsWith('_');
}

/** The place of the translation of a file: `x.yaml` to `x.en.yaml`. */
export function translationPath(file: string, lang: ContentLanguage): string {
  return file.replace(/\.yaml$/, `.${lang}.yaml`);
}

/** The messages because of which nothing may be shipped; those of drafts stop nothing. */
export function errorsOf({ messages }: Pick<Compilation, 'messages'>): readonly Message[] {
  return messages.filter(({ severity, draft }) => severity === 'error' && draft !== true);
}

/** Mistakes that have to be mended before anything ships, but with which a story can be played. */
const leavesPlayable =
  /^(translation|text|size|ending|walk|choice\/dominated|decision\/(too-few|no-)|flow\/(unreachable|never|too-few))/;

/** Whether a story with this message can still be played: while writing, a translation is always behind. */
export function leavesToPlay({ severity, code }: Message): boolean {
  return severity === 'warning' || leavesPlayable.test(code);
}

/** Whether the content can be shown to its author, apart from drafts. */
export function isPlayable(compilation: Pick<Compilation, 'messages'>): boolean {
  return errorsOf(compilation).every(leavesToPlay);
}
