/** What an organisation allows: of two policies only that holds which both allow, and nothing can be made freer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keepings,
  learningSystemPolicy,
  lockAfter,
  lockAfterUnder,
  longestRest,
  openPolicy,
  type Policy,
  strictest,
} from '../../../src/core/scenario/policy';

const policies: fc.Arbitrary<Policy> = fc.record({
  keeping: fc.constantFrom(...keepings),
  networkMap: fc.boolean(),
  lockWithin: fc.integer({ min: 1, max: longestRest }),
  phones: fc.boolean(),
});

/** Whether `one` allows nothing that `other` does not. */
function isWithin(one: Policy, other: Policy): boolean {
  return (
    keepings.indexOf(one.keeping) <= keepings.indexOf(other.keeping) &&
    (!one.networkMap || other.networkMap) &&
    one.lockWithin <= other.lockWithin &&
    (!one.phones || other.phones)
  );
}

describe('two policies together', () => {
  test('allow nothing that one of them does not, and all that both do', () => {
    fc.assert(
      fc.property(policies, policies, policies, (one, other, third) => {
        const both = strictest(one, other);
        expect(isWithin(both, one) && isWithin(both, other)).toBe(true);
        if (isWithin(third, one) && isWithin(third, other)) expect(isWithin(third, both)).toBe(true);
      }),
    );
  });

  test('are the same in whatever order they come, and said twice', () => {
    fc.assert(
      fc.property(policies, policies, policies, (one, other, third) => {
        expect(strictest(one, other)).toEqual(strictest(other, one));
        expect(strictest(strictest(one, other), third)).toEqual(strictest(one, strictest(other, third)));
        expect(strictest(one, one)).toEqual(one);
      }),
    );
  });

  test('of an organisation that set nothing change nothing', () => {
    fc.assert(
      fc.property(policies, (one) => {
        expect(strictest(one, openPolicy)).toEqual(one);
      }),
    );
  });

  test('in a learning system never keep anything, nor vote with phones', () => {
    fc.assert(
      fc.property(policies, (one) => {
        expect(strictest(one, learningSystemPolicy)).toEqual({ ...one, keeping: 'none', phones: false });
      }),
    );
  });
});

describe('the minutes to a lock', () => {
  test('that one chooses from are never more than the policy has, and there is always one', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const choices = lockAfterUnder(policy);
        expect(choices.at(-1)).toBe(policy.lockWithin);
        expect([...choices].sort((a, b) => a - b)).toEqual(choices);
        expect(new Set(choices).size).toBe(choices.length);
      }),
    );
  });

  test('that hold are one of these, and no more than was wished where there is one so short', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 1, max: longestRest }), (policy, wished) => {
        const choices = lockAfterUnder(policy);
        const minutes = lockAfter(wished, policy);
        expect(choices).toContain(minutes);
        expect(minutes <= wished || minutes === choices[0]).toBe(true);
      }),
    );
  });

  test('without a policy are what one wished', () => {
    expect([5, 10, 30].map((minutes) => lockAfter(minutes, openPolicy))).toEqual([5, 10, 30]);
  });
});
