import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/core/scenario/scenario';
import { PlayerRoute } from '../../src/features/player/route';
import type { Library } from '../../src/library/library';
import { type Paths, PathsProvider } from '../../src/state/paths';
import { ServicesProvider } from '../../src/state/services';
import { openVault } from '../../src/vault/open-vault';
import type { Vault } from '../../src/vault/port';
import { theDinner } from '../support/builders/dinner';

const place = (name: string) => () => `/${name}`;
const paths: Paths = {
  start: '/',
  programme: '/p',
  vault: '/k',
  networkMap: '/kaart',
  sources: '/b',
  help: '/h',
  about: '/o',
  accessibility: '/t',
  privacy: '/v',
  module: place('module'),
  tool: () => null,
  play: place('play'),
  debrief: place('terug'),
};

function libraryOf(scenario: CompiledScenario): Library {
  return {
    languages: ['nl', 'en'],
    catalogue: () => Promise.reject(new Error('not asked for')),
    vocabulary: () => Promise.reject(new Error('not asked for')),
    scenario: (_module, id) => Promise.resolve(id === scenario.id ? scenario : null),
    onChange: () => () => undefined,
  };
}

async function emptyVault(): Promise<Vault> {
  return openVault({ clock: { now: () => 5 }, mode: 'session', rememberMode: () => undefined });
}

async function playIn(vault: Vault, scenario = theDinner()) {
  let made = 0;
  const next = () => {
    made += 1;
    return `id-${made}-${vault.view().records.journey.length}`;
  };
  const view = render(
    <ServicesProvider value={{ vault, library: libraryOf(scenario), clock: { now: () => 5 }, ids: { next } }}>
      <PathsProvider value={paths}>
        <MemoryRouter initialEntries={[`/modules/${scenario.module}/${scenario.id}`]}>
          <Routes>
            <Route path="/modules/:module/:scenario" element={<PlayerRoute />} />
          </Routes>
        </MemoryRouter>
      </PathsProvider>
    </ServicesProvider>,
  );
  await screen.findByRole('log');
  return view;
}

const next = () => screen.getByRole('button', { name: 'Verder' });
const choices = () => screen.queryAllByRole('button').filter((button) => button.dataset.choice !== undefined);

async function readOn(): Promise<void> {
  for (let press = 0; press < 20 && choices().length === 0; press += 1) await userEvent.click(next());
}

describe('the player', () => {
  it('shows the first line at once, one line more at a press, and asks only when all have been read', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    const log = screen.getByRole('log');
    expect(within(log).getByText('Regel 1.')).toBeVisible();
    expect(within(log).queryByText('Regel 2.')).toBeNull();
    expect(vault.view().records.journey).toEqual([]);
    await userEvent.click(next());
    expect(within(log).getByText('Regel 2.')).toBeVisible();
    expect(choices()).toEqual([]);
    await readOn();
    expect(choices().length).toBeGreaterThanOrEqual(2);
    expect(screen.queryByRole('button', { name: 'Verder' })).toBeNull();
  });

  it('moves focus to the question when its lines have been read, and to the first new line after a choice', async () => {
    await playIn(await emptyVault());
    await readOn();
    expect(screen.getByRole('heading', { level: 2, name: /./ })).toHaveFocus();
    await userEvent.click(choices()[0] as HTMLElement);
    await waitFor(() => expect(screen.getByRole('log').contains(document.activeElement)).toBe(true));
  });

  it('takes the number keys only while focus is in the list of choices', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    await readOn();
    await userEvent.keyboard('1');
    expect(vault.view().records.journey[0]?.steps).toEqual([]);
    choices()[1]?.focus();
    await userEvent.keyboard('1');
    expect(vault.view().records.journey[0]?.steps).toHaveLength(1);
  });

  it('stands at the same place when it is opened again', async () => {
    const vault = await emptyVault();
    const first = await playIn(vault);
    await readOn();
    await userEvent.click(choices()[0] as HTMLElement);
    const shown = screen.getByRole('log').textContent;
    first.unmount();
    await playIn(vault);
    expect(screen.getByRole('log').textContent).toBe(shown);
  });

  it('goes back to an earlier decision as a second road and leaves the first as it was', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    await readOn();
    const taken = choices()[0]?.dataset.choice;
    await userEvent.click(choices()[0] as HTMLElement);
    const [before] = vault.view().records.journey;
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar dit moment' }));
    const [first, second] = vault.view().records.journey;
    expect(first).toBe(before);
    expect(second?.branchedFrom).toEqual({ journey: first?.id, sharedSteps: 0 });
    const again = choices().find((button) => button.dataset.choice === taken);
    expect(again).toHaveTextContent('Dit koos u eerder');
  });

  it('keeps a private note with its moment and keeps the browser’s own services out of it', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    const field = screen.getByLabelText('Wat merkt u nu bij uzelf?');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('autocomplete', 'off');
    await userEvent.type(field, 'Onrust');
    expect(vault.view().records.note.map(({ text, kind }) => [text, kind])).toEqual([['Onrust', 'note']]);
  });
});
