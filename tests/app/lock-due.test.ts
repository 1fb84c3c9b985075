/** When a vault at rest warns and locks; a step that runs counts as use until ten minutes after its planned end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsAsUse, grace, lockDue } from '../../src/app/lock-due';

const minute = 60_000;
const choices = fc.constantFrom(5, 10, 30);

test('a vault at rest warns in its last minute and locks when its minutes are over', () => {
  fc.assert(
    fc.property(choices, fc.nat(40 * minute), fc.nat(), (minutes, idle, last) => {
      const due = lockDue({ now: last + idle, last, minutes, until: null });
      expect(due === 'lock').toBe(idle >= minutes * minute);
      expect(due === 'warning').toBe(idle >= (minutes - 1) * minute && idle < minutes * minute);
    }),
  );
});

test('a step that runs is never locked before ten minutes after its planned end, however long nothing was touched', () => {
  fc.assert(
    fc.property(choices, fc.nat(240 * minute), fc.nat(240 * minute), (minutes, idle, planned) => {
      const use = { now: idle, last: 0, minutes, until: planned };
      expect(countsAsUse(use)).toBe(idle < planned + 10 * minute);
      if (countsAsUse(use)) expect(lockDue(use)).not.toBe('lock');
    }),
  );
});

test('after that it locks, unless something was touched shortly before', () => {
  const planned = 30 * minute;
  const at = (now: number, last: number) => lockDue({ now, last, minutes: 5, until: planned });
  expect(at(planned + grace - 1, 0)).toBe('warning');
  expect(at(planned + grace, 0)).toBe('lock');
  expect(at(planned + grace, planned + grace - minute)).toBe('nothing');
  expect(at(planned + grace + 4 * minute, planned + grace - minute)).toBe('lock');
});
