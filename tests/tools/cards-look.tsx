/** Opens the conversation cards with a small deck, a vault in memory and chance that always takes the first. */
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { asId } from '../../src/core/shared/ids';
import type { Clock } from '../../src/core/shared/ports';
import type { Card, CardDepth } from '../../src/core/tools/cards/card';
import { paths } from '../../src/state/addresses';
import { ServicesProvider } from '../../src/state/services';
import { CardsRoute } from '../../src/tools/cards/route';
import { useVisit } from '../../src/tools/cards/visit';
import type { Vault } from '../../src/vault/port';
import { library, now } from '../features/debrief/look';

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
export const deck: readonly Card[] = [
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

/** Opens the tool at an address behind the path, such as `?open=kring`. */
export async function openCards(vault: Vault, query = '', clock: Clock = { now: () => now }): Promise<void> {
  let made = 0;
  const next = () => {
    made += 1;
    return `made-${made}`;
  };
  const view = (
    <ServicesProvider
      value={{ vault, library: { ...library, cards: async () => deck }, clock, ids: { next } }}
    >
      <MemoryRouter initialEntries={[`${paths.tool('gesprekskaarten')}${query}`]}>
        <Routes>
          <Route path={paths.tool('gesprekskaarten')} element={<CardsRoute chance={{ next: () => 0 }} />} />
          <Route path="*" element={null} />
        </Routes>
      </MemoryRouter>
    </ServicesProvider>
  );
  // Within act, so that the view is listening to its stores before a test does anything.
  await act(async () => {
    render(view);
  });
  await screen.findByRole('heading', { level: 1 });
}
