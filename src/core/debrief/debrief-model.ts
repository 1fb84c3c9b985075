/**
 * The debrief as data: what the reader decided, what that honoured and strained, who saw it otherwise,
 * and which roads stayed open. Derived from the journey by replay; holds no texts of the interface.
 */
import type { Dialogue, Place } from '../dialogue/dialogue';
import { goOnward, momentAt, offeredChoices, takeChoice } from '../dialogue/dialogue';
import type { Journey, Note } from '../dialogue/journey';
import { replay } from '../dialogue/replay';
import { secondsLeft } from '../dialogue/time';
import type {
  Choice,
  CompiledScenario,
  Decision,
  Ending,
  Scene,
  TurnedTable,
  Voice,
  Weighed,
} from '../scenario/scenario';
import type { Mechanism, Source, Vocabulary } from '../scenario/vocabulary';
import type { MomentId } from '../shared/ids';

/** Where an untaken road goes, as far as it can be followed without a further decision. */
export type RoadLeads =
  | { readonly kind: 'rejoins'; readonly stop: number }
  | { readonly kind: 'ending'; readonly title: string; readonly full: boolean }
  | { readonly kind: 'elsewhere' };

/** A scene and its place in the scenario, counted from 1. */
export interface NumberedScene {
  readonly number: number;
  readonly scene: Scene;
}

/** A value by name, and why it was honoured or strained. */
export interface NamedValue {
  readonly name: string;
  readonly why: string;
}

/** A choice that was on offer and not taken, and where that road goes as far as one can see from here. */
export interface OpenRoad {
  readonly choice: Choice;
  readonly leads: RoadLeads;
}

/** One decision, looked back on. */
export interface DecisionReview {
  readonly stepIndex: number;
  readonly moment: MomentId;
  readonly at: NumberedScene;
  readonly decision: Decision;
  readonly choice: Choice;
  readonly honours: readonly NamedValue[];
  readonly strains: readonly NamedValue[];
  readonly mechanism: Mechanism | null;
  readonly mechanismHere: string | null;
  /** Whether an earlier decision on this road already explained the mechanism. */
  readonly explainedBefore: boolean;
  readonly voices: readonly Voice[];
  readonly sources: readonly Source[];
  /** What the reader did instead of the choices on offer, in their own words. */
  readonly ownWords: readonly Note[];
  /** Notes made since the decision before this one. */
  readonly notes: readonly Note[];
  readonly open: readonly OpenRoad[];
  /** Reading time from this moment on, in seconds. */
  readonly secondsLeft: number;
}

/** A whole journey, looked back on. */
export interface DebriefModel {
  readonly decisions: readonly DecisionReview[];
  /** Null when the journey has no ending, or when the content changed under it. */
  readonly ending: Ending | null;
  /** Notes made after the last decision. */
  readonly notesAtEnd: readonly Note[];
  readonly turns: readonly TurnedTable[];
  /** What documents, lines and endings rest on besides the sources of the decisions. */
  readonly furtherSources: readonly Source[];
  /** The decision with most values under pressure, the latest of equals; open first on a phone. */
  readonly pivotal: number;
  readonly contentChanged: boolean;
}

/**
 * Looks back on `journey`. `notes` are the private texts that belong to it, those at the steps it shares
 * with the journey it was split from included.
 */
