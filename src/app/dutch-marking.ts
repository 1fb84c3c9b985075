/** Keeps what is shown in Dutch marked as such, in a language of the interface or of the content that is half done. */
import i18next from 'i18next';
import { textsInDutch } from '../library/built-library';
import { usePreferences } from '../state/preferences';

/** Begins, and follows the languages that are chosen. Languages that are whole cost nothing. */
export function keepDutchMarked(root: Element): void {
  let stop = (): void => undefined;
  let present = '';
  const follow = async (): Promise<void> => {
    const { contentLanguage } = usePreferences.getState();
    const languages = [...new Set([i18next.language, contentLanguage])];
    if (languages.join(' ') === present) return;
    present = languages.join(' ');
    const asked = present;
    stop();
    stop = () => undefined;
    const texts = (await Promise.all(languages.map(textsInDutch))).flat();
    if (texts.length === 0) return;
    const { markDutch } = await import('../i18n/dutch-marks');
    if (asked === present) stop = markDutch(root, texts);
  };
  // Where the texts do not arrive, the page stands as it is, unmarked.
  const begin = (): void => void follow().catch(() => undefined);
  i18next.on('languageChanged', begin);
  usePreferences.subscribe(begin);
  begin();
}
