/**
 * Who can be heard in a step: ten people cannot each speak twice in five minutes. The seconds that one turn needs at the
 * least are our own.
 */
import type { StepKind } from '../../scenario/group-plan';
import type { Phase } from './phases';
import type { Turns } from './run-sheet';

/** In these everyone speaks, to a neighbour: half of the time each, or a third where three sit together. */
const inPairs: readonly StepKind[] = ['talk', 'if-then'];

/** In these one speaks to all; the fewest seconds that one needs to say something. */
const toAll: Partial<Readonly<Record<StepKind, number>>> = {
  plenary: 60,
  moved: 45,
  absent: 45,
  /** Its round; in the other phases nobody has a turn. */
  deliberation: 60,
  cards: 60,
  roads: 45,
  harvest: 20,
  close: 10,
};

/** Longer than this nobody speaks at a stretch. */
const longestTurn = 180;

/** How many are heard in a step with so many people, and how long each. */
export function turnsFor(
  step: { readonly kind: StepKind; readonly phase?: Phase | null; readonly minutes: number },
  people: number,
): Turns {
  const seconds = step.minutes * 60;
  if (people < 1 || seconds < 1) return { heard: 0, secondsEach: 0 };
  if (inPairs.includes(step.kind)) {
    const together = people === 1 ? 1 : people % 2 === 0 ? 2 : 3;
    return { heard: people, secondsEach: Math.floor(seconds / together) };
  }
  const fewest = toAll[step.kind];
  const isPhase = step.kind === 'deliberation' && step.phase !== 'round';
  if (fewest === undefined || isPhase) return { heard: 0, secondsEach: 0 };
  const heard = Math.min(people, Math.max(1, Math.floor(seconds / fewest)));
  return { heard, secondsEach: Math.min(longestTurn, Math.floor(seconds / heard)) };
}
