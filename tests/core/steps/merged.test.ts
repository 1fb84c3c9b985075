import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '../../../src/core/steps/merged';

const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'een', 'twee'));
const items = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('p', 'q', 'r', 's'), text: fc.constantFrom('een', 'twee', 'drie') }),
  { selector: ({ id }) => id },
);
const draft = fc.record({ title: fc.string(), answers: texts, points: items, minutes: fc.nat(3) });

/** The same content in other objects, as the store gives it. */
const anew = <Value>(value: Value): Value => structuredClone(value);

describe('two hands at one draft', () => {
  it('who wrote nothing sees what the other wrote, and what only was written here stays as it is', () => {
    fc.assert(
      fc.property(draft, draft, (base, other) => {
        expect(merged(base, anew(base), other)).toEqual(other);
        expect(merged(base, other, anew(base))).toEqual(other);
      }),
    );
  });

  it('what both wrote alike is there once', () => {
    fc.assert(
      fc.property(draft, draft, (base, both) => {
        expect(merged(base, both, anew(both))).toEqual(both);
      }),
    );
  });

  it('no text that was written here is lost, whatever the other did', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const result = merged(base, mine, theirs);
        if (mine.title !== base.title) expect(result.title).toBe(mine.title);
        for (const [key, text] of Object.entries(mine.answers))
          if (text !== base.answers[key]) expect(result.answers[key]).toBe(text);
        for (const item of mine.points)
          if (base.points.find(({ id }) => id === item.id)?.text !== item.text)
            expect(result.points).toContainEqual(item);
      }),
    );
  });

  it('what the other wrote where nothing was written here is there too', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const result = merged(base, mine, theirs);
        for (const [key, text] of Object.entries(theirs.answers))
          if (text !== base.answers[key] && mine.answers[key] === base.answers[key])
            expect(result.answers[key]).toBe(text);
        for (const item of theirs.points)
          if (![...base.points, ...mine.points].some(({ id }) => id === item.id))
            expect(result.points).toContainEqual(item);
      }),
    );
  });

  it('an item that was taken away here and left alone elsewhere stays away', () => {
    const [kept, gone] = [
      { id: 'p', text: 'een' },
      { id: 'q', text: 'twee' },
    ];
    expect(merged([kept, gone], [kept], [{ ...kept, text: 'drie' }, { ...gone }])).toEqual([
      { id: 'p', text: 'drie' },
    ]);
    expect(merged([kept, gone], [kept], [kept, { ...gone, text: 'toch' }])).toEqual([
      kept,
      { id: 'q', text: 'toch' },
    ]);
  });
});
