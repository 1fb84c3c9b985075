/** Of which version of a story one sees: when it was read, as the clock of the development server said. */
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';

/** Says a time with its zone ('2026-11-28T08:28:05+01:00') as that clock had it: '08.28', with the day where it is another one. */
export function useVersionWords(): (readAt: string) => string {
  const { t } = useTranslation('author');
  const { clock } = useServices();
  const formats = useFormats();
  return (readAt) => {
    const day = readAt.slice(0, 'yyyy-mm-dd'.length);
    const time = formats.clock(
      readAt.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length).replace(':', '.'),
    );
    return day === isoDay(clock.now()) ? time : t('version.onDay', { day: formats.date(day), time });
  };
}
