import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlace } from '../../src/tools/shared/in-place';

const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });

describe('what was taken out of a list', () => {
  it('stands where it stood, whichever are taken and in whatever order', () => {
    fc.assert(
      fc.property(list, fc.array(fc.nat(), { maxLength: 8 }), (names, picks) => {
        let items = names.map((id) => ({ id }));
        const gone: { item: { id: string }; after: string | null }[] = [];
        for (const pick of picks) {
          const item = items[pick % Math.max(1, items.length)];
          if (item === undefined) continue;
          const shown = inPlace(items, gone);
          const at = shown.findIndex((one) => one.item.id === item.id);
          gone.push({ item, after: shown[at - 1]?.item.id ?? null });
          items = items.filter((one) => one !== item);
        }
        const shown = inPlace(items, gone);
        expect(shown.map(({ item }) => item.id)).toEqual(names);
        expect(shown.filter(({ isGone }) => !isGone).map(({ item }) => item)).toEqual(items);
      }),
    );
  });

  it('is not gone when it is there again by another way', () => {
    const item = { id: 'a' };
    expect(inPlace([item], [{ item, after: null }])).toEqual([{ item, isGone: false }]);
  });
});
