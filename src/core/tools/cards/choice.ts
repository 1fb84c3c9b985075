/** Which cards take part: with whom one talks, about what, and how deep. */
import type { Card, CardDepth, CardSetting, CardTheme } from './card';

/** What a person ticked. A list with nothing in it leaves nothing out. */
export interface CardChoice {
  readonly setting: CardSetting;
  readonly themes: readonly CardTheme[];
  readonly depths: readonly CardDepth[];
}

function admits<Value>(ticked: readonly Value[], value: Value): boolean {
  return ticked.length === 0 || ticked.includes(value);
}

/** The cards that fit, in the author's order. */
export function fitting(cards: readonly Card[], { setting, themes, depths }: CardChoice): readonly Card[] {
  return cards.filter(
    (card) => card.settings.includes(setting) && admits(themes, card.theme) && admits(depths, card.depth),
  );
}

/** How many cards a theme holds, given with whom and how deep; which themes are ticked does not count. */
export function countOfTheme(cards: readonly Card[], choice: CardChoice, theme: CardTheme): number {
  return fitting(cards, { ...choice, themes: [theme] }).length;
}

/** How many cards a depth holds, given with whom and about what; which depths are ticked does not count. */
export function countOfDepth(cards: readonly Card[], choice: CardChoice, depth: CardDepth): number {
  return fitting(cards, { ...choice, depths: [depth] }).length;
}
