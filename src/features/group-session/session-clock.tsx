/**
 * How much of the time that was planned for a step is left. It advises: it ends nothing and is never red. When the whole
 * becomes later than was promised, that is said, with planning again beside it.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passedAt } from '../../core/steps/stopwatch';
import { toldBetween } from '../../core/steps/telling';
import { paceOf, replanned } from '../../core/tools/group-session/replan';
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

function asClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Later than this is worth a word, in milliseconds. */
const worthAWord = 120_000;

function Pace({ session, send, now }: Omit<Leading, 'room'> & { readonly now: number }) {
  const { t } = useTranslation('groupSession');
  const formats = useFormats();
  const { endsAt, late } = paceOf(session, now);
  if (late < worthAWord) return null;
  const fits = replanned(session, now);
  const times = { end: formats.time(endsAt + late), duration: formats.duration(Math.floor(late / 60_000)) };
  return (
    <div className={styles.pace}>
      <p className={textStyles.small}>{t('clock.late', times)}</p>
      {fits.ok ? (
        <Button kind="text" size="small" onClick={() => send({ type: 'replan' })}>
          {t('clock.replan')}
        </Button>
      ) : (
        <p className={textStyles.small}>
          {t('clock.doesNotFit', { duration: formats.duration(fits.failure.needs) })}
        </p>
      )}
    </div>
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
  return (
    <section ref={part} tabIndex={-1} aria-label={t('clock.title')} className={styles.clock}>
      <p className={classNames(textStyles.kicker, hiddenStyles.onNarrow)}>
        {t(left < 0 ? 'clock.over' : 'clock.left')}
      </p>
      <p role="timer" aria-label={t(left < 0 ? 'clock.over' : 'clock.left')} className={styles.digits}>
        {left < 0 ? `+${digits}` : digits}
      </p>
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
      <Pace session={session} send={send} now={now} />
      <VisuallyHidden>
        <span role="status">
          {told !== null &&
            (told === 0 ? t('clock.toldOver') : t('clock.told', { duration: formats.duration(told) }))}
        </span>
      </VisuallyHidden>
    </section>
  );
}
