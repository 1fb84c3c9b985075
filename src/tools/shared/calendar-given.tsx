/** Says where a calendar file is once it was given: a browser may do so without a sign. */
import { useTranslation } from 'react-i18next';
import { StatusMessage } from '../../ui/status-message';

export function CalendarGiven({ isGiven }: { readonly isGiven: boolean }) {
  const { t } = useTranslation('tools');
  return isGiven ? <StatusMessage tone="done">{t('calendar.given')}</StatusMessage> : null;
}
