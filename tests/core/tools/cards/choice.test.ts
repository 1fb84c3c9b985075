import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardDepths, cardThemes } from '../../../../src/core/tools/cards/card';
import { countOfDepth, countOfTheme, fitting } from '../../../../src/core/tools/cards/choice';
import { aCard, anyChoice, anyDeck } from './cards-arbitraries';

describe('which cards take part', () => {
  it('gives the cards for this company, about what was ticked and as deep as was ticked', () => {
    const deck = [
      aCard('a', 'open', 'networks', ['pair', 'team']),
      aCard('b', 'open', 'dissent', ['pair']),
      aCard('c', 'close', 'networks', ['pair']),
      aCard('d', 'open', 'networks', ['peers']),
    ];
    const those = (themes: 'networks'[], depths: 'open'[]) =>
      fitting(deck, { setting: 'pair', themes, depths }).map(({ id }) => id);
    expect(those([], [])).toEqual(['a', 'b', 'c']);
    expect(those(['networks'], [])).toEqual(['a', 'c']);
    expect(those(['networks'], ['open'])).toEqual(['a']);
  });

  it('counts so that the themes add up to what fits when no theme is ticked, and the depths likewise', () => {
    fc.assert(
      fc.property(anyDeck(0), anyChoice, (deck, choice) => {
        const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
        expect(sum(cardThemes.map((theme) => countOfTheme(deck, choice, theme)))).toBe(
          fitting(deck, { ...choice, themes: [] }).length,
        );
        expect(sum(cardDepths.map((depth) => countOfDepth(deck, choice, depth)))).toBe(
          fitting(deck, { ...choice, depths: [] }).length,
        );
      }),
    );
  });

  it('never gives more when more is asked for', () => {
    fc.assert(
      fc.property(anyDeck(0), anyChoice, (deck, choice) => {
        const fit = fitting(deck, choice);
        const wider = fitting(deck, { ...choice, themes: [], depths: [] });
        expect(fit.every((card) => wider.includes(card))).toBe(true);
        expect(fit.every(({ settings }) => settings.includes(choice.setting))).toBe(true);
      }),
    );
  });
});
