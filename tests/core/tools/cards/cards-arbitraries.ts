/** Decks, choices and things done at a table, made up. */
import fc from 'fast-check';
import type { Chance } from '../../../../src/core/shared/ports';
import {
  type Card,
  type CardDepth,
  type CardId,
  type CardSetting,
  type CardTheme,
  cardDepths,
  cardSettings,
  cardThemes,
} from '../../../../src/core/tools/cards/card';
import type { CardChoice } from '../../../../src/core/tools/cards/choice';

export function aCard(
  id: string,
  depth: CardDepth = 'open',
  theme: CardTheme = 'networks',
  settings: Card['settings'] = ['pair'],
): Card {
  return {
    id: id as CardId,
    depth,
    theme,
    settings,
    question: `${id}?`,
    followUps: ['Eerst?', 'Dan?'],
    sources: [],
  };
}

/** Chance that gives these numbers, over and over. */
export function chanceOf(numbers: readonly number[]): Chance {
  let at = 0;
  return {
    next: () => {
      at += 1;
      return numbers[(at - 1) % numbers.length] ?? 0;
    },
  };
}

export const anyChance: fc.Arbitrary<Chance> = fc
  .array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map(chanceOf);

const anySettings = fc
  .subarray<CardSetting>([...cardSettings], { minLength: 1 })
  .map((settings) => settings as unknown as Card['settings']);

/** A deck of cards that differ. */
export const anyDeck = (minLength: number): fc.Arbitrary<readonly Card[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...cardDepths), fc.constantFrom(...cardThemes), anySettings), {
      minLength,
      maxLength: 20,
    })
    .map((made) => made.map(([depth, theme, settings], n) => aCard(`card-${n}`, depth, theme, settings)));

export const anyChoice: fc.Arbitrary<CardChoice> = fc.record({
  setting: fc.constantFrom(...cardSettings),
  themes: fc.subarray<CardTheme>([...cardThemes]),
  depths: fc.subarray<CardDepth>([...cardDepths]),
});
