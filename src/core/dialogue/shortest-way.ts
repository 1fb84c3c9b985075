/** The shortest way into a story, for an author who wants to stand at a moment without playing up to it. */

import type { JourneyId } from '../shared/ids';
import type { Origin } from '../shared/origin';
import {
  type Dialogue,
  goOnward,
  momentAt,
  offeredChoices,
  type Place,
  startPlace,
  takeChoice,
} from './dialogue';
import { beginJourney, choose, moveOnward } from './edit';
import { stateKey } from './explore';
import type { Journey } from './journey';
import type { OwnJourney } from './own-journey';

type Step = (journey: OwnJourney) => OwnJourney;

interface Reached {
  readonly place: Place;
  readonly steps: readonly Step[];
}

function roadsFrom(dialogue: Dialogue, { place, steps }: Reached, now: number): readonly Reached[] {
  if (place.kind === 'ending') return [];
  if (momentAt(dialogue, place).moment.next.kind === 'onward') {
    const onward: Step = (journey) => moveOnward(dialogue, journey, now);
    return [{ place: goOnward(dialogue, place), steps: [...steps, onward] }];
  }
  return offeredChoices(dialogue, place).map(({ id }) => ({
    place: takeChoice(dialogue, place, id),
    steps: [...steps, (journey) => choose(dialogue, journey, id, now)],
  }));
}

/**
 * A journey that stands at the moment or ending with this id, along as few moments as can be; null when no
 * road leads there.
 */
export function journeyTo(dialogue: Dialogue, wanted: string, origin: Origin<JourneyId>): Journey | null {
  const { scenario } = dialogue;
  const seen = new Set<string>();
  let edge: readonly Reached[] = [{ place: startPlace(dialogue), steps: [] }];
  while (edge.length > 0) {
    const next: Reached[] = [];
    for (const reached of edge) {
      const { place } = reached;
      const id = place.kind === 'moment' ? place.moment : place.ending;
      if (id === wanted) {
        return reached.steps.reduce((journey, step) => step(journey), beginJourney(scenario, origin));
      }
      const key = stateKey(`${place.kind} ${id}`, place.memory, scenario.memory);
      if (seen.has(key)) continue;
      seen.add(key);
      next.push(...roadsFrom(dialogue, reached, origin.now));
    }
    edge = next;
  }
  return null;
}
