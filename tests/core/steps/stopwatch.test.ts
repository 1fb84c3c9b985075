import { describe, expect, it } from 'vitest';
import { atRest, passedAt, started, stopped } from '../../../src/core/steps/stopwatch';

describe('a stopwatch', () => {
  it('adds up what it ran, not what it stood still', () => {
    const first = stopped(started(atRest, 1_000), 4_000);
    expect(passedAt(first, 90_000)).toBe(3_000);
    expect(passedAt(started(first, 100_000), 101_500)).toBe(4_500);
  });

  it('is started once, and loses nothing to a clock that is set back', () => {
    const runs = started(atRest, 5_000);
    expect(started(runs, 9_000)).toBe(runs);
    expect(passedAt(runs, 1_000)).toBe(0);
  });
});
