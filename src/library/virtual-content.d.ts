/** The virtual module that the content plugin serves. */
declare module 'virtual:speelveld/library' {
  import type { GroupPlans } from '../core/scenario/group-plan';
  import type { Guidance } from '../core/scenario/guidance';
  import type { House } from '../core/scenario/house';
  import type { ScenarioOpening } from '../core/scenario/opening';
  import type { Organisation } from '../core/scenario/organisation';
  import type { Policy } from '../core/scenario/policy';
  import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
  import type { Catalogue, Vocabulary } from '../core/scenario/vocabulary';
  import type { Card } from '../core/tools/cards/card';

  type Loader<Content> = () => Promise<{ readonly default: Content }>;

  /** The languages content is written in, the source language first. */
  export const languages: readonly ContentLanguage[];
  export const house: House;
  export const policy: Policy;
  /** Texts of the interface in the languages that a host added: by language, then by namespace. */
  export const interfaceTexts: Readonly<Record<string, Readonly<Record<string, Loader<unknown>>>>>;
  /** By such a language: what is shown in Dutch for want of a translation. */
  export const inDutch: Readonly<Record<string, Loader<readonly string[]>>>;
  export const catalogues: Readonly<Record<string, Loader<Catalogue>>>;
  export const groupPlans: Readonly<Record<string, Loader<GroupPlans>>>;
  export const vocabularies: Readonly<Record<string, Loader<Vocabulary>>>;
  export const cards: Readonly<Record<string, Loader<readonly Card[]>>>;
  export const guidances: Readonly<Record<string, Loader<Guidance>>>;
  export const organisations: Readonly<Record<string, Loader<Organisation | null>>>;
  export const searches: Readonly<Record<string, Loader<string>>>;
  /** What there is of the stories of a module: by story, then by language. */
  interface Stories {
    readonly openings: Readonly<Record<string, Readonly<Record<string, Loader<ScenarioOpening>>>>>;
    readonly scenarios: Readonly<Record<string, Readonly<Record<string, Loader<CompiledScenario>>>>>;
  }

  export const stories: Readonly<Record<string, Loader<Stories>>>;
}
