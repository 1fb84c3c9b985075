/**
 * The floor plan follows the road: who came in because of a choice sits at the table, who went is gone, and
 * who has not come in yet on this road is not drawn.
 */
import { holds } from '../scenario/conditions';
import type { FloorPlan, Line, Scene, Seat } from '../scenario/scenario';
import { linesShownAt } from './lines-shown';
import { type Dialogue, gazesAt, momentAt } from './places';
import type { Replay } from './replay';

/** Who is in the room, on the line or in the chat once these lines of a scene were told, in order of seat. */
function inTheRoom({ plan }: Scene, told: readonly Line[]): readonly Seat[] {
  const room = new Set<Seat>(plan.seats);
  let going: Seat | undefined;
  for (const { kind, by, enters = [], leaves = [] } of told) {
    if (going !== undefined) room.delete(going);
    // Whoever speaks is there, also while saying goodbye.
    const speaker = kind === 'say' || kind === 'message' ? by : undefined;
    going = leaves.find((person) => person === speaker);
    for (const person of enters) room.add(person);
    for (const person of leaves) if (person !== speaker) room.delete(person);
    if (speaker !== undefined) room.add(speaker);
  }
  return [...room];
}

/** The lines of the present scene that were told on this road, those of the present moment as far as shown. */
function linesTold(dialogue: Dialogue, { trail, place, linesShown }: Replay): readonly Line[] {
  const scene = trail.at(-1)?.scene;
  const here = trail.slice(trail.findLastIndex((item) => item.scene !== scene) + 1);
  return here.flatMap(({ moment, memory }, index) => {
    const lines = dialogue.moments.get(moment)?.moment.lines ?? [];
    const told = lines.filter(({ when }) => holds(when, memory));
    return index === here.length - 1 ? told.slice(0, linesShownAt(dialogue, place, linesShown)) : told;
  });
}

/**
 * The plan of the scene a journey stands in, as its road has made it.
 * @throws Error at an ending.
 */
export function floorPlanAt(dialogue: Dialogue, found: Replay): FloorPlan {
  const { scene } = momentAt(dialogue, found.place);
  const seats = inTheRoom(scene, linesTold(dialogue, found));
  const mentioned = scene.plan.mentioned.filter((person) => !seats.includes(person));
  const drawn = new Set<Seat>([...seats, ...mentioned]);
  const gazes = gazesAt(dialogue, found.place, linesShownAt(dialogue, found.place, found.linesShown));
  return {
    shape: scene.plan.shape,
    seats,
    mentioned,
    gazes: gazes.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
  };
}
