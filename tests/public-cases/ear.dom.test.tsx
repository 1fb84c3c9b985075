/**
 * Faults that the public reported of peers, for the ear and the hand: what is told too often or not at all, and
 * what an arrow key does that only a press should.
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompiledScenario } from '../../src/core/scenario/scenario';
import { PlayerRoute } from '../../src/features/player/route';
import { VaultRoute } from '../../src/features/vault/route';
import { paths, patterns } from '../../src/state/addresses';
import { changePreferences } from '../../src/state/preferences';
import type { Vault, VaultMode } from '../../src/vault/port';
import { aVault, passphrase } from '../support/a-vault';
import { hear, heardNow } from '../support/announcements';
import { aLibrary, onlyScenario } from '../support/builders/a-library';
import { theDinner } from '../support/builders/dinner';
import { first } from '../support/builders/dinner-play';
import { giveFakeBrowser } from '../support/fake-browser';
import { arriveAt, renderAt } from '../support/render/render-at';
import { closeTabs } from '../support/two-tabs';

/** What writes, moves or takes away what is kept. */
const writers = [
  'put',
  'remove',
  'changeMode',
  'protect',
  'lock',
  'wipe',
  'retry',
  'takeIn',
  'makeRecoveryCode',
] as const;

/** Counts what writes from here on: calls of the vault, and transactions of the database that may write. */
function countWrites(vault: Vault): () => number {
  const calls = writers.map((name) => vi.spyOn(vault, name));
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  return () =>
    calls.reduce((sum, { mock }) => sum + mock.calls.length, 0) +
    opened.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
}

describe('choosing where things are kept', () => {
  beforeEach(giveFakeBrowser);
  afterEach(closeTabs);

  it.each(['session', 'device', 'passphrase'] as const)(
    'an arrow key on the ways of keeping writes nothing and opens nothing, from %s',
    async (mode: VaultMode) => {
      const user = userEvent.setup();
      const vault = await aVault('session');
      await vault.put('journey', first);
      if (mode === 'device') await vault.changeMode('device');
      if (mode === 'passphrase') await vault.protect(passphrase);
      await arriveAt(<VaultRoute />, { vault, at: paths.vault });
      const writes = countWrites(vault);
      for (const group of new Set(screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name))) {
        const radios = screen.getAllByRole<HTMLInputElement>('radio').filter(({ name }) => name === group);
        radios.find(({ checked }) => checked)?.focus();
        for (const key of ['{ArrowDown}', '{ArrowUp}'].flatMap((arrow) => radios.map(() => arrow))) {
          await user.keyboard(key);
          expect(screen.queryByRole('dialog')).toBeNull();
        }
      }
      expect(writes()).toBe(0);
      expect(vault.view().mode).toBe(mode);
    },
  );

  it('the press after the choice keeps it, and focus is on the choice that holds', async () => {
    const user = userEvent.setup();
    const vault = await aVault('session');
    await vault.put('journey', first);
    await arriveAt(<VaultRoute />, { vault, at: paths.vault });
    await user.click(screen.getByRole('radio', { name: /^Dit apparaat\s?Versleuteld/ }));
    expect(vault.view().mode).toBe('session');
    await user.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
    await waitFor(() => expect(vault.view().mode).toBe('device'));
    await waitFor(() => expect(screen.getByRole('radio', { name: /Zo bewaart u het nu/ })).toHaveFocus());
    expect(screen.getByRole('radio', { name: /Zo bewaart u het nu/ })).toBeChecked();
  });
});

const note = () => screen.getByLabelText('Wat merkt u nu bij uzelf?');
const sixteen = 'Ik houd mij stil';

/** The same story in other words. */
function inEnglish(scenario: CompiledScenario): CompiledScenario {
  const text = JSON.stringify({ ...scenario, lang: 'en' })
    .replaceAll('Regel', 'Line')
    .replaceAll('Opening', 'Beginning');
  // Safe: only words of its texts were replaced.
  return JSON.parse(text) as CompiledScenario;
}

/** Opens the dinner, read to its first question. */
async function atTheQuestion(vault: Vault): Promise<void> {
  const scenario = theDinner();
  renderAt(<PlayerRoute />, {
    vault,
    library: aLibrary(onlyScenario(scenario, inEnglish(scenario))),
    at: paths.play(scenario.module, scenario.id),
    pattern: patterns.play,
  });
  await screen.findByRole('log');
  while (screen.queryByRole('heading', { level: 2, name: 'Wat doet u?' }) === null)
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
}

/** All that was shown was shown: what is said of it was said. */
const saved = (vault: Vault) => waitFor(() => expect(vault.view().save.kind).toBe('saved'));

