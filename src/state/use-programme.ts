/** The catalogue with where the person stands in it. */
import { type ModuleState, moduleState, type TrackState, trackState } from '../core/programme/module-state';
import type { Catalogue } from '../core/scenario/vocabulary';
import { useContentLanguage } from './preferences';
import { useRecords, useServices } from './services';
import { type Loaded, useLoaded } from './use-loaded';

/** The programme as a person sees it. */
export interface Programme {
  readonly catalogue: Catalogue;
  readonly modules: readonly ModuleState[];
  readonly tracks: readonly TrackState[];
}

/** Loads the catalogue and derives every state from the vault. */
export function useProgramme(): Loaded<Programme> {
  const { library } = useServices();
  const lang = useContentLanguage();
  const journeys = useRecords('journey');
  const closings = useRecords('moduleClosing');
  const loaded = useLoaded(lang, () => library.catalogue(lang));
  if (loaded.kind === 'loading') return loaded;
  const catalogue = loaded.content;
  const modules = catalogue.modules.map((cover) => moduleState(cover, journeys, closings));
  const tracks = catalogue.tracks.map((track) => trackState(track, modules));
  return { kind: 'here', content: { catalogue, modules, tracks } };
}
