/** Leading a group session: the steps, a vote counted by hand, the story, the harvest, the close. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aDeliberation, aGroupSession, aStory } from '../../support/builders/group-session';
import { databases } from '../../support/in-the-store';
import { atStep, lead, leaveSession } from './leading';

afterEach(leaveSession);

const press = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** On a narrow screen, as in these tests, the run sheet lies folded. */
const unfold = (): HTMLElement => press(/^Draaiboek/);

test('the run sheet lies beside the step; every step can be gone to, skipped and gone back to', async () => {
  const { user, session } = await lead(aGroupSession());
  await atStep('Welkom en spelregels');
  await user.click(unfold());
  const sheet = screen.getByRole('navigation', { name: 'Draaiboek, 1 uur en 30 minuten' });
  expect(within(sheet).getByRole('button', { current: 'step' })).toHaveTextContent('Welkom en spelregels');
  await user.click(press('Volgende: De casus, voorgelezen'));
  await atStep('De casus, voorgelezen');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await user.click(within(sheet).getByRole('button', { name: /^Wat verschoof er/ }));
  await atStep('Wat verschoof er?');
  expect(screen.getByText(/Er is nog niet gestemd/)).toBeVisible();
  await user.click(press('Vorige stap'));
  expect(session().sheet.steps[session().at]?.id).toBe('vote-2');
});

test('a case stands whole on the page to be read aloud, with what is fixed', async () => {
  const { does } = await lead(aGroupSession());
  act(() => does({ type: 'go', step: 'scene' }));
  for (const text of [
    'Een bureau nodigt uit voor een diner.',
    'Het bureau dong mee naar een opdracht.',
    'Wat doe je?',
    'De opdracht is nog niet gegund.',
  ])
    expect(within(screen.getByRole('region', { name: /^De casus/ })).getByText(text)).toBeVisible();
});

test('the keys of a presenter remote go on and back, B makes the wall black, and nothing of it while one types', async () => {
  const { user, session } = await lead(aGroupSession());
  await user.keyboard('{PageDown}{ArrowRight}');
  await atStep('Ronde 1, vooraf');
  await user.keyboard('b');
  expect(session().wall.isBlack).toBe(true);
  expect(screen.getByText(/Het scherm is zwart/, { selector: 'p' })).toBeVisible();
  await user.keyboard('.{PageUp}');
  await atStep('De casus, voorgelezen');
  expect(session().wall.isBlack).toBe(false);
  await user.click(unfold());
  await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: /^De oogst/ }));
  await user.type(screen.getByRole('textbox', { name: 'Eén ding om vast te houden' }), 'b. 1');
  await atStep('De oogst');
  expect(session().wall.isBlack).toBe(false);
});

test('raised cards are counted by figures and by hand; closing shows nothing, and showing stands apart', async () => {
  const { user, session, does } = await lead(aGroupSession());
  act(() => does({ type: 'go', step: 'vote-1' }));
  await user.click(press('Open de stemming'));
  await user.keyboard('1112');
  const forA = screen.getByRole('textbox', { name: 'Stemmen voor A: Gaan.' });
  expect(forA).toHaveValue('3');
  await user.keyboard('{Shift>}2{/Shift}');
  await user.click(press('Eén meer voor C'));
  const forB = screen.getByRole('textbox', { name: /^Stemmen voor B/ });
  await user.clear(forB);
  await user.type(forB, '5');
  expect(session().rounds[0]?.hand).toEqual({ A: 3, B: 5, C: 1 });
  expect(screen.getByText('Geteld: 9 van 10 aanwezigen.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Toon de verdeling' })).toBeNull();
  await user.click(press('Sluit de stemming'));
  expect(session().rounds[0]).toMatchObject({ state: 'closed', shown: null });
  expect(screen.getByText(/A 3, B 5, C 1/, { selector: 'p' })).toBeVisible();
  await user.click(press('Eén minder voor A'));
  await user.click(press('Toon de verdeling'));
  expect(session().rounds[0]?.shown).toEqual({ kind: 'counts', counts: { A: 2, B: 5, C: 1 }, voters: 8 });
  // Everybody saw the cards: a miscount is put right on the wall too.
  await user.click(press('Eén meer voor A'));
  expect(session().rounds[0]?.shown).toMatchObject({ counts: { A: 3, B: 5, C: 1 }, voters: 9 });
  await user.click(press('Stem opnieuw'));
  await user.click(press('Nee, laat staan'));
  expect(session().rounds[0]?.state).toBe('shown');
});

test('ballots are guarded: counted otherwise after showing, the wall stays, and that is said', async () => {
  const { user, session, does } = await lead(aGroupSession({ voting: 'ballots' }));
  act(() => does({ type: 'go', step: 'vote-1' }, { type: 'open-vote' }));
  await user.keyboard('1111122222');
  act(() => does({ type: 'close-vote' }, { type: 'show' }));
  await user.click(press('Eén meer voor A'));
  expect(session().rounds[0]?.shown).toMatchObject({ counts: { A: 5, B: 5 } });
  expect(screen.getByText(/U telde daarna anders.*Uw nieuwe telling staat alleen hier/)).toBeVisible();
});

