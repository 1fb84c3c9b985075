/**
 * A dialogue: a scenario with its machine and the look-ups that playing needs. Everything that happens in
 * the story goes through the machine; a place is what a view needs to know of its state.
 */
import { type Actor, createActor, type StateValue } from 'xstate';
import { holds, type Memory, startMemory } from '../scenario/conditions';
import type { Choice, CompiledScenario, Ending, Gaze, Line, Moment, Scene } from '../scenario/scenario';
import type { ChoiceId, EndingId, MomentId, SceneId } from '../shared/ids';
import {
  choiceEvent,
  compileMachine,
  type DialogueMachine,
  endingOfState,
  endingState,
  onwardEvent,
} from './machine';

/** A scenario that can be played. Made once per scenario object. */
export interface Dialogue {
  readonly scenario: CompiledScenario;
  /** Built when it is first asked for: a page that only reads texts does not pay for it. */
  readonly machine: DialogueMachine;
  readonly moments: ReadonlyMap<string, { readonly scene: Scene; readonly moment: Moment }>;
  readonly endings: ReadonlyMap<string, Ending>;
}

/** Where the story stands. */
export type Place =
  | { readonly kind: 'moment'; readonly scene: SceneId; readonly moment: MomentId; readonly memory: Memory }
  | { readonly kind: 'ending'; readonly ending: EndingId; readonly memory: Memory };

const opened = new WeakMap<CompiledScenario, Dialogue>();

/** Opens a scenario; a second call for the same object costs nothing. */
export function openDialogue(scenario: CompiledScenario): Dialogue {
  const known = opened.get(scenario);
  if (known !== undefined) return known;
  let machine: DialogueMachine | null = null;
  const dialogue: Dialogue = {
    scenario,
    get machine() {
      machine ??= compileMachine(scenario);
      return machine;
    },
    moments: new Map(
      scenario.scenes.flatMap((scene) =>
        scene.moments.map((moment) => [moment.id, { scene, moment }] as const),
      ),
    ),
    endings: new Map(scenario.endings.map((ending) => [ending.id, ending])),
  };
  opened.set(scenario, dialogue);
  return dialogue;
}

/** A running machine. */
export interface Walk {
  place(): Place;
  /** @throws Error when the choice is not on offer here. */
  choose(choice: ChoiceId): Place;
  /** @throws Error when the moment asks, or no road leads on. */
  onward(): Place;
}

function stateValueOf(place: Place): StateValue {
  return place.kind === 'moment' ? { [place.scene]: place.moment } : endingState(place.ending);
}

function placeOf(dialogue: Dialogue, actor: Actor<DialogueMachine>): Place {
  const { value, context } = actor.getSnapshot();
  const { memory } = context;
  if (typeof value === 'string') {
    const ending = dialogue.endings.get(endingOfState(value));
    if (ending === undefined)
      throw new Error(`The machine of ${dialogue.scenario.id} is in no known ending: ${value}`);
    return { kind: 'ending', ending: ending.id, memory };
  }
  // A scene without moments, or a scenario without scenes, has no such state; the checker refuses both.
  const [scene = ''] = Object.keys(value);
  const moment = Reflect.get(value, scene);
  // Safe: the states of the machine were named after these very ids.
  return { kind: 'moment', scene: scene as SceneId, moment: moment as MomentId, memory };
}

/** Starts a machine at the beginning, or at a place it was in before. */
export function walkFrom(dialogue: Dialogue, from?: Place): Walk {
  const { machine } = dialogue;
  const actor =
    from === undefined
      ? createActor(machine)
      : createActor(machine, {
          snapshot: machine.resolveState({ value: stateValueOf(from), context: { memory: from.memory } }),
        });
  actor.start();
  let place = from ?? placeOf(dialogue, actor);
  const step = (type: string): Place => {
    const before = actor.getSnapshot();
    // An ending has stopped its machine, and XState warns about events to a stopped machine.
    if (before.status === 'active') actor.send({ type });
    // The same snapshot: nothing led on, or a road led back to this very moment with the same memory.
    if (actor.getSnapshot() === before && !before.can({ type })) {
      throw new Error(`'${type}' leads nowhere from ${JSON.stringify(place)}.`);
    }
    place = placeOf(dialogue, actor);
    return place;
  };
  return {
    place: () => place,
    choose: (choice) => step(choiceEvent(choice)),
    onward: () => step(onwardEvent),
  };
}

/** Per dialogue the machine that ran last: a reader goes on from where they are, so it seldom has to be set up anew. */
const running = new WeakMap<Dialogue, Walk>();

/** A running machine that stands at `place`, without what it cost to get there. */
function walkAt(dialogue: Dialogue, place: Place): Walk {
  const kept = running.get(dialogue);
  if (kept?.place() === place) return kept;
  const walk = walkFrom(dialogue, place);
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
