/** Opens the conversation cards with a small deck, a vault in memory and chance that always takes the first. */
import { act, screen } from '@testing-library/react';
import { asId } from '../../src/core/shared/ids';
import type { Clock } from '../../src/core/shared/ports';
import type { Card, CardDepth } from '../../src/core/tools/cards/card';
import { paths } from '../../src/state/addresses';
import { CardsRoute } from '../../src/tools/cards/route';
import { useVisit } from '../../src/tools/cards/visit';
import type { Vault } from '../../src/vault/port';
import { dinnerLibrary } from '../support/builders/a-library';
import { now } from '../support/builders/time';
import { renderAt } from '../support/render/render-at';

const make = (id: string, depth: CardDepth, question: string, sources: readonly string[] = []): Card => ({
  id: asId(id),
  depth,
  theme: depth === 'open' ? 'networks' : 'human',
  settings: id === 'samen' ? ['team'] : ['pair', 'team'],
  question,
  followUps: [`Waarom ${id}?`, `Sinds wanneer ${id}?`],
  sources: sources.map((source) => asId<never>(source)),
});

/** Four cards for a pair, and one that is for a team only. */
const deck: readonly Card[] = [
  make('kring', 'open', 'Welke kring vormde jou?'),
  make('nee', 'deepen', 'Wanneer hoorde je een nee?', ['aw-art-9']),
  make('stoel', 'turn', 'Wat zie je vanaf die stoel?'),
  make('stap', 'close', 'Welke stap zet je?'),
  make('samen', 'open', 'Wat doen jullie samen?'),
];

/** What a later test must not find on its table. */
export function clearVisit(): void {
  useVisit.setState(useVisit.getInitialState(), true);
}

/** Where the tool stands. */
export const cards = paths.tool('gesprekskaarten');

/** Opens the tool at one of its addresses. */
export async function openCards(vault: Vault, at = cards, clock: Clock = { now: () => now }): Promise<void> {
  // Within act, so that the view is listening to its stores before a test does anything.
  await act(async () => {
    renderAt(<CardsRoute chance={{ next: () => 0 }} />, {
      vault,
      library: { ...dinnerLibrary, cards: async () => deck },
      clock,
      at,
      pattern: cards,
    });
  });
  await screen.findByRole('heading', { level: 1 });
}
