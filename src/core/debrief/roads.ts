/**
 * The roads of a journey: every decision that was met, what was chosen there, and every other choice that
 * was on offer, all alike and in the author's order. The data for the picture of the debrief and for its
 * version in words; it holds nothing that ranks one road above another.
 */

import {
  type Dialogue,
  endingAt,
  goOnward,
  momentAt,
  offeredChoices,
  type Place,
  takeChoice,
} from '../dialogue/dialogue';
import type { Journey } from '../dialogue/journey';
import { replay, type Stop, type TrailItem } from '../dialogue/replay';
import type { Choice, Decision, Ending, Moment, Scene } from '../scenario/scenario';
import type { EndingId, MomentId } from '../shared/ids';

/** Where a road leads as far as one can see without deciding again. */
export type RoadLeads =
  /** To a decision that the journey met later on: its number among the stops. */
  | { readonly kind: 'rejoins'; readonly stop: number }
  | { readonly kind: 'ending'; readonly ending: Ending }
  /** To a decision that the journey did not meet after this one. */
  | { readonly kind: 'elsewhere'; readonly moment: MomentId };

/** A choice that was on offer and not taken. */
export interface OpenRoad {
  readonly choice: Choice;
  readonly leads: RoadLeads;
}

/** One decision that was met. */
export interface RoadStop {
  readonly scene: Scene;
  readonly moment: Moment;
  readonly decision: Decision;
  /** The place at the decision, from which the other choices can be taken. */
  readonly place: Place;
  /** The number of the step, and what was chosen; null where the journey stands now, not yet answered. */
  readonly stepIndex: number | null;
  readonly taken: Choice | null;
  readonly open: readonly OpenRoad[];
}

/** The name of an ending; its story is told only to who has been there. */
export interface UnseenEnding {
  readonly id: EndingId;
  readonly title: string;
}

/** The roads of one journey. */
export interface RoadMap {
  readonly stops: readonly RoadStop[];
  /** Null while the journey is under way. */
  readonly ending: Ending | null;
  /** The other endings of the scenario, in the author's order. */
  readonly unseen: readonly UnseenEnding[];
  /** The step from which on the content no longer fits; the map shows the road up to there. */
  readonly stopped: Stop | null;
}

/** The place of a moment on a trail. */
export function placeOnTrail({ scene, moment, memory }: TrailItem): Place {
  return { kind: 'moment', scene, moment, memory };
}

function asks(dialogue: Dialogue, place: Place): boolean {
  return place.kind === 'moment' && momentAt(dialogue, place).moment.next.kind === 'decision';
}

function leadsFrom(
  dialogue: Dialogue,
  from: Place,
  later: readonly MomentId[],
  firstLater: number,
): RoadLeads {
  let place = from;
  // The checker refuses circles of moments that ask nothing, so this ends.
  while (place.kind === 'moment' && !asks(dialogue, place)) place = goOnward(dialogue, place);
  if (place.kind === 'ending') return { kind: 'ending', ending: endingAt(dialogue, place) };
  const stop = later.indexOf(place.moment);
  return stop === -1
    ? { kind: 'elsewhere', moment: place.moment }
    : { kind: 'rejoins', stop: firstLater + stop };
}

/** The roads of `journey`, taken and not taken. */
export function roadMap(dialogue: Dialogue, journey: Journey): RoadMap {
  const { trail, place: end, stopped } = replay(dialogue, journey);
  const met = trail.filter((item) => asks(dialogue, placeOnTrail(item)));
  const moments = met.map(({ moment }) => moment);
  const stops = met.flatMap((item, index): readonly RoadStop[] => {
    const place = placeOnTrail(item);
    const { scene, moment } = momentAt(dialogue, place);
    if (moment.next.kind !== 'decision') return [];
    const later = moments.slice(index + 1);
    const open = offeredChoices(dialogue, place)
      .filter(({ id }) => id !== item.choice?.id)
      .map((choice) => ({
        choice,
        leads: leadsFrom(dialogue, takeChoice(dialogue, place, choice.id), later, index + 1),
      }));
    const { decision } = moment.next;
    return [{ scene, moment, decision, place, stepIndex: item.stepIndex, taken: item.choice, open }];
  });
  const ending = end.kind === 'ending' ? endingAt(dialogue, end) : null;
  return {
    stops,
    ending,
    unseen: dialogue.scenario.endings
      .filter(({ id }) => id !== ending?.id)
      .map(({ id, title }) => ({ id, title })),
    stopped,
  };
}
