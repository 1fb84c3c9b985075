/** Two journeys through one scenario side by side: what they share, where they part, and what is said after. */

import { type Dialogue, endingAt, momentAt, visibleLines } from '../dialogue/dialogue';
import type { Journey } from '../dialogue/journey';
import { type Replay, replay, type TrailItem } from '../dialogue/replay';
import type { Choice, Ending, Line, Moment, Scene } from '../scenario/scenario';
import { placeOnTrail } from './roads';

/** A line and the moment it belongs to. */
export interface ReadLine {
  readonly scene: Scene;
  readonly moment: Moment;
  readonly line: Line;
}

/** The decision that the two took differently. */
export interface Parting {
  readonly scene: Scene;
  readonly moment: Moment;
  /** The number of the step, from 0, in both. */
  readonly stepIndex: number;
}

/** One of the two, from where they part; the whole of what it has more, when they do not. */
export interface RoadSide {
  /** What it chose at the parting; null when they do not part. */
  readonly choice: Choice | null;
  /** The moments after the last one they share, with what was chosen there. */
  readonly trail: readonly TrailItem[];
  /** Null while it is under way. */
  readonly ending: Ending | null;
  /** The first line read after the parting that the other did not read in its place; null when there is none. */
  readonly firstLine: ReadLine | null;
}

/** Two journeys compared. Exchanging the two exchanges `here` and `there` and nothing else. */
export interface Comparison {
  /** How many steps they took alike from the beginning. */
  readonly sharedSteps: number;
  /** Null when one goes no further than the other, or both took the same road. */
  readonly parting: Parting | null;
  readonly here: RoadSide;
  readonly there: RoadSide;
}

function isSame(a: TrailItem | undefined, b: TrailItem | undefined): boolean {
  return a !== undefined && b !== undefined && a.moment === b.moment && a.choice?.id === b.choice?.id;
}

/** The lines that were read on a stretch of a trail; of the moment where the journey stands, those shown. */
function linesRead(
  dialogue: Dialogue,
  { place, linesShown, trail }: Replay,
  from: number,
): readonly ReadLine[] {
  return trail.slice(from).flatMap((item, index) => {
    const at = placeOnTrail(item);
    const { scene, moment } = momentAt(dialogue, at);
    const isPresent = place.kind === 'moment' && from + index === trail.length - 1;
    const lines = visibleLines(dialogue, at);
    return (isPresent ? lines.slice(0, linesShown) : lines).map((line) => ({ scene, moment, line }));
  });
}

function firstDifference(own: readonly ReadLine[], other: readonly ReadLine[]): ReadLine | null {
  const index = own.findIndex(({ moment, line }, at) => {
    const beside = other[at];
    return beside === undefined || beside.moment.id !== moment.id || beside.line.id !== line.id;
  });
  return own[index] ?? null;
}

/** Compares two journeys through the scenario of `dialogue`, as far as each still fits the content. */
export function compareJourneys(dialogue: Dialogue, a: Journey, b: Journey): Comparison {
  const [here, there] = [replay(dialogue, a), replay(dialogue, b)];
  let shared = 0;
  while (isSame(here.trail[shared], there.trail[shared])) shared += 1;
  const last = { here: here.trail[shared], there: there.trail[shared] };
  const sharedSteps = here.trail.slice(0, shared).filter(({ choice }) => choice !== null).length;
  // At one and the same moment with the same past, two roads can only differ in what was chosen there.
  const parted = last.here?.choice != null && last.there?.choice != null;
  const parting =
    parted && last.here !== undefined
      ? { ...momentAt(dialogue, placeOnTrail(last.here)), stepIndex: sharedSteps }
      : null;
  const after = parted ? shared + 1 : shared;
  const lines = { here: linesRead(dialogue, here, after), there: linesRead(dialogue, there, after) };
  const side = (
    own: Replay,
    choice: Choice | null,
    ownLines: readonly ReadLine[],
    otherLines: readonly ReadLine[],
  ): RoadSide => ({
    choice,
    trail: own.trail.slice(after),
    ending: own.place.kind === 'ending' ? endingAt(dialogue, own.place) : null,
    firstLine: firstDifference(ownLines, otherLines),
  });
  return {
    sharedSteps,
    parting,
    here: side(here, parted ? (last.here?.choice ?? null) : null, lines.here, lines.there),
    there: side(there, parted ? (last.there?.choice ?? null) : null, lines.there, lines.here),
  };
}
