import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  broughtTo,
  type CarryItem,
  itemsPutAway,
  newCarryItem,
  openItems,
} from '../../../src/core/conversations/carry-item';
import { asId } from '../../../src/core/shared/ids';
import { anyRecordOf } from '../../support/builders/any-record';

const item: CarryItem = {
  id: asId('c'),
  kind: 'doubt',
  text: 'Weegt dit mee?',
  origin: { place: 'tool', tool: 'nevenactiviteiten', record: 'w' },
  broughtTo: [],
  madeAt: 1,
  doneAt: null,
};

test('an item remembers each place it was brought to, once', () => {
  const plan = { place: 'tool', tool: 'gesprekswijzer', record: 'p' } as const;
  const once = broughtTo(item, plan);
  expect(once.broughtTo).toEqual([plan]);
  expect(broughtTo(once, plan)).toBe(once);
  expect(broughtTo(once, { ...plan, record: 'q' }).broughtTo).toHaveLength(2);
});

test('a new item is open, and of what was written the spaces around it fall away', () => {
  const { id, kind, origin } = item;
  expect(newCarryItem({ id, kind, text: ' Weegt dit mee? ', origin }, 1)).toEqual(item);
});

test('every item is either still taken along, the newest first, or put away, the latest first', () => {
  fc.assert(
    fc.property(fc.array(anyRecordOf.carryItem, { maxLength: 6 }), (all) => {
      const open = openItems(all);
      const away = itemsPutAway(all);
      expect(new Set([...open, ...away])).toEqual(new Set(all));
      expect(open.length + away.length).toBe(all.length);
      expect(open.every(({ doneAt }) => doneAt === null)).toBe(true);
      const newestFirst = (times: readonly number[]) => [...times].sort((a, b) => b - a);
      expect(open.map(({ madeAt }) => madeAt)).toEqual(newestFirst(open.map(({ madeAt }) => madeAt)));
      const putAway = away.map(({ doneAt }) => doneAt ?? 0);
      expect(putAway).toEqual(newestFirst(putAway));
    }),
  );
});
