/** Leading a group session: the steps, a vote counted by hand, the story, the harvest, the close. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { asId, type ChoiceId } from '../../../src/core/shared/ids';
import type { Material } from '../../../src/core/tools/group-session/material';
import { materialFromOwn } from '../../../src/core/tools/group-session/material-of';
import {
  aDeliberation,
  aGroupSession,
  aStory,
  invitation,
  withDoorsOpen,
} from '../../support/builders/group-session';
import { databases } from '../../support/in-the-store';
import { atStep, lead, leaveSession } from './leading';

afterEach(leaveSession);

const press = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** On a narrow screen, as in these tests, the run sheet lies folded. */
const unfold = (): HTMLElement => press(/^Draaiboek/);

test('a session begins with its doors open: nothing counts until the one deed in the bar, or any key for on', async () => {
  const { user, session, pass } = await lead(withDoorsOpen());
  await atStep('De deuren zijn open');
  expect(screen.getByRole('heading', { name: 'Straks in stap 1: Welkom en spelregels' })).toBeVisible();
  const bar = within(screen.getByRole('contentinfo'));
  expect(bar.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Begin met stap 1']);
  expect(bar.getByText(/^Begint u nu, dan bent u klaar om/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Pauzeer' })).toBeNull();
  await user.click(unfold());
  expect(screen.queryByRole('button', { current: 'step' })).toBeNull();
  act(() => pass(15 * 60_000));
  await user.keyboard('{PageUp}');
  expect(session()).toMatchObject({ startedAt: null, watch: { passed: 0, since: null } });
  await user.click(press('Begin met stap 1'));
  await atStep('Welkom en spelregels');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(session()).toMatchObject({ at: 0, startedAt: session().begunAt + 15 * 60_000 });
  expect(bar.getByText(/^Nog 1 uur en 30 minuten, klaar om/)).toBeVisible();
});

test('with the doors open a key for on begins the first step, and does not pass over it', async () => {
  const { user, session } = await lead(withDoorsOpen());
  await user.keyboard('{PageDown}');
  await atStep('Welkom en spelregels');
  expect(session()).toMatchObject({ at: 0, startedAt: session().begunAt });
});

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
  await user.keyboard('{PageDown} ');
  await atStep('Ronde 1, vooraf');
  await user.keyboard('b');
  expect(session().wall.isBlack).toBe(true);
  await user.keyboard('{Escape}');
  expect(session().wall.isBlack).toBe(false);
  await user.keyboard('{Escape}b');
  expect(session().wall.isBlack).toBe(true);
  expect(screen.getByText(/Het scherm is zwart/, { selector: 'p' })).toBeVisible();
  await user.keyboard('.{PageUp}');
  await atStep('De casus, voorgelezen');
  expect(session().wall.isBlack).toBe(false);
  // On a control the space bar presses that, and nothing else.
  unfold().focus();
  await user.keyboard(' ');
  await atStep('De casus, voorgelezen');
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
  expect(bar().getByRole('button', { name: 'Toon de verdeling' })).toBeVisible();
  expect(session().rounds[0]?.state).toBe('closed');
  await user.keyboard('{PageDown}');
  expect(session().sheet.steps[session().at]?.id).toBe('spread');
  expect(session().rounds[0]?.state).toBe('shown');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('how long altogether stands in the bar; running over it says by how much, and plans again', async () => {
  const { user, session, does, pass } = await lead(aGroupSession());
  const bar = within(screen.getByRole('contentinfo'));
  expect(bar.getByText(/^Nog 1 uur en 30 minuten, klaar om .* uur\.$/)).toBeVisible();
  expect(bar.queryByRole('status')).toBeNull();
  act(() => pass(20 * 60_000));
  act(() => does({ type: 'go', step: 'scene' }));
  expect(await bar.findByText(/minuten over de tijd, klaar om .* uur\.$/)).toBeVisible();
  const before = session().sheet.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  await user.click(bar.getByRole('button', { name: 'Plan opnieuw' }));
  expect(session().sheet.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThan(before);
  expect(bar.getByText(/^Nog 1 uur en 10 minuten, klaar om/).parentElement).toHaveFocus();
  await user.click(press('Pauzeer'));
  expect(session().watch.since).toBeNull();
  await user.click(press('Ga verder'));
  act(() => pass(75 * 60_000));
  expect(await bar.findByText(/over de tijd, klaar om/)).toBeVisible();
  expect(bar.queryByRole('button', { name: 'Plan opnieuw' })).toBeNull();
  expect(await screen.findByText(/^De stappen die nog komen vragen/)).toBeVisible();
  await user.click(press('Eén deelnemer meer'));
  expect(session().people).toBe(11);
});

test('in a story back is a line back, by key and by button; what was chosen stays, and before it comes the step before', async () => {
  const { user, session, does } = await lead(aGroupSession({}, aStory));
  const at = () => session().sheet.steps[session().at]?.id;
  act(() => does({ type: 'go', step: 'scene' }, { type: 'read-on' }));
  await user.click(press('Zet de keuzes op het scherm'));
  await user.click(press('Eén regel terug'));
  expect(session().shownPart).toBe(0);
  act(() => does({ type: 'choose', choice: 'ja-zeggen' }, { type: 'read-on' }));
  const { cursor, steps } = session().journey ?? {};
  await user.click(press('Lees verder'));
  await user.keyboard('{ArrowLeft}');
  expect(session().journey).toMatchObject({ cursor, steps });
  await user.click(press('Eén regel terug'));
  expect(screen.getByText(/^De zaal gaat verder met/)).toBeVisible();
  expect(session().journey?.steps).toEqual(steps);
  expect(at()).toBe('scene');
  expect(press('Vorige stap')).toHaveFocus();
  await user.keyboard('{PageUp}');
  expect(at()).toBe('ground-rules');
});

test('of a step that shows one thing after the other, back is the one before, by key and by button', async () => {
  const two = materialFromOwn({ ...invitation, absent: ['de inschrijvers', 'de buren'] });
  const { user, session, does } = await lead(aGroupSession({}, two));
  act(() => does({ type: 'go', step: 'absent' }));
  await user.click(press('Toon de volgende'));
  await user.click(press('Toon de vorige'));
  expect(session().shownPart).toBe(0);
  await user.keyboard('{PageDown}{PageUp}');
  expect(session()).toMatchObject({ shownPart: 0 });
  expect(session().sheet.steps[session().at]?.id).toBe('absent');
  expect(press('Vorige stap')).toBeVisible();
});

test('a vote that was left open is closed where it is shown, and with more votes than people that is asked too', async () => {
  const { user, session, does } = await lead(aGroupSession({ people: 8 }));
  act(() => does({ type: 'go', step: 'vote-1' }, { type: 'open-vote' }));
  await user.keyboard('1111122222');
  act(() => does({ type: 'go', step: 'spread' }));
  expect(screen.getByText(/De stemming staat nog open/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(/^Er zijn 10 stemmen geteld en 8 deelnemers/);
  expect(screen.queryByRole('button', { name: 'Sluit de stemming' })).toBeNull();
  expect(press('Sluit toch')).toBeVisible();
  await user.click(press('Er zijn 10 deelnemers'));
  await user.click(press('Sluit de stemming'));
  expect(session().rounds[0]?.state).toBe('closed');
});

/** The story with a choice of one's own before the others, which no letter stands for. */
function withOwnChoice(material: Material): Material {
  if (material.kind !== 'story') return material;
  const { scenario } = material;
  const scenes = scenario.scenes.map((scene) => ({
    ...scene,
    moments: scene.moments.map((moment) => {
      const [first] = moment.next.kind === 'decision' ? moment.next.decision.choices : [];
      if (moment.next.kind !== 'decision' || first === undefined) return moment;
      const { decision } = moment.next;
      const choices = [{ ...first, id: asId<ChoiceId>('iets-anders'), own: true }, ...decision.choices];
      return { ...moment, next: { ...moment.next, decision: { ...decision, choices } } };
    }),
  }));
  return { ...material, scenario: { ...scenario, scenes } };
}

test('a figure goes on with what the room chose aloud, once its options are on the wall', async () => {
  const { user, session, does } = await lead(aGroupSession({}, withOwnChoice(aStory)));
  act(() => does({ type: 'go', step: 'scene' }));
  while (screen.queryByRole('button', { name: 'Lees verder' }) !== null) await user.keyboard('{PageDown}');
  await user.keyboard('1');
  expect(session().journey?.steps).toEqual([]);
  await user.keyboard('{PageDown}{Shift>}1{/Shift}9');
  expect(screen.getByText(/^De zaal kiest hardop. Druk op/)).toBeVisible();
  expect(session().journey?.steps).toEqual([]);
  await user.keyboard('1');
  expect(session().journey?.steps).toMatchObject([{ choice: 'ja-zeggen' }]);
  expect(press('Neem de laatste keuze terug')).toBeVisible();
  while (screen.queryByRole('button', { name: 'Lees verder' }) !== null) await user.keyboard('{PageDown}');
  // What is voted on now is not taken back by undoing what came before it.
  expect(screen.queryByRole('button', { name: 'Neem de laatste keuze terug' })).toBeNull();
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
  expect(screen.getByText('Hier stemt de zaal. Ga naar de volgende stap.')).toBeVisible();
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
  expect(screen.getByText(/nog niet afgedrukt, gekopieerd of bewaard/)).toBeVisible();
  await user.click(press('Gooi toch weg'));
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

test('with one mirrored screen the room sees no count, no number of the panel and no option in it before the result', async () => {
  const { user, session, does } = await lead(aGroupSession());
  act(() => does({ type: 'go', step: 'vote-1' }));
  await user.click(press('Eén gespiegeld scherm'));
  expect(screen.queryByRole('navigation')).toBeNull();
  await user.click(press('Bedienen'));
  const panel = within(screen.getByRole('region', { name: 'Bedienen' }));
  await user.click(panel.getByRole('button', { name: 'Open de stemming' }));
  await user.keyboard('1111112222');
  expect(session().rounds[0]?.hand).toMatchObject({ A: 6, B: 4 });
  const seen = () => screen.getByRole('region', { name: 'Bedienen' });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText(/Geteld/)).toBeNull();
  expect(seen()).not.toHaveTextContent(/Gaan|Bedanken|10/);
  await user.click(panel.getByRole('button', { name: 'Sluit de stemming' }));
  expect(seen()).not.toHaveTextContent(/Gaan|Bedanken|A 6/);
  await user.click(panel.getByRole('button', { name: 'Toon de verdeling' }));
  expect(session().rounds[0]?.state).toBe('shown');
  await user.keyboard('{ArrowDown}');
  expect(session().sheet.steps[session().at]?.id).toBe('spread');
  await user.keyboard('b{Escape}');
  expect(session().wall.isBlack).toBe(false);
  await user.keyboard('{Escape}');
  await atStep('Wat kozen we?');
});

test('with one mirrored screen more votes than people are not told to the room, and nothing is shown of them by accident', async () => {
  const { user, session, does } = await lead(aGroupSession({ people: 8 }));
  act(() => does({ type: 'go', step: 'vote-1' }, { type: 'open-vote' }));
  await user.click(press('Eén gespiegeld scherm'));
  await user.click(press('Bedienen'));
  await user.keyboard('1111112222');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(/^De aantallen kloppen nog niet/)).toBeVisible();
  await user.click(press('Sluit toch'));
  expect(session().rounds[0]?.state).toBe('closed');
  expect(screen.queryByRole('button', { name: 'Toon de verdeling' })).toBeNull();
});

test('with one mirrored screen the choices of the room stand in their own order', async () => {
  const { user, does } = await lead(aGroupSession({}, aStory));
  act(() =>
    does(
      { type: 'go', step: 'scene' },
      { type: 'choose', choice: 'ja-zeggen' },
      ...Array.from({ length: 9 }, () => ({ type: 'read-on' as const })),
      { type: 'go', step: 'vote-1' },
      { type: 'open-vote' },
    ),
  );
  await user.keyboard('12222222');
  act(() => does({ type: 'close-vote' }, { type: 'go', step: 'onward' }));
  const ways = () =>
    screen.getAllByRole('button', { name: /^[A-E] / }).map(({ textContent }) => textContent?.[0]);
  expect(ways()[0]).toBe('B');
  await user.click(press('Eén gespiegeld scherm'));
  await user.click(press('Bedienen'));
  expect(ways()).toEqual(['A', 'B']);
});
