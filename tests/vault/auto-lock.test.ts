import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAfter } from '../../src/state/auto-lock';

test('a vault at rest warns in its last minute and locks when its minutes are over', () => {
  fc.assert(
    fc.property(fc.constantFrom(5, 10, 30), fc.nat(40 * 60_000), (minutes, idle) => {
      const due = dueAfter(idle, minutes);
      expect(due === 'lock').toBe(idle >= minutes * 60_000);
      expect(due === 'warning').toBe(idle >= (minutes - 1) * 60_000 && idle < minutes * 60_000);
    }),
  );
});
