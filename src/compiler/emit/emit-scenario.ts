/** From an authored scenario to a compiled one in one language. The scenario has the right shape. */
import type { CompiledScenario, ContentLanguage, Moment, Scene, Seat } from '../../core/scenario/scenario';
import { asId, type ModuleId } from '../../core/shared/ids';
import type { AuthoredMoment, AuthoredScenario, AuthoredScene } from '../parse/scenario-schema';
import type { Path } from '../parse/yaml-file';
import type { Say } from '../texts/source-texts';
import { asIds } from './as-ids';
import { contentHash } from './content-hash';
import { emitCast } from './emit-cast';
import { emitMemoryVariable, emitWhen } from './emit-conditions';
import { emitDecision, emitTarget, maybe, type Surroundings } from './emit-decision';
import { emitGaze, emitLine } from './emit-line';

/** What emitting needs to know besides the scenario. */
export interface EmitOptions {
  readonly module: ModuleId;
  readonly kind: CompiledScenario['kind'];
  readonly lang: ContentLanguage;
  readonly say: Say;
  /** What is asked above a decision where the author asks nothing. */
  readonly prompt: string;
}

function emitMoment(
  moment: AuthoredMoment,
  scene: AuthoredScene,
  path: Path,
  surroundings: Surroundings,
): Moment {
  const { say } = surroundings;
  const base = {
    id: asId<Moment['id']>(moment.id),
    scene: asId<Moment['scene']>(scene.id),
    lines: moment.lines.map((line, index) =>
      emitLine(line, index, moment, scene, say, [...path, 'lines', index]),
    ),
  };
  if (moment.decision !== undefined) {
    const decision = emitDecision(moment.decision, moment.id, [...path, 'decision'], surroundings);
    return { ...base, next: { kind: 'decision', decision } };
  }
  const roads = Array.isArray(moment.next) ? moment.next : [{ when: undefined, to: moment.next ?? '' }];
  const branches = roads.map(({ when, to }) => ({ ...emitWhen(when), to: emitTarget(to) }));
  return { ...base, next: { kind: 'onward', branches } };
}

function emitScene(scene: AuthoredScene, path: Path, surroundings: Surroundings): Scene {
  const key = `scenes.${scene.id}`;
  const { say } = surroundings;
  const optional = (name: 'circumstance' | 'later' | 'intro') =>
    maybe(name, `${key}.${name}`, scene[name], path, say);
  return {
    id: asId(scene.id),
    title: say(`${key}.title`, scene.title, [...path, 'title']),
    time: say(`${key}.time`, scene.time, [...path, 'time']),
    place: say(`${key}.place`, scene.place, [...path, 'place']),
    ...optional('circumstance'),
    channel: scene.channel,
    ...optional('later'),
    ...(scene.view === undefined ? {} : { pointOfView: asId(scene.view) }),
    ...optional('intro'),
    plan: {
      shape: scene.plan.shape,
      seats: scene.plan.seats.map((seat) => asId(seat) as Seat),
      mentioned: asIds(scene.plan.mentioned),
      gazes: scene.plan.looks.map(emitGaze),
    },
    moments: scene.moments.map((moment, index) =>
      emitMoment(moment, scene, [...path, 'moments', index], surroundings),
    ),
  };
}

function emitDocuments(documents: AuthoredScenario['documents'], say: Say): CompiledScenario['documents'] {
  return Object.entries(documents).map(([id, document]) => {
    const key = `documents.${id}`;
    const path = ['documents', id];
    return {
      id: asId(id),
      title: say(`${key}.title`, document.title, [...path, 'title']),
      kind: say(`${key}.kind`, document.kind, [...path, 'kind']),
      ...maybe('from', `${key}.from`, document.from, path, say),
      ...maybe('date', `${key}.date`, document.date, path, say),
      body: say(`${key}.body`, document.body, [...path, 'body']),
    };
  });
}

