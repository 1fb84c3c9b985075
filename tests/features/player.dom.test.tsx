import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDialogue } from '../../src/core/dialogue/dialogue';
import { asId, type ScenarioId } from '../../src/core/shared/ids';
import { PlayerPage } from '../../src/features/player/player-page';
import { PlayerRoute } from '../../src/features/player/route';
import { fetchRest } from '../../src/features/player/use-rest';
import { paths, patterns } from '../../src/state/addresses';
import { changePreferences } from '../../src/state/preferences';
import type { Vault } from '../../src/vault/port';
import { aVault } from '../support/a-vault';
import { aJourney } from '../support/builders/a-journey';
import { aLibrary, onlyScenario } from '../support/builders/a-library';
import { aMoment, toEnding, toMoment } from '../support/builders/a-scenario';
import { dinnerScenes, tableChoices, theDinner } from '../support/builders/dinner';
import { madeIds } from '../support/builders/ids';
import { renderAt } from '../support/render/render-at';

async function emptyVault(): Promise<Vault> {
  return aVault('session', () => 5);
}

// One maker for all: a story may be opened twice in one vault.
const ids = madeIds('id');

async function playIn(vault: Vault, scenario = theDinner(), english = scenario) {
  const view = renderAt(<PlayerRoute />, {
    vault,
    library: aLibrary(onlyScenario(scenario, english)),
    clock: { now: () => 5 },
    ids,
    at: paths.play(scenario.module, scenario.id),
    pattern: patterns.play,
  });
  await screen.findByRole('log');
  return view;
}

const next = () => screen.getByRole('button', { name: 'Verder' });
const choices = () => screen.queryAllByRole('button').filter((button) => button.dataset.choice !== undefined);

/** Presses a choice once choices take a press: not in the first moments after they appear. */
async function take(choice = choices()[0]): Promise<void> {
  await waitFor(() => expect(choice?.closest('[data-open]')).not.toBeNull());
  await userEvent.click(choice as HTMLElement);
}

async function readOn(): Promise<void> {
  for (let press = 0; press < 20 && choices().length === 0; press += 1) await userEvent.click(next());
}

// What is told here begins where all of the player has come.
beforeEach(async () => {
  await fetchRest();
});

