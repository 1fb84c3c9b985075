/** Renders the debrief with a real core and a vault in memory. */
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import type { Journey } from '../../../src/core/dialogue/journey';
import { DebriefRoute } from '../../../src/features/debrief/route';
import type { Library } from '../../../src/library/library';
import type { ToOpen } from '../../../src/state/addresses';
import { useOpened } from '../../../src/state/opened';
import { ServicesProvider } from '../../../src/state/services';
import type { Vault } from '../../../src/vault/port';
import { aVault } from '../../support/a-vault';
import { noTools } from '../../support/builders/no-tools';
import { dinner, dinnerInEnglish } from './dinner-story';
import { begin, play } from './play';
import { catalogue, words } from './words';

/** The time of every test: 23 November 2026, 14.02 uur. */
export const now = new Date(2026, 10, 23, 14, 2).getTime();

/** A dinner played to its end. */
export const first = play(begin('first'), 'ja-zeggen', 'vaag', 'govert-bellen');

/** A library with the dinner alone. */
export const library: Library = {
  languages: ['nl', 'en'],
  catalogue: async () => catalogue,
  vocabulary: async () => words,
  ...noTools,
  scenario: async (_module, id, lang) => (id !== dinner.id ? null : lang === 'en' ? dinnerInEnglish : dinner),
  onChange: () => () => undefined,
};

/** A vault in memory with these journeys in it. */
export async function vaultWith(...journeys: readonly Journey[]): Promise<Vault> {
  const vault = await aVault('session', () => now);
  for (const journey of journeys) await vault.put('journey', journey);
  return vault;
}

/** Says where the reader is, and what is open there. */
export function Where() {
  const { pathname, search } = useLocation();
  return (
    <>
      <output aria-label="adres">{`${pathname}${search}`}</output>
      <output aria-label="open">{useOpened().record ?? ''}</output>
    </>
  );
}

/** Opens the debrief of the dinner, with this open. Ids are made-1, made-2 and so on. */
export async function look(vault: Vault, open: ToOpen = {}): Promise<void> {
  let made = 0;
  const next = () => {
    made += 1;
    return `made-${made}`;
  };
  render(
    <ServicesProvider value={{ vault, library, clock: { now: () => now }, ids: { next } }}>
      <MemoryRouter
        initialEntries={[{ pathname: '/modules/netwerkbewust/het-etentje/nabespreking', state: open }]}
      >
        <Routes>
          <Route path="/modules/:module/:scenario/nabespreking" element={<DebriefRoute />} />
          <Route path="*" element={null} />
        </Routes>
        <Where />
      </MemoryRouter>
    </ServicesProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

/** The address the reader is at now. */
export function address(): string | null {
  return screen.getByLabelText('adres').textContent;
}

/** Which record is open there. */
export function openHere(): string | null {
  return screen.getByLabelText('open').textContent;
}

/** The section that a heading names. */
export function section(name: string) {
  return within(screen.getByRole('region', { name }));
}
