/** Looking back on an intention and moving one: what is missing is said where it is, and focus is never nowhere. */
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { now } from '../support/builders/time';
import { arriveAt } from '../support/render/render-at';

/** The newest stands in front. */
async function vaultWithThree(): Promise<Vault> {
  const vault = await vaultWith();
  for (const [index, word] of ['laat', 'stil', 'druk'].entries()) {
    const parts = { module: null, when: `het ${word} is`, then: 'Ik wacht', lookBackOn: '2026-11-20' };
    const intention = newIntention({ id: asId<IntentionId>(word), ...parts }, now - 9 + index);
    await vault.put('intention', word === 'laat' ? { ...intention, letGoAt: now - 1 } : intention);
  }
  return vault;
}

const save = () => screen.getByRole('button', { name: 'Bewaar deze terugblik' });
const outcome = () => screen.getByRole('group', { name: 'Deed het moment zich voor, en wat deed u?' });
const way = () => screen.getByRole('group', { name: 'En nu?' });

describe('looking back', () => {
  it('does not say at the bottom, for all fields at once, what is missing at the top', async () => {
    const user = userEvent.setup();
    const vault = await vaultWithThree();
    await arriveAt(<IntentionsRoute />, { vault, open: { record: 'druk' } });
    await user.click(save());
    expect(outcome()).toHaveAccessibleDescription('Kies wat er gebeurde.');
    expect(way()).toHaveAccessibleDescription('Kies wat u nu wilt.');
    // Said once, where the focus goes.
    expect(screen.getByRole('alert')).toHaveTextContent('Kies wat er gebeurde.');
    expect(screen.getByRole('radio', { name: 'Ja, en ik deed dit' })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: 'Ja, en ik deed dit' }));
    expect(outcome()).not.toHaveAccessibleDescription();
    await user.click(save());
    expect(screen.getByRole('radio', { name: 'Ik houd dit voornemen' })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: 'Ik houd dit voornemen' }));
    const day = screen.getByLabelText('Tot wanneer?');
    fireEvent.change(day, { target: { value: '' } });
    await user.click(save());
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription('Kies een dag.');
    expect(screen.getByRole('alert')).toHaveTextContent('Kies een dag.');
  });

  it('does not keep another day than the one that is shown and still asked about', async () => {
    const user = userEvent.setup();
    const vault = await vaultWithThree();
    await arriveAt(<IntentionsRoute />, { vault, open: { record: 'druk' } });
    await user.click(screen.getByRole('radio', { name: 'Ja, en ik deed dit' }));
    await user.click(screen.getByRole('radio', { name: 'Ik houd dit voornemen' }));
    const day = screen.getByLabelText('Tot wanneer?');
    fireEvent.change(day, { target: { value: '2025-03-01' } });
    await user.click(save());
    expect(day).toHaveFocus();
    expect(vault.view().records.intention.every(({ looks }) => looks.length === 0)).toBe(true);
  });
});

describe('a button that goes with what it moves', () => {
  it.each([
    ['putting one in front', 'Zet dit vooraan ‘Als het stil is, dan wacht ik.’', 'stil'],
    ['taking one up again', 'Neem het weer op ‘Als het laat is, dan wacht ik.’', 'laat'],
  ])('does not drop the focus on %s', async (_, name, word) => {
    const user = userEvent.setup();
    await arriveAt(<IntentionsRoute />, { vault: await vaultWithThree() });
    await user.click(screen.getByRole('button', { name, hidden: true }));
    const heading = screen.getByRole('heading', { name: 'Vooraan' });
    expect(heading).toHaveFocus();
    const front = within(screen.getByRole('region', { name: 'Vooraan' }));
    expect(front.getByText(`Als het ${word} is, dan wacht ik.`)).toBeVisible();
  });

  it('does not drop the focus on saying it aloud once more', async () => {
    const user = userEvent.setup();
    await arriveAt(<IntentionsRoute />, { vault: await vaultWithThree() });
    await user.click(screen.getByRole('button', { name: 'Zeg het nog eens hardop' }));
    expect(screen.getByRole('button', { name: 'Zeg de zin hardop' })).toHaveFocus();
  });
});