describe('the player', () => {
  it('shows the first line at once, one line more at a press, and asks only when all have been read', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    const log = screen.getByRole('log');
    expect(within(log).getByText('Regel 1.')).toBeVisible();
    expect(within(log).queryByText('Regel 2.')).toBeNull();
    expect(vault.view().records.journey).toEqual([]);
    await userEvent.click(next());
    expect(within(log).getByText('Regel 2.')).toBeVisible();
    expect(choices()).toEqual([]);
    await readOn();
    expect(choices().length).toBeGreaterThanOrEqual(2);
    expect(screen.queryByRole('button', { name: 'Verder' })).toBeNull();
  });

  it('moves focus to the question when its lines have been read, and to the first new line after a choice', async () => {
    await playIn(await emptyVault());
    await readOn();
    expect(screen.getByRole('heading', { level: 2, name: /./ })).toHaveFocus();
    await take();
    await waitFor(() => expect(screen.getByRole('log').contains(document.activeElement)).toBe(true));
  });

  it('takes the number keys only while focus is in the decision', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    await readOn();
    const choicesBefore = choices().map(({ dataset }) => dataset.choice);
    screen.getByRole('link', { name: 'Sluit' }).focus();
    await userEvent.keyboard('1');
    expect(vault.view().records.journey[0]?.steps).toEqual([]);
    const note = screen.getByLabelText('Wat merkt u nu bij uzelf?');
    await waitFor(() => expect(choices()[0]?.closest('[data-open]')).not.toBeNull());
    await userEvent.type(note, '1');
    expect(vault.view().records.journey[0]?.steps).toEqual([]);
    expect(note).toHaveValue('1');
    choices()[1]?.focus();
    await userEvent.keyboard('9');
    expect(vault.view().records.journey[0]?.steps).toEqual([]);
    await userEvent.keyboard('2');
    expect(vault.view().records.journey[0]?.steps).toMatchObject([{ choice: choicesBefore[1] }]);
  });

  it('can be read while the rest of the story is on its way; what needs the rest is done once it is here', async () => {
    const scenario = theDinner();
    const { opening, scenario: whole } = onlyScenario(scenario);
    let letCome = (): void => undefined;
    const coming = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    const library = aLibrary({
      opening,
      scenario: async (...asked) => {
        await coming;
        return whole(...asked);
      },
    });
    const at = paths.play(scenario.module, scenario.id);
    const vault = await emptyVault();
    renderAt(<PlayerRoute />, { vault, library, clock: { now: () => 5 }, ids, at, pattern: patterns.play });
    const shown = (): number => screen.getByRole('log').querySelectorAll('[data-lines] > *').length;
    await screen.findByRole('log');
    expect(shown()).toBe(1);
    expect(screen.queryByRole('button', { name: 'Verder op een ander apparaat' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Toon ze allemaal' }));
    expect(choices()).toEqual([]);
    await act(async () => letCome());
    await waitFor(() => expect(choices().length).toBeGreaterThan(1));
    expect(vault.view().records.journey).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Verder op een ander apparaat' })).toBeVisible();
  });

  it('chooses nothing by a press in the first moments after the choices appear, with focus where it was', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
    try {
      while (choices().length === 0) fireEvent.click(next());
      const steps = () => vault.view().records.journey[0]?.steps ?? [];
      const [first] = choices();
      act(() => vi.advanceTimersByTime(390));
      fireEvent.click(first as HTMLElement);
      fireEvent.keyDown(first as HTMLElement, { key: '1' });
      expect(steps()).toEqual([]);
      expect(first).toBeEnabled();
      expect(first).not.toHaveAttribute('aria-disabled');
      expect(screen.getByRole('heading', { level: 2, name: 'Wat doet u?' })).toHaveFocus();
      act(() => vi.advanceTimersByTime(30));
      fireEvent.click(first as HTMLElement);
      expect(steps()).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['gesprek', {}, 'Nee.', undefined],
    ['chat', {}, 'Nee.', 'U koos speak.'],
    ['mail', {}, 'Nee.', 'U koos speak.'],
    ['chat', { spoken: true }, 'Nee.', undefined],
  ] as const)('lets u speak the words that were chosen: %s %o', async (channel, how, words, deed) => {
    const [speak, ...others] = tableChoices;
    if (speak === undefined) throw new Error('three choices');
    const scenes = dinnerScenes([{ ...speak, ...how, words, to: toMoment('after') }, ...others]);
    const after = aMoment('after', { to: toEnding('told') });
    await playIn(
      await emptyVault(),
      theDinner({
        scenes: scenes.map((scene, index) =>
          index === 0
            ? { ...scene, channel, moments: [...scene.moments, { ...after, scene: scene.id }] }
            : scene,
        ),
      }),
    );
    await readOn();
    await take();
    const log = within(screen.getByRole('log'));
    expect(log.getByText(words)).toBeVisible();
    expect(log.getByText('U koos:', { exact: false })).toBeInTheDocument();
    if (deed === undefined)
      expect(log.getAllByText('U').at(-1)?.nextElementSibling).toHaveTextContent('U koos:');
    else expect(log.getByText(deed, { exact: false })).toBeVisible();
  });

  it('stands at the same place when it is opened again', async () => {
    const vault = await emptyVault();
    const first = await playIn(vault);
    await readOn();
    await take();
    const shown = screen.getByRole('log').textContent;
    first.unmount();
    await playIn(vault);
    expect(screen.getByRole('log').textContent).toBe(shown);
  });

  it('goes back to an earlier decision as a second road and leaves the first as it was', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    await readOn();
    const taken = choices()[0]?.dataset.choice;
    await take();
    const [before] = vault.view().records.journey;
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar dit moment' }));
    const [first, second] = vault.view().records.journey;
    expect(first).toBe(before);
    expect(second?.branchedFrom).toEqual({ journey: first?.id, sharedSteps: 0 });
    const question = screen.getByRole('region', { name: 'Wat doet u?' });
    expect(within(question).getByText(/U speelt een tweede weg/)).toBeVisible();
    const again = choices().find((button) => button.dataset.choice === taken);
    expect(again).toHaveTextContent('Dit koos u eerder');
  });

  it('puts focus on the question one went back to', async () => {
    await playIn(await emptyVault());
    await readOn();
    await take();
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar dit moment' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Wat doet u?' })).toHaveFocus();
  });

  it('shows the lines that are left at once, and begins reading at the first of them', async () => {
    await playIn(await emptyVault());
    await userEvent.click(screen.getByRole('button', { name: 'Toon ze allemaal' }));
    const log = within(screen.getByRole('log'));
    expect(log.getByText('Regel 3.')).toBeVisible();
    expect(choices().length).toBeGreaterThanOrEqual(2);
    expect(document.activeElement).toHaveTextContent('Regel 2.');
  });

  it('folds nothing that was shown at once, and leads on to a question that lies below it', async () => {
    await playIn(await emptyVault());
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(0, ['H2', 'LI'].includes(this.tagName) ? 900 : 0, 300, 20);
    });
    vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    let comesIntoView = (): void => undefined;
    class Watching {
      constructor(seen: (all: readonly { readonly isIntersecting: boolean }[]) => void) {
        comesIntoView = () => seen([{ isIntersecting: true }]);
      }
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    }
    vi.stubGlobal('IntersectionObserver', Watching);
    await userEvent.click(screen.getByRole('button', { name: 'Toon ze allemaal' }));
    expect(within(screen.getByRole('log')).getAllByText(/^Regel/)).toHaveLength(5);
    expect(screen.queryByRole('button', { name: /^Lees terug/ })).toBeNull();
    const onward = screen.getByRole('button', { name: 'Naar uw keuze' });
    onward.focus();
    // It goes with the question in view, and takes no focus with it.
    vi.mocked(Element.prototype.getBoundingClientRect).mockRestore();
    act(() => comesIntoView());
    expect(onward).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Wat doet u?' })).toHaveFocus();
    await take();
    await readOn();
    expect(screen.getByRole('button', { name: /^Lees terug/ })).toBeInTheDocument();
  });

  it('says where a new scene is before what is said in it', async () => {
    await playIn(await emptyVault());
    const head = screen.getByRole('heading', { level: 1 });
    const announced = head.closest('[aria-live="polite"]');
    expect(announced).toBe(screen.getByRole('log'));
    expect(head.compareDocumentPosition(screen.getByText('Regel 1.'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await readOn();
    await take();
    // New nodes in a region that stayed: that is what is read aloud.
    expect(announced).toBeInTheDocument();
    expect(announced).toContainElement(screen.getByRole('heading', { level: 1 }));
    expect(head).not.toBeInTheDocument();
  });

  it('takes something else that one does, in words of one’s own that stay private', async () => {
    const vault = await emptyVault();
    const [speak, silent, leave] = tableChoices;
    if (speak === undefined || silent === undefined || leave === undefined) throw new Error('three choices');
    await playIn(vault, theDinner({ scenes: dinnerScenes([speak, silent, { ...leave, own: true }]) }));
    await readOn();
    const own = choices()[2] as HTMLElement;
    await take(own);
    expect(own).toHaveAttribute('aria-expanded', 'true');
    expect(vault.view().records.journey[0]?.steps).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Toch iets anders kiezen' }));
    expect(own).toHaveFocus();
    expect(own).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Enter}');
    const field = screen.getByLabelText('Wat doet u in plaats daarvan?');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('translate', 'no');
    await userEvent.type(field, '1 ding: ik bel haar');
    expect(vault.view().records.journey[0]?.steps).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ga zo verder' }));
    expect(vault.view().records.journey[0]?.steps).toMatchObject([{ choice: 'leave' }]);
    expect(vault.view().records.note).toMatchObject([
      { kind: 'own-choice', text: '1 ding: ik bel haar', moment: 'question' },
    ]);
  });

  it('says that there are words of one’s own only where one wrote them', async () => {
    const [speak, silent, leave] = tableChoices;
    if (speak === undefined || silent === undefined || leave === undefined) throw new Error('three choices');
    const scenes = dinnerScenes([speak, silent, { ...leave, own: true, to: toMoment('after') }]);
    const after = aMoment('after', { to: toEnding('told') });
    const scenario = theDinner({
      scenes: scenes.map((scene, index) =>
        index === 0 ? { ...scene, moments: [...scene.moments, { ...after, scene: scene.id }] } : scene,
      ),
    });
    for (const words of ['', 'Ik bel haar.']) {
      const { unmount } = await playIn(await emptyVault(), scenario);
      await readOn();
      await take(choices()[2]);
      const field = screen.getByLabelText('Wat doet u in plaats daarvan?');
      if (words !== '') await userEvent.type(field, words);
      await userEvent.click(screen.getByRole('button', { name: 'Ga zo verder' }));
      const log = within(screen.getByRole('log'));
      expect(log.getByText(leave.act, { exact: false })).toBeVisible();
      expect(log.queryAllByText('(uw eigen woorden)')).toHaveLength(words === '' ? 0 : 1);
      unmount();
    }
  });

  it('shows another scene from its top, and the place one comes back to', async () => {
    const vault = await emptyVault();
    const toTop = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const seen: string[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this.textContent);
    });
    const { unmount } = await playIn(vault);
    await userEvent.click(next());
    expect(toTop).not.toHaveBeenCalled();
    unmount();
    seen.length = 0;
    await playIn(vault);
    await waitFor(() => expect(seen).toContainEqual(expect.stringContaining('Regel 2.')));
    await readOn();
    await take();
    expect(toTop).toHaveBeenCalledWith(0, 0);
  });

  it('asks where to keep it after the first decision, then not until the ending', async () => {
    await playIn(await emptyVault());
    const question = () => screen.queryByText(/Waar wilt u het bewaren/);
    await readOn();
    expect(question()).toBeNull();
    const asked: boolean[] = [];
    for (const id of ['stay-silent', 'call-back', 'tell']) {
      await readOn();
      await take(choices().find(({ dataset }) => dataset.choice === id));
      asked.push(question() !== null);
    }
    expect(screen.getByRole('link', { name: 'Kijk terug' })).toBeVisible();
    expect(asked).toEqual([true, false, true]);
  });

  it.each([
    ['session', 'writer', null],
    ['device', 'writer', 'Komt niet op een afdruk, tenzij u dat wilt.'],
    ['passphrase', 'writer', 'Komt niet op een afdruk, tenzij u dat wilt.'],
    ['passphrase', 'locked', 'Komt bij de rest als u de kluis opent.'],
  ] as const)('says at the note what is true of it: %s, %s', async (mode, access, hint) => {
    const vault = await emptyVault();
    const view = { ...vault.view(), mode, access };
    vi.spyOn(vault, 'view').mockReturnValue(view);
    await playIn(vault);
    const field = screen.getByLabelText('Wat merkt u nu bij uzelf?');
    if (hint === null) expect(field).not.toHaveAccessibleDescription();
    else expect(field).toHaveAccessibleDescription(hint);
  });

  it('says of every word whether it is of the story or of the app when the two differ in language', async () => {
    await i18next.changeLanguage('en');
    changePreferences({ language: 'en', contentLanguage: 'nl' });
    await playIn(await emptyVault());
    expect(screen.getByText('This story is in Dutch.')).toBeVisible();
    const log = screen.getByRole('log');
    expect(log).toHaveAttribute('lang', 'nl');
    await userEvent.click(screen.getByRole('button', { name: 'Show them all' }));
    await take();
    await userEvent.click(screen.getByRole('button', { name: 'Back to this moment' }));
    expect(screen.getByText('You chose this before').closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(choices()[0]?.closest('[lang]')).toHaveAttribute('lang', 'nl');
  });

  it('keeps the place when the story goes on in another language', async () => {
    const vault = await emptyVault();
    const english = { ...theDinner(), lang: 'en' as const, title: 'The dinner' };
    await playIn(vault, theDinner(), english);
    await readOn();
    await take(choices()[1]);
    const [before] = vault.view().records.journey;
    await userEvent.click(next());
    const lines = screen.getAllByText(/Regel/).length;
    act(() => changePreferences({ contentLanguage: 'en' }));
    expect(await screen.findByText('The dinner')).toBeVisible();
    expect(screen.getByRole('log')).toHaveAttribute('lang', 'en');
    expect(screen.getAllByText(/Regel/)).toHaveLength(lines);
    await userEvent.click(next());
    expect(vault.view().records.journey).toHaveLength(1);
    expect(vault.view().records.journey[0]?.steps).toEqual(before?.steps);
  });

  it.each([
    ['session', 'writer', 'Sluit'],
    ['device', 'writer', 'Bewaar en sluit'],
    ['passphrase', 'writer', 'Bewaar en sluit'],
    ['passphrase', 'locked', 'Sluit'],
    ['device', 'newer', 'Sluit'],
  ] as const)('promises to keep on closing only what is kept: %s, %s', async (mode, access, name) => {
    const vault = await emptyVault();
    const view = { ...vault.view(), mode, access };
    vi.spyOn(vault, 'view').mockReturnValue(view);
    await playIn(vault);
    expect(screen.getByRole('link', { name })).toBeVisible();
  });

  it('keeps a private note with its moment and keeps the browser’s own services out of it', async () => {
    const vault = await emptyVault();
    await playIn(vault);
    const field = screen.getByLabelText('Wat merkt u nu bij uzelf?');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('autocomplete', 'off');
    await userEvent.type(field, 'Onrust');
    expect(vault.view().records.note.map(({ text, kind }) => [text, kind])).toEqual([['Onrust', 'note']]);
  });

  it('keeps the journey with the first word, so that the word is there when one comes back', async () => {
    const vault = await emptyVault();
    const first = await playIn(vault);
    await userEvent.type(screen.getByLabelText('Wat merkt u nu bij uzelf?'), 'Onrust');
    const { journey, note } = vault.view().records;
    expect(journey).toMatchObject([{ id: note[0]?.journey, steps: [], cursor: null }]);
    first.unmount();
    await playIn(vault);
    expect(screen.getByLabelText('Wat merkt u nu bij uzelf?')).toHaveValue('Onrust');
    await readOn();
    await take();
    expect(vault.view().records.journey).toHaveLength(1);
  });

  it('never plays one story’s journey in another, in whatever order the two arrive', async () => {
    const vault = await emptyVault();
    const dinner = theDinner();
    const lunch = { ...theDinner(), id: asId<ScenarioId>('lunch'), title: 'De lunch' };
    const dialogue = openDialogue(lunch);
    const there = aJourney(dialogue, ['speak'], { id: 'lunch-reis' });
    const here = aJourney(openDialogue(dinner), ['stay-silent'], { id: 'diner-reis' });
    await vault.put('journey', there);
    await vault.put('journey', here);
    const page = (scenario: typeof dinner) => (
      <PlayerPage story={{ scenario, isWhole: true, askedIn: 'nl' }} wanted="lunch-reis" />
    );
    const shown = renderAt(page(lunch), { vault, library: aLibrary({}), clock: { now: () => 5 }, ids });
    shown.rerender(page(dinner));
    if (choices().length > 0) await take();
    else await userEvent.click(next());
    const kept = vault.view().records.journey;
    expect(kept.find(({ id }) => id === there.id)).toBe(there);
    expect(kept.find(({ id }) => id === here.id)?.steps.slice(0, 1)).toEqual(here.steps);
  });

  it('tells the browser in the title of the page neither the scene nor the ending one came to', async () => {
    await playIn(await emptyVault());
    const scenario = theDinner();
    expect(document.title).toBe(`Scène 1 van ${scenario.scenes.length} – ${scenario.title} – Speelveld`);
    const titles = new Set([document.title]);
    while (screen.queryByRole('link', { name: 'Kijk terug' }) === null) {
      if (choices().length > 0) await take();
      else await userEvent.click(next());
      titles.add(document.title);
    }
    const told = [...scenario.scenes, ...scenario.endings].map(({ title }) => title);
    for (const title of titles) for (const word of told) expect(title).not.toContain(word);
  });
});
