import { describe, expect, it } from 'vitest';
import { begunAt, lineOf } from '../../../src/core/steps/guided';

describe('a record that is filled in steps', () => {
  it('begins at a step, made and changed at one time, and takes over no other identity', () => {
    const earlier = { id: 'old', step: 'last', madeAt: 1, changedAt: 2, text: 'kept' };
    expect(begunAt('first', earlier, { id: 'new', now: 9 })).toEqual({
      id: 'new',
      step: 'first',
      madeAt: 9,
      changedAt: 9,
      text: 'kept',
    });
  });
});

describe('the line of steps', () => {
  const steps = ['a', 'b', 'c'] as const;

  it.each([
    ['a', ['here', 'open', 'open']],
    ['b', ['walked', 'here', 'open']],
    ['c', ['walked', 'walked', 'here']],
    [null, ['walked', 'walked', 'walked']],
  ] as const)('at %s', (here, states) => {
    expect(lineOf(steps, here).map(({ state }) => state)).toEqual(states);
  });
});
