/** Which round this is and how many voted, or that one chooses aloud: below the step, or in the band above it. */
import { useTranslation } from 'react-i18next';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { classNames } from '../../ui/class-names';
import styles from './wall-foot.module.css';

const names = {
  long: { 1: 'round.oneLong', 2: 'round.twoLong' },
  short: { 1: 'round.one', 2: 'round.two' },
} as const;

/** The rounds that a stage is about, and whether dots stand for its votes: a round that is told in a word has none. */
function roundsOf({ stage }: WallView): readonly { readonly number: 1 | 2; readonly hasDot: boolean }[] {
  if (stage.kind === 'vote') return stage.number === null ? [] : [{ number: stage.number, hasDot: true }];
  return stage.kind === 'result'
    ? stage.rounds.flatMap(({ number, shown }) =>
        shown === null ? [] : [{ number, hasDot: shown.kind === 'counts' }],
      )
    : [];
}

/** @param isShort where there is room for one line only */
export function Rounds({ view, isShort = false }: { readonly view: WallView; readonly isShort?: boolean }) {
  const { t } = useTranslation('groupWall');
  const { stage } = view;
  const rounds = roundsOf(view);
  const last = rounds.at(-1)?.number;
  if (last === undefined)
    return stage.kind === 'vote' ? (
      <div className={styles.foot}>
        <p className={styles.received}>{t('story.asks.choice')}</p>
      </div>
    ) : null;
  return (
    <div className={styles.foot}>
      {rounds.map(({ number, hasDot }) => (
        <p key={number} className={classNames(styles.round, number === last && styles.lastRound)}>
          {hasDot && (
            <span className={classNames(styles.dot, number !== last && styles.empty)} aria-hidden="true" />
          )}
          {t(names[isShort ? 'short' : 'long'][number])}
        </p>
      ))}
      {stage.kind === 'vote' && (
        <p className={styles.received}>
          {!stage.isOpen
            ? t(stage.isClosed === true ? 'vote.closed' : 'vote.notYet')
            : stage.received === null
              ? t(view.voting === 'cards' ? 'vote.cards' : 'vote.alone')
              : t('vote.received', stage.received)}
        </p>
      )}
    </div>
  );
}
