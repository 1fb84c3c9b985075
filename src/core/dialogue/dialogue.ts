/**
 * A dialogue: a scenario with its machine and the look-ups that playing needs. Everything that happens in
 * the story goes through the machine; a place is what a view needs to know of its state.
 */
import { type Actor, createActor } from 'xstate';
import type { ChoiceId, EndingId, MomentId, SceneId } from '../shared/ids';
import { holds, type Memory } from '../scenario/conditions';
import type { Choice, CompiledScenario, Ending, Gaze, Line, Moment, Scene } from '../scenario/scenario';
import { compileMachine, type DialogueMachine, endingState } from './machine';

/** A scenario that can be played. Made once per scenario object. */
export interface Dialogue {
  readonly scenario: CompiledScenario;
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
  const dialogue: Dialogue = {
    scenario,
    machine: compileMachine(scenario),
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

/** A running machine: the quick way to take many steps in a row. */
export interface Walk {
  place(): Place;
  /** @throws Error when the choice is not on offer here. */
  choose(choice: ChoiceId): Place;
  /** @throws Error when the moment asks, or no road leads on. */
  onward(): Place;
}

function placeOf(dialogue: Dialogue, actor: Actor<DialogueMachine>): Place {
  const { value, context } = actor.getSnapshot();
  const { memory } = context;
  if (typeof value === 'string') {
    const ending = dialogue.scenario.endings.find((candidate) => endingState(candidate.id) === value);
    if (ending === undefined) throw new Error(`The machine of ${dialogue.scenario.id} is in no known ending: ${value}`);
    return { kind: 'ending', ending: ending.id, memory };
  }
  const [scene, moment] = Object.entries(value as Record<string, string>)[0] ?? [];
  // Safe: the states of the machine were named after these very ids.
  return { kind: 'moment', scene: scene as SceneId, moment: moment as MomentId, memory };
}

/** Starts a machine at the beginning, or at a place it was in before. */
export function walkFrom(dialogue: Dialogue, place?: Place): Walk {
  const { machine } = dialogue;
  const actor =
    place === undefined
      ? createActor(machine)
      : createActor(machine, {
          snapshot: machine.resolveState({
            value: place.kind === 'moment' ? { [place.scene]: place.moment } : endingState(place.ending),
            context: { memory: place.memory },
          }),
        });
  actor.start();
  const step = (type: string): Place => {
    const before = actor.getSnapshot();
    actor.send({ type });
    if (actor.getSnapshot() === before) {
      throw new Error(`'${type}' does not lead anywhere from ${JSON.stringify(before.value)}.`);
    }
    return placeOf(dialogue, actor);
  };
  return {
    place: () => placeOf(dialogue, actor),
    choose: (choice) => step(`choice.${choice}`),
    onward: () => step('onward'),
  };
}

/** Where every play of this scenario begins. */
export function startPlace(dialogue: Dialogue): Place {
  return walkFrom(dialogue).place();
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
  return lines.some((line) => line.when !== undefined) ? lines.filter((line) => holds(line.when, place.memory)) : lines;
}

/** The choices on offer at a place, in the author's order; none where nothing is asked. */
export function offeredChoices(dialogue: Dialogue, place: Place): readonly Choice[] {
  if (place.kind === 'ending') return [];
  const { next } = momentAt(dialogue, place).moment;
  return next.kind === 'onward' ? [] : next.decision.choices.filter((choice) => holds(choice.when, place.memory));
}

/**
 * The place after a choice.
 * @throws Error when the choice is not on offer there.
 */
export function takeChoice(dialogue: Dialogue, place: Place, choice: ChoiceId): Place {
  return walkFrom(dialogue, place).choose(choice);
}

/**
 * The place after a moment that does not ask.
 * @throws Error when the moment asks, or the story has ended.
 */
export function goOnward(dialogue: Dialogue, place: Place): Place {
  return walkFrom(dialogue, place).onward();
}

/** Who looks at whom when `linesShown` lines of this place have been shown. */
export function gazesAt(dialogue: Dialogue, place: Place, linesShown: number): readonly Gaze[] {
  const shown = visibleLines(dialogue, place).slice(0, linesShown);
  const latest = shown.findLast((line) => line.gazes !== undefined);
  return latest?.gazes ?? momentAt(dialogue, place).scene.plan.gazes;
}
