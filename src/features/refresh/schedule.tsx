/** The days on which coming back helps: five a year at growing distances, put on hold with one press. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ComingMoment, nextLookBack } from '../../core/conversations/coming';
import {
  type RefreshBase,
  type RefreshSuggestion,
  refreshDaysAhead,
  refreshPause,
  refreshSuggestions,
} from '../../core/conversations/refresh';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { usePolicy } from '../../state/policy';
import { useRecords, useServices } from '../../state/services';
import { CalendarGiven } from '../../tools/shared/calendar-given';
import { useCalendarFile } from '../../tools/shared/use-calendar-file';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './refresh.module.css';

interface ScheduleProps {
  readonly base: RefreshBase;
  readonly coming: readonly ComingMoment[];
}

/** The days that come, and taking them to a calendar. */
function Days({ base, coming }: ScheduleProps) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const calendar = useCalendarFile();
  const occasions = useRecords('occasion');
  // What is due today stands beside this.
  const days = refreshDaysAhead(base);
  const { networkMap } = usePolicy();
  const comesWithMap =
    networkMap &&
    refreshSuggestions({
      ...base,
      without: base.without.filter((step) => step !== 'map'),
    }).some(({ step, on }) => step === 'map' && on > base.today);
  const awaitsMap = comesWithMap && !days.some(({ step }) => step === 'map');
  const lookBack = nextLookBack(coming, base.today);
  const silent = t('schedule.silent');
  if (days.length === 0) {
    return (
      <>
        <p className={textStyles.small}>{silent}</p>
        <p className={textStyles.small}>{t(base.from === null ? 'schedule.noStart' : 'schedule.none')}</p>
        {lookBack !== null && (
          <p className={textStyles.small}>{t('schedule.lookBack', { day: formats.longDay(lookBack) })}</p>
        )}
      </>
    );
  }
  // A day that was put in the calendar is the same there as in the file of that.
  const idOf = ({ step, on }: RefreshSuggestion): string =>
    occasions.find((one) => one.refresh === step && one.on === on && one.doneOn === null)?.id ?? `dag-${on}`;
  return (
    <>
      <p className={textStyles.small}>{days.length > 1 ? `${t('schedule.growing')} ${silent}` : silent}</p>
      <ol className={classNames(layoutStyles.ruled)}>
        {days.map(({ step, on }) => (
          <li key={`${step} ${on}`} className={styles.day}>
            <p>{formats.longDay(on)}</p>
            <p className={textStyles.small}>{t(`schedule.step.${step}`)}</p>
          </li>
        ))}
      </ol>
      {awaitsMap && <p className={textStyles.small}>{t('schedule.withMap')}</p>}
      <div className={layoutStyles.stackStart}>
        <Button
          onClick={() =>
            calendar.give(
              t('schedule.file'),
              // The day alone names a moment: that it is about refreshing would already tell something.
              days.map((day) => ({
                id: idOf(day),
                title: calendar.lookBackTitle,
                on: day.on,
                at: null,
                lasts: 0,
                everyMonths: null,
              })),
            )
          }
        >
          {t('schedule.export')}
        </Button>
        <p className={textStyles.small}>{t('schedule.exportHint', { title: calendar.lookBackTitle })}</p>
        <CalendarGiven isGiven={calendar.isGiven} />
      </div>
    </>
  );
}

/** The schedule with its pause. Nothing is ever sent: who does not come, hears nothing. */
export function Schedule({ base, coming }: ScheduleProps) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const { vault, clock } = useServices();
  const pauses = useRecords('refreshPause');
  const [failed, setFailed] = useState(false);
  const [pause] = pauses;
  const turn = async (): Promise<void> => {
    const now = clock.now();
    const saved = await (pause === undefined
      ? vault.put('refreshPause', refreshPause(now))
      : vault.remove('refreshPause', pause.id));
    setFailed(!saved.ok);
  };
  return (
    <section className={classNames(layoutStyles.columnL, styles.side)} aria-labelledby="opfrissen-dagen">
      <h2 id="opfrissen-dagen" className={textStyles.subheading}>
        {t('schedule.title')}
      </h2>
      {pause === undefined ? (
        <Days base={base} coming={coming} />
      ) : (
        <p role="status">{t('schedule.paused', { day: formats.day(pause.changedAt, clock.now()) })}</p>
      )}
      {failed && <StatusMessage tone="problem">{t('failed')}</StatusMessage>}
      <div className={layoutStyles.rowM}>
        {(pause !== undefined || base.from !== null || base.annualTalk !== null) && (
          <Button kind={pause === undefined ? 'text' : 'secondary'} onClick={() => void turn()}>
            {t(pause === undefined ? 'schedule.pause' : 'schedule.resume')}
          </Button>
        )}
        <Link to={paths.occasions}>{t('schedule.occasions')}</Link>
      </div>
    </section>
  );
}
