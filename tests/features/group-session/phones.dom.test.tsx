/** A session that votes with phones: the room follows the session and brings sums, and the facilitator learns nothing more. */
import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { HostView, RoomAsk, RoomHost } from '../../../src/room/port';
import { aGroupSession } from '../../support/builders/group-session';
import { lead, leaveSession } from './leading';

afterEach(leaveSession);

/** A room whose phones do what the test says. */
class FakeRoom implements RoomHost {
  readonly invitation = {
    link: 'https://voorbeeld.nl/meedoen#x',
    code: 'VELD4172AB34',
    words: ['kade', 'linde'] as const,
  };
  readonly done: string[] = [];
  private listeners = new Set<() => void>();
  private current: HostView = { connection: 'open', phones: 0, isJoiningOpen: true, round: null };

  view(): HostView {
    return this.current;
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  is(view: Partial<HostView>): void {
    this.current = { ...this.current, ...view };
    for (const listener of this.listeners) listener();
  }
  /** What phones did in the round that was asked. */
  round(round: Partial<NonNullable<HostView['round']>>): void {
    if (this.current.round !== null) this.is({ round: { ...this.current.round, ...round } });
  }
  ask({ key }: RoomAsk): void {
    this.done.push(`ask ${key}`);
    this.is({ round: { key, received: 0, state: 'open', counts: null } });
  }
  closeRound(): void {
    this.done.push('close');
    this.round({ state: 'counting' });
  }
  countAgain(): void {
    this.done.push('again');
  }
  show(key: string): void {
    this.done.push(`show ${key}`);
  }
  rest(): void {
    this.done.push('rest');
  }
  setJoining(isJoiningOpen: boolean): void {
    this.is({ isJoiningOpen });
  }
  state(): string {
    return 'kamer';
  }
  async end(): Promise<void> {
    this.done.push('end');
  }
}

const press = (name: string): HTMLElement => screen.getByRole('button', { name });

test('votes of phones come in as one sum, only once closed, and are put on phones when they are shown', async () => {
  const room = new FakeRoom();
  const { user, session, does } = await lead(aGroupSession({ voting: 'phones' }), async () => room);
  expect(await within(screen.getByRole('banner')).findByText('VELD 4172 AB34')).toBeVisible();
  act(() => does({ type: 'go', step: 'vote-1' }));
  await user.click(press('Open de stemming'));
  act(() => {
    room.is({ phones: 12 });
    room.round({ received: 9 });
  });
  expect(screen.getByText('9 van 12 telefoons stemden')).toBeVisible();
  expect(screen.getByText(/Er doen 12 telefoons mee en er zijn 10 deelnemers/)).toBeVisible();
  await user.click(press('Laat niemand meer meedoen'));
  expect(room.view().isJoiningOpen).toBe(false);
  // More votes than people: it is asked before the vote is closed.
  act(() => room.round({ received: 11 }));
  expect(screen.getByRole('alert')).toHaveTextContent(/^Er zijn 11 stemmen en 10 deelnemers/);
  expect(screen.queryByRole('button', { name: 'Sluit de stemming' })).toBeNull();
  act(() => room.round({ received: 9 }));
  await user.click(press('Er zijn 12 deelnemers'));
  expect(session().people).toBe(12);
  await user.click(press('Sluit de stemming'));
  expect(screen.getByText('De telefoons tellen samen op.')).toBeVisible();
  act(() => room.round({ state: 'failed' }));
  await user.click(press('Laat opnieuw optellen'));
  act(() => room.round({ state: 'counted', counts: { A: 4, B: 5, C: 0 } }));
  expect(session().rounds[0]).toMatchObject({ phones: { A: 4, B: 5, C: 0 }, shown: null });
  await user.click(press('Toon de verdeling'));
  act(() => does({ type: 'next' }, { type: 'next' }));
  expect(room.done).toEqual(['rest', 'ask own#1', 'close', 'again', 'show own#1', 'rest']);
});

test('the link for who is elsewhere is copied, or shown where the browser copies nothing', async () => {
  const room = new FakeRoom();
  const { user } = await lead(aGroupSession({ voting: 'phones' }), async () => room);
  const head = within(screen.getByRole('banner'));
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce(undefined);
  await user.click(await head.findByRole('button', { name: 'Kopieer de link' }));
  expect(write).toHaveBeenCalledWith(room.invitation.link);
  expect(await head.findByText('Gekopieerd')).toBeVisible();
  write.mockRejectedValueOnce(new Error('Forbidden.'));
  await user.click(head.getByRole('button', { name: 'Kopieer de link' }));
  expect(await screen.findByLabelText(/^Kopieer deze link/)).toHaveValue(room.invitation.link);
});

test('without a room the votes are counted by hand, and that is said', async () => {
  const { user, does, session } = await lead(aGroupSession({ voting: 'phones' }));
  act(() => does({ type: 'go', step: 'vote-1' }));
  await user.click(press('Open de stemming'));
  expect(screen.getAllByText(/De telefoons zijn niet te bereiken/)[0]).toBeVisible();
  await user.click(press('Eén meer voor A'));
  expect(session().rounds[0]?.hand).toMatchObject({ A: 1 });
});

test('where no phone can be reached that is said, and counting by hand lies open', async () => {
  const room = new FakeRoom();
  const { user, does, session } = await lead(aGroupSession({ voting: 'phones' }), async () => room);
  act(() => does({ type: 'go', step: 'vote-1' }));
  await user.click(press('Open de stemming'));
  expect(screen.getByLabelText('Eén meer voor A')).not.toBeVisible();
  act(() => room.is({ connection: 'lost' }));
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^De telefoons zijn niet te bereiken.*kaarten of briefjes.*met de hand/,
  );
  await user.click(press('Eén meer voor A'));
  act(() => room.is({ connection: 'open' }));
  expect(press('Eén meer voor A')).toHaveFocus();
  expect(screen.queryByText(/niet te bereiken/)).toBeNull();
  expect(session().rounds[0]?.hand).toMatchObject({ A: 1 });
  act(() => room.is({ phones: 3, connection: 'lost' }));
  expect(screen.getByText(/^De verbinding met de telefoons is weg/)).toBeVisible();
});

