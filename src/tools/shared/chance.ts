/** Chance from the browser's own generator. */
import type { Chance } from '../../core/shared/ports';

export const deviceChance: Chance = {
  next: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};
