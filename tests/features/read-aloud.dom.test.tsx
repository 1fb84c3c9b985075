/** ‘Lees voor’ in the player: what is said, marked and when it stops. */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlayerRoute } from '../../src/features/player/route';
import { fetchRest } from '../../src/features/player/use-rest';
import { paths, patterns } from '../../src/state/addresses';
import { usePreferences } from '../../src/state/preferences';
import { vaultWith } from '../support/a-vault';
import { aLibrary, onlyScenario } from '../support/builders/a-library';
import { theDinner } from '../support/builders/dinner';
import { FakeSpeech } from '../support/builders/speech';
import { press } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

let speech = new FakeSpeech('nl');

async function play() {
  const scenario = theDinner();
  const view = renderAt(<PlayerRoute />, {
    vault: await vaultWith(),
    library: aLibrary(onlyScenario(scenario)),
    speech,
    at: paths.play(scenario.module, scenario.id),
    pattern: patterns.play,
  });
  await screen.findByRole('log');
  return view;
}

const bar = () => screen.queryByRole('group', { name: 'Voorlezen' });
const marked = () => screen.getByRole('log').querySelector('[aria-current]')?.textContent ?? null;
const voiceEnds = (how?: 'failed') => act(() => speech.end(how));

beforeEach(() => {
  speech = new FakeSpeech('nl');
});

// What is told here begins where all of the player has come.
beforeEach(async () => {
  await fetchRest();
});

describe('reading aloud', () => {
  it('is not there without a voice on the device, and comes when one does', async () => {
    speech = new FakeSpeech('en');
    await play();
    expect(bar()).toBeNull();
    act(() => speech.voicesAre('nl'));
    expect(bar()).toBeVisible();
  });

  it('reads and marks what is shown, shows nothing itself, and goes on with what the reader shows', async () => {
    await play();
    press('Lees voor');
    expect(speech.last).toContain('Regel 1.');
    expect(speech.said[0]?.manner).toEqual({ lang: 'nl', rate: 1 });
    expect(marked()).toContain('Regel 1.');
    voiceEnds();
    expect([speech.said.length, marked()]).toEqual([1, null]);
    expect(screen.getByText(/^Wat er staat, is voorgelezen/)).toBeVisible();
    expect(screen.queryByText('Regel 2.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    expect(speech.last).toContain('Regel 2.');
    expect(marked()).toContain('Regel 2.');
  });

  it('pauses, goes on, goes to the next line and stops, with focus on what remains', async () => {
    await play();
    await userEvent.click(screen.getByRole('button', { name: 'Toon ze allemaal' }));
    press('Lees voor');
    press('Pauze');
    expect([speech.isSpeaking, speech.said.length]).toEqual([false, 1]);
    press('Lees verder');
    expect(speech.said.map(({ text }) => text)).toEqual([speech.last, speech.last]);
    press('Volgende regel');
    expect(marked()).toContain('Regel 2.');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect([speech.isSpeaking, marked()]).toEqual([false, null]);
    expect(screen.getByRole('button', { name: 'Lees voor' })).toHaveFocus();
  });

  it('says it again at another pace, which is remembered', async () => {
    await play();
    press('Lees voor');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tempo' }), 'Rustig');
    expect(speech.said.map(({ manner }) => manner.rate)).toEqual([1, 0.8]);
    expect(usePreferences.getState().readingPace).toBe('slow');
  });

  it('stops at a choice', async () => {
    await play();
    await userEvent.click(screen.getByRole('button', { name: 'Toon ze allemaal' }));
    press('Lees voor');
    const [first] = screen.getAllByRole('button').filter(({ dataset }) => dataset.choice !== undefined);
    await waitFor(() => expect(first?.closest('[data-open]')).not.toBeNull());
    await userEvent.click(first as HTMLElement);
    expect([speech.isSpeaking, speech.said.length]).toEqual([false, 1]);
    expect(within(bar() as HTMLElement).getByRole('button', { name: 'Lees voor' })).toBeVisible();
  });

  it('is silent when the page is left, and pauses when it goes out of sight', async () => {
    const { unmount } = await play();
    press('Lees voor');
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(speech.isSpeaking).toBe(false);
    visibility.mockReturnValue('visible');
    press('Lees verder');
    expect(speech.isSpeaking).toBe(true);
    unmount();
    expect(speech.isSpeaking).toBe(false);
  });

  it('says so when the voice does not work', async () => {
    await play();
    press('Lees voor');
    voiceEnds('failed');
    expect(screen.getByText(/^Voorlezen lukte niet/)).toBeVisible();
    expect(marked()).toBeNull();
  });
});
