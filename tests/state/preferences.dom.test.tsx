/** What a first visit finds, before anything was chosen. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  changePreferences,
  forgetPreferences,
  preferencesKey,
  usePreferences,
} from '../../src/state/preferences';

function browserSpeaks(...languages: readonly string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  forgetPreferences();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the language of a first visit', () => {
  it.each([
    [['en-GB', 'nl'], 'en'],
    [['fr', 'EN-us', 'nl'], 'en'],
    [['nl-BE'], 'nl'],
    [['fr', 'de'], 'nl'],
    [[], 'nl'],
  ])('is the first of %j that is offered: %s', (languages, expected) => {
    browserSpeaks(...languages);
    expect(usePreferences.getState().language).toBe(expected);
    expect(localStorage.getItem(preferencesKey)).toBeNull();
  });

  it('is what was chosen, once something was', () => {
    browserSpeaks('en');
    changePreferences({ language: 'nl' });
    expect(JSON.parse(localStorage.getItem(preferencesKey) ?? '{}')).toMatchObject({ language: 'nl' });
  });
});
