/** The checker's time grows with the story, and no faster. */
import { expect, test } from 'vitest';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { generatedContent } from './generated-content';
import { translated } from './sample-content';

/** The quickest of three, in milliseconds: what else the machine does only ever adds. */
function quickest(sources: Sources): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    compileSources(sources);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('checking eight times as many moments takes about eight times as long', { timeout: 120_000 }, () => {
  const small = translated(generatedContent(250));
  const large = translated(generatedContent(2000));
  const report = compileSources(large).scenarios.find(({ id }) => id === 'het-huis')?.report;
  expect(report?.moments).toBe(2000);
  expect(report?.states).toBeGreaterThan(4000);
  // Quadratic time would make it 64 times; between 8 and 24 is rubbish collection.
  expect(quickest(large) / quickest(small)).toBeLessThan(24);
});
