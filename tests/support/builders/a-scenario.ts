/** Scenarios, moments and choices with sensible parts filled in; a test writes only what it is about. */
import type { Condition, Effect, MemoryVariable } from '../../../src/core/scenario/conditions';
import type {
  Branch,
  Choice,
  CompiledScenario,
  Ending,
  Line,
  Moment,
  Scene,
  Target,
} from '../../../src/core/scenario/scenario';
import { asId } from '../../../src/core/shared/ids';

/** A road to a moment. */
export function toMoment(id: string): Target {
  return { kind: 'moment', id: asId(id) };
}

/** A road to an ending. */
export function toEnding(id: string): Target {
  return { kind: 'ending', id: asId(id) };
}

/** What may be said of a choice; the rest follows from its id. */
export interface ChoiceParts extends Partial<Omit<Choice, 'id' | 'to'>> {
  readonly to: Target;
}

/** A choice that honours one value and strains another. */
export function aChoice(id: string, parts: ChoiceParts): Choice {
  return {
    id: asId(id),
    act: `U kiest ${id}.`,
    label: id,
    did: `U koos ${id}.`,
    whatIf: `Wat als u ${id} had gekozen?`,
    effects: [],
    own: false,
    consideration: {
      honours: [{ value: asId(`${id}-voor`), why: 'Dit klopte.' }],
      strains: [{ value: asId(`${id}-tegen`), why: 'Dit wrong.' }],
      sources: [],
    },
    voices: [],
    ...parts,
  };
}

/** A line of the narrator; `when` makes it depend on memory. */
export function aLine(id: string, text = `Regel ${id}.`, when?: Condition): Line {
  return { id, kind: 'narrate', text, ...(when === undefined ? {} : { when }) };
}

/** What may be said of a moment: choices make it ask, `to` or `branches` lead on. */
export type MomentParts = { readonly lines?: readonly Line[] } & (
  | { readonly choices: readonly Choice[] }
  | { readonly to: Target }
  | { readonly branches: readonly Branch[] }
);

/** A moment with two lines. Its scene is filled in by the scenario it is put in. */
export function aMoment(id: string, parts: MomentParts): Moment {
  const next: Moment['next'] =
    'choices' in parts
      ? {
          kind: 'decision',
          decision: {
            prompt: 'Wat doet u?',
            given: [],
            lookBack: `Hier, bij ${id}, stond iets op het spel.`,
            choices: parts.choices,
            voices: [],
            groupQuestions: ['Wat zou jij doen?'],
            facilitator: { minutes: 5, notes: [] },
          },
        }
      : { kind: 'onward', branches: 'to' in parts ? [{ to: parts.to }] : parts.branches };
  return { id: asId(id), scene: asId(''), lines: parts.lines ?? [aLine('1'), aLine('2')], next };
}

/** An ending that cost somebody something. */
function anEnding(id: string): Ending {
  return {
    id: asId(id),
    title: `Einde ${id}`,
    text: 'Zo liep het.',
    prices: [{ who: 'u', what: 'Een avond.' }],
    question: 'Wat weet u nu?',
    full: true,
  };
}

/** A scene at a desk; its moments are told where they stand. */
export function aScene(id: string, moments: readonly Moment[], parts: Partial<Scene> = {}): Scene {
  return {
    id: asId(id),
    title: `Scène ${id}`,
    time: 'maandag, 9.00 uur',
    place: 'op kantoor',
    channel: 'gesprek',
    plan: { shape: 'desk', seats: ['you'], mentioned: [], gazes: [] },
    moments: moments.map((moment) => ({ ...moment, scene: asId(id) })),
    ...parts,
  };
}

/** What may be said of a scenario. */
export interface ScenarioParts extends Partial<Omit<CompiledScenario, 'id' | 'module' | 'endings'>> {
  readonly id?: string;
  readonly module?: string;
  /** Ids of endings. */
  readonly endings: readonly string[];
  readonly scenes: readonly Scene[];
  readonly memory?: readonly MemoryVariable[];
}

/** A scenario around the given scenes and endings. */
export function aScenario({
  id = 'het-geval',
  module = 'de-module',
  endings,
  ...parts
}: ScenarioParts): CompiledScenario {
  const moments = parts.scenes.flatMap((scene) => scene.moments);
  return {
    format: 1,
    module: asId(module),
    id: asId(id),
    kind: 'scenario',
    lang: 'nl',
    hash: 'eerste-versie',
    title: 'Het geval',
    standfirst: 'Er gebeurt iets.',
    question: 'Wie zag het?',
    player: { role: 'U bent directeur.' },
    cast: [],
    memory: [],
    opening: 'U komt binnen.',
    endings: endings.map(anEnding),
    documents: [],
    turns: [],
    history: { renamed: {}, retired: [] },
    sources: [],
    reading: {
      toFirstDecision: 30,
      longest: moments.length * 10,
      remaining: Object.fromEntries(
        moments.map((moment, index) => [moment.id, (moments.length - index) * 10]),
      ),
      debrief: 60,
    },
    ...parts,
  };
}

/** The effect of adding to a number. */
export function adds(name: string, by: number): Effect {
  return { kind: 'add', name, by };
}

/** The effect of setting a variable. */
export function sets(name: string, value: number | boolean | string): Effect {
  return { kind: 'set', name, value };
}
