/** Choosing the language of the interface. */
import { useState } from 'react';
import type { InterfaceLanguage } from '../i18n/languages';
import { changeLanguage } from '../i18n/start-i18n';
import { changePreferences } from './preferences';

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
