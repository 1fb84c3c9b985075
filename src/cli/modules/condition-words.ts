/** A condition on memory in a few Dutch words, for whoever reads a graph. */
import type { Condition } from '../../core/scenario/conditions';

/** A condition as short as an arrow can carry. */
export function inWords(condition: Condition): string {
  switch (condition.kind) {
    case 'is':
      return typeof condition.value === 'boolean'
        ? `${condition.value ? '' : 'niet '}${condition.name}`
        : `${condition.name} = ${condition.value}`;
    case 'atLeast':
      return `${condition.name} ≥ ${condition.value}`;
    case 'atMost':
      return `${condition.name} ≤ ${condition.value}`;
    case 'all':
      return condition.of.map(inWords).join(' en ');
    case 'any':
      return `(${condition.of.map(inWords).join(' of ')})`;
    case 'not':
      return `niet (${inWords(condition.of)})`;
  }
}
