/** A phone in a group session: coming in, voting, what it says of it, and that nothing stays. */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Suspense, use } from 'react';
import { useLocation } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPolicy } from '../../../src/core/scenario/policy';
import type { Joined, OpenGuest, Way } from '../../../src/features/join/open-guest';
import { JoinRoute } from '../../../src/features/join/route';
import { paths } from '../../../src/state/addresses';
import { vaultWith } from '../../support/a-vault';
import { renderAt } from '../../support/render/render-at';
import { anAsk, doorTo, FakeGuest } from './a-guest';

beforeEach(() => {
  Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
});
afterEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

const state = 'speelveld.meedoen';
const note = 'speelveld.meedoen.notitie';

async function look(open: OpenGuest): Promise<UserEvent> {
  const user = userEvent.setup();
  renderAt(<JoinRoute open={open} />, { vault: await vaultWith(), at: paths.join });
  await screen.findByRole('heading', { level: 1 });
  return user;
}

/** A phone that is in the room. */
async function inTheRoom(): Promise<{ guest: FakeGuest; user: UserEvent; door: ReturnType<typeof doorTo> }> {
  sessionStorage.setItem(state, 'deze telefoon');
  const guest = new FakeGuest();
  const door = doorTo(guest);
  const user = await look(door);
  guest.at({ kind: 'waiting', after: null });
  await screen.findByRole('heading', { name: 'Kijk naar het scherm' });
  return { guest, user, door };
}

const press = (user: UserEvent, name: string): Promise<void> =>
  user.click(screen.getByRole('button', { name }));

/** A part of a page that comes later: what was begun beside it is begun anew. */
function Late({ part }: { readonly part: Promise<void> }): null {
  use(part);
  return null;
}

/** What stands behind the # of the router, which in a learning system is not that of the window. */
function Hash(): string {
  return `achter het hekje: ‘${useLocation().hash}’`;
}

