/** What property tests draw from. */
import fc from 'fast-check';
import type { CompiledScenario } from '../../../src/core/scenario/scenario';
import { generateScenario } from './generate-scenario';

/** Any valid scenario of up to `most` moments. A smaller one is tried first when something fails. */
export function anyScenario(most = 30): fc.Arbitrary<CompiledScenario> {
  return fc
    .record({ moments: fc.integer({ min: 1, max: most }), seed: fc.nat(1_000_000) })
    .map((shape) => generateScenario(shape));
}

/** Which of the choices on offer to take, decision after decision: numbers from 0 up to 1. */
export function anyPicks(most = 25, least = 0): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: least, maxLength: most });
}
