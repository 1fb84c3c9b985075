/** 'Weergave': what is chosen is remembered in plain storage, and only what is known is read back. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DisplaySettings } from '../../src/parts/display-settings';
import { preferencesKey, usePreferences } from '../../src/state/preferences';
import { vaultWith } from '../support/a-vault';
import { renderAt } from '../support/render/render-at';

async function choose(group: string, option: string): Promise<void> {
  await userEvent.click(
    within(await screen.findByRole('group', { name: group })).getByRole('radio', { name: option }),
  );
}

it('lets a reader make the text larger, the lines wider and the letter calm', async () => {
  renderAt(<DisplaySettings />, { vault: await vaultWith() });
  await userEvent.click(screen.getByRole('button', { name: 'Weergave' }));
  await choose('Grootte van de tekst', 'Grootst');
  await choose('Ruimte tussen de regels', 'Ruim');
  await choose('Letter', 'Rustig, zonder schreven');
  const chosen = { textSize: 'largest', lineSpacing: 'wide', letter: 'calm' };
  expect(usePreferences.getState()).toMatchObject(chosen);
  expect(JSON.parse(localStorage.getItem(preferencesKey) ?? '')).toMatchObject(chosen);
});

it('falls back where a stored value is none that it knows', async () => {
  localStorage.setItem(
    preferencesKey,
    JSON.stringify({
      textSize: 'enormous',
      lineSpacing: 7,
      letter: null,
      readingPace: 'hasty',
      theme: 'dark',
    }),
  );
  vi.resetModules();
  const { usePreferences: anew } = await import('../../src/state/preferences');
  expect(anew.getState()).toMatchObject({
    textSize: 'usual',
    lineSpacing: 'usual',
    letter: 'usual',
    readingPace: 'usual',
    theme: 'dark',
  });
});
