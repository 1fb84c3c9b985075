/** What modules share: values, mechanisms, sources, and the cover of a module. All in one language at a time. */
import type { MechanismId, ModuleId, ScenarioId, SourceId, TrackId, ValueId } from '../shared/ids';
import type {
  ContentLanguage,
  FloorPlan,
  Person,
  RefreshOccasion,
  StoryObject,
  VariedDecision,
} from './scenario';

/** A value that a choice can honour or strain. */
export interface Value {
  readonly id: ValueId;
  readonly name: string;
  readonly meaning: string;
}

/** A pattern in a network, explained, with the sources it rests on. */
export interface Mechanism {
  readonly id: MechanismId;
  readonly name: string;
  readonly explanation: string;
  readonly sources: readonly SourceId[];
}

/** How far a source has been checked by the makers. */
export type SourceStatus = 'read' | 'secondary' | 'to-check';

/** A law, code, letter or study that the content rests on. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** What it says, in a plain sentence, in our own words. */
  readonly supports: string;
  /** Where it stands: Staatscourant number, article, page. */
  readonly reference: string;
  readonly kind: 'law' | 'code' | 'letter' | 'guidance' | 'study' | 'news';
  /** The date of the source itself, ISO (year, year-month or day); absent when it carries none that was found. */
  readonly date?: string;
  readonly status: SourceStatus;
  readonly url?: string;
  /** Who keeps this source up to date: a role, not a person. */
  readonly owner: string;
  /** ISO day on which the text was last found to hold. */
  readonly validOn: string;
  /** ISO day before which someone must look again. */
  readonly reviewBefore: string;
  /** Where it is cited: in the order of the modules, then in the conversation tools. */
  readonly usedIn: readonly SourceUse[];
}

/** Whether a source says how things have to be; a study or a news item tells how they go. */
export function isNorm({ kind }: Pick<Source, 'kind'>): boolean {
  return kind !== 'study' && kind !== 'news';
}

/** What a reader has to know of how a source was read: law read through others, or nothing read yet. */
export type SourceCaveat = 'law-second-hand' | 'not-read';

/** What a reader has to know of how this source was read; null when there is nothing to say. */
export function caveatOf({ kind, status }: Pick<Source, 'kind' | 'status'>): SourceCaveat | null {
  if (status === 'to-check') return 'not-read';
  return kind === 'law' && status === 'secondary' ? 'law-second-hand' : null;
}

/** A file of the conversation tools that cites sources: routes and duties, integrity moments, cards. */
export type SourceUseElsewhere = 'routes' | 'occasions' | 'cards';

/** A place that cites a source: a scenario, or (null) the introduction of its module; or a conversation tool. */
export type SourceUse =
  | { readonly place: 'module'; readonly module: ModuleId; readonly scenario: ScenarioId | null }
  | { readonly place: SourceUseElsewhere };

/** The ids of the conversation tools; a module names the one that fits it. */
export const toolIds = [
  'netwerkkaart',
  'gesprekskaarten',
  'gesprekswijzer',
  'nevenactiviteiten',
  'moreel-beraad',
  'voornemens',
] as const;
export type ToolId = (typeof toolIds)[number];

/** What the start page and the programme need of a scenario, without loading it. */
export interface ScenarioCover {
  readonly id: ScenarioId;
  readonly kind: 'scenario' | 'mini';
  readonly title: string;
  readonly standfirst: string;
  readonly hash: string;
  /** Languages in which the scenario can be played. */
  readonly languages: readonly ContentLanguage[];
  /** Reading time of the longest way and of its debrief, in seconds. */
  readonly seconds: number;
  readonly debriefSeconds: number;
  /** Scene ids and titles, in order. */
  readonly scenes: readonly { readonly id: string; readonly title: string }[];
  /** The floor plan of the scene with most people, and those people, for the poster. */
  readonly plan: FloorPlan;
  readonly cast: readonly Person[];
  /** Of a mini case: the occasions it fits, and the decision it asks again. */
  readonly occasions?: readonly RefreshOccasion[];
  readonly varies?: VariedDecision;
  /** The drawing beside the story; absent when its author chose none. */
  readonly object?: StoryObject;
}

/** Something that became different in a module, in the words of its author. */
export interface ModuleChange {
  /** ISO day. */
  readonly on: string;
  readonly text: string;
}

/** A module that can be played. */
export interface ModuleCover {
  readonly id: ModuleId;
  readonly title: string;
  readonly theme: string;
  readonly intro: string;
  readonly aims: readonly string[];
  readonly scenarios: readonly ScenarioCover[];
  /** Where the if-then of this module starts. */
  readonly intention: { readonly prompt: string; readonly when: string; readonly then: string };
  readonly tool: ToolId;
  /** What changed, in the order of the author. */
  readonly changes: readonly ModuleChange[];
}

/** A module of a track: playable, or announced as being prepared. */
export type TrackEntry =
  | { readonly kind: 'module'; readonly module: ModuleId }
  | { readonly kind: 'announced'; readonly id: string; readonly title: string; readonly theme: string };

/** Ordered modules for one purpose. */
export interface Track {
  readonly id: TrackId;
  readonly title: string;
  readonly summary: string;
  readonly entries: readonly TrackEntry[];
}

/** All that the shell needs to know of the content, in one language; small enough to load first. */
export interface Catalogue {
  readonly lang: ContentLanguage;
  readonly tracks: readonly Track[];
  readonly modules: readonly ModuleCover[];
}

/** The shared vocabularies in one language; loaded with the first debrief. */
export interface Vocabulary {
  readonly lang: ContentLanguage;
  readonly values: readonly Value[];
  readonly mechanisms: readonly Mechanism[];
  readonly sources: readonly Source[];
}
