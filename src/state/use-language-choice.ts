/** Choosing the language of the interface, or following what a learning system knows of it. */
import { useState } from 'react';
import { type InterfaceLanguage, isInterfaceLanguage } from '../i18n/languages';
import { changeLanguage } from '../i18n/start-i18n';
import { changePreferences, hasPreferences, usePreferences } from './preferences';

/** How to choose one, and whether the last choice failed because its texts did not arrive. */
export function useLanguageChoice(): {
  readonly hasFailed: boolean;
  readonly choose: (wanted: InterfaceLanguage) => void;
} {
  const [hasFailed, setFailed] = useState(false);
  // Remembered only when its texts are there: the next visit must be able to begin in it.
  const choose = (wanted: InterfaceLanguage): void =>
    void changeLanguage(wanted).then(
      () => {
        setFailed(false);
        changePreferences({ language: wanted });
      },
      () => setFailed(true),
    );
  return { hasFailed, choose };
}

/**
 * Shows the first of these languages that there is, unless something was chosen in this browser before. Nothing is
 * remembered: it is not a choice that was made here.
 * @param tags BCP 47, best first
 */
export function followLanguages(tags: readonly string[]): void {
  const wanted = tags.map((tag) => tag.toLowerCase().split('-')[0]).find(isInterfaceLanguage);
  if (wanted === undefined || hasPreferences()) return;
  // Where its texts do not arrive, the language stays what it was.
  changeLanguage(wanted).then(
    () => usePreferences.setState({ language: wanted }),
    () => undefined,
  );
}
