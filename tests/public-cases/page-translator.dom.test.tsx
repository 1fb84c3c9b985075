/**
 * A page translator makes a page lie: it puts its own nodes where text stood, and what the app changes afterwards is no
 * longer on the page, or cannot be taken away.
 */
import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { VaultRoute } from '../../src/features/vault/route';
import { Keeping } from '../../src/parts/keeping';
import { VaultStatus } from '../../src/parts/vault-status';
import { paths } from '../../src/state/addresses';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import { Protection } from '../../src/tools/shared/protection';
import { Button } from '../../src/ui/button';
import { StatusMessage } from '../../src/ui/status-message';
import type { Vault, VaultView } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { first } from '../support/builders/dinner-play';
import { now } from '../support/builders/time';
import { translatePage } from '../support/page-translator';
import { press, write } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

interface StagedVault {
  readonly vault: Vault;
  become(change: Partial<VaultView>): void;
}

/** A vault that says of itself what it is told to. */
async function stagedVault(begin: Partial<VaultView>): Promise<StagedVault> {
  const real = await vaultWith(first);
  let view: VaultView = { ...real.view(), ...begin };
  const listeners = new Set<() => void>();
  const vault: Vault = Object.assign(Object.create(real), {
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return {
    vault,
    become: (change) => {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
  };
}

const saved = (minutes: number): Partial<VaultView> => ({
  save: { kind: 'saved', at: now + minutes * 60_000 },
});
const device = { mode: 'device', access: 'writer' } as const;
const guarded = { mode: 'passphrase', access: 'writer' } as const;
const session = { mode: 'session', access: 'writer' } as const;
const fresh = { save: { kind: 'nothing-to-save' } } as const;
const failed = { save: { kind: 'unsaved', failure: { kind: 'full' } } } as const;

interface Case {
  readonly what: string;
  readonly seen?: string;
  readonly view: ReactNode;
  readonly states: readonly Partial<VaultView>[];
}

const cases: readonly Case[] = [
  {
    what: 'the vault says that things are in this tab only when they are kept on the device',
    view: <VaultRoute />,
    states: [
      { ...session, ...saved(0) },
      { ...device, ...saved(1) },
      { ...guarded, ...saved(2) },
      { ...guarded, ...saved(3), access: 'locked' },
      { ...device, ...saved(4) },
      { ...device, ...failed },
    ],
  },
  {
    what: 'the vault has old numbers of what it holds',
    view: <VaultRoute />,
    states: [
      { ...device, ...saved(0) },
      { ...device, ...saved(1), records: {} as VaultView['records'] },
    ],
  },
  {
    what: 'the line about keeping has the time of an earlier save',
    view: <Keeping />,
    states: [
      { ...device, ...saved(0) },
      { ...device, ...saved(7) },
      { ...device, ...failed },
      { ...device, ...saved(9) },
    ],
  },
  {
    what: 'the head of the page says open when it is locked',
    view: <VaultStatus />,
    states: [session, device, guarded, { ...guarded, access: 'locked' }, { ...device, access: 'reader' }],
  },
  {
    what: 'a tool promises a tab when it is kept on the device',
    view: <Protection />,
    states: [
      { ...session, ...fresh },
      { ...device, ...fresh },
      { ...guarded, ...fresh },
    ],
  },
  {
    what: 'the network map promises a passphrase when there is none',
    view: <NetworkMapRoute />,
    states: [
      { ...guarded, ...fresh },
      { ...device, ...fresh },
      { ...session, ...fresh },
    ],
  },
];

/** What can be read on the page; what only the ear gets is read as well, but for what was told of a moment. */
function read(): string | undefined {
  const page = document.body.cloneNode(true);
  if (!(page instanceof HTMLElement)) throw new Error('There is no page.');
  for (const told of page.querySelectorAll('[role="status"][class*="hidden"]')) told.remove();
  return page.textContent?.replace(/\s+/gu, ' ').trim();
}

describe('on a page that is translated', () => {
  it.each(cases)('$what', async ({ view, states }) => {
    const [begin = {}, ...rest] = states;
    const { vault, become } = await stagedVault(begin);
    const real = vault.view().records;
    const whole = (state: Partial<VaultView>): Partial<VaultView> =>
      state.records === undefined ? state : { ...state, records: { ...real, journey: [] } };
    const shown = renderAt(view, { vault, at: paths.vault });
    await act(async () => undefined);
    translatePage(shown.container);
    const told: (string | undefined)[] = [];
    for (const state of rest) {
      await act(async () => become(whole(state)));
      told.push(read());
      // It goes over the page again when something changed.
      translatePage(shown.container);
    }
    shown.unmount();
    for (const [index, state] of rest.entries()) {
      const other = await stagedVault({ ...begin, ...whole(state) });
      const plain = renderAt(view, { vault: other.vault, at: paths.vault });
      await act(async () => undefined);
      expect(told[index]).toBe(read());
      plain.unmount();
    }
  });

  it.each([
    [
      'a message keeps the words it had',
      (words: ReactNode) => <StatusMessage tone="done">{words}</StatusMessage>,
    ],
    ['a button keeps the label it had', (words: ReactNode) => <Button>{words}</Button>],
  ])('%s', async (_, around) => {
    const { vault } = await stagedVault({});
    const page = renderAt(around('Een'), { vault });
    const steps: readonly (readonly [ReactNode, string])[] = [
      ['Twee', 'Twee'],
      [['Drie', false], 'Drie'],
      [['Vier', false, <> en meer</>], 'Vier en meer'],
      [['Vijf', false, null], 'Vijf'],
      ['Zes', 'Zes'],
    ];
    for (const [words, said] of steps) {
      translatePage(page.container);
      page.rerender(around(words));
      expect(page.container.textContent).toBe(said);
    }
  });

  it('an alias on the map becomes another word', async () => {
    const page = renderAt(<NetworkMapRoute />, { vault: await vaultWith(), at: paths.tool('netwerkkaart') });
    await screen.findByLabelText('Om welk dossier of besluit gaat het?');
    write('Om welk dossier of besluit gaat het?', 'Zuidrand');
    press('Begin de kaart');
    for (const alias of ['De bakker', 'De schaatser']) {
      write('Een schuilnaam', alias);
      press('Zet op de kaart');
    }
    for (const view of ['Beeld', 'Tabel']) {
      press(view);
      translatePage(page.container);
      const translated = [...page.container.querySelectorAll('font > font')].map((font) => font.textContent);
      expect(translated.length).toBeGreaterThan(10);
      expect(translated.filter((text) => /^(?:De bakker|De schaatser|Zuidrand)$/.test(text ?? ''))).toEqual(
        [],
      );
    }
  });
});
