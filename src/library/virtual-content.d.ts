/** The virtual module that the content plugin serves. */
declare module 'virtual:speelveld/library' {
  import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
  import type { Catalogue, Vocabulary } from '../core/scenario/vocabulary';

  type Loader<Content> = () => Promise<{ readonly default: Content }>;

  /** The languages content is written in, the source language first. */
  export const languages: readonly ContentLanguage[];
  export const catalogues: Readonly<Record<string, Loader<Catalogue>>>;
  export const vocabularies: Readonly<Record<string, Loader<Vocabulary>>>;
  /** By `module/scenario`, then by language. */
  export const scenarios: Readonly<Record<string, Readonly<Record<string, Loader<CompiledScenario>>>>>;
}
