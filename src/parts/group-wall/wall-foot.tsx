/** Below the step: which round this is, how many voted, and in the corner the code for who comes later. */
import { useTranslation } from 'react-i18next';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { classNames } from '../../ui/class-names';
import styles from './wall.module.css';
import { Code, isJoining } from './wall-invitation';

const roundNames = { 1: 'round.oneLong', 2: 'round.twoLong' } as const;

/** The rounds that a stage is about. */
function roundsOf({ stage }: WallView): readonly (1 | 2)[] {
  if (stage.kind === 'vote') return stage.number === null ? [] : [stage.number];
  return stage.kind === 'result'
    ? stage.rounds.flatMap(({ number, shown }) => (shown === null ? [] : [number]))
    : [];
}

function hasCorner(view: WallView): boolean {
  return view.invitation !== null && !isJoining(view);
}

/** Whether there is anything to say there. */
export function foot(view: WallView): boolean {
  return roundsOf(view).length > 0 || hasCorner(view);
}

export function Foot({ view }: { readonly view: WallView }) {
  const { t } = useTranslation('groupWall');
  const { stage, invitation } = view;
  const rounds = roundsOf(view);
  const last = rounds.at(-1);
  return (
    <div className={styles.foot}>
      {rounds.map((number) => (
        <p key={number} className={classNames(styles.round, number === last && styles.lastRound)}>
          <span className={classNames(styles.dot, number !== last && styles.open)} aria-hidden="true" />
          {t(roundNames[number])}
        </p>
      ))}
      {stage.kind === 'vote' && (
        <p role="status" className={styles.told}>
          {!stage.isOpen
            ? t('vote.closed')
            : stage.received === null
              ? t('vote.alone')
              : t('vote.received', stage.received)}
        </p>
      )}
      {invitation !== null && hasCorner(view) && (
        <p className={styles.corner}>
          {t('join.with')} <Code code={invitation.code} />
        </p>
      )}
    </div>
  );
}
