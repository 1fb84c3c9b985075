/** Starts the app: preferences, language, vault, then the first screen. */
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { changeLanguage, startI18n } from '../i18n/start-i18n';
import { builtLibrary } from '../library/built-library';
import { PathsProvider } from '../state/paths';
import { changePreferences, type Preferences, usePreferences } from '../state/preferences';
import { ServicesProvider } from '../state/services';
import { openVault } from '../vault/open-vault';
import { App } from './app';
import { paths } from './paths';

const themes = { device: undefined, light: 'licht', dark: 'donker' } as const;
const motions = { device: undefined, calm: 'rustig', none: 'geen' } as const;

function mark(name: string, value: string | undefined): void {
  if (value === undefined) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

function showPreferences({ theme, motion }: Preferences): void {
  mark('thema', themes[theme]);
  mark('beweging', motions[motion]);
}

const clock = { now: () => Date.now() };
const ids = { next: () => crypto.randomUUID() };

const preferences = usePreferences.getState();
showPreferences(preferences);
usePreferences.subscribe((next, before) => {
  showPreferences(next);
  if (next.language !== before.language) void changeLanguage(next.language);
});
const [vault] = await Promise.all([
  openVault({
    clock,
    mode: preferences.vaultMode,
    rememberMode: (vaultMode) => changePreferences({ vaultMode }),
  }),
  startI18n(preferences.language),
]);
const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element #app.');
createRoot(root).render(
  <StrictMode>
    <ServicesProvider value={{ vault, library: builtLibrary, clock, ids }}>
      <PathsProvider value={paths}>
        <BrowserRouter basename={import.meta.env.BASE_URL}>
          <App />
        </BrowserRouter>
      </PathsProvider>
    </ServicesProvider>
  </StrictMode>,
);
