/** A reminder that was closed once never comes back, and one that does not stand in front is never given. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Frame } from '../../src/app/frame';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { dueFirst, type Intention, newIntention } from '../../src/core/tools/intentions/intention';
import { ConversationsRoute } from '../../src/features/conversations/route';
import { HelpRoute } from '../../src/features/help/route';
import { RefreshRoute } from '../../src/features/refresh/route';
import { StartRoute } from '../../src/features/start/route';
import { paths } from '../../src/state/addresses';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import { PlannerRoute } from '../../src/tools/planner/route';
import type { VaultView } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { emptyPlan } from '../support/builders/begun-records';
import { catalogue } from '../support/builders/dinner-words';
import { now } from '../support/builders/time';
import { arriveAt, openHere } from '../support/render/render-at';

function intended(id: string, lookBackOn: string, at: number): Intention {
  const parts = { module: null, when: `het ${id} is`, then: 'Ik wacht', lookBackOn };
  return newIntention({ id: asId<IntentionId>(id), ...parts }, now + at);
}

const [due, later, other] = [
  intended('druk', '2026-11-20', 1),
  intended('stil', '2027-01-04', 2),
  intended('laat', '2027-02-04', 3),
];

async function vaultWithAll() {
  const vault = await vaultWith();
  for (const one of [due, later, other]) await vault.put('intention', one);
  return vault;
}

describe('the reminder to look back', () => {
  it('comes back after nu niet, with the focus on the page and not lost', async () => {
    const user = userEvent.setup();
    await arriveAt(<IntentionsRoute />, { vault: await vaultWithAll(), open: { record: 'druk' } });
    expect(screen.getByRole('heading', { level: 2, name: 'Terugkijken' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nu niet' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(openHere()).toBeNull();
    expect(screen.getAllByText(/De dag om terug te kijken is er: vrijdag 20 november 2026/)).toHaveLength(1);
    const aside = within(screen.getByRole('region', { name: 'Ligt even apart' }));
    await user.click(aside.getByRole('button', { name: 'Kijk terug ‘Als het druk is, dan wacht ik.’' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Terugkijken' })).toHaveFocus();
  });

  it('is not hidden behind what stands in front', async () => {
    await arriveAt(<ConversationsRoute />, { vault: await vaultWithAll() });
    const thinking = within(screen.getByRole('region', { name: 'Waar u nog over nadenkt' }));
    expect(thinking.getByRole('link', { name: 'Een voornemen om op terug te kijken' })).toBeVisible();
    expect(thinking.getByText('De dag om terug te kijken was vrijdag 20 november 2026.')).toBeVisible();
    expect(dueFirst([due, later, other], '2026-11-23')?.id).toBe('druk');
    expect(dueFirst([due, later, other], '2026-11-19')?.id).toBe('laat');
    expect(dueFirst([], '2026-11-19')).toBeNull();
  });
});

describe('what waited behind the lock', () => {
  const track = { id: asId<never>('start'), title: 'Start', summary: 'Voor wie nieuw is.' };
  const entries = [{ kind: 'module', module: asId<never>('netwerkbewust') }] as const;
  const library = {
    ...dinnerLibrary,
    catalogue: async () => ({ ...catalogue, tracks: [{ ...track, entries }] }),
  };
  const pages: readonly (readonly [string, string, ReactNode, string | null])[] = [
    ['the start page', paths.start, <StartRoute key="s" />, null],
    ['my conversations', paths.conversations, <ConversationsRoute key="c" />, null],
    ['coming back', paths.refresh, <RefreshRoute key="r" />, null],
    ['the intentions', paths.tool('voornemens'), <IntentionsRoute key="i" />, null],
    ['a preparation', paths.tool('gesprekswijzer'), <PlannerRoute key="p" />, 'plan'],
    ['a page of something else', paths.help, <HelpRoute key="h" />, null],
  ];

  it.each(pages)('is offered once on %s, not twice and not never', async (_, at, view, record) => {
    const vault = await vaultWith();
    const { records } = vault.view();
    const locked: VaultView = { ...vault.view(), mode: 'passphrase', access: 'locked', records };
    const spy = vi.spyOn(vault, 'view').mockReturnValue(locked);
    await arriveAt(<Frame>{view}</Frame>, { vault, library, at, open: { record } });
    expect(screen.queryByText(/De dag om terug te kijken is er/)).toBeNull();
    spy.mockRestore();
    await act(async () => {
      await vault.put('conversationPlan', emptyPlan('annual-talk'));
      await vault.put('intention', due);
    });
    const offers = [...screen.queryAllByRole('link'), ...screen.queryAllByRole('button')].filter(
      ({ textContent }) => /^Kijk terug|^Een voornemen om op terug te kijken/.test(textContent ?? ''),
    );
    expect(offers.map(({ textContent }) => textContent)).toHaveLength(1);
  });
});
