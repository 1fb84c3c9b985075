/** How few decisions a reader can take to come to an ending. */
import type { Exploration } from '../../core/dialogue/explore';

/**
 * The fewest decisions on any way to each ending that can be reached. Walks outward from the beginning, one
 * layer per decision; moments that ask nothing are passed within a layer.
 */
export function fewestDecisions({ states }: Exploration): ReadonlyMap<string, number> {
  const passed = new Set<string>();
  const fewest = new Map<string, number>();
  const [start] = states.keys();
  let layer: string[] = start === undefined ? [] : [start];
  for (let decisions = 0; layer.length > 0; decisions += 1) {
    const following: string[] = [];
    const left = layer;
    for (let key = left.pop(); key !== undefined; key = left.pop()) {
      const state = states.get(key);
      if (state === undefined || passed.has(key)) continue;
      passed.add(key);
      const asks = state.offered.length > 0;
      const count = decisions + (asks ? 1 : 0);
      for (const ending of state.endings) fewest.set(ending, Math.min(fewest.get(ending) ?? count, count));
      (asks ? following : left).push(...state.next);
    }
    layer = following;
  }
  return fewest;
}
