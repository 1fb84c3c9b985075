/** Ids that a test can foretell. */
import type { IdMaker } from '../../../src/core/shared/ports';

/** Makes made-1, made-2 and so on, or the same with another name. */
export function madeIds(name = 'made'): IdMaker {
  let made = 0;
  return {
    next: () => {
      made += 1;
      return `${name}-${made}`;
    },
  };
}
