/** Points of a preparation. */
import type { PlanPoint } from '../../../src/core/tools/planner/plan';

/** A point that somebody thought of, to be asked unless a test says otherwise. */
export function aPoint(
  id: string,
  place: PlanPoint['place'] = 'ask',
  parts: Partial<PlanPoint> = {},
): PlanPoint {
  return { id, text: `punt ${id}`, place, why: '', from: null, ...parts };
}
