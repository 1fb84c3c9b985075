/** Words as they are searched, and how a hit is shown. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contextOf, piecesOf } from '../../../src/core/search/hits';
import { folded, termOf, wantedIn } from '../../../src/core/search/terms';

describe('a word as it is searched', () => {
  it('has no capitals and no accents', () => {
    expect(['Categorieën', 'ÉÉN', 'CAFÉ', 'naïef'].map(termOf)).toEqual(
      ['categorieen', 'een', 'cafe', 'naief'].map(termOf),
    );
    expect(folded('Categorieën')).toBe('categorieen');
  });

  it('says something: articles and the like do not', () => {
    expect(['de', 'het', 'met', 'the', 'of', 'a'].map(termOf)).toEqual(Array(6).fill(null));
  });

  it('is also looked for inside longer words, and without its ending', () => {
    const terms = ['activiteitenlijst', 'gesprekskaarten', 'kaart', 'nevenactiviteiten'];
    expect(wantedIn('de Activiteit', terms)).toEqual([
      { term: 'activiteit', stem: null, within: ['nevenactiviteiten'], others: [] },
    ]);
    expect(wantedIn('kaarten', terms)).toEqual([
      { term: 'kaarten', stem: 'kaart', within: ['gesprekskaarten'], others: [] },
    ]);
    expect(wantedIn('bij de', terms)).toEqual([]);
  });

  it('brings other words for the same, in any form, and not the one that was typed', () => {
    const others = (typed: string) => wantedIn(typed, []).map((one) => one.others);
    expect(others('Bijbanen')).toEqual([['nevenactiviteit', 'nevenwerk']]);
    expect(others('nevenwerk')).toEqual([['nevenactiviteit']]);
    expect(others('vergadering')).toEqual([[]]);
  });
});

const words = fc.array(
  fc.constantFrom('Wie', 'meldt', 'één', 'belang', 'of', 'nevenactiviteiten,', '(kort)'),
  {
    minLength: 1,
    maxLength: 90,
  },
);

describe('a hit', () => {
  test('the pieces are the text, and the words that were found are the hits', () => {
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        const pieces = piecesOf(text, new Set(['een', 'nevenactiviteiten']));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const hits = pieces.filter(({ isHit }) => isHit).map((piece) => piece.text);
        expect(hits).toEqual(
          all.map((word) => word.replace(',', '')).filter((word) => /één|neven/.test(word)),
        );
      }),
    );
  });

  test('the context is short, and holds the hit wherever it stands', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, 'wethouder', ...after].join(' ');
        const context = contextOf(text, new Set(['wethouder']));
        expect(context).toContain('wethouder');
        expect(context.length).toBeLessThanOrEqual(224);
      }),
    );
  });

  it('is shown in its own sentence, or else the first', () => {
    const text = 'Eerst dit. *Dan* dat.\n\nEn ten slotte.';
    expect(contextOf(text, new Set(['dat']))).toBe('Dan dat.');
    expect(contextOf(text, new Set(['elders']))).toBe('Eerst dit.');
  });
});
