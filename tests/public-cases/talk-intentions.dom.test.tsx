/** Looking back on an intention and moving one: what is missing is said where it is, and focus is never nowhere. */
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { emptyMaking } from '../support/builders/begun-records';
import { now } from '../support/builders/time';
import { press } from '../support/render/acts';
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

describe('making an intention', () => {
  async function making(parts: object): Promise<void> {
    const vault = await vaultWith();
    await vault.put('intentionMaking', { ...emptyMaking(), ...parts });
    await arriveAt(<IntentionsRoute />, { vault, open: { record: 'making' } });
  }

  it.each([
    ['both', { cue: 'hij belt', words: 'Nee' }, 'Als …'],
    ['only what one does', { words: 'Nee' }, 'dan …'],
  ])('does not drop the focus on taking over %s', async (_, parts, label) => {
    await making({ step: 'sentence', ...parts });
    press('Neem over wat ik schreef');
    expect(screen.getByLabelText(label)).toHaveFocus();
  });

  it.each([
    ['Iets zeggen', 'Wat wilt u dan hardop zeggen, woord voor woord?'],
    ['Een besluit uitstellen', 'Wat stelt u uit, en tot wanneer?'],
    ['Opzij stappen', 'Waar stapt u uit?'],
    ['Met iemand overleggen', 'Met wie overlegt u, en waarover?'],
    ['Iemand vertellen wat er speelt', 'Wat vertelt u, en aan wie?'],
  ])('does not ask for words to say aloud whatever one does: %s', async (deed, question) => {
    await making({ step: 'response' });
    await userEvent.setup().click(screen.getByRole('radio', { name: deed }));
    expect(screen.getByLabelText(question)).toBeVisible();
  });
});
