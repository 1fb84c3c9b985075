/** From the authored module cover, programme and vocabularies to their compiled form in one language. */
import type { CompiledScenario, ContentLanguage } from '../../core/scenario/scenario';
import type {
  Mechanism,
  ModuleCover,
  ScenarioCover,
  Source,
  Track,
  Value,
} from '../../core/scenario/vocabulary';
import { asId } from '../../core/shared/ids';
import type {
  AuthoredMechanisms,
  AuthoredModule,
  AuthoredProgramme,
  AuthoredSources,
  AuthoredValues,
} from '../parse/shared-schemas';
import type { Say } from '../texts/source-texts';
import { asIds } from './as-ids';

/** The values, in the author's order. */
export function emitValues(authored: AuthoredValues, say: Say): readonly Value[] {
  return Object.entries(authored).map(([id, value]) => ({
    id: asId(id),
    name: say(`${id}.name`, value.name, [id, 'name']),
    meaning: say(`${id}.meaning`, value.meaning, [id, 'meaning']),
  }));
}

/** The mechanisms, in the author's order. */
export function emitMechanisms(authored: AuthoredMechanisms, say: Say): readonly Mechanism[] {
  return Object.entries(authored).map(([id, mechanism]) => ({
    id: asId(id),
    name: say(`${id}.name`, mechanism.name, [id, 'name']),
    explanation: say(`${id}.explanation`, mechanism.explanation, [id, 'explanation']),
    sources: asIds(mechanism.sources),
  }));
}

/** The sources, in the author's order. */
export function emitSources(authored: AuthoredSources, say: Say): readonly Source[] {
  return Object.entries(authored).map(([id, source]) => ({
    id: asId(id),
    title: say(`${id}.title`, source.title, [id, 'title']),
    supports: say(`${id}.supports`, source.supports, [id, 'supports']),
    reference: say(`${id}.reference`, source.reference, [id, 'reference']),
    kind: source.kind,
    ...(source.date === undefined ? {} : { date: source.date }),
    status: source.status,
    ...(source.url === undefined ? {} : { url: source.url }),
    owner: say(`${id}.owner`, source.owner, [id, 'owner']),
    validOn: source.validOn,
    reviewBefore: source.reviewBefore,
    usedIn: [],
  }));
}

/** The tracks of the programme. */
export function emitTracks(authored: AuthoredProgramme, say: Say): readonly Track[] {
  return authored.tracks.map((track, index) => {
    const path = ['tracks', index];
    return {
      id: asId(track.id),
      title: say(`${track.id}.title`, track.title, [...path, 'title']),
      summary: say(`${track.id}.summary`, track.summary, [...path, 'summary']),
      entries: track.modules.map((entry, number) => {
        if (typeof entry === 'string') return { kind: 'module', module: asId(entry) };
        const key = `${track.id}.${entry.announced}`;
        const at = [...path, 'modules', number];
        return {
          kind: 'announced',
          id: entry.announced,
          title: say(`${key}.title`, entry.title, [...at, 'title']),
          theme: say(`${key}.theme`, entry.theme, [...at, 'theme']),
        };
      }),
    };
  });
}

/** What the start page needs of a scenario. */
export function coverOf(scenario: CompiledScenario, languages: readonly ContentLanguage[]): ScenarioCover {
  // The fullest table makes the poster: it shows what the scenario is about.
  const { plan } = scenario.scenes.reduce((best, scene) =>
    scene.plan.seats.length > best.plan.seats.length ? scene : best,
  );
  const shown = new Set<string>([...plan.seats, ...plan.mentioned]);
  return {
    id: scenario.id,
    kind: scenario.kind,
    title: scenario.title,
    standfirst: scenario.standfirst,
    hash: scenario.hash,
    languages,
    seconds: scenario.reading.longest,
    debriefSeconds: scenario.reading.debrief,
    scenes: scenario.scenes.map(({ id, title }) => ({ id, title })),
    plan,
    cast: scenario.cast.filter(({ id }) => shown.has(id)),
    ...(scenario.occasions === undefined ? {} : { occasions: scenario.occasions }),
    ...(scenario.varies === undefined ? {} : { varies: scenario.varies }),
    ...(scenario.object === undefined ? {} : { object: scenario.object }),
  };
}

/**
 * The cover of a module. Scenarios that could not be compiled, and drafts, are not among `scenarios`; what leans on
 * such a one is left out too.
 */
export function emitModule(
  authored: AuthoredModule,
  scenarios: readonly ScenarioCover[],
  say: Say,
): ModuleCover {
  const shown = new Set<string>(scenarios.map(({ id }) => id));
  return {
    id: asId(authored.id),
    title: say('title', authored.title, ['title']),
    theme: say('theme', authored.theme, ['theme']),
    intro: say('intro', authored.intro, ['intro']),
    aims: authored.aims.map((aim, index) => say(`aims.${index + 1}`, aim, ['aims', index])),
    scenarios: scenarios.map(({ varies, ...cover }) =>
      varies === undefined || !shown.has(varies.scenario) ? cover : { ...cover, varies },
    ),
    intention: {
      prompt: say('intention.prompt', authored.intention.prompt, ['intention', 'prompt']),
      when: say('intention.when', authored.intention.when, ['intention', 'when']),
      then: say('intention.then', authored.intention.then, ['intention', 'then']),
    },
    tool: authored.tool,
    changes: authored.changes.map(({ on, text }, index) => ({
      on,
      text: say(`changes.${index + 1}`, text, ['changes', index, 'text']),
    })),
  };
}
