/**
 * Whose journey it is. A journey may only be edited by the story it was made in: by another one all of its
 * steps would not fit, and going on would let them go.
 */
import type { CompiledScenario } from '../scenario/scenario';
import type { Journey } from './journey';

declare const own: unique symbol;

/** A journey that was looked at beside its story and belongs to it; only such a one can be edited. */
export type OwnJourney = Journey & { readonly [own]: true };

type StoryName = Pick<CompiledScenario, 'module' | 'id'>;

/**
 * Whether this story is the one that the journey was made in: the only way from a stored journey to an edit. A
 * later version of the story is the same story.
 */
export function belongsTo(scenario: StoryName, journey: Journey): journey is OwnJourney {
  return journey.module === scenario.module && journey.scenario === scenario.id;
}

/**
 * Stops an edit of another story's journey, which the types let through when it was checked beside one story
 * and handed to another.
 * @throws Error for a journey of another story.
 */
export function assertOwn(scenario: StoryName, journey: Journey): void {
  if (belongsTo(scenario, journey)) return;
  throw new Error(
    `Journey ${journey.id} is of ${journey.module}/${journey.scenario}, not of ${scenario.module}/${scenario.id}.`,
  );
}