export function reviewJourney(
  scenario: CompiledScenario,
  dialogue: Dialogue,
  vocabulary: Vocabulary,
  journey: Journey,
  notes: readonly Note[],
): DebriefModel {
  const told = replay(dialogue, journey);
  const asked = told.trail.filter((item) => item.choice !== null).map((item) => item.moment);
  const decisions: DecisionReview[] = [];
  const explained = new Set<string>();
  let passed: MomentId[] = [];

  for (const item of told.trail) {
    passed.push(item.moment);
    if (item.choice === null || item.stepIndex === null) continue;
    const place: Place = { kind: 'moment', scene: item.scene, moment: item.moment, memory: item.memory };
    const { moment } = momentAt(dialogue, place);
    if (moment.next.kind !== 'decision') continue;
    const { consideration } = item.choice;
    const mechanism = vocabulary.mechanisms.find(({ id }) => id === consideration?.mechanism) ?? null;
    const stop = decisions.length;
    decisions.push({
      stepIndex: item.stepIndex,
      moment: item.moment,
      at: numberedScene(scenario, item.scene),
      decision: moment.next.decision,
      choice: item.choice,
      honours: named(consideration?.honours ?? [], vocabulary),
      strains: named(consideration?.strains ?? [], vocabulary),
      mechanism,
      mechanismHere: consideration?.mechanismHere ?? null,
      explainedBefore: mechanism !== null && explained.has(mechanism.id),
      voices: [...item.choice.voices, ...moment.next.decision.voices],
      sources: sourcesOf(item.choice, mechanism, vocabulary),
      ownWords: notes.filter((note) => note.kind === 'own-choice' && note.moment === item.moment),
      notes: notes.filter((note) => note.kind === 'note' && passed.includes(note.moment)),
      open: offeredChoices(dialogue, place)
        .filter((choice) => choice.id !== item.choice?.id)
        .map((choice) => ({
          choice,
          leads: follow(dialogue, takeChoice(dialogue, place, choice.id), asked, stop, told.place),
        })),
      secondsLeft: secondsLeft(scenario, item.moment),
    });
    if (mechanism !== null) explained.add(mechanism.id);
    passed = [];
  }

  const seen = new Set(told.trail.map((item) => item.moment));
  const { place } = told;
  return {
    decisions,
    ending: place.kind === 'ending' ? endingOf(scenario, place.ending) : null,
    notesAtEnd: notes.filter((note) => note.kind === 'note' && passed.includes(note.moment)),
    turns: scenario.turns.filter((turn) => seen.has(turn.moment)),
    furtherSources: furtherSourcesOf(scenario, decisions, vocabulary),
    pivotal: pivotalOf(decisions),
    contentChanged: told.stopped !== null,
  };
}

/** The ending by its id; null when the scenario has none of that name. */
export function endingOf(scenario: CompiledScenario, id: string): Ending | null {
  return scenario.endings.find((ending) => ending.id === id) ?? null;
}

/** A scene by its id, with its number. @throws Error when the scenario has no such scene. */
export function numberedScene(scenario: CompiledScenario, id: string): NumberedScene {
  const index = scenario.scenes.findIndex((scene) => scene.id === id);
  const scene = scenario.scenes[index];
  if (scene === undefined) throw new Error(`Scenario ${scenario.id} has no scene ${id}.`);
  return { number: index + 1, scene };
}

/** Walks on from `place` until something is asked or the story ends, and says where that lies on the map. */
function follow(
  dialogue: Dialogue,
  from: Place,
  asked: readonly MomentId[],
  stop: number,
  walkedEnd: Place,
): RoadLeads {
  let place = from;
  // The checker refuses loops without a decision, so this ends.
  while (place.kind === 'moment' && momentAt(dialogue, place).moment.next.kind === 'onward') {
    place = goOnward(dialogue, place);
  }
  if (place.kind === 'ending') {
    if (walkedEnd.kind === 'ending' && walkedEnd.ending === place.ending)
      return { kind: 'rejoins', stop: asked.length };
    const ending = endingOf(dialogue.scenario, place.ending);
    return ending === null
      ? { kind: 'elsewhere' }
      : { kind: 'ending', title: ending.title, full: ending.full };
  }
  const rejoined = asked.indexOf(place.moment, stop + 1);
  return rejoined === -1 ? { kind: 'elsewhere' } : { kind: 'rejoins', stop: rejoined };
}

function named(weighed: readonly Weighed[], vocabulary: Vocabulary): readonly NamedValue[] {
  return weighed.map(({ value, why }) => ({
    name: vocabulary.values.find(({ id }) => id === value)?.name ?? value,
    why,
  }));
}

function furtherSourcesOf(
  { sources }: CompiledScenario,
  decisions: readonly DecisionReview[],
  vocabulary: Vocabulary,
): readonly Source[] {
  const shown = new Set(decisions.flatMap((review) => review.sources.map(({ id }) => id)));
  return vocabulary.sources.filter(({ id }) => sources.includes(id) && !shown.has(id));
}

function sourcesOf(choice: Choice, mechanism: Mechanism | null, vocabulary: Vocabulary): readonly Source[] {
  const wanted = new Set([...(choice.consideration?.sources ?? []), ...(mechanism?.sources ?? [])]);
  return vocabulary.sources.filter((source) => wanted.has(source.id));
}

function pivotalOf(decisions: readonly DecisionReview[]): number {
  let pivotal = 0;
  decisions.forEach((decision, index) => {
    if (decision.strains.length >= (decisions[pivotal]?.strains.length ?? 0)) pivotal = index;
  });
  return pivotal;
}
