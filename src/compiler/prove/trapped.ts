/** Where a reader is trapped: circles of decisions that no choice leads out of. */
import type { Exploration } from '../../core/dialogue/explore';

/**
 * Of the states without an exit, those on the circles themselves; the states that merely lead there are left
 * out. Takes away, one after another, the states to which nothing that remains leads.
 */
export function onCircles({ states, withoutExit }: Exploration): readonly string[] {
  const trapped = new Set(withoutExit);
  const arrivals = new Map<string, number>();
  for (const key of trapped) {
    for (const next of states.get(key)?.next ?? []) arrivals.set(next, (arrivals.get(next) ?? 0) + 1);
  }
  const free = withoutExit.filter((key) => !arrivals.has(key));
  for (let key = free.pop(); key !== undefined; key = free.pop()) {
    trapped.delete(key);
    for (const next of states.get(key)?.next ?? []) {
      const count = (arrivals.get(next) ?? 0) - 1;
      arrivals.set(next, count);
      if (count === 0 && trapped.has(next)) free.push(next);
    }
  }
  return [...trapped];
}
