/** The conversation as a file for a calendar: that there is one and when, never what about. */
import { useTranslation } from 'react-i18next';
import { calendarFile } from '../../core/programme/calendar-file';
import type { PlanId } from '../../core/tools/planner/plan';
import { downloadText } from '../../state/download';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import styles from './planner.module.css';

interface CalendarButtonProps {
  readonly id: PlanId;
  readonly on: string;
  readonly at: string | null;
  readonly lasts: number;
}

export function CalendarButton({ id, on, at, lasts }: CalendarButtonProps) {
  const { t } = useTranslation('planner');
  const { clock } = useServices();
  const download = (): void => {
    const moment = { id, title: t('calendar.title'), on, at, lasts, everyMonths: null };
    downloadText(
      `${t('calendar.file')}.ics`,
      'text/calendar;charset=utf-8',
      calendarFile([moment], clock.now()),
    );
  };
  return (
    <div className={styles.calendar}>
      <Button onClick={download}>{t('calendar.download')}</Button>
      <p className={styles.small}>{t('calendar.hint')}</p>
    </div>
  );
}
