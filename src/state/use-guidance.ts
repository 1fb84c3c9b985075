/** Where to turn, what is reported to whom, and the integrity moments, with the sources that all of it cites. */
import type { Guidance } from '../core/scenario/guidance';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Source } from '../core/scenario/vocabulary';
import { type Loaded, useContent } from './use-loaded';

/** Guidance in one language. */
interface CitedGuidance {
  readonly guidance: Guidance;
  readonly sources: readonly Source[];
  readonly lang: ContentLanguage;
}

/** Loads it in the language that the person reads content in. */
export function useGuidance(): Loaded<CitedGuidance> {
  return useContent('guidance', async (library, wanted) => {
    const [guidance, { sources, lang }] = await Promise.all([
      library.guidance(wanted),
      library.vocabulary(wanted),
    ]);
    return { guidance, sources, lang };
  });
}
