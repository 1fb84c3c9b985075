/** How much of the advised time is left, as text: silent, never red, and it ends nothing. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passedAt } from '../../core/steps/stopwatch';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import styles from './guide-bar.module.css';
import type { StepTime } from './use-step-time';

function asClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function StepClock({ time, minutes }: { readonly time: StepTime; readonly minutes: number }) {
  const { t } = useTranslation('deliberation');
  const { clock } = useServices();
  const [now, setNow] = useState(() => clock.now());
  const { watch, runs } = time;
  useEffect(() => {
    if (!runs) return;
    const tick = setInterval(() => setNow(clock.now()), 500);
    return () => clearInterval(tick);
  }, [runs, clock]);
  if (minutes === 0) return null;
  const left = minutes * 60 - Math.floor(passedAt(watch, Math.max(now, watch.since ?? 0)) / 1000);
  return (
    <div className={styles.clock}>
      <p className={styles.time} role="timer" aria-label={t('time.label')}>
        {left >= 0 ? t('time.left', { time: asClock(left) }) : t('time.over', { time: asClock(-left) })}
      </p>
      <Button kind="text" onClick={runs ? time.stop : time.go}>
        {t(runs ? 'time.stop' : 'time.go')}
      </Button>
    </div>
  );
}
