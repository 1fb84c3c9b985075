/**
 * How much of the time that was planned for a step is left. It advises: it ends nothing and is never red. When the whole
 * cannot end any more when it was promised, what can be done then is said; how late it becomes is in the bar.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passedAt } from '../../core/steps/stopwatch';
import { toldBetween } from '../../core/steps/telling';
import { replanned } from '../../core/tools/group-session/replan';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import type { Leading } from './leading';
import styles from './session-clock.module.css';
import { useLanding } from './use-landing';
import { useNow } from './use-now';
import { isLate } from './whole-time';

function asClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What can be done when the steps to come do not fit any more. */
function TooLong({ session }: Pick<Leading, 'session'>) {
  const { t } = useTranslation('groupSession');
  const formats = useFormats();
  const now = useNow(true);
  const fits = isLate(session, now) ? replanned(session, now) : null;
  if (fits === null || fits.ok) return null;
  return (
    <p className={classNames(textStyles.small, styles.tooLong)}>
      {t('clock.doesNotFit', { duration: formats.duration(fits.failure.needs) })}
    </p>
  );
}

/** Give it the key of the step: what was told of one is not told of the next. */
export function SessionClock({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const formats = useFormats();
  const { watch } = session;
  const { minutes } = stepNow(session);
  const runs = watch.since !== null;
  const now = useNow(runs);
  const left = minutes * 60 - Math.floor(passedAt(watch, Math.max(now, watch.since ?? 0)) / 1000);
  const [seen, setSeen] = useState(left);
  const [told, setTold] = useState<number | null>(null);
  if (seen !== left) {
    setSeen(left);
    const due = toldBetween(minutes, seen, left);
    if (due !== null) setTold(due);
  }
  const part = useLanding<HTMLElement>();
  const digits = asClock(Math.abs(left));
  const areDoorsOpen = session.startedAt === null;
  const label = t(areDoorsOpen ? 'clock.planned' : left < 0 ? 'clock.over' : 'clock.left');
  return (
    <section ref={part} tabIndex={-1} aria-label={t('clock.title')} className={styles.clock}>
      <p className={classNames(textStyles.kicker, hiddenStyles.onNarrow)}>{label}</p>
      <p role="timer" aria-label={label} className={styles.digits}>
        {left < 0 ? `+${digits}` : digits}
      </p>
      {areDoorsOpen ? (
        <p className={textStyles.small}>{t('clock.still')}</p>
      ) : (
        <div className={styles.clockButtons}>
          <Button
            className={classNames(styles.compact)}
            onClick={() => send({ type: runs ? 'pause' : 'resume' })}
          >
            {t(runs ? 'clock.pause' : 'clock.resume')}
          </Button>
          <Button className={classNames(styles.compact)} onClick={() => send({ type: 'add-minute' })}>
            {t('clock.minute')}
          </Button>
        </div>
      )}
      <TooLong session={session} />
      <VisuallyHidden>
        <span role="status">
          {told !== null &&
            (told === 0 ? t('clock.toldOver') : t('clock.told', { duration: formats.duration(told) }))}
        </span>
      </VisuallyHidden>
    </section>
  );
}
