/** The clock of a step: it advises and ends nothing, makes no sound and never turns red. */
import { useTranslation } from 'react-i18next';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { classNames } from '../../ui/class-names';
import styles from './wall-clock.module.css';

function asClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function WallClock({ view, now }: { readonly view: WallView; readonly now: number }) {
  const { t } = useTranslation('groupWall');
  const left = view.endsAt === null ? view.left : view.endsAt - now;
  // A step without a time of its own has no clock.
  if (view.endsAt === null && view.left === 0) return null;
  const seconds = Math.ceil(left / 1000);
  const isOver = seconds < 0;
  return (
    <p className={styles.clock} role="timer" aria-label={t('clock.label')}>
      <span className={styles.clockWord}>{t(isOver ? 'clock.over' : 'clock.left')}</span>{' '}
      <span className={classNames(styles.digits, view.endsAt === null && styles.still)}>
        {asClock(Math.abs(seconds))}
      </span>
    </p>
  );
}
