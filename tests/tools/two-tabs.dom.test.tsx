/**
 * One preparation open in two tabs of one browser, on a real vault: what one tab writes shows in the other, and
 * what is typed in the tab that may not write is never lost.
 */
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConversationPlan } from '../../src/core/tools/planner/plan';
import type { Vault } from '../../src/vault/port';
import { write } from '../support/render/acts';
import { closeTabs, twoTabs } from '../support/two-tabs';
import { aPlan, lookAtPlanner } from './planner-look';

const planIn = (vault: Vault): ConversationPlan | undefined => vault.view().records.conversationPlan[0];

/** The other tab writes in the preparation. */
async function writeElsewhere(vault: Vault, parts: Partial<ConversationPlan>): Promise<void> {
  await act(async () => {
    await vault.put('conversationPlan', { ...aPlan(), ...planIn(vault), ...parts });
  });
}

const title = 'Waar gaat het over, in een paar woorden?';

describe('a preparation in two tabs', { timeout: 60_000 }, () => {
  let writing: Vault;
  let reading: Vault;
  let another: () => Promise<Vault>;
  beforeEach(async () => {
    ({ writing, reading, another } = await twoTabs('conversationPlan', aPlan(), () => Date.now()));
    await lookAtPlanner({ vault: reading, open: 'plan' });
  });

  afterEach(closeTabs);

  test('shows each thing that the other tab writes, the second as well as the first', async () => {
    await writeElsewhere(writing, { title: 'Eerst', changedAt: 1 });
    await waitFor(() => expect(screen.getByLabelText(title)).toHaveValue('Eerst'));
    await writeElsewhere(writing, { title: 'Daarna', changedAt: 2 });
    await waitFor(() => expect(screen.getByLabelText(title)).toHaveValue('Daarna'));
    await writeElsewhere(writing, { step: 'opening', changedAt: 3 });
    expect(await screen.findByRole('heading', { name: 'Met welke zin begint u?' })).toBeVisible();
  });

  test('keeps on the screen what was typed here, and after taking over keeps both', async () => {
    await writeElsewhere(writing, { title: 'Elders', changedAt: 1 });
    await waitFor(() => expect(screen.getByLabelText(title)).toHaveValue('Elders'));
    write(title, 'Hier getypt');
    await writeElsewhere(writing, { opening: 'De zin van elders', step: 'opening', changedAt: 2 });
    await waitFor(() => expect(planIn(reading)?.opening).toBe('De zin van elders'));
    expect(screen.getByLabelText(title)).toHaveValue('Hier getypt');
    await act(async () => {
      await reading.takeOver();
    });
    await waitFor(() => expect(planIn(reading)?.title).toBe('Hier getypt'));
    expect(planIn(reading)?.opening).toBe('De zin van elders');
    await waitFor(() => expect(planIn(writing)).toMatchObject({ title: 'Hier getypt' }));
    const later = await another();
    expect(planIn(later)).toMatchObject({ title: 'Hier getypt', opening: 'De zin van elders' });
  });
});
