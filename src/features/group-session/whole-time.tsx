/**
 * How long altogether: what is left of the time that was promised, and when it ends. Once it becomes later than that, by
 * how much, with planning again beside it. It is read when one looks for it; nothing is announced.
 */
import { useTranslation } from 'react-i18next';
import { paceOf, replanned } from '../../core/tools/group-session/replan';
import type { GroupSession } from '../../core/tools/group-session/session';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import type { Leading } from './leading';
import styles from './session-bar.module.css';
import { useLanding } from './use-landing';
import { useNow } from './use-now';

const minute = 60_000;

/** Later than this is worth a word before the end, in milliseconds. */
const worthAWord = 2 * minute;

/** Being done so much earlier is worth a word, in milliseconds. */
const worthEarly = 10 * minute;

/** Whether the session becomes so much later than was promised that it is worth a word. */
export function isLate(session: GroupSession, now: number): boolean {
  if (session.startedAt === null) return false;
  const { endsAt, late } = paceOf(session, now);
  return late >= worthAWord || now - endsAt >= minute;
}

function useWords({ session, now }: Pick<Leading, 'session'> & { readonly now: number }): string {
  const { t } = useTranslation('groupSession');
  const formats = useFormats();
  const { endsAt, late } = paceOf(session, now);
  const early = -late;
  const left = Math.ceil((endsAt - now) / minute);
  if (session.startedAt === null) return t('time.before', { end: formats.time(endsAt) });
  if (isLate(session, now))
    return t('time.over', {
      duration: formats.duration(Math.floor(late / minute)),
      end: formats.time(endsAt + late),
    });
  if (early >= worthEarly)
    return t('time.early', {
      duration: formats.duration(Math.floor(early / minute)),
      end: formats.time(endsAt - early),
    });
  return left < 1
    ? t('time.up')
    : t('time.left', { duration: formats.duration(left), end: formats.time(endsAt) });
}

export function WholeTime({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  // What was looked at last may lie before the start.
  const now = Math.max(useNow(true), session.startedAt ?? 0);
  const part = useLanding<HTMLDivElement>();
  const words = useWords({ session, now });
  return (
    <div ref={part} tabIndex={-1} className={styles.time}>
      <p>{words}</p>
      {isLate(session, now) && replanned(session, now).ok && (
        <Button
          kind="text"
          size="small"
          className={classNames(styles.inText)}
          onClick={() => send({ type: 'replan' })}
        >
          {t('time.replan')}
        </Button>
      )}
    </div>
  );
}
