/** Plays the dinner by its choice ids. */
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { beginJourney, choose, moveOnward } from '../../../src/core/dialogue/edit';
import type { OwnJourney } from '../../../src/core/dialogue/own-journey';
import { momentAt } from '../../../src/core/dialogue/places';
import { replay } from '../../../src/core/dialogue/replay';
import { asId, type ChoiceId, type JourneyId } from '../../../src/core/shared/ids';
import { dinner } from './dinner-story';

/** The dinner, ready to be played. */
export const dialogue = openDialogue(dinner);

/** A journey that has not begun. */
export function begin(id: string): OwnJourney {
  return beginJourney(dinner, { id: asId<JourneyId>(id), now: 1 });
}

/** Plays on from `journey`, taking `choices` one after the other. */
export function play(journey: OwnJourney, ...choices: readonly string[]): OwnJourney {
  return choices.reduce((played, id) => choose(dialogue, toDecision(played), asId<ChoiceId>(id), 3), journey);
}

/** The dinner played to its end. */
export const first = play(begin('first'), 'ja-zeggen', 'vaag', 'govert-bellen');

function toDecision(journey: OwnJourney): OwnJourney {
  const { place } = replay(dialogue, journey);
  if (place.kind === 'ending' || momentAt(dialogue, place).moment.next.kind === 'decision') return journey;
  return toDecision(moveOnward(dialogue, journey, 2));
}
