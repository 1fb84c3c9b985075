/** The catalogue with where the person stands in it. */
import type { Journey } from '../core/dialogue/journey';
import { secondsLeft } from '../core/dialogue/time';
import type { ModuleClosing } from '../core/programme/module-closing';
import { type ModuleState, moduleState, type TrackState, trackState } from '../core/programme/module-state';
import type { CompiledScenario } from '../core/scenario/scenario';
import type { Catalogue } from '../core/scenario/vocabulary';
import type { ScenarioId } from '../core/shared/ids';
import type { Library } from '../library/library';
import { useContentLanguage } from './preferences';
import { useRecords, useServices } from './services';
import { type Loaded, useLoaded } from './use-loaded';

/** The programme as a person sees it. */
export interface Programme {
  readonly catalogue: Catalogue;
  readonly modules: readonly ModuleState[];
  readonly tracks: readonly TrackState[];
  /** The scenarios that are under way; a journey in them can be shown and its remaining time told. */
  readonly underWay: ReadonlyMap<ScenarioId, CompiledScenario>;
}

function isUnderWay({ endedAt, cursor }: Journey): boolean {
  return endedAt === null && cursor !== null;
}

/** A scenario that does not arrive is left out: the programme can be shown without it. */
async function loadUnderWay(
  library: Library,
  journeys: readonly Journey[],
  lang: Catalogue['lang'],
): Promise<Programme['underWay']> {
  const found = await Promise.all(
    journeys.map(({ module, scenario }) => library.scenario(module, scenario, lang).catch(() => null)),
  );
  return new Map(found.flatMap((scenario) => (scenario === null ? [] : [[scenario.id, scenario]])));
}

/** The programme where nothing was played yet. */
export function freshProgramme(catalogue: Catalogue): Programme {
  return programmeOf(catalogue, new Map(), [], []);
}

function programmeOf(
  catalogue: Catalogue,
  underWay: Programme['underWay'],
  journeys: readonly Journey[],
  closings: readonly ModuleClosing[],
): Programme {
  const modules = catalogue.modules.map((cover) =>
    moduleState(cover, journeys, closings, ({ id }, moment) => {
      const scenario = underWay.get(id);
      return scenario === undefined ? null : secondsLeft(scenario, moment);
    }),
  );
  return {
    catalogue,
    modules,
    tracks: catalogue.tracks.map((track) => trackState(track, modules)),
    underWay,
  };
}

/** Loads the catalogue and derives every state from the vault. */
export function useProgramme(): Loaded<Programme> {
  const { library } = useServices();
  const lang = useContentLanguage();
  const journeys = useRecords('journey');
  const closings = useRecords('moduleClosing');
  const open = journeys.filter(isUnderWay);
  const form = [lang, ...new Set(open.map(({ module, scenario }) => `${module}/${scenario}`))].join(' ');
  const loaded = useLoaded({ subject: 'programme', form }, async () => {
    const [catalogue, underWay] = await Promise.all([
      library.catalogue(lang),
      loadUnderWay(library, open, lang),
    ]);
    return { catalogue, underWay };
  });
  if (loaded.kind === 'loading') return loaded;
  const { catalogue, underWay } = loaded.content;
  return { kind: 'here', content: programmeOf(catalogue, underWay, journeys, closings) };
}
