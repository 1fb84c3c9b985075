/** The shortest way into a story, for an author who wants to stand at a moment without playing up to it. */

import type { Memory } from '../scenario/conditions';
import type { CompiledScenario } from '../scenario/scenario';
import type { ChoiceId, JourneyId } from '../shared/ids';
import type { Origin } from '../shared/origin';
import { beginJourney, choose, moveOnward } from './edit';
import { type Exploration, explore, type ReachedState, stateKey } from './explore';
import type { Journey } from './journey';
import type { OwnJourney } from './own-journey';
import { type Dialogue, momentAt, offeredChoices, type Place, takeChoice } from './places';
import { replay } from './replay';

/** More than a story that is meant to be read ever has. */
const mostStates = 20_000;

const explored = new WeakMap<CompiledScenario, Exploration>();

/** Everything that can be reached in a story; a story is walked once. */
export function explorationOf(scenario: CompiledScenario): Exploration {
  const known = explored.get(scenario) ?? explore(scenario, mostStates);
  explored.set(scenario, known);
  return known;
}

/** The states in which one can stand at a moment, those that take the fewest moments first; none at an ending. */
export function statesAt(scenario: CompiledScenario, moment: string): readonly ReachedState[] {
  return [...explorationOf(scenario).states.values()].filter((state) => state.moment === moment);
}

/** How many (moment, memory) states the story has. */
export function stateCount(scenario: CompiledScenario): number {
  return explorationOf(scenario).states.size;
}

/** A journey that stands in a state that was reached. */
function journeyIn(dialogue: Dialogue, state: ReachedState, origin: Origin<JourneyId>): OwnJourney {
  const { states } = explorationOf(dialogue.scenario);
  const choices: (ChoiceId | null)[] = [];
  for (let by = state.cameBy; by !== null; by = states.get(by.from)?.cameBy ?? null) choices.push(by.choice);
  return choices.reduceRight<OwnJourney>(
    (journey, choice) =>
      choice === null
        ? moveOnward(dialogue, journey, origin.now)
        : choose(dialogue, journey, choice, origin.now),
    beginJourney(dialogue.scenario, origin),
  );
}

/** One moment further, to an ending; the journey must stand where a road leads to it. */
function endedIn(dialogue: Dialogue, journey: OwnJourney, ending: string, now: number): Journey | null {
  const { place } = replay(dialogue, journey);
  if (momentAt(dialogue, place).moment.next.kind === 'onward') return moveOnward(dialogue, journey, now);
  const isThere = (after: Place): boolean => after.kind === 'ending' && after.ending === ending;
  const choice = offeredChoices(dialogue, place).find(({ id }) => isThere(takeChoice(dialogue, place, id)));
  return choice === undefined ? null : choose(dialogue, journey, choice.id, now);
}

/**
 * A journey that stands at the moment or ending with this id, along as few moments as can be; null when no road leads
 * there. With `memory`, which says something of moments alone, it stands there with exactly that.
 */
export function journeyTo(
  dialogue: Dialogue,
  wanted: string,
  origin: Origin<JourneyId>,
  memory?: Memory,
): Journey | null {
  const { scenario } = dialogue;
  const { states } = explorationOf(scenario);
  const all = [...states.values()];
  if (dialogue.endings.has(wanted)) {
    const before = all.find(({ endings }) => endings.some((id) => id === wanted));
    return before === undefined
      ? null
      : endedIn(dialogue, journeyIn(dialogue, before, origin), wanted, origin.now);
  }
  const state =
    memory === undefined
      ? all.find(({ moment }) => moment === wanted)
      : states.get(stateKey(wanted, memory, scenario.memory));
  return state === undefined ? null : journeyIn(dialogue, state, origin);
}
