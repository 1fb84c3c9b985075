/**
 * The debrief as data: what the reader decided, what that honoured and strained, who saw it otherwise,
 * and which roads stayed open. Derived from the roads of the journey; holds no texts of the interface.
 */

import type { Journey, Note } from '../dialogue/journey';
import { type Dialogue, type NumberedScene, numberedScene } from '../dialogue/places';
import { secondsLeft } from '../dialogue/time';
import { type PlacedGiven, placedGiven } from '../scenario/given';
import type { CompiledScenario, TurnedTable, Voice, WeighedValue } from '../scenario/scenario';
import type { Mechanism, Source, Vocabulary } from '../scenario/vocabulary';
import type { MomentId, SceneId } from '../shared/ids';
import { type Consequences, consequencesOf } from './consequences';
import { type JourneyRoads, journeyRoads, type TakenDecision } from './roads';

/** A value by name, and why it was honoured or strained. */
export interface NamedValue {
  readonly name: string;
  readonly why: string;
}

/** A note, with the scene it was written in. */
export interface PlacedNote extends Note {
  readonly at: NumberedScene;
}

/** One decision, looked back on. */
export interface DecisionReview extends TakenDecision {
  readonly honours: readonly NamedValue[];
  readonly strains: readonly NamedValue[];
  readonly mechanism: Mechanism | null;
  readonly mechanismHere: string | null;
  /** What was fixed before the choice. */
  readonly given: readonly PlacedGiven[];
  readonly voices: readonly Voice[];
  readonly consequences: Consequences;
  /** What the reader did instead of the choices on offer, in their own words. */
  readonly ownWords: readonly Note[];
  /** Notes made on the way to this decision, and after it as long as its scene went on. */
  readonly notes: readonly PlacedNote[];
  /** Reading time from this moment on, in seconds. */
  readonly secondsLeft: number;
}

/** A whole journey, looked back on. */
export interface DebriefModel extends JourneyRoads {
  readonly decisions: readonly DecisionReview[];
  /** Notes made after the scene of the last decision. */
  readonly notesAtEnd: readonly PlacedNote[];
  readonly turns: readonly TurnedTable[];
  /** What this road and its story rest on, each once: norms first, then studies and news. */
  readonly sources: readonly Source[];
  /** The decision on which most depended; null without decisions. */
  readonly hinge: DecisionReview | null;
}

/**
 * Looks back on `journey`. `notes` are the private texts that belong to it, those at the steps it shares
 * with the journey it was split from included.
 */
export function reviewJourney(
  dialogue: Dialogue,
  vocabulary: Vocabulary,
  journey: Journey,
  notes: readonly Note[],
): DebriefModel {
  const { scenario } = dialogue;
  const roads = journeyRoads(dialogue, journey);
  const found = consequencesOf(dialogue, roads);
  const stretches = stretchesOf(scenario, roads);
  const notesIn = (stretch: number) => notesAt(dialogue, stretches[stretch] ?? [], notes);
  const decisions = found.decisions.map((consequences, index): DecisionReview => {
    const { taken } = consequences;
    const { moment, decision, choice } = taken;
    const { consideration } = choice;
    const mechanism = vocabulary.mechanisms.find(({ id }) => id === consideration?.mechanism) ?? null;
    return {
      ...taken,
      honours: named(consideration?.honours ?? [], vocabulary),
      strains: named(consideration?.strains ?? [], vocabulary),
      mechanism,
      mechanismHere: consideration?.mechanismHere ?? null,
      given: placedGiven(decision.given, scenario.documents, vocabulary.sources),
      voices: [...choice.voices, ...decision.voices],
      consequences,
      ownWords: notes.filter((note) => note.kind === 'own-choice' && note.moment === moment),
      notes: notesIn(index),
      secondsLeft: secondsLeft(scenario, moment),
    };
  });
  const seen = new Set([...decisions.flatMap(({ passed }) => passed), ...roads.passedAtEnd]);
  return {
    ...roads,
    decisions,
    notesAtEnd: notesIn(decisions.length),
    turns: scenario.turns.filter((turn) => seen.has(turn.moment)),
    sources: sourcesOf(scenario, decisions, vocabulary),
    hinge: found.hinge === null ? null : (decisions[found.hinge] ?? null),
  };
}

function sceneOf({ scenes }: CompiledScenario, moment: MomentId): SceneId | undefined {
  return scenes.find(({ moments }) => moments.some(({ id }) => id === moment))?.id;
}

/**
 * The moments told of with each decision, and last those told of with the ending: what a scene still brought after its
 * decision is told there, and not with the decision of the next scene.
 */
function stretchesOf(
  scenario: CompiledScenario,
  { decisions, passedAtEnd }: JourneyRoads,
): readonly (readonly MomentId[])[] {
  const stretches: MomentId[][] = [];
  for (const [index, passed] of [...decisions.map((taken) => taken.passed), passedAtEnd].entries()) {
    const before = decisions[index - 1]?.at.scene.id;
    const goesOn = before !== undefined && before !== decisions[index]?.at.scene.id;
    const next = goesOn ? passed.findIndex((moment) => sceneOf(scenario, moment) !== before) : 0;
    const after = next === -1 ? passed.length : next;
    stretches.at(-1)?.push(...passed.slice(0, after));
    stretches.push(passed.slice(after));
  }
  return stretches;
}

function notesAt(
  dialogue: Dialogue,
  moments: readonly MomentId[],
  notes: readonly Note[],
): readonly PlacedNote[] {
  return notes.flatMap((note) => {
    if (note.kind !== 'note' || !moments.includes(note.moment)) return [];
    const scene = sceneOf(dialogue.scenario, note.moment);
    return scene === undefined ? [] : [{ ...note, at: numberedScene(dialogue, scene) }];
  });
}

function named(weighed: readonly WeighedValue[], vocabulary: Vocabulary): readonly NamedValue[] {
  return weighed.map(({ value, why }) => ({
    name: vocabulary.values.find(({ id }) => id === value)?.name ?? value,
    why,
  }));
}

/** What the road itself rests on comes first, then what explains what was at play on it; norms before the rest. */
function sourcesOf(
  { sources }: CompiledScenario,
  decisions: readonly DecisionReview[],
  vocabulary: Vocabulary,
): readonly Source[] {
  const ofRoad = new Set([
    ...decisions.flatMap(({ choice, decision }) => [
      ...(choice.consideration?.sources ?? []),
      ...decision.given.flatMap(({ source }) => source ?? []),
    ]),
    ...sources,
  ]);
  const ofMechanisms = new Set(decisions.flatMap(({ mechanism }) => mechanism?.sources ?? []));
  const cited = [
    ...vocabulary.sources.filter(({ id }) => ofRoad.has(id)),
    ...vocabulary.sources.filter(({ id }) => ofMechanisms.has(id) && !ofRoad.has(id)),
  ];
  return [...cited.filter(isNorm), ...cited.filter((source) => !isNorm(source))];
}

/** Whether a source says what one must or should do; what others found or wrote is no norm. */
export function isNorm({ kind }: Source): boolean {
  return kind !== 'study' && kind !== 'news';
}