describe('coming in', () => {
  it('where phones are off takes the secret out of the address and opens nothing', async () => {
    const door = doorTo(new FakeGuest());
    const at = `${paths.join}#geheim.afdruk`;
    const policy = { ...openPolicy, phones: false };
    renderAt(
      <>
        <JoinRoute open={door} />
        <Hash />
      </>,
      { vault: await vaultWith(), policy, at },
    );
    expect(await screen.findByText('achter het hekje: ‘’')).toBeVisible();
    expect(door.ways).toEqual([]);
  });

  it('by a link takes the secret out of the address and joins with it', async () => {
    window.history.replaceState(null, '', `${paths.join}#geheim.afdruk`);
    const door = doorTo(new FakeGuest());
    await look(door);
    expect(window.location.href).not.toContain('geheim');
    await waitFor(() =>
      expect(door.ways).toEqual([{ kind: 'link', fragment: '#geheim.afdruk', kept: null }]),
    );
    await waitFor(() => expect(sessionStorage.getItem(state)).toBe('deze telefoon'));
    expect(localStorage.length).toBe(0);
  });

  it('by a link joins also where the page is begun twice before it shows, as React may on a slow phone', async () => {
    window.history.replaceState(null, '', `${paths.join}#geheim.afdruk`);
    const door = doorTo(new FakeGuest());
    const part = Promise.resolve();
    const vault = await vaultWith();
    await act(async () => {
      renderAt(
        <Suspense>
          <JoinRoute open={door} />
          <Late part={part} />
        </Suspense>,
        { vault, at: paths.join },
      );
      await part;
    });
    await waitFor(() => expect(door.ways).toMatchObject([{ fragment: '#geheim.afdruk' }]));
    expect(window.location.href).not.toContain('geheim');
  });

  it('by a link joins once, also where the page is built anew before it is in', async () => {
    window.history.replaceState(null, '', `${paths.join}#geheim.afdruk`);
    const guest = new FakeGuest();
    const ways: Way[] = [];
    let letIn = (): void => undefined;
    const open = (way: Way): Promise<Joined> => {
      ways.push(way);
      return new Promise((done) => {
        letIn = () => done(guest);
      });
    };
    const vault = await vaultWith();
    const { unmount } = renderAt(<JoinRoute open={open} />, { vault, at: paths.join });
    await waitFor(() => expect(ways).toHaveLength(1));
    unmount();
    renderAt(<JoinRoute open={open} />, { vault, at: paths.join });
    expect(screen.getByText('U komt binnen …')).toBeVisible();
    letIn();
    await waitFor(() => expect(sessionStorage.getItem(state)).toBe('deze telefoon'));
    guest.at({ kind: 'waiting', after: null });
    expect(await screen.findByRole('heading', { name: 'Kijk naar het scherm' })).toBeVisible();
    expect(ways).toHaveLength(1);
  });

  it('by a code, typed as people type, asks whether the two words are the same', async () => {
    const guest = new FakeGuest();
    const door = doorTo(guest);
    const user = await look(door);
    const field = screen.getByLabelText('Code');
    await user.type(field, 'abcd-efgh');
    expect(field).toHaveValue('ABCD EFGH');
    await press(user, 'Doe mee');
    expect(screen.getByRole('alert')).toHaveTextContent('twaalf letters en cijfers');
    expect(field).toHaveFocus();
    await user.type(field, 'jklm');
    await press(user, 'Doe mee');
    expect(door.ways).toEqual([{ kind: 'code', typed: 'ABCDEFGHJKLM' }]);
    expect(
      await screen.findByRole('heading', { name: 'Staan deze twee woorden ook op het scherm?' }),
    ).toHaveFocus();
    expect(screen.getByText('kade · linde')).toBeVisible();
    guest.at({ kind: 'waiting', after: null });
    expect(screen.queryByText('Kijk naar het scherm')).toBeNull();
    await press(user, 'Ja, dezelfde');
    expect(await screen.findByRole('heading', { name: 'Kijk naar het scherm' })).toHaveFocus();
    expect(guest.hasEntered).toBe(true);
  });

  it('says which signs a code never has', async () => {
    const user = await look(doorTo(new FakeGuest()));
    await user.type(screen.getByLabelText('Code'), 'OBCDEFGHJKLM');
    await press(user, 'Doe mee');
    expect(screen.getByRole('alert')).toHaveTextContent('nooit een 0, O, 1 of I');
  });

  it('goes when the words are others, and says so', async () => {
    const guest = new FakeGuest();
    const user = await look(doorTo(guest));
    await user.type(screen.getByLabelText('Code'), 'abcdefghjklm');
    await press(user, 'Doe mee');
    await user.click(await screen.findByRole('button', { name: 'Nee, andere' }));
    expect(guest.hasLeft).toBe(true);
    expect(screen.getByRole('alert')).toHaveTextContent('de woorden waren anders');
    expect(sessionStorage.length).toBe(0);
  });

  it('asks for the words again after a reload, as long as nobody compared them', async () => {
    sessionStorage.setItem(state, 'deze telefoon');
    sessionStorage.setItem('speelveld.meedoen.woorden', 'ja');
    const door = doorTo(new FakeGuest());
    await look(door);
    expect(await screen.findByText('kade · linde')).toBeVisible();
    expect(door.ways).toEqual([{ kind: 'again', state: 'deze telefoon', isHeld: true }]);
  });

  it('with a wrong code asks first whether it is right, and gives it back to be corrected', async () => {
    const guest = new FakeGuest();
    const user = await look(doorTo(guest));
    await user.type(screen.getByLabelText('Code'), 'abcdefghjklm');
    await press(user, 'Doe mee');
    guest.at({ kind: 'refused', why: 'no-room' });
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Klopt de code\?/);
    await press(user, 'Verbeter de code');
    expect(screen.getByLabelText('Code')).toHaveValue('ABCD EFGH JKLM');
  });

  it('in a second tab does not take part, and goes on there when asked', async () => {
    window.history.replaceState(null, '', `${paths.join}#geheim.afdruk`);
    const guest = new FakeGuest();
    const door = doorTo(guest, ['elsewhere', 'asleep']);
    const user = await look(door);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit tabblad doet niet mee: u doet al mee in een ander tabblad.',
    );
    expect(sessionStorage.length).toBe(0);
    await press(user, 'Ga hier verder');
    expect(await screen.findByText(/^Het andere tabblad antwoordt niet/)).toBeVisible();
    await press(user, 'Ga hier verder');
    await waitFor(() => expect(sessionStorage.getItem(state)).toBe('deze telefoon'));
    expect(door.ways.map(({ takesOver }) => takesOver)).toEqual([undefined, true, true]);
    guest.handOver();
    expect(await screen.findByRole('heading', { name: 'U doet mee in een ander tabblad' })).toHaveFocus();
    expect(sessionStorage.length).toBe(0);
  });

  it('to a session that is over says so, and keeps nothing of it', async () => {
    sessionStorage.setItem(state, 'een oude telefoon');
    await look(doorTo(new FakeGuest(), ['over']));
    expect(await screen.findByText(/is voorbij/)).toBeVisible();
    expect(sessionStorage.length).toBe(0);
  });

  it('says what is wrong with an invitation that is none, and with an app that did not arrive', async () => {
    window.history.replaceState(null, '', `${paths.join}#onzin`);
    const answers = [
      () => Promise.reject(new Error('No network.')),
      () => Promise.resolve('no-invitation' as const),
    ];
    const user = await look(() => answers.shift()?.() ?? Promise.reject());
    expect(await screen.findByText(/Een deel van de app kwam niet binnen/)).toBeVisible();
    await press(user, 'Probeer het opnieuw');
    expect(await screen.findByText(/Deze code of link klopt niet/)).toBeVisible();
  });

  it('explains that it needs HTTPS, and what is the way without', async () => {
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    await look(doorTo(new FakeGuest()));
    expect(screen.getByRole('alert')).toHaveTextContent(/HTTPS.*Steek een kaart op/);
    expect(screen.queryByLabelText('Code')).toBeNull();
  });

  it.each([
    ['no-room', 'antwoordt niet'],
    ['closed', 'laat nu geen telefoons meer toe'],
    ['full', 'De zaal is vol'],
    ['not-this-room', 'andere zaal'],
  ] as const)('refused (%s) says why and what one can do', async (why, words) => {
    const { guest, user } = await inTheRoom();
    guest.at({ kind: 'refused', why });
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveTextContent(/[Ss]teek (dan )?een kaart op/);
    await press(user, 'Typ een andere code');
    expect(screen.getByLabelText('Code')).toBeVisible();
    expect(sessionStorage.getItem(state)).toBeNull();
  });
});

