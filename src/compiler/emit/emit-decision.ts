/** Decisions: choices with what lies behind them, the voices of others, and the trainer's part. */
import type { MemoryVariable } from '../../core/scenario/conditions';
import type {
  Choice,
  Consideration,
  Decision,
  Given,
  Target,
  Voice,
  WeighedValue,
} from '../../core/scenario/scenario';
import { asId, type DocumentId, type SourceId } from '../../core/shared/ids';
import type { AuthoredDecision } from '../parse/decision-schema';
import type {
  AuthoredChoice,
  AuthoredGiven,
  AuthoredScenario,
  AuthoredVoice,
} from '../parse/scenario-schema';
import type { Path } from '../parse/yaml-file';
import type { Say } from '../texts/source-texts';
import { asIds } from './as-ids';
import { nameAndRole } from './emit-cast';
import { emitEffects, emitWhen } from './emit-conditions';

/** What emitting a part needs to know of the whole. */
export interface Surroundings {
  readonly cast: AuthoredScenario['cast'];
  readonly memory: readonly MemoryVariable[];
  /** What is asked where the author asks nothing. */
  readonly prompt: string;
  readonly say: Say;
}

/** A target as the app knows it. */
export function emitTarget(authored: AuthoredChoice['to']): Target {
  return typeof authored === 'string'
    ? { kind: 'moment', id: asId(authored) }
    : { kind: 'ending', id: asId(authored.ending) };
}

/** Spread into an object: a text only where the author gave one. */
export function maybe<Name extends string>(
  name: Name,
  key: string,
  dutch: string | undefined,
  path: Path,
  say: Say,
): { readonly [K in Name]?: string } {
  // Safe: the one key is `name`; TypeScript widens a computed key to string.
  return (dutch === undefined ? {} : { [name]: say(key, dutch, [...path, name]) }) as {
    [K in Name]?: string;
  };
}

function emitVoice(voice: AuthoredVoice, key: string, path: Path, { cast, say }: Surroundings): Voice {
  const text = say(key, voice.text, [...path, 'text']);
  const { person: id, present } = voice;
  if (id === undefined) {
    const role = say(`${key}.role`, voice.role ?? '', [...path, 'role']);
    return { name: voice.name ?? '', role, present, text };
  }
  const person = Object.hasOwn(cast, id) ? cast[id] : undefined;
  if (person === undefined) return { person: asId(id), name: id, role: '', present, text };
  return { person: asId(id), ...nameAndRole(id, person, say), present, text };
}

function emitVoices(
  voices: readonly AuthoredVoice[],
  key: string,
  path: Path,
  surroundings: Surroundings,
): readonly Voice[] {
  return voices.map((voice, index) =>
    emitVoice(voice, `${key}.voices.${index + 1}`, [...path, 'voices', index], surroundings),
  );
}

function emitGiven(
  given: readonly AuthoredGiven[],
  moment: string,
  path: Path,
  { say }: Surroundings,
): readonly Given[] {
  return given.map(({ kind, text, source, document }, index) => ({
    kind,
    text: say(`${moment}.given.${index + 1}`, text, [...path, 'given', index, 'text']),
    ...(source === undefined ? {} : { source: asId<SourceId>(source) }),
    ...(document === undefined ? {} : { document: asId<DocumentId>(document) }),
  }));
}

function emitConsideration(choice: AuthoredChoice, path: Path, say: Say): Consideration | undefined {
  if ('own' in choice) return undefined;
  const weighed = (kind: 'honours' | 'strains'): readonly WeighedValue[] =>
    Object.entries(choice[kind]).map(([value, why]) => ({
      value: asId(value),
      why: say(`${choice.id}.${kind}.${value}`, why, [...path, kind, value]),
    }));
  return {
    honours: weighed('honours'),
    strains: weighed('strains'),
    ...(choice.mechanism === undefined ? {} : { mechanism: asId(choice.mechanism) }),
    ...maybe('mechanismHere', `${choice.id}.mechanismHere`, choice.mechanismHere, path, say),
    sources: asIds(choice.sources),
  };
}

function emitChoice(choice: AuthoredChoice, path: Path, surroundings: Surroundings): Choice {
  const { id } = choice;
  const { say, memory } = surroundings;
  const consideration = emitConsideration(choice, path, say);
  return {
    id: asId(id),
    act: say(`${id}.act`, choice.act, [...path, 'act']),
    ...maybe('words', `${id}.words`, choice.words, path, say),
    ...(choice.spoken === undefined ? {} : { spoken: choice.spoken }),
    label: say(`${id}.label`, choice.label, [...path, 'label']),
    did: say(`${id}.did`, choice.did, [...path, 'did']),
    whatIf: say(`${id}.whatIf`, choice.whatIf, [...path, 'whatIf']),
    ...emitWhen(choice.when),
    effects: emitEffects(choice.effects, memory),
    to: emitTarget(choice.to),
    own: 'own' in choice,
    ...(consideration === undefined ? {} : { consideration }),
    voices: emitVoices(choice.voices ?? [], id, path, surroundings),
  };
}

/** The decision of a moment. `path` leads to it in the authored file. */
export function emitDecision(
  decision: AuthoredDecision,
  moment: string,
  path: Path,
  surroundings: Surroundings,
): Decision {
  const { say } = surroundings;
  const { prompt, facilitator } = decision;
  return {
    prompt: prompt === undefined ? surroundings.prompt : say(`${moment}.prompt`, prompt, [...path, 'prompt']),
    given: emitGiven(decision.given ?? [], moment, path, surroundings),
    lookBack: say(`${moment}.lookBack`, decision.lookBack, [...path, 'lookBack']),
    choices: decision.choices.map((choice, index) =>
      emitChoice(choice, [...path, 'choices', index], surroundings),
    ),
    voices: emitVoices(decision.voices, moment, path, surroundings),
    groupQuestions: decision.group.map((question, index) =>
      say(`${moment}.group.${index + 1}`, question, [...path, 'group', index]),
    ),
    facilitator: {
      minutes: facilitator?.minutes ?? 0,
      notes: (facilitator?.notes ?? []).map((note, index) =>
        say(`${moment}.notes.${index + 1}`, note, [...path, 'facilitator', 'notes', index]),
      ),
    },
  };
}
