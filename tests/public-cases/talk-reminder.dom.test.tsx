/** A reminder that was closed once never comes back, and one that does not stand in front is never given. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { dueFirst, type Intention, newIntention } from '../../src/core/tools/intentions/intention';
import { ConversationsRoute } from '../../src/features/conversations/route';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import { vaultWith } from '../support/a-vault';
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
