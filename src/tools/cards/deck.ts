/** The deck as views see it: cards by id, questions of one's own beside them, and the sources that cards cite. */
import { createContext, useContext } from 'react';
import type { ContentLanguage } from '../../core/scenario/scenario';
import type { Source } from '../../core/scenario/vocabulary';
import type { Chance } from '../../core/shared/ports';
import type { Card } from '../../core/tools/cards/card';
import type { LaidId } from '../../core/tools/cards/table';
import { useCarry } from '../shared/use-carry';

/** What every part of the tool works with. */
export interface Deck {
  readonly cards: readonly Card[];
  readonly sources: readonly Source[];
  /** The language the cards are in. */
  readonly lang: ContentLanguage;
  readonly chance: Chance;
}

const DeckContext = createContext<Deck | null>(null);

/** Hands the deck to everything below. */
export const DeckProvider = DeckContext.Provider;

/**
 * The deck.
 * @throws Error outside a DeckProvider.
 */
export function useDeck(): Deck {
  const deck = useContext(DeckContext);
  if (deck === null) throw new Error('useDeck needs a DeckProvider above it.');
  return deck;
}

/** What lies on the table, to be shown: a card of the deck, or a question in the person's own words. */
export type Shown =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'own'; readonly question: string };

/** Finds what an id stands for; null when it is nowhere, such as an own question while the vault is locked. */
export function useShown(): (id: LaidId | null) => Shown | null {
  const { cards } = useDeck();
  const { open } = useCarry();
  return (id) => {
    const card = cards.find((one) => one.id === id);
    if (card !== undefined) return { kind: 'card', card };
    const item = open.find((one) => one.id === id);
    return item === undefined ? null : { kind: 'own', question: item.text };
  };
}

/** The question itself. */
export function questionOf(shown: Shown): string {
  return shown.kind === 'card' ? shown.card.question : shown.question;
}
