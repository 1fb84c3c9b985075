/** Time left, from the reading times that the compiler computed at 200 words a minute. */

import type { CompiledScenario } from '../scenario/scenario';
import type { MomentId } from '../shared/ids';

/** Seconds of reading on the longest way that remains from a moment; 0 for a moment that does not exist. */
export function secondsLeft(scenario: CompiledScenario, moment: MomentId): number {
  return scenario.reading.remaining[moment] ?? 0;
}

/** Whole minutes, rounded up; never less than one for anything that takes time. */
export function minutes(seconds: number): number {
  return Math.max(0, Math.ceil(seconds / 60));
}
