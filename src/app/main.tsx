/** Starts the app: preferences, language, vault, then the first screen. */
import '../ui/tokens.css';
import 'virtual:speelveld/house.css';
import '../ui/base.css';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, HashRouter } from 'react-router';
import { noCompletion } from '../core/programme/completion';
import { startI18n } from '../i18n/start-i18n';
import { builtLibrary, furtherTexts } from '../library/built-library';
import { isInLearningSystem } from '../state/delivered';
import { deviceSpeech } from '../state/device-speech';
import { takeParameters } from '../state/launch';
import { policyHere } from '../state/policy';
import { contentLanguageOf, usePreferences } from '../state/preferences';
import { ServicesProvider } from '../state/services';
import { filesHere } from '../state/worker-files';
import { lateKeeper } from '../vault/late-keeper';
import { lateVault } from '../vault/late-vault';
import { allowsMode, type Vault } from '../vault/port';
import { App } from './app';
import { keepDutchMarked } from './dutch-marking';
import { giveWayWhenShown } from './first-words-gone';
import { fetchLetters } from './letters';
import { newId } from './new-id';
import { showPreferences } from './show-preferences';
import { vaultMark } from './vault-mark';

// Somebody new reads in a letter of the device first.
if (document.documentElement.dataset.letters === undefined) void fetchLetters();

// The browser forgets what it asked for after 250 addresses; the vault shows all of them.
performance.setResourceTimingBufferSize(5_000);

// First of all: what a learning system put in the address stays in no history.
const parameters = import.meta.env.VITE_FORMAT === 'static' ? null : takeParameters(window);

const clock = { now: () => Date.now() };
const ids = { next: newId };

// It is in the very first file, so it holds before anything that was kept is opened.
const policy = policyHere(builtLibrary.policy, isInLearningSystem);
const preferences = usePreferences.getState();
showPreferences(preferences);
usePreferences.subscribe(showPreferences);
const texts = startI18n(preferences.language, furtherTexts);
async function open(): Promise<Vault> {
  const { openVault } = await import('../vault/open-vault');
  return openVault({ clock, ids, mark: vaultMark, copyMark: () => i18next.t('copy'), policy });
}
/** Where something is kept, or was open before a reload, the first screen waits for it; who comes here first need not. */
const isFirst = vaultMark.read() === 'session' && window.history.state === null;
const vault: Vault | Promise<Vault> = isFirst ? lateVault(open) : open();
/** Not awaited where it stands: the vault's file imports this one, and would wait for it for ever. */
async function start(): Promise<void> {
  const [openVault, , completion] = await Promise.all([
    vault,
    texts,
    parameters === null || import.meta.env.VITE_FORMAT === 'static'
      ? noCompletion
      : import('./launched').then(({ launched }) =>
          launched(parameters, builtLibrary, contentLanguageOf(preferences), { clock, ids, texts }),
        ),
  ]);
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element #app.');
  keepDutchMarked(document.body);
  const app = <App />;
  giveWayWhenShown(root);
  createRoot(root).render(
    <StrictMode>
      <ServicesProvider
        value={{
          vault: openVault,
          library: builtLibrary,
          clock,
          ids,
          speech: deviceSpeech,
          groupSession: lateKeeper(async () =>
            (await import('../vault/group-session-keeper')).groupSessionKeeper(
              clock,
              allowsMode(policy, 'device'),
            ),
          ),
          policy,
          files: filesHere(),
          completion,
        }}
      >
        {isInLearningSystem ? (
          <HashRouter>{app}</HashRouter>
        ) : (
          <BrowserRouter basename={import.meta.env.BASE_URL}>{app}</BrowserRouter>
        )}
      </ServicesProvider>
    </StrictMode>,
  );
}

void start();
