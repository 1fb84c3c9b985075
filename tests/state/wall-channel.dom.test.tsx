/** The way between the facilitator's window and the wall, over the browser's own channel. */
import { act, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WallView } from '../../src/core/tools/group-session/wall-view';
import { changeLanguage } from '../../src/i18n/start-i18n';
import { readWallView } from '../../src/parts/group-wall/read-wall-view';
import { useWallReceiver, useWallSender, type WallKey } from '../../src/state/wall-channel';
import { vaultWith } from '../support/a-vault';
import { madeIds } from '../support/builders/ids';
import { aWallView } from '../support/builders/wall-views';
import { renderAt } from '../support/render/render-at';

/** As much of the browser's channel as is used, delivering at once and never to oneself. */
class Channel {
  static open: Channel[] = [];
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  constructor(readonly name: string) {
    Channel.open.push(this);
  }
  postMessage(data: unknown): void {
    for (const other of [...Channel.open])
      if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) });
  }
  close(): void {
    Channel.open = Channel.open.filter((one) => one !== this);
  }
}

function Speaker({
  view,
  onKey,
}: {
  readonly view: WallView | null;
  readonly onKey: (key: WallKey) => void;
}) {
  const { walls, end } = useWallSender(view, 'nl', onKey);
  return (
    <button type="button" onClick={end}>
      {walls} open
    </button>
  );
}

function Wall() {
  const { view, press } = useWallReceiver(readWallView);
  return (
    <button type="button" onClick={() => press('PageDown')}>
      {view === null ? 'empty' : `shows ${view.title}`}
    </button>
  );
}

async function inABrowser() {
  vi.stubGlobal('BroadcastChannel', Channel);
  const surroundings = { vault: await vaultWith(), ids: madeIds() };
  return {
    speaker: (view: WallView | null, onKey: (key: WallKey) => void = () => undefined) =>
      renderAt(<Speaker view={view} onKey={onKey} />, surroundings),
    wall: () => renderAt(<Wall />, surroundings),
  };
}

const one = aWallView({ kind: 'text', step: 'talk', lines: [] }, { title: 'Eén' });
const other = { ...one, title: 'Twee' };

afterEach(() => {
  Channel.open = [];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the facilitator and the walls', () => {
  it('show the same, whichever opened first, and after either was loaded anew', async () => {
    const { speaker, wall } = await inABrowser();
    const first = wall();
    expect(screen.getByText('empty')).toBeVisible();
    const told = speaker(one);
    await waitFor(() => expect(screen.getByText('shows Eén')).toBeVisible());
    first.unmount();
    wall();
    expect(screen.getByText('shows Eén')).toBeVisible();
    told.rerender(<Speaker view={other} onKey={() => undefined} />);
    expect(screen.getByText('shows Twee')).toBeVisible();
    told.unmount();
    expect(screen.getByText('shows Twee')).toBeVisible();
    speaker(one);
    expect(screen.getByText('shows Eén')).toBeVisible();
  });

  it('speak one language, also when it is changed in the middle', async () => {
    const { speaker, wall } = await inABrowser();
    wall();
    speaker(one);
    await act(() => changeLanguage('en'));
    // The other window is one of its own: there only what is said can change the language.
    await act(() => i18next.changeLanguage('nl'));
    const facilitator = new Channel('speelveld.scherm');
    act(() => facilitator.postMessage({ type: 'view', view: other, language: 'en', format: 1 }));
    await waitFor(() => expect(i18next.language).toBe('en'));
    act(() => facilitator.postMessage({ type: 'view', view: one, language: 'xx', format: 1 }));
    expect(screen.getByText('shows Eén')).toBeVisible();
    expect(i18next.language).toBe('en');
    await act(() => changeLanguage('nl'));
  });

  it('know of each other: how many walls are open, and not one that is gone or no longer answers', async () => {
    vi.useFakeTimers();
    const { speaker, wall } = await inABrowser();
    speaker(one);
    const [first, second] = [wall(), wall()];
    expect(screen.getByText('2 open')).toBeVisible();
    first.unmount();
    expect(screen.getByText('1 open')).toBeVisible();
    // It crashes: nothing is said any more.
    const crashed = Channel.open.at(-1);
    if (crashed !== undefined) crashed.onmessage = null;
    act(() => vi.advanceTimersByTime(8_000));
    expect(screen.getByText('0 open')).toBeVisible();
    second.unmount();
  });

  it('pass on the keys of a presenter remote, and nothing stays on a wall when the session is over', async () => {
    const { speaker, wall } = await inABrowser();
    const heard: string[] = [];
    speaker(one, (key) => heard.push(key));
    wall();
    act(() => screen.getByText('shows Eén').click());
    expect(heard).toEqual(['PageDown']);
    act(() => screen.getByText('1 open').click());
    expect(screen.getByText('empty')).toBeVisible();
  });

  it.each([
    ['of another version', { type: 'view', view: other, format: 2 }],
    ['without a form', 'view'],
    ['with a view that is none', { type: 'view', view: { ...other, stage: { kind: 'film' } }, format: 1 }],
    [
      'with a stage that lacks a part',
      { type: 'view', view: { ...other, stage: { kind: 'vote' } }, format: 1 },
    ],
    ['with half an invitation', { type: 'view', view: { ...other, invitation: { code: 'A' } }, format: 1 }],
    [
      'with an unknown step',
      { type: 'view', view: { ...other, step: { kind: 'x', round: null } }, format: 1 },
    ],
  ])('do not listen to a message %s', async (_name, message) => {
    const { speaker, wall } = await inABrowser();
    speaker(one);
    wall();
    act(() => new Channel('speelveld.scherm').postMessage(message));
    expect(screen.getByText('shows Eén')).toBeVisible();
  });

  it('do without in a browser that has no such channel', async () => {
    const { speaker, wall } = await inABrowser();
    vi.stubGlobal('BroadcastChannel', undefined);
    speaker(one);
    wall();
    expect(screen.getByText('0 open')).toBeVisible();
    expect(screen.getByText('empty')).toBeVisible();
  });
});
