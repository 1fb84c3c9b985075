/** The conversation as a file for a calendar: that there is one and when, never what about. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { CalendarGiven } from '../shared/calendar-given';
import { useCalendarFile } from '../shared/use-calendar-file';
import styles from './planner.module.css';

interface CalendarButtonProps {
  /** Of the preparation. */
  readonly id: string;
  readonly on: string;
  readonly at: string | null;
  readonly lasts: number;
}

export function CalendarButton({ id, on, at, lasts }: CalendarButtonProps) {
  const { t } = useTranslation('planner');
  const calendar = useCalendarFile();
  const moment = { id, title: t('calendar.title'), on, at, lasts, everyMonths: null };
  return (
    <div className={classNames(layoutStyles.row, styles.calendar)}>
      <Button onClick={() => calendar.give(t('calendar.file'), [moment])}>{t('calendar.download')}</Button>
      <p className={classNames(textStyles.small, styles.small)}>{t('calendar.hint')}</p>
      <CalendarGiven isGiven={calendar.isGiven} />
    </div>
  );
}
