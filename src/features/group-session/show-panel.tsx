/**
 * Putting a vote on the wall. It stands apart from closing the vote, so that no slip of the hand shows anything, and it
 * says beforehand what will hang there.
 */
import { useTranslation } from 'react-i18next';
import { type Shown, votersIn } from '../../core/tools/group-session/disclosure';
import type { RoomOption } from '../../core/tools/group-session/material';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import {
  countsOf,
  isHeldBack,
  isOverCounted,
  mayBeShown,
  openRound,
} from '../../core/tools/group-session/rounds';
import type { GroupSession, Round } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { CloseVote, ClosingDoubts } from './close-vote';
import { canShow, isLeftOpen, roundsToShow } from './deeds';
import type { Leading } from './leading';
import { TooManyVotes } from './too-many';
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

/** Shown now it would be a word, because the number of voters differs a little from that of the other round. */
function willBeAWord(session: GroupSession, round: Round): boolean {
  const may = round.state === 'closed' && countsOf(round) !== null ? mayBeShown(session, round) : null;
  return may?.kind === 'band' && may.why === 'near';
}

/** More votes than people: before it is shown, and as long as it can be put right on the wall. */
function isWorthAWord(session: GroupSession, round: Round): boolean {
  return isOverCounted(session, round) && (round.state === 'closed' || session.voting === 'cards');
}

/** In a step that does nothing else the bar shows it; where it was just closed, and where it is doubtful, this does. */
export function ShowPanel({ session, send, room }: Leading) {
  const { t } = useTranslation('groupSession');
  const said = useSaid();
  const { kind } = stepNow(session);
  const options = roomQuestion(session)?.options ?? [];
  const rounds = roundsToShow(session);
  const isHidden = rounds.some(({ state }) => state === 'closed');
  const isCounted = rounds.some((round) => countsOf(round) !== null);
  const doubtful = rounds.find((round) => isWorthAWord(session, round));
  const leftOpen = openRound(session);
  if (leftOpen !== null && isLeftOpen(session))
    return (
      <div className={layoutStyles.stackM}>
        <p>{t('show.stillOpen')}</p>
        <ClosingDoubts session={session} send={send} room={room} round={leftOpen} />
        <div>
          <CloseVote session={session} send={send} room={room} round={leftOpen} />
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
      {doubtful !== undefined && (
        <TooManyVotes session={session} send={send} votes={votersIn(countsOf(doubtful) ?? {})}>
          {canShow(session) && (
            <Button size="small" onClick={() => send({ type: 'show' })}>
              {t('show.showAnyway')}
            </Button>
          )}
        </TooManyVotes>
      )}
      {kind === 'vote' && doubtful === undefined && canShow(session) && (
        <div className={layoutStyles.row}>
          <Button onClick={() => send({ type: 'show' })}>{t('show.show')}</Button>
        </div>
      )}
      {!isHidden && <StatusMessage tone="done">{t('show.isOn')}</StatusMessage>}
    </section>
  );
}
