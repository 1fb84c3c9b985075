/** How long one speaks, in words: the same wherever it is said. */
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';

/** Seconds in words: whole minutes where they are, or where there are two and more; never longer than there is. */
export function useTurnLength(): (seconds: number) => string {
  const { t } = useTranslation('groupScript');
  const formats = useFormats();
  return (seconds) =>
    seconds >= 120 || seconds === 60
      ? formats.duration(Math.floor(seconds / 60))
      : t('seconds', { count: Math.floor(seconds / 5) * 5 });
}