test('the wall takes its invitation away while no phone can join, not for a moment without a connection', async () => {
  const room = new FakeRoom();
  await lead(aGroupSession({ voting: 'phones' }), async () => room);
  const away = /^Met een telefoon meedoen kan nu even niet/;
  expect(await screen.findByText('VELD 4172 AB34', { selector: '[inert] *' })).toBeInTheDocument();
  vi.useFakeTimers();
  try {
    act(() => room.is({ connection: 'lost' }));
    act(() => vi.advanceTimersByTime(1500));
    expect(screen.queryByText(away)).toBeNull();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByText(away)).toBeInTheDocument();
    expect(screen.queryByText('VELD 4172 AB34', { selector: '[inert] *' })).toBeNull();
    act(() => room.is({ connection: 'open' }));
    expect(screen.queryByText(away)).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('the code is shown large while someone comes late, by a button or a key, until the next step', async () => {
  const room = new FakeRoom();
  const { user, does } = await lead(aGroupSession({ voting: 'phones' }), async () => room);
  act(() => does({ type: 'go', step: 'vote-1' }));
  await user.click(await screen.findByRole('button', { name: 'Toon de code groot' }));
  expect(screen.getByText(/Het scherm toont hoe men meedoet/)).toBeVisible();
  await user.click(press('Toon de stap weer'));
  await user.keyboard('q');
  expect(screen.getByText(/Het scherm toont hoe men meedoet/)).toBeVisible();
  act(() => does({ type: 'go', step: 'talk' }));
  expect(screen.queryByText(/hoe men meedoet/)).toBeNull();
  await user.keyboard('q');
  expect(screen.getByText(/hoe men meedoet/)).toBeVisible();
  act(() => room.is({ isJoiningOpen: false }));
  expect(screen.queryByText(/hoe men meedoet/)).toBeNull();
});
