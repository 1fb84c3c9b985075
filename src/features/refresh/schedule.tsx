/** The days on which coming back helps: five a year at growing distances, put on hold with one press. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type RefreshBase, refreshPause, refreshSuggestions } from '../../core/conversations/refresh';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useRecords, useServices } from '../../state/services';
import { useCalendarFile } from '../../tools/shared/use-calendar-file';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './refresh.module.css';

/** The days that come, and taking them to a calendar. */
function Days({ base }: { readonly base: RefreshBase }) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const calendar = useCalendarFile();
  // What is due today stands beside this.
  const days = refreshSuggestions(base).filter(({ on }) => on > base.today);
  const comesWithMap = refreshSuggestions({
    ...base,
    without: base.without.filter((step) => step !== 'map'),
  }).some(({ step, on }) => step === 'map' && on > base.today);
  const awaitsMap = comesWithMap && !days.some(({ step }) => step === 'map');
  if (days.length === 0) {
    return <p className={textStyles.small}>{t(base.from === null ? 'schedule.noStart' : 'schedule.none')}</p>;
  }
  return (
    <>
      <ol className={classNames(layoutStyles.ruled)}>
        {days.map(({ step, on }) => (
          <li key={step} className={styles.day}>
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
              days.map(({ on }) => ({
                id: `dag-${on}`,
                title: calendar.lookBackTitle,
                on,
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
      </div>
    </>
  );
}

/** The schedule with its pause. Nothing is ever sent: who does not come, hears nothing. */
export function Schedule({ base }: { readonly base: RefreshBase }) {
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
        <>
          <p className={textStyles.small}>{t('schedule.text')}</p>
          <Days base={base} />
        </>
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
