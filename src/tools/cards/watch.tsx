/** The time of this part, as text beside it: it advises and never ends anything. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { atRest, passedAt, plannedEnd, type Stopwatch, started, stopped } from '../../core/steps/stopwatch';
import { useRunningStep } from '../../state/running-step';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import styles from './cards.module.css';

/** A watch for the part of the conversation one is in. */
export interface PartWatch {
  readonly runs: boolean;
  /** How much has passed, as '1:20'; past the advice, how far past it. */
  readonly digits: string;
  /** What the digits say: 'van ongeveer 4 minuten', or that it is past that. */
  readonly words: string;
  toggle(): void;
}

/** Minutes and seconds, as '2:05'. */
function reading(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * A watch that begins anew at each part, running if it ran.
 * @param minutes what is advised for this part
 */
export function usePartWatch(part: string, minutes: number): PartWatch {
  const { t } = useTranslation('cards');
  const { clock } = useServices();
  const [watch, setWatch] = useState<Stopwatch>(atRest);
  const [now, setNow] = useState(() => clock.now());
  const runs = watch.since !== null;
  useEffect(() => {
    if (!runs) return;
    const tick = setInterval(() => setNow(clock.now()), 500);
    return () => clearInterval(tick);
  }, [runs, clock]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is what begins it anew
  useEffect(() => {
    setWatch((before) => (before.since === null ? atRest : started(atRest, clock.now())));
  }, [part, clock]);
  const until = plannedEnd(watch, minutes);
  useRunningStep(until === null ? null : { until });
  const passed = passedAt(watch, now);
  const over = passed - minutes * 60_000;
  return {
    runs,
    digits: reading(over < 0 ? passed : over),
    words: over < 0 ? t('watch.of', { count: minutes }) : t('watch.over'),
    toggle: () => {
      const moment = clock.now();
      setNow(moment);
      setWatch(runs ? stopped(watch, moment) : started(watch, moment));
    },
  };
}

/** On the big screen: read from the back of the room. */
export function BigWatch({ watch }: { readonly watch: PartWatch }) {
  return (
    <>
      <span className={styles.digits}>{watch.digits}</span> {watch.words}
    </>
  );
}

export function WatchRow({ watch }: { readonly watch: PartWatch }) {
  const { t } = useTranslation('cards');
  return (
    <div className={classNames(printStyles.offPaper, styles.watch)}>
      <p role="timer">
        {watch.digits} {watch.words}
      </p>
      <Button kind="text" onClick={watch.toggle}>
        {t(watch.runs ? 'watch.stop' : 'watch.start')}
      </Button>
    </div>
  );
}
