/**
 * Putting a vote on the wall. It stands apart from closing the vote, so that no slip of the hand shows anything, and it
 * says beforehand what will hang there.
 */
import { useTranslation } from 'react-i18next';
import type { Shown } from '../../core/tools/group-session/disclosure';
import type { RoomOption } from '../../core/tools/group-session/material';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { countsOf, mayBeShown, roundOf } from '../../core/tools/group-session/rounds';
import type { GroupSession, Round } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import type { Leading } from './leading';
import styles from './vote-panel.module.css';

/** What may be shown, in a sentence. */
function useSaid(): (shown: Shown, options: readonly RoomOption[]) => string {
  const { t } = useTranslation('groupWall');
  const formats = useFormats();
  return (shown, options) => {
    const lettered = (id: string): string => options.find((option) => option.id === id)?.letter ?? id;
    if (shown.kind === 'none') return t(`result.${shown.why}`);
    if (shown.kind === 'band')
      return t(`result.${shown.band}`, { option: formats.list(shown.leading.map(lettered)) });
    return options.map(({ id, letter }) => `${letter} ${shown.counts[id] ?? 0}`).join(', ');
  };
}

/** What hangs there is not what was counted since: the difference would tell of a few. */
function isHeldBack(round: Round): boolean {
  const { shown } = round;
  if (shown?.kind !== 'counts') return false;
  const counts = countsOf(round) ?? {};
  return Object.entries(shown.counts).some(([id, count]) => (counts[id] ?? 0) !== count);
}

/** Shown now it would be a word, because the number of voters differs a little from that of the other round. */
function willBeAWord(session: GroupSession, round: Round): boolean {
  const may = round.state === 'closed' && countsOf(round) !== null ? mayBeShown(session, round) : null;
  return may?.kind === 'band' && may.why === 'near';
}

/** The votes that this step can put on the wall. */
function roundsToShow({ session }: Pick<Leading, 'session'>): readonly Round[] {
  const { kind, round } = stepNow(session);
  const numbers = kind === 'moved' ? ([1, 2] as const) : round === null ? [] : [round];
  return numbers.flatMap((number) => roundOf(session, number) ?? []);
}

export function ShowPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const said = useSaid();
  const { kind } = stepNow(session);
  const options = roomQuestion(session)?.options ?? [];
  const here = roundsToShow({ session });
  const rounds = here.filter(({ state }) => state !== 'open');
  const isHidden = rounds.some(({ state }) => state === 'closed');
  const isCounted = rounds.some((round) => countsOf(round) !== null);
  if (rounds.length < here.length)
    return (
      <div className={layoutStyles.stackM}>
        <p>{t('show.stillOpen')}</p>
        <div>
          <Button kind="primary" onClick={() => send({ type: 'close-vote' })}>
            {t('vote.close')}
          </Button>
        </div>
      </div>
    );
  if (rounds.length === 0) return <p className={textStyles.quiet}>{t('show.noVote')}</p>;
  return (
    <section className={styles.show} aria-label={t('show.title')}>
      <h2 className={textStyles.label}>{t('show.title')}</h2>
      {!isCounted && <p className={textStyles.quiet}>{t('show.notCounted')}</p>}
      {isCounted &&
        rounds.map((round) => {
          const may = mayBeShown(session, round);
          return (
            may !== null && (
              <p key={round.key}>
                <span className={textStyles.strong}>
                  {t(round.state === 'shown' ? 'show.hangs' : 'show.willHang', { number: round.number })}
                </span>{' '}
                {said(may, options)}
              </p>
            )
          );
        })}
      {rounds.some((round) => willBeAWord(session, round)) && (
        <StatusMessage tone="problem">{t('show.near')}</StatusMessage>
      )}
      {rounds.some(isHeldBack) && <p className={textStyles.small}>{t('show.heldBack')}</p>}
      {isCounted && isHidden && (
        <div className={layoutStyles.row}>
          <Button kind={kind === 'vote' ? 'secondary' : 'primary'} onClick={() => send({ type: 'show' })}>
            {t('show.show')}
          </Button>
        </div>
      )}
      {!isHidden && <StatusMessage tone="done">{t('show.isOn')}</StatusMessage>}
    </section>
  );
}
