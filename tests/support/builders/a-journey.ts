/** Journeys that have been played, by the same edits as the player makes. */

import { beginJourney, choose, moveOnward, showLines } from '../../../src/core/dialogue/edit';
import type { OwnJourney } from '../../../src/core/dialogue/own-journey';
import { type Dialogue, momentAt, offeredChoices, visibleLines } from '../../../src/core/dialogue/places';
import { replay } from '../../../src/core/dialogue/replay';
import { asId, type ChoiceId } from '../../../src/core/shared/ids';

/** Who a journey is and at what time it starts; each edit is one millisecond later. */
export interface JourneyParts {
  readonly id?: string;
  readonly now?: number;
}

/** Reads on until something is asked or the story ends. */
export function toNextDecision(dialogue: Dialogue, journey: OwnJourney): OwnJourney {
  let next = journey;
  for (;;) {
    const { place } = replay(dialogue, next);
    if (place.kind === 'ending') return next;
    const now = next.changedAt + 1;
    if (momentAt(dialogue, place).moment.next.kind === 'decision') {
      return showLines(dialogue, next, visibleLines(dialogue, place).length, now);
    }
    next = moveOnward(dialogue, next, now);
  }
}

/** A journey that took these choices in turn, and read on to where the next is asked or the story ends. */
export function aJourney(
  dialogue: Dialogue,
  choices: readonly string[] = [],
  { id = 'reis', now = 1_000 }: JourneyParts = {},
): OwnJourney {
  const begun = beginJourney(dialogue.scenario, { id: asId(id), now });
  return choices.reduce(
    (journey, choice) =>
      toNextDecision(dialogue, choose(dialogue, journey, asId<ChoiceId>(choice), journey.changedAt + 1)),
    toNextDecision(dialogue, begun),
  );
}

/**
 * A journey that follows `picks`: at each decision one number from 0 up to 1, which points at one of the
 * choices on offer. It stops when the picks run out or the story ends.
 */
export function aWalk(dialogue: Dialogue, picks: readonly number[], parts: JourneyParts = {}): OwnJourney {
  let journey = aJourney(dialogue, [], parts);
  for (const pick of picks) {
    const offered = offeredChoices(dialogue, replay(dialogue, journey).place);
    const choice = offered[Math.floor(pick * offered.length)];
    if (choice === undefined) return journey;
    journey = toNextDecision(dialogue, choose(dialogue, journey, choice.id, journey.changedAt + 1));
  }
  return journey;
}
