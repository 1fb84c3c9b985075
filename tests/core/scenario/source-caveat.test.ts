/** When a reader is told how far a source was read: only where it matters. */
import { expect, test } from 'vitest';
import { caveatOf } from '../../../src/core/scenario/vocabulary';

test.each([
  ['law', 'secondary', 'law-second-hand'],
  ['law', 'read', null],
  ['news', 'secondary', null],
  ['code', 'read', null],
  ['code', 'to-check', 'not-read'],
  ['law', 'to-check', 'not-read'],
] as const)('%s that is %s', (kind, status, caveat) => {
  expect(caveatOf({ kind, status })).toBe(caveat);
});
