/** The day to weigh again, and a calendar file that says no more than that there is something to look back on. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isoDay } from '../../core/shared/iso-day';
import { useFormats } from '../../i18n/formats';
import { LookBackDay } from '../../parts/look-back-day';
import { paths } from '../../state/addresses';
import { useRecords, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { CalendarGiven } from '../shared/calendar-given';
import { useCalendarFile } from '../shared/use-calendar-file';
import { againDays } from './again-days';
import styles from './side-activities.module.css';
import type { WeighingProps } from './weighing-props';

export function AgainStep({ guide: { id, draft, write } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  const formats = useFormats();
  const { clock } = useServices();
  const occasions = useRecords('occasion');
  const today = isoDay(clock.now());
  const days = againDays(occasions, today);
  const { againOn } = draft;
  const calendar = useCalendarFile();
  return (
    <>
      <div className={styles.day}>
        <LookBackDay label={t('again.day')} value={againOn} onChange={(day) => write({ againOn: day })} />
      </div>
      <div className={layoutStyles.stackS}>
        <h3 className={textStyles.kicker}>{t('again.suggestions')}</h3>
        <ul className={classNames(layoutStyles.stackStart, styles.days)}>
          {days.map(({ moment, day }) => (
            <li key={moment}>
              <Button pressed={againOn === day} onClick={() => write({ againOn: day })}>
                {t(`again.${moment}`, { day: formats.longDay(day) })}
              </Button>
            </li>
          ))}
        </ul>
        {days.length < 3 && (
          <p className={styles.small}>
            {t('again.unknown')} <Link to={paths.occasions}>{t('again.occasions')}</Link>
          </p>
        )}
      </div>
      {againOn !== null && againOn >= today && (
        <div className={layoutStyles.stackStart}>
          <Button onClick={() => calendar.giveLookBack(id, againOn)}>{t('again.calendar')}</Button>
          <p className={styles.small}>{t('again.calendarHint', { title: calendar.lookBackTitle })}</p>
          <CalendarGiven isGiven={calendar.isGiven} />
        </div>
      )}
    </>
  );
}
