/** The page that is left of a session: what is on it, and taking it along. */
import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import * as download from '../../../src/state/download';
import { aGroupSession } from '../../support/builders/group-session';
import { type Led, lead, leaveSession } from './leading';

afterEach(leaveSession);
afterEach(() => vi.restoreAllMocks());

const press = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** Votes twice on an own case, and shows only the first. */
async function afterSession(harvest: string): Promise<Led> {
  const led = await lead(aGroupSession());
  const vote = (number: 1 | 2): void =>
    led.does(
      { type: 'go', step: `vote-${number}` },
      { type: 'open-vote' },
      { type: 'close-vote' },
      { type: 'hand', key: `own#${number}`, counts: { A: 6, B: 3, C: 1 } },
    );
  act(() => {
    vote(1);
    led.does({ type: 'show' });
    vote(2);
    led.does(
      { type: 'go', step: 'twist' },
      { type: 'go', step: 'if-then' },
      { type: 'harvest', lines: [harvest], draft: '' },
      { type: 'look-back', day: '2026-12-01' },
      { type: 'close' },
    );
  });
  await screen.findByText('De sessie is gesloten en van dit apparaat gewist.');
  return led;
}

test('it tells what happened here: the case, the question with what was shown, the new fact, the day', async () => {
  await afterSession('Eerst bellen.');
  const table = within(screen.getByRole('table'));
  expect(table.getByRole('row', { name: /^A\. Gaan\. 6$/ })).toBeVisible();
  expect(table.queryByRole('columnheader', { name: 'Ronde 2' })).toBeNull();
  const told = (title: string) =>
    within(screen.getByRole('heading', { name: title }).parentElement as HTMLElement);
  expect(told('Waarmee de zaal werkte').getByText('Een bureau nodigt uit voor een diner.')).toBeVisible();
  expect(told('Wat vaststond').getByText('De opdracht is nog niet gegund.')).toBeVisible();
  expect(told('De stemming').getByText('Wat doe je?')).toBeVisible();
  expect(told('Het nieuwe feit').getByText('De gastheer is een oud-studiegenoot.')).toBeVisible();
  expect(told('Wat de zaal vasthoudt').getByText('Eerst bellen.')).toBeVisible();
  expect(told('Om voor uzelf af te maken: als …, dan …').getByText(/Denk aan één moment/)).toBeVisible();
  expect(told('Samen terugkijken').getByText('dinsdag 1 december 2026')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Vragen die op het scherm stonden' })).toBeNull();
});

test('it is copied and saved as the same plain text; where a name may be in it, that is asked first', async () => {
  const { user } = await afterSession('Eerst Annelies bellen.');
  const save = vi.spyOn(download, 'downloadText').mockImplementation(() => undefined);
  await user.click(press('Bewaar als tekstbestand'));
  expect(screen.getByText(/^Staat er een naam tussen/)).toBeVisible();
  expect(save).not.toHaveBeenCalled();
  await user.click(press('Bewaar toch'));
  const [name, type, text] = save.mock.calls[0] ?? [];
  expect(name).toMatch(/^groepssessie-\d{4}-\d\d-\d\d\.txt$/);
  expect(type).toBe('text/plain;charset=utf-8');
  expect(text).toContain('A. Gaan. (Ronde 1: 6)\r\nB. Bedanken. (Ronde 1: 3)');
  expect(text).toContain('WAT DE ZAAL VASTHOUDT\r\n\r\n- Eerst Annelies bellen.');
  expect(await screen.findByText(/^Het bestand staat bij uw downloads/)).toBeVisible();
  // It is asked once.
  await user.click(press('Kopieer de tekst'));
  expect(await screen.findByText(/^De tekst is gekopieerd/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(text);
});

test('without a clipboard the text can be copied by hand', async () => {
  const { user } = await afterSession('Eerst bellen.');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('No clipboard.'));
  await user.click(press('Kopieer de tekst'));
  const field = await screen.findByRole('textbox', { name: 'Kopieer deze tekst met de hand' });
  expect((field as HTMLTextAreaElement).value).toContain('- Eerst bellen.\n');
});

test('before it is closed it is said what goes: a plan that was in no vault is gone after a reload', async () => {
  const { user } = await lead(aGroupSession());
  await user.click(screen.getAllByRole('button', { name: 'Sluit de sessie' })[0] as HTMLElement);
  const dialog = within(screen.getByRole('dialog', { name: 'De sessie sluiten?' }));
  expect(dialog.getByText(/stond alleen in een tabblad en is al weg/)).toBeVisible();
});
