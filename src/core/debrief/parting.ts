/** Where two roads of the same play part, and what came after on each. Neither is the better one. */
import type { Ending } from '../scenario/scenario';
import type { JourneyRoads, TakenDecision } from './roads';

/** A road from the parting on. */
export interface RoadAfter {
  readonly decisions: readonly TakenDecision[];
  /** Null while that road is under way. */
  readonly ending: Ending | null;
}

/** Two roads: the decisions they took alike, and each one after. */
export interface PartedRoads {
  readonly shared: readonly TakenDecision[];
  readonly here: RoadAfter;
  readonly there: RoadAfter;
}

/** Splits two roads at the first decision that was taken differently, or by one of them only. */
export function partRoads(here: JourneyRoads, there: JourneyRoads): PartedRoads {
  const parting = here.decisions.findIndex((decision, index) => {
    const other = there.decisions[index];
    return other === undefined || other.moment !== decision.moment || other.choice.id !== decision.choice.id;
  });
  const at = parting === -1 ? here.decisions.length : parting;
  return {
    shared: here.decisions.slice(0, at),
    here: { decisions: here.decisions.slice(at), ending: here.ending },
    there: { decisions: there.decisions.slice(at), ending: there.ending },
  };
}
