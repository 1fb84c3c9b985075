/** What is said of the app's own files: ready only when all of it lies here, and where one takes them away. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AboutRoute } from '../../src/features/about/route';
import { Contents } from '../../src/features/vault/contents';
import { ReadyForTheRoom } from '../../src/parts/ready-for-the-room';
import { vaultWith } from '../support/a-vault';
import { SaidFiles } from '../support/builders/files';
import { renderAt } from '../support/render/render-at';

const part = { bytes: 1_234_400, of: 3_431_600, isWhole: false };
const whole = { bytes: 3_431_600, of: 3_431_600, isWhole: true };
const newer = /nieuwe versie van Speelveld klaar/;

/** What the build put in the page: all of it together. Beside what is in its head, which later files share. */
const told = document.createElement('meta');
told.name = 'speelveld-bytes';
told.content = `000${whole.of}`;
beforeAll(() => document.head.append(told));
afterAll(() => told.remove());

async function show(files: SaidFiles) {
  renderAt(<ReadyForTheRoom />, { vault: await vaultWith(), files });
  return { user: userEvent.setup(), press: () => screen.getByRole('button') };
}

describe('before a session', () => {
  it('nothing is fetched until one presses, and it says what will lie here', async () => {
    const files = new SaidFiles({ kind: 'absent' });
    const { user, press } = await show(files);
    expect(
      screen.getByText(/alle verhalen, kaarten en hulpmiddelen.*Dat neemt 3\.432 kB in\./),
    ).toBeVisible();
    expect(files.asked.bring).toBe(0);
    expect(press()).toHaveAccessibleName('Maak klaar voor de zaal');
    await user.click(press());
    expect(files.asked.bring).toBe(1);
  });

  it('says ready when all of it lies here and not before, keeps the focus, and is heard once', async () => {
    const files = new SaidFiles({ kind: 'absent' });
    const { user, press } = await show(files);
    await user.click(press());
    act(() => files.say({ kind: 'fetching', onBoard: null }));
    expect(press()).toHaveAttribute('aria-busy', 'true');
    act(() => files.say({ kind: 'fetching', onBoard: part }));
    expect(
      screen.getByText('1.234 van 3.432 kB ligt op dit apparaat. Sluit dit tabblad nog niet.'),
    ).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByText(/^Klaar: /)).toBeNull();
    act(() => files.say({ kind: 'ready', onBoard: whole, isNewerWaiting: false }));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Klaar: heel Speelveld ligt op dit apparaat, 3.432 kB.',
    );
    expect(press()).toHaveFocus();
    await user.click(press());
    expect(files.asked.bring).toBe(2);
  });

  it.each([
    ['failed', { kind: 'failed' }, /Niet alles kwam aan/],
    ['incomplete', { kind: 'incomplete', onBoard: part }, /1.234 van 3.432 kB ligt er nog/],
  ] as const)('%s: says so at once and offers to fetch again', async (_name, view, words) => {
    const files = new SaidFiles({ kind: 'absent' });
    const { user, press } = await show(files);
    await user.click(press());
    act(() => files.say(view));
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(press()).toHaveAccessibleName('Haal het opnieuw op');
  });

  it('says plainly where a browser has no place for it, and is absent from a package', async () => {
    await show(new SaidFiles({ kind: 'impossible' }));
    expect(screen.getByText(/begint met https|met https begint/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    const { container } = renderAt(<ReadyForTheRoom />, { vault: await vaultWith() });
    expect(container).toBeEmptyDOMElement();
  });

  it('speaks English as well', async () => {
    await i18next.changeLanguage('en');
    await show(new SaidFiles({ kind: 'ready', onBoard: whole, isNewerWaiting: false }));
    expect(screen.getByText(/^Ready: all of Speelveld is on this device, 3,432 kB\./)).toBeVisible();
  });
});

describe('a next version that waits', () => {
  it('is told quietly under the version, and not when there is none', async () => {
    const files = new SaidFiles({ kind: 'ready', onBoard: whole, isNewerWaiting: false });
    renderAt(<AboutRoute />, { vault: await vaultWith(), files });
    const version = screen.getByRole('region', { name: 'Deze versie' });
    expect(within(version).queryByText(newer)).toBeNull();
    act(() => files.say({ kind: 'ready', onBoard: whole, isNewerWaiting: true }));
    expect(within(version).getByText(newer)).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('the list of what lies here', () => {
  it('names the files of the app, and takes them away for who keeps nothing', async () => {
    const files = new SaidFiles({ kind: 'ready', onBoard: whole, isNewerWaiting: true });
    renderAt(<Contents />, { vault: await vaultWith(), files });
    expect(screen.getByRole('heading', { name: 'Op dit apparaat: de app zelf' })).toBeVisible();
    expect(screen.getByText('Alles ligt er: 3.432 kB.')).toBeVisible();
    expect(screen.getByText(newer)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Haal deze bestanden weg' }));
    expect(files.asked.remove).toBe(1);
    expect(screen.queryByRole('heading', { name: 'Op dit apparaat: de app zelf' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Wat staat waar' })).toHaveFocus();
  });

  it('does not offer that where they come again at the next visit', async () => {
    const vault = await vaultWith();
    vi.spyOn(vault, 'view').mockReturnValue({ ...vault.view(), mode: 'device' });
    const files = new SaidFiles({ kind: 'ready', onBoard: whole, isNewerWaiting: false });
    renderAt(<Contents />, { vault, files });
    expect(screen.getByText('Alles ligt er: 3.432 kB.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Haal deze bestanden weg' })).toBeNull();
  });
});
