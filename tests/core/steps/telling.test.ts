/** The time that is left is told a few times in a step, each time once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingMinutes, toldBetween } from '../../../src/core/steps/telling';

describe('the time that is left', () => {
  it.each([
    [20, [10, 5, 1, 0]],
    [10, [5, 1, 0]],
    [5, [2, 1, 0]],
    [2, [1, 0]],
    [1, [0]],
    [0, []],
  ])('of a step of %i minutes is told at %j', (minutes, told) => {
    expect(tellingMinutes(minutes)).toEqual(told);
  });

  it('is told once at each moment, however the seconds go by, and at most four times', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2000 }),
        (minutes, ticks) => {
          const told: number[] = [];
          let left = minutes * 60;
          for (const tick of ticks) {
            const now = toldBetween(minutes, left, left - tick);
            if (now !== null) told.push(now);
            left -= tick;
          }
          expect(told).toEqual(tellingMinutes(minutes).filter((minute) => minute * 60 >= left));
        },
      ),
    );
  });

  it('is the last that was passed where the screen was away for long, and nothing where the watch went back', () => {
    expect(toldBetween(20, 1200, -30)).toBe(0);
    expect(toldBetween(20, 100, 700)).toBeNull();
  });
});
