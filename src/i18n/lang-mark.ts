/** Marking what is in another language than the page around it, so that it is pronounced and hyphenated as such. */
import { useTranslation } from 'react-i18next';

/** The value of `lang` for text in this language; none where the page around it is in the same. */
export function useLangMark(lang: string | undefined): string | undefined {
  const { i18n } = useTranslation('general');
  return lang === i18n.language ? undefined : lang;
}