function emitEndings(endings: AuthoredScenario['endings'], say: Say): CompiledScenario['endings'] {
  return endings.map((ending, index) => {
    const key = `endings.${ending.id}`;
    const path = ['endings', index];
    return {
      id: asId(ending.id),
      title: say(`${key}.title`, ending.title, [...path, 'title']),
      text: say(`${key}.text`, ending.text, [...path, 'text']),
      prices: ending.prices.map((price, number) => {
        const at = [...path, 'prices', number];
        return {
          who: say(`${key}.prices.${number + 1}.who`, price.who, [...at, 'who']),
          what: say(`${key}.prices.${number + 1}.what`, price.what, [...at, 'what']),
        };
      }),
      question: say(`${key}.question`, ending.question, [...path, 'question']),
      ...maybe('taken', `${key}.taken`, ending.taken, path, say),
      full: !ending.early,
    };
  });
}

function emitTurns(turns: AuthoredScenario['turns'], say: Say): CompiledScenario['turns'] {
  return turns.map((turn, index) => {
    const key = `turns.${turn.moment}.${turn.seat}`;
    return {
      moment: asId(turn.moment),
      seat: asId(turn.seat),
      title: say(`${key}.title`, turn.title, ['turns', index, 'title']),
      text: say(`${key}.text`, turn.text, ['turns', index, 'text']),
    };
  });
}

function citedBesideChoices(authored: AuthoredScenario): CompiledScenario['sources'] {
  const citing = [
    authored,
    ...Object.values(authored.documents),
    ...authored.scenes.flatMap(({ moments }) => moments),
    ...authored.endings,
    ...authored.turns,
  ];
  return asIds([...new Set(citing.flatMap(({ sources }) => sources))]);
}

/** What brings a person to a mini case; a scenario has nothing of it. */
function emitOccasion(
  { occasions, varies }: AuthoredScenario,
  { kind, say }: EmitOptions,
): Pick<CompiledScenario, 'occasions' | 'varies'> {
  if (kind === 'scenario') return {};
  if (varies === undefined) return { occasions };
  const changed = say('varies.changed', varies.changed, ['varies', 'changed']);
  return {
    occasions,
    varies: { scenario: asId(varies.scenario), decision: asId(varies.decision), changed },
  };
}

/**
 * Compiles one scenario in one language. Texts come from `say`; Dutch is the source of structure. How long it
 * takes to read is not known yet: that is measured over what can be reached in it.
 */
export function emitScenario(authored: AuthoredScenario, options: EmitOptions): CompiledScenario {
  const { say, lang, prompt } = options;
  const memory = Object.entries(authored.memory).map(([name, variable]) =>
    emitMemoryVariable(name, variable),
  );
  const surroundings: Surroundings = { cast: authored.cast, memory, prompt, say };
  const scenario: CompiledScenario = {
    format: 1,
    module: options.module,
    id: asId(authored.id),
    kind: options.kind,
    lang,
    hash: '',
    title: say('title', authored.title, ['title']),
    standfirst: say('standfirst', authored.standfirst, ['standfirst']),
    question: say('question', authored.question, ['question']),
    player: { role: say('role', authored.role, ['role']) },
    ...(authored.object === undefined ? {} : { object: authored.object }),
    cast: emitCast(authored.cast, say),
    memory,
    opening: say('opening', authored.opening, ['opening']),
    scenes: authored.scenes.map((scene, index) => emitScene(scene, ['scenes', index], surroundings)),
    endings: emitEndings(authored.endings, say),
    documents: emitDocuments(authored.documents, say),
    turns: emitTurns(authored.turns, say),
    sources: citedBesideChoices(authored),
    ...emitOccasion(authored, options),
    history: { renamed: authored.was, retired: authored.retired },
    reading: { toFirstDecision: 0, longest: 0, remaining: {}, debrief: 0 },
  };
  return { ...scenario, hash: contentHash(scenario) };
}
