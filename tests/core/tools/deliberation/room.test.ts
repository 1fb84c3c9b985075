/** The time plan of a group follows from its size, and stays within reason for every size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesFrom, minutesOf, stepsOf } from '../../../../src/core/tools/deliberation/course';
import { deliberationForms } from '../../../../src/core/tools/deliberation/deliberation';
import {
  fewestPeople,
  mostPeople,
  type Room,
  usualPeople,
  writingWays,
} from '../../../../src/core/tools/deliberation/room';

const group = { setting: 'group', form: 'full' } as const;
const aRoom = (patch: Partial<Room> = {}): Room => ({
  people: usualPeople,
  writing: 'paper',
  writeMinutes: null,
  isStill: false,
  ...patch,
});

describe('the time plan of a group', () => {
  it.each([
    [{ people: 4 }, 5, 5, 85],
    [{ people: 8 }, 5, 10, 90],
    [{ people: 10 }, 5, 13, 93],
    [{ people: 6, writing: 'device' }, 12, 8, 95],
    [{ people: 10, writing: 'device' }, 20, 13, 108],
    [{ people: 10, writing: 'device', writeMinutes: 7 }, 7, 13, 95],
  ] as const)('for %j writes %i minutes, goes round in %i and takes %i', (patch, write, round, all) => {
    const kind = { ...group, room: aRoom(patch) };
    expect(minutesOf(kind, 'write')).toBe(write);
    expect(minutesOf(kind, 'round')).toBe(round);
    expect(minutesFrom(kind)).toBe(all);
  });

  it('never asks less of more people, is the sum of its steps, and leaves someone alone as it was', () => {
    const people = fc.integer({ min: fewestPeople, max: mostPeople });
    fc.assert(
      fc.property(
        people,
        people,
        fc.constantFrom(...writingWays),
        fc.constantFrom(...deliberationForms),
        (a, b, writing, form) => {
          const kindOf = (count: number) =>
            ({ setting: 'group', form, room: aRoom({ people: count, writing }) }) as const;
          const [few, many] = [kindOf(Math.min(a, b)), kindOf(Math.max(a, b))];
          expect(minutesFrom(few)).toBeLessThanOrEqual(minutesFrom(many));
          for (const step of stepsOf(few))
            expect(minutesOf(few, step)).toBeLessThanOrEqual(minutesOf(many, step));
          const sum = stepsOf(many).reduce((all, step) => all + minutesOf(many, step), 0);
          expect(minutesFrom(many)).toBe(sum);
          const solo = { setting: 'solo', form } as const;
          expect(minutesFrom({ ...solo, room: aRoom({ people: a }) })).toBe(minutesFrom(solo));
        },
      ),
    );
  });
});
