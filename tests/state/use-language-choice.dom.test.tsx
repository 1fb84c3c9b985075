/** The language that a learning system knows of a person. */
import i18next from 'i18next';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  changePreferences,
  forgetPreferences,
  preferencesKey,
  usePreferences,
} from '../../src/state/preferences';
import { followLanguages } from '../../src/state/use-language-choice';

beforeEach(() => {
  localStorage.removeItem(preferencesKey);
  usePreferences.setState({ language: 'nl' });
});

afterEach(async () => {
  localStorage.removeItem(preferencesKey);
  forgetPreferences();
  await i18next.changeLanguage('nl');
});

it('is followed: the first that there is, and it is not remembered', async () => {
  followLanguages(['fr-BE', 'en-GB', 'nl']);
  await expect.poll(() => usePreferences.getState().language).toBe('en');
  expect(i18next.language).toBe('en');
  expect(localStorage.getItem(preferencesKey)).toBeNull();
});

it('is not followed where there is none of them, or where something was chosen here', async () => {
  followLanguages(['fr-BE']);
  changePreferences({ theme: 'dark' });
  followLanguages(['en']);
  await Promise.resolve();
  expect(usePreferences.getState().language).toBe('nl');
  expect(i18next.language).toBe('nl');
});
