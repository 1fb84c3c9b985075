/** The virtual module that the content plugin serves. */
declare module 'virtual:speelveld/library' {
  import type { Guidance } from '../core/scenario/guidance';
  import type { Organisation } from '../core/scenario/organisation';
  import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
  import type { Catalogue, Vocabulary } from '../core/scenario/vocabulary';
  import type { Card } from '../core/tools/cards/card';

  type Loader<Content> = () => Promise<{ readonly default: Content }>;

  /** The languages content is written in, the source language first. */
  export const languages: readonly ContentLanguage[];
  export const catalogues: Readonly<Record<string, Loader<Catalogue>>>;
  export const vocabularies: Readonly<Record<string, Loader<Vocabulary>>>;
  export const cards: Readonly<Record<string, Loader<readonly Card[]>>>;
  export const guidances: Readonly<Record<string, Loader<Guidance>>>;
  export const organisations: Readonly<Record<string, Loader<Organisation | null>>>;
  export const searches: Readonly<Record<string, Loader<string>>>;
  /** By `module/scenario`, then by language. */
  export const scenarios: Readonly<Record<string, Readonly<Record<string, Loader<CompiledScenario>>>>>;
}
