/**
 * What is known of a dialogue without its machine: the look-ups that reading needs, and where a story can stand. Steps
 * are taken by a machine; who only reads the beginning does without, and need not have fetched it.
 */
import { holds, type Memory, startMemory } from '../scenario/conditions';
import type { Choice, CompiledScenario, Ending, Gaze, Line, Moment, Scene } from '../scenario/scenario';
import type { ChoiceId, EndingId, MomentId, SceneId } from '../shared/ids';

/** A scenario that can be read, and played where there is a machine for it. */
export interface Dialogue {
  readonly scenario: CompiledScenario;
  readonly moments: ReadonlyMap<string, { readonly scene: Scene; readonly moment: Moment }>;
  readonly endings: ReadonlyMap<string, Ending>;
  /** Starts a machine at the beginning, or at a place it was in before. */
  readonly walkFrom: WalkMaker;
}

/** Where the story stands. */
export type Place =
  | { readonly kind: 'moment'; readonly scene: SceneId; readonly moment: MomentId; readonly memory: Memory }
  | { readonly kind: 'ending'; readonly ending: EndingId; readonly memory: Memory };

/** A running machine. */
export interface Walk {
  place(): Place;
  /** @throws Error when the choice is not on offer here. */
  choose(choice: ChoiceId): Place;
  /** @throws Error when the moment asks, or no road leads on. */
  onward(): Place;
}

/** What starts a machine of a dialogue. */
type WalkMaker = (from?: Place) => Walk;

/** The look-ups of a scenario, with what takes steps in it. */
export function dialogueOf(scenario: CompiledScenario, walks: (dialogue: Dialogue) => WalkMaker): Dialogue {
  const dialogue: Dialogue = {
    scenario,
    moments: new Map(
      scenario.scenes.flatMap((scene) =>
        scene.moments.map((moment) => [moment.id, { scene, moment }] as const),
      ),
    ),
    endings: new Map(scenario.endings.map((ending) => [ending.id, ending])),
    walkFrom: (from) => walks(dialogue)(from),
  };
  return dialogue;
}

/** Per dialogue the machine that ran last: a reader goes on from where they are, so it seldom has to be set up anew. */
const running = new WeakMap<Dialogue, Walk>();

/** A running machine that stands at `place`, without what it cost to get there. */
function walkAt(dialogue: Dialogue, place: Place): Walk {
  const kept = running.get(dialogue);
  if (kept?.place() === place) return kept;
  const walk = dialogue.walkFrom(place);
  running.set(dialogue, walk);
  return walk;
}

/**
 * Where every play of this scenario begins: the initial state of its machine, known without building it, so
 * that the first lines are there at once.
 * @throws Error for a scenario without a moment, which the checker refuses.
 */
export function startPlace({ scenario }: Dialogue): Place {
  const [scene] = scenario.scenes;
  const [moment] = scene?.moments ?? [];
  if (scene === undefined || moment === undefined)
    throw new Error(`Scenario ${scenario.id} has no moment to begin with.`);
  return { kind: 'moment', scene: scene.id, moment: moment.id, memory: startMemory(scenario.memory) };
}

/**
 * The scene and moment of a place.
 * @throws Error for an ending, and for a moment this scenario does not have.
 */
export function momentAt(
  dialogue: Dialogue,
  place: Place,
): { readonly scene: Scene; readonly moment: Moment } {
  const found = place.kind === 'moment' ? dialogue.moments.get(place.moment) : undefined;
  if (found === undefined) throw new Error(`There is no moment at ${JSON.stringify(place)}.`);
  return found;
}

/** A scene and its place in the scenario, counted from 1. */
export interface NumberedScene {
  readonly number: number;
  readonly scene: Scene;
}

/** A scene by its id, with its number. @throws Error when the scenario has no such scene. */
export function numberedScene({ scenario }: Dialogue, id: SceneId): NumberedScene {
  const index = scenario.scenes.findIndex((scene) => scene.id === id);
  const scene = scenario.scenes[index];
  if (scene === undefined) throw new Error(`Scenario ${scenario.id} has no scene ${id}.`);
  return { number: index + 1, scene };
}

/**
 * The ending of a place.
 * @throws Error when the story has not ended there.
 */
export function endingAt(dialogue: Dialogue, place: Place): Ending {
  const found = place.kind === 'ending' ? dialogue.endings.get(place.ending) : undefined;
  if (found === undefined) throw new Error(`There is no ending at ${JSON.stringify(place)}.`);
  return found;
}

/** The lines that are spoken at a place, given what is remembered; none at an ending. */
export function visibleLines(dialogue: Dialogue, place: Place): readonly Line[] {
  if (place.kind === 'ending') return [];
  const { lines } = momentAt(dialogue, place).moment;
  return lines.some((line) => line.when !== undefined)
    ? lines.filter((line) => holds(line.when, place.memory))
    : lines;
}

/** The choices on offer at a place, in the author's order; none where nothing is asked. */
export function offeredChoices(dialogue: Dialogue, place: Place): readonly Choice[] {
  if (place.kind === 'ending') return [];
  const { next } = momentAt(dialogue, place).moment;
  return next.kind === 'onward'
    ? []
    : next.decision.choices.filter((choice) => holds(choice.when, place.memory));
}

/**
 * The place after a choice.
 * @throws Error when the choice is not on offer there.
 */
export function takeChoice(dialogue: Dialogue, place: Place, choice: ChoiceId): Place {
  return walkAt(dialogue, place).choose(choice);
}

/**
 * The place after a moment that does not ask.
 * @throws Error when the moment asks, or the story has ended.
 */
export function goOnward(dialogue: Dialogue, place: Place): Place {
  return walkAt(dialogue, place).onward();
}

/** Where one comes from `from` on without deciding: to the next decision, or to an ending. */
export function goToDecision(dialogue: Dialogue, from: Place): Place {
  let place = from;
  // The checker refuses circles of moments that ask nothing, so this ends.
  while (place.kind === 'moment' && momentAt(dialogue, place).moment.next.kind === 'onward') {
    place = goOnward(dialogue, place);
  }
  return place;
}

/** Who looks at whom when `linesShown` lines of this place have been shown. */
export function gazesAt(dialogue: Dialogue, place: Place, linesShown: number): readonly Gaze[] {
  const shown = visibleLines(dialogue, place).slice(0, linesShown);
  const latest = shown.findLast((line) => line.gazes !== undefined);
  return latest?.gazes ?? momentAt(dialogue, place).scene.plan.gazes;
}
