/**
 * What a session does without when time is short, in this order; our own, with these reasons. Looking at the road not
 * taken and playing on are about the story, the rest about the room, so they go first. A deliberation first becomes
 * the short form, and then goes. A room would rather have its break than more of the material, but not at the price of
 * the talk about what it came for: breaks go next. The new fact renews a talk that
 * has just begun. Showing the first vote before the talk can be missed: it draws people along, and both votes are shown
 * at the end anyway. Then what is brought up once more by the talk itself: the voices of the absent, the harvest. Voting
 * a second time goes last, with what moved: without it the talk is a talk. What stays is what an hour cannot do without:
 * the ground rules, the case, thinking for oneself first, talking, one's own if-then, a day, an end.
 */

import { breakSteps } from './breaks';
import { fullFormSteps, shortFormSteps } from './phases';
import { leastOf } from './share-minutes';
import type { PossibleStep } from './step-needs';

const order: readonly (readonly string[])[] = [
  ['roads'],
  ['cards'],
  fullFormSteps,
  shortFormSteps,
  ['onward', 'roads'],
  breakSteps,
  ['twist'],
  ['spread'],
  ['absent'],
  ['harvest'],
  ['vote-2', 'moved'],
];

/** These steps without what has to go to fit in `minutes`; null when even then they do not fit. */
export function fitting(
  steps: readonly PossibleStep[],
  minutes: number,
  essential: readonly string[],
): readonly PossibleStep[] | null {
  let left = steps;
  for (const ids of [[], ...order]) {
    left = left.filter(({ id }) => essential.includes(id) || !ids.includes(id));
    if (leastOf(left) <= minutes) return left;
  }
  return null;
}

/** The fewest minutes that these steps can do with. */
export function fewestMinutes(steps: readonly PossibleStep[], essential: readonly string[]): number {
  const gone = new Set(order.flat());
  return leastOf(steps.filter(({ id }) => essential.includes(id) || !gone.has(id)));
}
