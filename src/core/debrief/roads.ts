/**
 * The roads of a journey: every decision that was taken, and every other choice that was on offer there, all
 * alike and in the author's order. What the debrief is built on, its picture of the roads and its version in
 * words included; it holds nothing that ranks one road above another.
 */

import type { Journey } from '../dialogue/journey';
import {
  type Dialogue,
  endingAt,
  goToDecision,
  momentAt,
  type NumberedScene,
  numberedScene,
  offeredChoices,
  type Place,
  takeChoice,
} from '../dialogue/places';
import { replay, type TrailItem } from '../dialogue/replay';
import type { Choice, Decision, Ending } from '../scenario/scenario';
import type { MomentId } from '../shared/ids';

/** Where a road leads as far as one can see without deciding again. */
export type RoadLeads =
  /** To a decision that was taken later on, by its number; or, numbered after the last, to the same ending. */
  | { readonly kind: 'rejoins'; readonly stop: number }
  /** To an ending by its name alone: its story is told only to who has been there. */
  | { readonly kind: 'ending'; readonly title: string; readonly full: boolean }
  /** To a decision that was not taken after this one. */
  | { readonly kind: 'elsewhere' };

/** A choice that was on offer and not taken. */
export interface OpenRoad {
  readonly choice: Choice;
  readonly leads: RoadLeads;
}

/** One decision that was taken. */
export interface TakenDecision {
  readonly stepIndex: number;
  readonly moment: MomentId;
  /** Where the story stood when it asked. */
  readonly place: Extract<Place, { readonly kind: 'moment' }>;
  readonly at: NumberedScene;
  readonly decision: Decision;
  readonly choice: Choice;
  /** The moments since the decision before, this one included. */
  readonly passed: readonly MomentId[];
  readonly open: readonly OpenRoad[];
}

/** The roads of one journey, as far as it fits the content. */
export interface JourneyRoads {
  readonly decisions: readonly TakenDecision[];
  /** The moments after the last decision; where the journey stands is among them, until it has ended. */
  readonly passedAtEnd: readonly MomentId[];
  /** Null while the journey is under way. */
  readonly ending: Ending | null;
  /** Whether a step no longer fits the content: the roads are known up to there. */
  readonly contentChanged: boolean;
}

/** A moment of the trail at which a choice was made. */
type Answered = TrailItem & { readonly choice: Choice; readonly stepIndex: number };

function isAnswered(item: TrailItem): item is Answered {
  return item.choice !== null && item.stepIndex !== null;
}

function leadsFrom(
  dialogue: Dialogue,
  from: Place,
  taken: readonly MomentId[],
  stop: number,
  end: Place,
): RoadLeads {
  const place = goToDecision(dialogue, from);
  if (place.kind === 'ending') {
    if (end.kind === 'ending' && end.ending === place.ending) return { kind: 'rejoins', stop: taken.length };
    const { title, full } = endingAt(dialogue, place);
    return { kind: 'ending', title, full };
  }
  const rejoined = taken.indexOf(place.moment, stop + 1);
  return rejoined === -1 ? { kind: 'elsewhere' } : { kind: 'rejoins', stop: rejoined };
}

/** The roads of `journey`, taken and not taken. */
export function journeyRoads(dialogue: Dialogue, journey: Journey): JourneyRoads {
  const { trail, place: end, stopped } = replay(dialogue, journey);
  const taken = trail.filter(isAnswered).map(({ moment }) => moment);
  const decisions: TakenDecision[] = [];
  let passed: MomentId[] = [];
  for (const item of trail) {
    passed.push(item.moment);
    if (!isAnswered(item)) continue;
    const { stepIndex, moment, scene, memory, choice } = item;
    const place = { kind: 'moment', scene, moment, memory } as const;
    const { next } = momentAt(dialogue, place).moment;
    if (next.kind !== 'decision') continue;
    const stop = decisions.length;
    const open = offeredChoices(dialogue, place)
      .filter(({ id }) => id !== choice.id)
      .map((other) => ({
        choice: other,
        leads: leadsFrom(dialogue, takeChoice(dialogue, place, other.id), taken, stop, end),
      }));
    decisions.push({
      stepIndex,
      moment,
      place,
      at: numberedScene(dialogue, scene),
      decision: next.decision,
      choice,
      passed,
      open,
    });
    passed = [];
  }
  return {
    decisions,
    passedAtEnd: passed,
    ending: end.kind === 'ending' ? endingAt(dialogue, end) : null,
    contentChanged: stopped !== null,
  };
}
