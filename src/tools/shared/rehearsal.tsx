/**
 * Saying a sentence aloud, with a watch beside it and nothing that listens. Rehearsal makes the words more
 * likely to come (Sheeran, Listrom & Gollwitzer 2024; Giving Voice to Values).
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { atRest, passedAt, started, stopped } from '../../core/steps/stopwatch';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './rehearsal.module.css';

interface RehearsalProps {
  readonly sentence: string;
  /** How often it was said so far. */
  readonly count: number;
  readonly onSaid: () => void;
}

export function Rehearsal({ sentence, count, onSaid }: RehearsalProps) {
  const { t } = useTranslation('tools');
  const { clock } = useServices();
  const [watch, setWatch] = useState(atRest);
  const [now, setNow] = useState(() => clock.now());
  const runs = watch.since !== null;
  useEffect(() => {
    if (!runs) return;
    const tick = setInterval(() => setNow(clock.now()), 250);
    return () => clearInterval(tick);
  }, [runs, clock]);
  const seconds = Math.floor(passedAt(watch, now) / 1000);
  return (
    <div className={layoutStyles.stackS}>
      <blockquote className={textStyles.subheading} translate="no">
        {sentence}
      </blockquote>
      <div className={layoutStyles.rowM}>
        {runs ? (
          <Button
            onClick={() => {
              setWatch(stopped(watch, clock.now()));
              onSaid();
            }}
          >
            {t('rehearsal.said')}
          </Button>
        ) : (
          <Button
            onClick={() => {
              setNow(clock.now());
              setWatch(started(atRest, clock.now()));
            }}
          >
            {t(count === 0 ? 'rehearsal.start' : 'rehearsal.again')}
          </Button>
        )}
        <p className={styles.watch} role="timer">
          {t('rehearsal.seconds', { count: seconds })}
        </p>
      </div>
      <p className={textStyles.small} role="status">
        {count === 0 ? t('rehearsal.notYet') : t('rehearsal.times', { count })}
      </p>
      <p className={textStyles.small}>{t('rehearsal.noRecording')}</p>
    </div>
  );
}
