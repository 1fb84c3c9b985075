/**
 * How much of the advised time is left: never red, and it ends nothing. On the wall its digits are read from the
 * back of a room. For the ear it is told in words a few times in a step, and never each second.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passedAt } from '../../core/steps/stopwatch';
import { toldBetween } from '../../core/steps/telling';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './guide-bar.module.css';
import type { StepTime } from './use-step-time';

function asClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

interface StepClockProps {
  readonly time: StepTime;
  readonly minutes: number;
  readonly isOnWall?: boolean;
}

/** Give it the key of the step: what was told of one is not told of the next. */
export function StepClock({ time, minutes, isOnWall = false }: StepClockProps) {
  const { t } = useTranslation('deliberation');
  const { clock } = useServices();
  const formats = useFormats();
  const [now, setNow] = useState(() => clock.now());
  const { watch, runs } = time;
  const left = minutes * 60 - Math.floor(passedAt(watch, Math.max(now, watch.since ?? 0)) / 1000);
  const [seen, setSeen] = useState(left);
  const [told, setTold] = useState<number | null>(null);
  useEffect(() => {
    if (!runs) return;
    const tick = setInterval(() => setNow(clock.now()), 500);
    return () => clearInterval(tick);
  }, [runs, clock]);
  if (seen !== left) {
    setSeen(left);
    const due = toldBetween(minutes, seen, left);
    if (due !== null) setTold(due);
  }
  if (minutes === 0) return null;
  const isOver = left < 0;
  const digits = asClock(Math.abs(left));
  return (
    <div className={styles.clock}>
      <p className={styles.time} role="timer" aria-label={t('time.label')}>
        {isOnWall ? (
          <>
            <span className={styles.timeWord}>{t(isOver ? 'time.overWord' : 'time.leftWord')}</span>{' '}
            <span className={classNames(styles.digits, isOver && styles.over)}>
              {isOver ? `+${digits}` : digits}
            </span>
          </>
        ) : (
          t(isOver ? 'time.over' : 'time.left', { time: digits })
        )}
      </p>
      <Button kind={isOnWall ? 'secondary' : 'text'} onClick={runs ? time.stop : time.go}>
        {t(runs ? 'time.stop' : 'time.go')}
      </Button>
      <VisuallyHidden>
        <span role="status">
          {told !== null &&
            (told === 0 ? t('time.toldOver') : t('time.told', { duration: formats.duration(told) }))}
        </span>
      </VisuallyHidden>
    </div>
  );
}
