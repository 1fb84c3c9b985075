/** Where two roads of the same play part, and what came after on each. Neither is the better one. */
import type { Ending } from '../scenario/scenario';
import type { DebriefModel, DecisionReview } from './debrief-model';

/** A road from the parting on. */
export interface RoadAfter {
  readonly decisions: readonly DecisionReview[];
  /** Null while that road is under way. */
  readonly ending: Ending | null;
}

/** Two roads: the decisions they took alike, and each one after. */
export interface PartedRoads {
  readonly shared: readonly DecisionReview[];
  readonly here: RoadAfter;
  readonly there: RoadAfter;
}

/** Splits two roads at the first decision that was taken differently. */
export function partRoads(here: DebriefModel, there: DebriefModel): PartedRoads {
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
