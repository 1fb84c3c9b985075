/**
 * A dialogue: a scenario with its machine and the look-ups that playing needs. Everything that happens in
 * the story goes through the machine; a place is what a view needs to know of its state.
 */
import { type Actor, createActor, type StateValue } from 'xstate';
import type { CompiledScenario } from '../scenario/scenario';
import type { MomentId, SceneId } from '../shared/ids';
import {
  choiceEvent,
  compileMachine,
  type DialogueMachine,
  endingOfState,
  endingState,
  onwardEvent,
} from './machine';
import { type Dialogue, dialogueOf, type Place, type Walk } from './places';

/** A scenario that can be played. Made once per scenario object. */
export interface PlayableDialogue extends Dialogue {
  /** Built when it is first asked for: a page that only reads texts does not pay for it. */
  readonly machine: DialogueMachine;
}

const opened = new WeakMap<CompiledScenario, PlayableDialogue>();

/** Opens a scenario; a second call for the same object costs nothing. */
export function openDialogue(scenario: CompiledScenario): PlayableDialogue {
  const known = opened.get(scenario);
  if (known !== undefined) return known;
  let machine: DialogueMachine | null = null;
  const machineOf = (): DialogueMachine => {
    machine ??= compileMachine(scenario);
    return machine;
  };
  const read = dialogueOf(scenario, (dialogue) => (from) => walkOn(dialogue, machineOf(), from));
  const dialogue = Object.defineProperty(read, 'machine', { get: machineOf }) as PlayableDialogue;
  opened.set(scenario, dialogue);
  return dialogue;
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

function walkOn(dialogue: Dialogue, machine: DialogueMachine, from?: Place): Walk {
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