describe('voting', () => {
  it('gives a choice with a press of its own, says received only then, and can be changed', async () => {
    const { guest, user } = await inTheRoom();
    guest.at({ kind: 'vote', ask: anAsk, choice: { kind: 'none' }, unheard: null });
    expect(screen.getByRole('heading', { level: 1, name: 'Een oude bekende' })).toHaveFocus();
    await press(user, 'Geef mijn keuze door');
    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst één mogelijkheid');
    await user.click(screen.getByRole('radio', { name: /^A. Meedenken/ }));
    expect(guest.votes).toEqual([]);
    await press(user, 'Geef mijn keuze door');
    expect(guest.votes).toEqual(['mee']);
    expect(screen.getByRole('heading', { level: 2, name: 'Uw keuze' })).toHaveFocus();
    expect(screen.getByText(/is onderweg/)).toBeVisible();
    expect(screen.queryByText(/^Ontvangen/)).toBeNull();
    guest.at({ kind: 'vote', ask: anAsk, choice: { kind: 'received', option: 'mee' }, unheard: null });
    expect(screen.getByText(/^Ontvangen/)).toBeVisible();
    // A neighbour reads along.
    expect(screen.queryByText('A. Meedenken')).toBeNull();
    await press(user, 'Toon mijn keuze');
    expect(screen.getByText('A. Meedenken')).toBeVisible();
    await press(user, 'Verberg mijn keuze');
    expect(screen.queryByText('A. Meedenken')).toBeNull();
    await press(user, 'Wijzig mijn keuze');
    expect(screen.getByRole('radio', { name: /^A/ })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: /^B/ }));
    await press(user, 'Geef mijn keuze door');
    expect(guest.votes).toEqual(['mee', 'door']);
  });

  it('says which choice counts while a change is on its way, and what became of it when it came too late', async () => {
    const { guest, user } = await inTheRoom();
    guest.at({ kind: 'vote', ask: anAsk, choice: { kind: 'received', option: 'mee' }, unheard: null });
    await press(user, 'Wijzig mijn keuze');
    expect(screen.getByText('Uw eerdere keuze blijft gelden tot een nieuwe is aangekomen.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^B/ }));
    await press(user, 'Laat mijn keuze zoals die is');
    expect(guest.votes).toEqual([]);
    expect(screen.getByRole('heading', { level: 2, name: 'Uw keuze' })).toHaveFocus();
    expect(screen.getByText(/^Ontvangen/)).toBeVisible();
    guest.at({
      kind: 'vote',
      ask: anAsk,
      choice: { kind: 'changing', option: 'door', earlier: 'mee' },
      unheard: null,
    });
    expect(screen.getByText(/Tot die is aangekomen, telt uw eerdere keuze/)).toBeVisible();
    const earlier = { kind: 'earlier', option: 'mee', tooLate: 'door' } as const;
    guest.at({ kind: 'counting', ask: anAsk, choice: earlier });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Uw wijziging kwam niet aan voordat de stemming sloot. Daarom geldt uw eerdere keuze.',
    );
    await press(user, 'Toon mijn keuze');
    expect(screen.getByText('Deze keuze geldt').parentElement).toHaveTextContent('A. Meedenken');
    expect(screen.getByText('Kwam te laat').parentElement).toHaveTextContent('B. Doorverwijzen');
    guest.at({ kind: 'counting', ask: anAsk, choice: { kind: 'unsure', option: 'door' } });
    expect(screen.getByText(/op tijd aankwam, is nog niet bekend/)).toBeVisible();
    guest.at({ kind: 'waiting', after: { ask: anAsk, choice: { kind: 'too-late', option: 'door' } } });
    expect(screen.getByText('Ronde 1, vooraf')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(/^Uw keuze telt niet mee/);
    guest.at({ kind: 'waiting', after: { ask: anAsk, choice: { kind: 'received', option: 'mee' } } });
    expect(screen.queryByText('Ronde 1, vooraf')).toBeNull();
    const second = { ...anAsk, key: 'ronde-2', number: 2 } as const;
    guest.at({ kind: 'vote', ask: second, choice: { kind: 'none' }, unheard: anAsk });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Ronde 1, vooraf: of uw laatste keuze op tijd aankwam, kan deze telefoon niet meer nagaan.',
    );
  });

  it('says in which language the question is where that is not the one of the page, and marks it', async () => {
    const { guest } = await inTheRoom();
    guest.at({ kind: 'vote', ask: { ...anAsk, lang: 'en' }, choice: { kind: 'none' }, unheard: null });
    expect(screen.getByText(/^De vraag is in het Engels/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^A/ }).closest('[lang]')).toHaveAttribute('lang', 'en');
    guest.at({ kind: 'vote', ask: { ...anAsk, lang: null }, choice: { kind: 'none' }, unheard: null });
    expect(screen.queryByText(/^De vraag is in/)).toBeNull();
    expect(screen.getByRole('radio', { name: /^A/ }).closest('[lang]')).toHaveAttribute('lang', '');
  });

  it('tells how many phones take part, as the facilitator says', async () => {
    const { guest } = await inTheRoom();
    expect(screen.queryByText(/^Volgens de begeleider/)).toBeNull();
    guest.is({ phones: 9 });
    expect(screen.getByText(/^Volgens de begeleider doen 9 telefoons mee/)).toBeVisible();
  });

  it('begins anew in another round', async () => {
    const { guest } = await inTheRoom();
    guest.at({ kind: 'vote', ask: anAsk, choice: { kind: 'received', option: 'mee' }, unheard: null });
    guest.at({
      kind: 'vote',
      ask: { ...anAsk, key: 'ronde-2', number: 2 },
      choice: { kind: 'none' },
      unheard: null,
    });
    expect(screen.getByText('Ronde 2, na het gesprek')).toBeVisible();
    expect(screen.getByRole('radio', { name: /^A/ })).not.toBeChecked();
    guest.at({
      kind: 'vote',
      ask: { ...anAsk, key: 'ronde-3', title: '' },
      choice: { kind: 'none' },
      unheard: null,
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Wat kiest u?' })).toHaveFocus();
  });

  it('says to raise a card where no connection comes, and only what the room answers once it does', async () => {
    const { guest } = await inTheRoom();
    guest.is({ connection: 'lost', stage: { kind: 'joining' } });
    expect(screen.getByRole('alert')).toHaveTextContent(
      /geen verbinding met de zaal.*Steek intussen een kaart op/,
    );
    guest.at({ kind: 'refused', why: 'closed' });
    expect(screen.getByRole('alert')).toHaveTextContent(/^De begeleider laat nu geen telefoons meer toe/);
  });

  it('says what is safe while there is no connection, and to stay while phones add up', async () => {
    const { guest, user } = await inTheRoom();
    guest.is({ connection: 'lost' });
    expect(screen.getByText(/Er is even geen verbinding/)).toBeVisible();
    guest.is({
      connection: 'open',
      stage: { kind: 'counting', ask: anAsk, choice: { kind: 'received', option: 'door' } },
    });
    expect(screen.queryByText(/geen verbinding/)).toBeNull();
    expect(screen.getByText(/zodra de begeleider die toont.*Laat deze pagina open/)).toBeVisible();
    await press(user, 'Toon mijn keuze');
    expect(screen.getByText('B. Doorverwijzen')).toBeVisible();
  });

  it.each([
    [{ kind: 'counts', counts: { mee: 6, door: 3 }, voters: 9 }, '6 stemmen'],
    [{ kind: 'counts', counts: { mee: 9, door: 0 }, voters: 9 }, /Iedereen koos hetzelfde/],
    [
      { kind: 'band', why: 'few', band: 'majority', leading: ['door'] },
      'Een meerderheid koos B. Doorverwijzen.',
    ],
    [
      { kind: 'band', why: 'few', band: 'of-one-mind', leading: ['mee'] },
      /Iedereen koos hetzelfde: A. Meedenken/,
    ],
    [{ kind: 'band', why: 'few', band: 'divided', leading: ['mee', 'door'] }, 'De zaal is verdeeld.'],
    [{ kind: 'none', why: 'too-few' }, /minder dan vijf stemmen/],
    [{ kind: 'none', why: 'tells-of-few' }, /minder dan vijf mensen/],
  ] as const)('shows the result as the wall does', async (shown, words) => {
    const { guest, user } = await inTheRoom();
    guest.at({ kind: 'result', ask: anAsk, choice: { kind: 'none' }, shown });
    expect(screen.getByRole('heading', { name: 'De uitslag' })).toHaveFocus();
    expect(screen.getByText(words)).toBeVisible();
    for (const beside of ['Ronde 1, vooraf', anAsk.title, anAsk.prompt])
      expect(screen.getByText(beside)).toBeVisible();
    expect(screen.queryByText('Samen 9 stemmen.') !== null).toBe(shown.kind === 'counts');
    expect(screen.queryByRole('button', { name: 'Toon mijn keuze' })).toBeNull();
    guest.at({ kind: 'result', ask: anAsk, choice: { kind: 'received', option: 'mee' }, shown });
    expect(screen.queryByText('U koos')).toBeNull();
    await press(user, 'Toon mijn keuze');
    expect(screen.getByText('U koos')).toBeVisible();
  });
});

