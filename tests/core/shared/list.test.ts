import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insertedAfter } from '../../../src/core/shared/list';

it('an item that is put back behind the one it stood behind gives the list as it was', () => {
  const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
  fc.assert(
    fc.property(lists, fc.nat(), (names, pick) => {
      const items = names.map((id) => ({ id }));
      const at = pick % items.length;
      const [item] = items.slice(at);
      if (item === undefined) return;
      const rest = items.filter((one) => one !== item);
      expect(insertedAfter(rest, item, items[at - 1]?.id ?? null)).toEqual(items);
    }),
  );
});

it('an item whose neighbour is gone comes first, and is not lost', () => {
  expect(insertedAfter([{ id: 'b' }], { id: 'a' }, 'gone')).toEqual([{ id: 'a' }, { id: 'b' }]);
});