test('more votes than people: closing and showing are asked, until it is put right, in one press or by counting', async () => {
  const { user, session, does } = await lead(aGroupSession({ people: 8 }));
  act(() => does({ type: 'go', step: 'vote-1' }, { type: 'open-vote' }));
  await user.keyboard('1111122222');
  expect(screen.getByRole('alert')).toHaveTextContent(/^Er zijn 10 stemmen geteld en 8 deelnemers/);
  expect(screen.queryByRole('button', { name: 'Sluit de stemming' })).toBeNull();
  await user.click(press('Sluit toch'));
  expect(screen.getByRole('alert')).toHaveTextContent(/^Er zijn 10 stemmen/);
  expect(screen.queryByRole('button', { name: 'Toon de verdeling' })).toBeNull();
  act(() => does({ type: 'next' }));
  expect(screen.queryByRole('button', { name: 'Toon de verdeling' })).toBeNull();
  expect(press('Toon de verdeling toch')).toBeVisible();
  await user.click(press('Er zijn 10 deelnemers'));
  expect(session().people).toBe(10);
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(press('Toon de verdeling'));
  expect(session().rounds[0]?.state).toBe('shown');
});

test('the bar holds what a step has to do, and going on to the next comes second until it is done', async () => {
  const { user, session, does } = await lead(aGroupSession());
  const bar = () => within(screen.getByRole('contentinfo'));
  act(() => does({ type: 'go', step: 'vote-1' }));
  expect(
    bar()
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Vorige stap', 'Open de stemming', 'Volgende: Wat kozen we?']);
  await user.click(press('Open de stemming'));
  expect(screen.getByText('De stemming is open.')).toHaveFocus();
  expect(bar().queryByRole('button', { name: 'Sluit de stemming' })).toBeNull();
  // The key of a remote passes over no vote: it opens one, and leaves none open behind.
  await user.keyboard('{PageDown}');
  expect(session().sheet.steps[session().at]?.id).toBe('vote-1');
  await user.keyboard('1111122222');
  act(() => does({ type: 'close-vote' }, { type: 'next' }));
  await user.keyboard('{PageDown}{PageUp}');
  expect(session().rounds[0]?.state).toBe('closed');
  await user.click(bar().getByRole('button', { name: 'Toon de verdeling' }));
  expect(session().rounds[0]?.state).toBe('shown');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a step that runs over says how late it becomes, and shares out what is left', async () => {
  const { user, session, does, pass } = await lead(aGroupSession());
  act(() => pass(20 * 60_000));
  act(() => does({ type: 'go', step: 'scene' }));
  expect(await screen.findByText(/later dan gepland/)).toBeVisible();
  const before = session().sheet.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  await user.click(press('Verdeel de tijd die over is'));
  expect(session().sheet.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThan(before);
  expect(screen.queryByText(/later dan gepland/)).toBeNull();
  await user.click(press('Pauzeer'));
  expect(session().watch.since).toBeNull();
  await user.click(press('Ga verder'));
  await user.click(press('Eén deelnemer meer'));
  expect(session().people).toBe(11);
});

test('the story goes on with what the facilitator chooses, the most votes first, and can be taken back', async () => {
  const { user, session, does } = await lead(aGroupSession({}, aStory));
  act(() => does({ type: 'go', step: 'scene' }));
  const choose = async (name: RegExp): Promise<void> => {
    while (screen.queryByRole('button', { name: 'Lees verder' }) !== null) await user.keyboard('{PageDown}');
    // The last line stands there before what can be chosen does.
    expect(press('Zet de keuzes op het scherm')).toBeVisible();
    await user.keyboard('{PageDown}');
    expect(screen.queryByRole('button', { name: 'Zet de keuzes op het scherm' })).toBeNull();
    await user.click(press(name));
  };
  await choose(/^A /);
  while (screen.queryByRole('button', { name: 'Lees verder' }) !== null) await user.keyboard('{PageDown}');
  expect(screen.getByText(/Hier stemt de zaal/)).toBeVisible();
  act(() => does({ type: 'go', step: 'vote-1' }, { type: 'open-vote' }));
  await user.keyboard('12222222');
  act(() => does({ type: 'go', step: 'spread' }));
  expect(screen.getByText(/De stemming staat nog open/)).toBeVisible();
  await user.click(press('Sluit de stemming'));
  act(() => does({ type: 'go', step: 'onward' }));
  const ways = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(ways.filter((way) => /^[AB] /.test(way)).map((way) => way[0])).toEqual(['B', 'A']);
  await user.click(unfold());
  act(() => does({ type: 'go', step: 'roads' }));
  expect(press(/^De wegen die open.*overslaan: het verhaal is niet verder gespeeld/)).toBeVisible();
  await user.click(press('Speel het verhaal verder'));
  await atStep('Hoe het verhaal verdergaat');
  const steps = session().journey?.steps.length ?? 0;
  await user.keyboard('{PageDown}');
  expect(session().journey?.steps.length).toBe(steps);
  await user.click(press(/^A /));
  expect(screen.getByText(/De zaal gaat verder met/)).toBeVisible();
  act(() => does({ type: 'go', step: 'roads' }));
  expect(screen.queryByText(/niet verder gespeeld/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'Deze wegen bleven open' })).toBeVisible();
  act(() => does({ type: 'go', step: 'onward' }));
  await user.click(press('Neem de laatste keuze terug'));
  expect(session().journey?.steps.length).toBe(steps);
});

test('what the room keeps is on the one page that is left; the record is gone, and the page when one lets go of it', async () => {
  const { user, keeper, does } = await lead(aGroupSession());
  act(() => does({ type: 'go', step: 'harvest' }));
  await user.type(
    screen.getByRole('textbox', { name: 'Eén ding om vast te houden' }),
    'Eerst bellen.{Enter}',
  );
  expect(screen.getByText('Eerst bellen.', { selector: 'li *' })).toBeVisible();
  // What is half typed stays when the room goes elsewhere and back, and is not lost by closing.
  await user.type(screen.getByRole('textbox', { name: 'Eén ding om vast te houden' }), 'Vaker vra');
  act(() => does({ type: 'go', step: 'vote-1' }, { type: 'go', step: 'harvest' }));
  expect(screen.getByRole('textbox', { name: 'Eén ding om vast te houden' })).toHaveValue('Vaker vra');
  await user.click(screen.getAllByRole('button', { name: 'Sluit de sessie' })[0] as HTMLElement);
  const dialog = screen.getByRole('dialog', { name: 'De sessie sluiten?' });
  await user.click(within(dialog).getByRole('button', { name: 'Sluit de sessie' }));
  expect(await screen.findByText('De sessie is gesloten en van dit apparaat gewist.')).toBeVisible();
  expect(await databases()).toEqual([]);
  expect(screen.getByRole('heading', { level: 1, name: 'De uitnodiging' })).toBeVisible();
  expect(screen.getByText('Eerst bellen.')).toBeVisible();
  expect(screen.getByText('Vaker vra')).toBeVisible();
  expect(screen.getByText(/Dit blad staat nergens/)).toBeVisible();
  await user.click(press('Klaar, gooi dit blad weg'));
  await waitFor(() => expect(keeper.view()).toEqual({ kind: 'none', unreadUntil: null }));
});

test('a deliberation is led phase by phase; the question of the group is written once and stays', async () => {
  const { user, does, session } = await lead(aDeliberation());
  await user.click(unfold());
  const sheet = within(screen.getByRole('navigation', { name: /^Draaiboek/ }));
  await user.click(sheet.getByRole('button', { name: /^Vraag/ }));
  await atStep('Vraag');
  expect(screen.getByText(/^‘Welke vraag, in hoogstens vijftien woorden/)).toBeVisible();
  const field = screen.getByRole('textbox', { name: 'De vraag van de groep' });
  await user.type(field, 'Hoe zeg ik het');
  expect(screen.getByText(/‘Hoe’ vraagt naar een aanpak/)).toBeVisible();
  await user.clear(field);
  await user.type(field, 'Mag ik hem bellen?');
  expect(screen.getByText('Mag ik hem bellen?', { selector: 'li' })).toBeVisible();
  await user.click(press('Volgende: Verhelderen'));
  await atStep('Verhelderen');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('Mag ik hem bellen?', { selector: 'p' })).toBeVisible();
  act(() => does({ type: 'close' }));
  expect(session().moralQuestion).toBe('Mag ik hem bellen?');
  expect(await screen.findByRole('heading', { name: 'De vraag van de groep' })).toBeVisible();
  expect(screen.getByText('Mag ik hem bellen?')).toBeVisible();
});

test('with one mirrored screen the wall fills the window, and a small panel counts without a note', async () => {
  const { user, session, does } = await lead(aGroupSession());
  act(() => does({ type: 'go', step: 'vote-1' }));
  await user.click(press('Eén gespiegeld scherm'));
  expect(screen.queryByRole('navigation')).toBeNull();
  await user.click(press('Bedienen'));
  await user.click(press('Open de stemming'));
  await user.click(press('Eén meer voor A'));
  expect(session().rounds[0]?.hand).toMatchObject({ A: 1 });
  await user.click(press('Sluit de stemming'));
  await user.keyboard('{ArrowDown}');
  expect(session().sheet.steps[session().at]?.id).toBe('spread');
  await user.keyboard('{Escape}');
  await atStep('Wat kozen we?');
});
