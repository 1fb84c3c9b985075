/** The parts of a library that hold nothing: for a view that shows neither cards nor routes. */
import type { Library } from '../../../src/library/library';

export const noTools: Pick<Library, 'cards' | 'guidance'> = {
  cards: async () => [],
  guidance: async () => ({ routes: [], questions: [], duties: [], occasions: [] }),
};