/** The lines that were read, as the elements they are. */
const lines = () => [...(document.querySelector('[data-lines]')?.children ?? [])];

describe('what is told of saving', () => {
  let vault: Vault;
  beforeEach(async () => {
    giveFakeBrowser();
    vault = await aVault('session');
    await atTheQuestion(vault);
    await act(async () => {
      await vault.changeMode('device');
    });
    hear();
  });
  afterEach(closeTabs);

  it('sixteen letters are announced once, as kept, and sixteen more not at all', async () => {
    await userEvent.type(note(), sixteen);
    await saved(vault);
    expect(heardNow().length).toBeLessThanOrEqual(1);
    await userEvent.clear(note());
    await userEvent.type(note(), sixteen);
    await saved(vault);
    expect(heardNow()).toEqual([]);
  });

  it('a save that fails is told once while one types on, once more to who tries again, and so is that it works again', async () => {
    await userEvent.type(note(), 'Eerst');
    await saved(vault);
    heardNow();
    const full = new DOMException('vol', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    await userEvent.type(note(), sixteen);
    await waitFor(() => expect(vault.view().save.kind).toBe('unsaved'));
    expect(heardNow()).toEqual([expect.stringMatching(/^Niet bewaard/)]);
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByRole('alert');
    expect(heardNow()).toEqual([expect.stringMatching(/^Niet bewaard/)]);
    put.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await saved(vault);
    await waitFor(() => expect(heardNow()).toEqual(['Bewaard op dit apparaat']));
  });
});

describe('a story that is kept or changed in the middle', () => {
  beforeEach(giveFakeBrowser);
  afterEach(closeTabs);

  it.each([
    {
      what: 'choosing to keep it',
      told: ['Bewaard op dit apparaat'],
      seen: 'tmedwards/sugarcube-2#230',
      does: async () => {
        await userEvent.click(screen.getByRole('button', { name: 'Kies waar u bewaart wat u hier doet' }));
        await userEvent.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
        await screen.findByText(/Bewaard op dit apparaat om/);
      },
    },
    {
      what: 'a change of how it looks',
      does: async () =>
        act(async () => changePreferences({ theme: 'dark', textSize: 'larger', motion: 'none' })),
    },
    {
      what: 'another language of the interface',
      seen: 'inkle/ink#409',
      does: async () =>
        act(async () => {
          await i18next.changeLanguage('en');
          changePreferences({ contentLanguage: 'nl', language: 'en' });
        }),
    },
    {
      what: 'another language of the stories',
      seen: 'adaptlearning/adapt_framework#2216',
      does: async () => act(async () => changePreferences({ contentLanguage: 'en' })),
    },
  ])('$what reads nothing out again and leaves the place', async ({ does, told = [] }) => {
    const vault = await aVault('session');
    await atTheQuestion(vault);
    const before = lines();
    hear();
    await does();
    expect(lines()).toEqual(before);
    expect(heardNow()).toEqual(told);
    expect(document.activeElement).not.toBe(document.body);
    expect(within(screen.getByRole('main')).getByRole('heading', { level: 2 })).toBeInTheDocument();
  });
});

describe('a line of the story', () => {
  const vaultInTab = () => aVault('session');
  const isFocused = () => document.activeElement?.textContent ?? '';

  it('that one reads on to is announced once, and focus stays', async () => {
    const scenario = theDinner();
    renderAt(<PlayerRoute />, {
      vault: await vaultInTab(),
      library: aLibrary(onlyScenario(scenario)),
      at: paths.play(scenario.module, scenario.id),
      pattern: patterns.play,
    });
    await screen.findByRole('log');
    const next = screen.getByRole('button', { name: 'Verder' });
    hear();
    await userEvent.click(next);
    expect(heardNow()).toEqual([expect.stringContaining('Regel 2.')]);
    expect(next).toHaveFocus();
  });

  it.each([{ what: 'that a choice brings about', press: () => choose() }])(
    '$what is read by focus and not announced as well',
    async ({ press }) => {
      await atTheQuestion(await vaultInTab());
      hear();
      await press();
      await waitFor(() => expect(screen.getByRole('log').contains(document.activeElement)).toBe(true));
      expect(heardNow()).toEqual([]);
      expect(isFocused()).not.toBe('');
    },
  );
});

/** Presses the first choice once choices take a press. */
async function choose(): Promise<void> {
  const choices = () => document.querySelectorAll<HTMLElement>('[data-open] [data-choice]');
  await waitFor(() => expect(choices().length).toBeGreaterThan(0));
  const [first] = choices();
  if (first !== undefined) await userEvent.click(first);
}
