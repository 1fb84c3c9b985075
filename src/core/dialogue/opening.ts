/** The beginning of a story, before anything was chosen: it can be read while the machine is still on its way. */
import type { CompiledScenario } from '../scenario/scenario';
import type { Journey } from './journey';
import { type Dialogue, dialogueOf, startPlace } from './places';

/** A dialogue of which the first moment can be read, and in which no step can be taken. */
export function openToRead(scenario: CompiledScenario): Dialogue {
  return dialogueOf(scenario, () => () => {
    throw new Error(`${scenario.id} was opened to be read, and has no machine.`);
  });
}

/** Whether a journey stands in the very first moment, so that no machine is needed to know where that is. */
export function isAtOpening(scenario: CompiledScenario, { steps, cursor, endedAt }: Journey): boolean {
  const start = startPlace(openToRead(scenario));
  return (
    steps.length === 0 &&
    endedAt === null &&
    (cursor === null || (start.kind === 'moment' && cursor.moment === start.moment))
  );
}
