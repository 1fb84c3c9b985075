import { describe, expect, test } from 'vitest';
import { minutes, secondsLeft } from '../../../src/core/dialogue/time';
import { asId } from '../../../src/core/shared/ids';
import { theDinner } from '../../support/builders/dinner';

describe('time left', () => {
  test('is what the compiler computed for the moment, and nothing for a moment that is gone', () => {
    const scenario = theDinner({
      reading: { toFirstDecision: 10, longest: 90, remaining: { arrival: 90, tell: 15 }, debrief: 60 },
    });
    expect(secondsLeft(scenario, asId('arrival'))).toBe(90);
    expect(secondsLeft(scenario, asId('tell'))).toBe(15);
    expect(secondsLeft(scenario, asId('gone'))).toBe(0);
  });

  test('is told in whole minutes, rounded up, so that nothing is promised too short', () => {
    expect([0, 1, 60, 61, 119, 120, 121].map(minutes)).toEqual([0, 1, 1, 2, 2, 2, 3]);
  });
});
