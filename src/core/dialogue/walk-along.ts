/** A journey along choices that somebody wrote down: an author's walk, played step by step. */
import type { JourneyId } from '../shared/ids';
import type { Origin } from '../shared/origin';
import { beginJourney, choose, moveOnward, showLines } from './edit';
import type { Journey } from './journey';
import type { OwnJourney } from './own-journey';
import { type Dialogue, momentAt, offeredChoices, type Place } from './places';
import { replay } from './replay';

/** Where one comes along the choices. */
export interface WalkedAlong {
  readonly journey: Journey;
  /** How many of the choices could be taken. */
  readonly fits: number;
}

function placeOf(dialogue: Dialogue, journey: Journey): Place {
  return replay(dialogue, journey).place;
}

/** On to what asks next, or to an ending. The checker refuses circles of moments that ask nothing, so this ends. */
function toQuestion(dialogue: Dialogue, journey: OwnJourney, now: number): OwnJourney {
  const place = placeOf(dialogue, journey);
  const goesOn = place.kind === 'moment' && momentAt(dialogue, place).moment.next.kind === 'onward';
  return goesOn ? toQuestion(dialogue, moveOnward(dialogue, journey, now), now) : journey;
}

/**
 * Takes the choices as far as each is on offer, and stands where the last one led, with all of it read; at the ending,
 * where `isWhole` says that these are all choices there are.
 */
export function walkAlong(
  dialogue: Dialogue,
  choices: readonly string[],
  isWhole: boolean,
  origin: Origin<JourneyId>,
): WalkedAlong {
  let journey = beginJourney(dialogue.scenario, origin);
  let fits = 0;
  for (const wanted of choices) {
    const asked = toQuestion(dialogue, journey, origin.now);
    const offered = offeredChoices(dialogue, placeOf(dialogue, asked)).find(({ id }) => id === wanted);
    if (offered === undefined) break;
    journey = choose(dialogue, asked, offered.id, origin.now);
    fits += 1;
  }
  if (isWhole && fits === choices.length) journey = toQuestion(dialogue, journey, origin.now);
  const stands = placeOf(dialogue, journey).kind === 'moment';
  return {
    journey: stands ? showLines(dialogue, journey, Number.POSITIVE_INFINITY, origin.now) : journey,
    fits,
  };
}
