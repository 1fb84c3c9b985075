/** What is said of a learning system: what it hears, how it stands, and what one can do before the window closes. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CompletionWatch } from '../../src/app/completion-watch';
import { LeaveWarning } from '../../src/app/leave-warning';
import { type CompletionState, noCompletion } from '../../src/core/programme/completion';
import { asId, type ModuleId } from '../../src/core/shared/ids';
import { ModuleRoute } from '../../src/features/module/route';
import { LearningSystemNotice } from '../../src/parts/learning-system';
import { paths, patterns } from '../../src/state/addresses';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { aCompletion } from '../support/builders/completion';
import { first } from '../support/builders/dinner-play';
import { dinner } from '../support/builders/dinner-story';
import { catalogue } from '../support/builders/dinner-words';
import { now } from '../support/builders/time';
import { arriveAt, renderAt } from '../support/render/render-at';

const { module } = first;
const hears = /hoort alleen dat u deze module opende, of u hem heeft afgerond/;
const region = () => screen.findByRole('region', { name: 'Uw leersysteem' });

async function openModule(state: CompletionState, launched: ModuleId | null = module) {
  const launch = aCompletion(launched, state);
  const vault = await vaultWith();
  const { completion } = launch;
  await arriveAt(
    <>
      <LearningSystemNotice />
      <ModuleRoute />
    </>,
    { vault, completion, at: paths.module(module), pattern: patterns.module },
  );
  return launch;
}

it('says nothing of one where the app is by itself', async () => {
  await arriveAt(<ModuleRoute />, {
    vault: await vaultWith(),
    completion: noCompletion,
    at: paths.module(module),
    pattern: patterns.module,
  });
  expect(screen.queryByRole('region', { name: 'Uw leersysteem' })).toBeNull();
});

it('says at the module what it hears, how it stands, and how one goes on later', async () => {
  const { becomes } = await openModule({ kind: 'open' });
  const line = within(await region());
  expect(line.getByText(hears)).toBeVisible();
  expect(line.getByRole('status')).toHaveTextContent('Verbonden.');
  const user = userEvent.setup();
  await user.click(line.getByText(/^Hier blijft niets bewaard/));
  expect(line.getByText(/Verder op een ander apparaat/)).toBeVisible();
  expect(line.getByRole('button', { name: 'Verder met een code' })).toBeVisible();
  expect(line.getByRole('link', { name: 'Naar de kluis' })).toHaveAttribute('href', paths.vault);
  act(() => becomes({ kind: 'confirmed', before: false }));
  expect(screen.getByRole('status')).toHaveTextContent('heeft bevestigd dat u de module heeft afgerond');
});

it.each([
  [{ kind: 'for-reading' }, 'U opende deze module om te lezen.'],
  [{ kind: 'confirmed', before: true }, 'wist bij het openen al'],
] as const)('says %o', async (state, words) => {
  await openModule(state);
  expect(await region()).toHaveTextContent(words);
});

it('says that a package may not speak to the learning system that started it', async () => {
  await openModule({ kind: 'not-allowed' });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Er is niets verzonden.');
  expect(alert).toHaveTextContent('Geef dit door aan wie uw leersysteem beheert.');
});

it('leads back to the learning system once that named an address', async () => {
  const user = userEvent.setup();
  const { wayBack, becomes } = await openModule({ kind: 'connecting' });
  await region();
  expect(screen.queryByRole('button', { name: 'Terug naar uw leersysteem' })).toBeNull();
  const goes = vi.fn();
  wayBack.mockReturnValue(goes);
  act(() => becomes({ kind: 'open' }));
  await user.click(screen.getByRole('button', { name: 'Terug naar uw leersysteem' }));
  expect(goes).toHaveBeenCalledOnce();
});

it('says of another module than was started that it hears nothing of it', async () => {
  await openModule({ kind: 'open' }, asId<ModuleId>('moreel-leiderschap'));
  expect(await region()).toHaveTextContent('hoort niets van deze module');
  expect(screen.queryByText(hears)).toBeNull();
});

it.each([
  [module, 'Er is geen verbinding met uw leersysteem.'],
  [null, 'noemt geen module van dit programma'],
] as const)('says why it hears nothing, and how it would, when %s was started', async (launched, words) => {
  await openModule({ kind: 'not-connected' }, launched);
  const said = await screen.findByText(words, { exact: false });
  expect(said).toBeVisible();
  expect(said).toHaveTextContent('vanuit uw leersysteem');
});

it.each([
  ['no-answer', 'antwoordt niet'],
  ['refused', 'nam het bericht niet aan'],
  ['not-kept', 'zei ja, maar heeft het niet bewaard'],
] as const)(
  'says on every page that completion is not confirmed (%s), and tries again when asked',
  async (why, words) => {
    const user = userEvent.setup();
    const { completion, becomes, retry } = aCompletion(module, { kind: 'not-confirmed', why });
    renderAt(<LearningSystemNotice />, { vault: await vaultWith(), completion, at: paths.help });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(words);
    expect(alert).toHaveTextContent('Sluit dit venster nog niet');
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(retry).toHaveBeenCalledOnce();
    act(() => becomes({ kind: 'confirmed', before: false }));
    expect(await screen.findByRole('status')).toHaveTextContent('heeft bevestigd');
  },
);

function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

it('has the browser ask before the page is left while completion is not confirmed', async () => {
  const { completion, becomes } = aCompletion(module, { kind: 'open' });
  renderAt(<LeaveWarning />, { vault: await vaultWith(), completion });
  expect(asksBeforeLeaving()).toBe(false);
  act(() => becomes({ kind: 'not-confirmed', why: 'no-answer' }));
  expect(asksBeforeLeaving()).toBe(true);
  act(() => becomes({ kind: 'confirmed', before: false }));
  expect(asksBeforeLeaving()).toBe(false);
});

it('hears of completion once the module is played, and not before', async () => {
  const { completion, complete } = aCompletion(module, { kind: 'open' });
  const modules = catalogue.modules.map((cover) => ({
    ...cover,
    scenarios: cover.scenarios.filter(({ id }) => id === dinner.id),
  }));
  const vault = await vaultWith({ ...first, endedAt: now, debriefSeenAt: null });
  renderAt(<CompletionWatch />, {
    vault,
    completion,
    library: { ...dinnerLibrary, catalogue: async () => ({ ...catalogue, modules }) },
  });
  await act(() => vault.put('moduleClosing', { module, way: 'declined', closedAt: now }));
  expect(complete).not.toHaveBeenCalled();
  await act(() => vault.put('journey', { ...first, endedAt: now, debriefSeenAt: now }));
  expect(complete).toHaveBeenCalled();
});