describe('what stays', () => {
  it('is nothing of the room once it ended; the note only until it is wiped', async () => {
    const { guest, user } = await inTheRoom();
    expect(screen.queryByLabelText('Wat gaf de doorslag?')).toBeNull();
    guest.is({ wasAsked: true });
    await user.type(screen.getByLabelText('Wat gaf de doorslag?'), 'De afwezige');
    expect(screen.queryByRole('button', { name: 'Wis mijn notitie' })).toBeNull();
    guest.at({ kind: 'ended' });
    expect(screen.getByRole('heading', { name: 'De sessie is gesloten' })).toHaveFocus();
    expect(sessionStorage.getItem(state)).toBeNull();
    expect(sessionStorage.getItem(note)).toBe('De afwezige');
    await press(user, 'Kopieer mijn notitie');
    expect(await navigator.clipboard.readText()).toBe('De afwezige');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await press(user, 'Druk mijn notitie af');
    expect(print).toHaveBeenCalledOnce();
    await press(user, 'Wis mijn notitie');
    expect(screen.getByText('Gewist.')).toBeVisible();
    expect(sessionStorage.length).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it.each(['the page is opened', 'the tab wakes'])(
    'is nothing of a room that must be over by now, before anything is done with it, when %s',
    async (when) => {
      const isOpened = when === 'the page is opened';
      const sinceName = 'speelveld.meedoen.sinds';
      const hours = (count: number): string => String(Date.now() - count * 3_600_000);
      sessionStorage.setItem(state, 'deze telefoon');
      sessionStorage.setItem(note, 'De afwezige');
      sessionStorage.setItem(sinceName, hours(isOpened ? 12.1 : 11.9));
      const ways: Way[] = [];
      await look(async (way) => {
        ways.push(way);
        throw new Error('A part did not arrive.');
      });
      if (isOpened) expect(ways).toEqual([]);
      else {
        await screen.findByText(/^Een deel van de app kwam niet binnen/);
        expect(sessionStorage.getItem(state)).not.toBeNull();
        sessionStorage.setItem(sinceName, hours(12.1));
        act(() => void document.dispatchEvent(new Event('visibilitychange')));
      }
      expect(
        screen.getByText(/is voorbij. Uw stem en de sleutels die hier nog stonden, zijn gewist/),
      ).toBeVisible();
      expect(sessionStorage.getItem(state)).toBeNull();
      expect(sessionStorage.getItem(sinceName)).toBeNull();
      expect(sessionStorage.getItem(note)).toBe('De afwezige');
    },
  );

  it('begins to age when a room is joined, and is gone with it', async () => {
    const { guest } = await inTheRoom();
    const age = () => Date.now() - Number(sessionStorage.getItem('speelveld.meedoen.sinds'));
    expect(age()).toBeLessThan(60_000);
    guest.at({ kind: 'ended' });
    expect(sessionStorage.length).toBe(0);
  });

  it('shows a note that still lies there after the end', async () => {
    sessionStorage.setItem(note, 'De afwezige');
    await look(doorTo(new FakeGuest()));
    expect(screen.getByLabelText('Wat gaf de doorslag?')).toHaveValue('De afwezige');
    expect(screen.getByRole('button', { name: 'Wis mijn notitie' })).toBeVisible();
  });

  it('goes at a press where the room is silent, or answers no more', async () => {
    const { guest, user } = await inTheRoom();
    guest.is({ connection: 'quiet' });
    expect(screen.getByRole('alert')).toHaveTextContent(/^De zaal zwijgt/);
    guest.at({ kind: 'refused', why: 'silent' });
    expect(screen.getByRole('alert')).toHaveTextContent('Waarschijnlijk is de sessie gesloten');
    await press(user, 'Ik ben klaar');
    expect(guest.hasLeft).toBe(true);
    expect(sessionStorage.length).toBe(0);
  });

  it('is in this tab for a page that is loaded anew, and the room is told that it goes', async () => {
    const { guest } = await inTheRoom();
    window.dispatchEvent(new Event('pagehide'));
    expect(guest.goings).toBe(1);
    expect(sessionStorage.getItem(state)).toBe('deze telefoon');
  });

  it('is nothing of the room for who stops', async () => {
    const { guest, user } = await inTheRoom();
    await press(user, 'Stop met meedoen');
    expect(guest.hasLeft).toBe(true);
    expect(sessionStorage.length).toBe(0);
    expect(screen.getByText(/U doet niet meer mee/)).toBeVisible();
  });
});
