/**
 * Before and after each test of a view: matchers, the browser parts that jsdom lacks, the interface in
 * Dutch. Files share one environment, so all that the app keeps is put back to how a first visit finds it.
 */
import '@testing-library/jest-dom/vitest';
import './jsdom-gaps';
import './waiting';
import { cleanup } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { forgetPreferences } from '../../src/state/preferences';
import { fallenFocus, watchFocus } from './focus-watch';

const files = import.meta.glob<Record<string, unknown>>('../../src/i18n/locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** All interface texts at once: a view under test never waits for them. */
function allTexts(): Record<string, Record<string, Record<string, unknown>>> {
  const texts: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, content] of Object.entries(files)) {
    const [language = '', file = ''] = path.split('/').slice(-2);
    texts[language] = { ...texts[language], [file.replace('.json', '')]: content };
  }
  return texts;
}

watchFocus();

beforeEach(async () => {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: 'nl',
      fallbackLng: false,
      resources: allTexts(),
      defaultNS: 'general',
      interpolation: { escapeValue: false },
    });
  }
  if (i18next.language !== 'nl') await i18next.changeLanguage('nl');
});

afterEach(() => {
  const fallen = fallenFocus();
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  forgetPreferences();
  window.history.replaceState(null, '', '/');
  document.documentElement.lang = 'nl';
  expect(fallen, 'pressed, and focus is nowhere').toEqual([]);
});
