/** A condition on memory in a few words, for whoever reads a graph. */
import type { Condition } from './conditions';

/** The words between the names, in the language of the reader. */
export interface ConditionWords {
  readonly not: string;
  readonly and: string;
  readonly or: string;
}

/** A condition as short as an arrow can carry. */
export function inWords(condition: Condition, words: ConditionWords): string {
  const said = (part: Condition): string => inWords(part, words);
  switch (condition.kind) {
    case 'is':
      return typeof condition.value === 'boolean'
        ? `${condition.value ? '' : `${words.not} `}${condition.name}`
        : `${condition.name} = ${condition.value}`;
    case 'atLeast':
      return `${condition.name} ≥ ${condition.value}`;
    case 'atMost':
      return `${condition.name} ≤ ${condition.value}`;
    case 'all':
      return condition.of.map(said).join(` ${words.and} `);
    case 'any':
      return `(${condition.of.map(said).join(` ${words.or} `)})`;
    case 'not':
      return `${words.not} (${said(condition.of)})`;
  }
}
