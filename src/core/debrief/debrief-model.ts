/**
 * The debrief as data: what the reader decided, what that honoured and strained, who saw it otherwise,
 * and which roads stayed open. Derived from the roads of the journey; holds no texts of the interface.
 */
import type { Dialogue } from '../dialogue/dialogue';
import type { Journey, Note } from '../dialogue/journey';
import { secondsLeft } from '../dialogue/time';
import { type PlacedGiven, placedGiven } from '../scenario/given';
import type { CompiledScenario, TurnedTable, Voice, WeighedValue } from '../scenario/scenario';
import type { Mechanism, Source, Vocabulary } from '../scenario/vocabulary';
import type { MomentId } from '../shared/ids';
import { type Consequences, consequencesOf } from './consequences';
import { type JourneyRoads, journeyRoads, type TakenDecision } from './roads';

/** A value by name, and why it was honoured or strained. */
export interface NamedValue {
  readonly name: string;
  readonly why: string;
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
  /** Notes made since the decision before this one. */
  readonly notes: readonly Note[];
  /** Reading time from this moment on, in seconds. */
  readonly secondsLeft: number;
}

/** A whole journey, looked back on. */
export interface DebriefModel extends JourneyRoads {
  readonly decisions: readonly DecisionReview[];
  /** Notes made after the last decision. */
  readonly notesAtEnd: readonly Note[];
  readonly turns: readonly TurnedTable[];
  /** What this road and its story rest on, each once: norms first, then studies and news. */
  readonly sources: readonly Source[];
  /** The decision that opened or closed most; null without decisions. */
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
  const decisions = found.decisions.map((consequences): DecisionReview => {
    const { taken } = consequences;
    const { moment, decision, choice, passed } = taken;
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
      notes: notesAt(passed, notes),
      secondsLeft: secondsLeft(scenario, moment),
    };
  });
  const seen = new Set([...decisions.flatMap(({ passed }) => passed), ...roads.passedAtEnd]);
  return {
    ...roads,
    decisions,
    notesAtEnd: notesAt(roads.passedAtEnd, notes),
    turns: scenario.turns.filter((turn) => seen.has(turn.moment)),
    sources: sourcesOf(scenario, decisions, vocabulary),
    hinge: found.hinge === null ? null : (decisions[found.hinge] ?? null),
  };
}

function notesAt(moments: readonly MomentId[], notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => note.kind === 'note' && moments.includes(note.moment));
}

function named(weighed: readonly WeighedValue[], vocabulary: Vocabulary): readonly NamedValue[] {
  return weighed.map(({ value, why }) => ({
    name: vocabulary.values.find(({ id }) => id === value)?.name ?? value,
    why,
  }));
}

function sourcesOf(
  { sources }: CompiledScenario,
  decisions: readonly DecisionReview[],
  vocabulary: Vocabulary,
): readonly Source[] {
  const wanted = new Set([
    ...decisions.flatMap(({ choice, mechanism, decision }) => [
      ...(choice.consideration?.sources ?? []),
      ...(mechanism?.sources ?? []),
      ...decision.given.flatMap(({ source }) => source ?? []),
    ]),
    ...sources,
  ]);
  const cited = vocabulary.sources.filter(({ id }) => wanted.has(id));
  return [...cited.filter(isNorm), ...cited.filter((source) => !isNorm(source))];
}

/** Whether a source says what one must or should do; what others found or wrote is no norm. */
export function isNorm({ kind }: Source): boolean {
  return kind !== 'study' && kind !== 'news';
}
