/**
 * What can be done in a step on a screen that the room sees too: deeds, and what goes on the wall at once. No count, no
 * number of phones, nothing that tells which way the votes went; for those there is the run sheet, or paper.
 */
import { useTranslation } from 'react-i18next';
import { isLaid } from '../../core/tools/group-session/parts';
import { isOverCounted, openRound } from '../../core/tools/group-session/rounds';
import type { Round } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { isPlayedOn } from '../../core/tools/group-session/story';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { CloseVote, isClosingDoubtful } from './close-vote';
import { canShow, isLeftOpen, roundsToShow } from './deeds';
import type { Leading } from './leading';
import styles from './mirror.module.css';
import { PhonesTrouble } from './phones-trouble';
import { RoadsPanel } from './roads-panel';
import { StepDeed } from './step-deed';
import { Ways } from './story-panel';
import { useLanding } from './use-landing';
import { WrittenControls } from './written-controls';

/** Closing a vote and showing it; what is wrong with the numbers is not for the room. */
function VoteDeeds({ session, send, room }: Leading) {
  const { t } = useTranslation('groupSession');
  const open: Round | null = isLeftOpen(session) ? openRound(session) : null;
  const isOver = roundsToShow(session).some(
    (round) => round.state === 'closed' && isOverCounted(session, round),
  );
  const isDoubtful = open === null ? isOver : isClosingDoubtful({ session, room }, open);
  // Where a step does nothing else the deed of the step shows it.
  const shows = open === null && !isOver && stepNow(session).kind === 'vote' && canShow(session);
  const counts = session.voting !== 'phones' && (open !== null || roundsToShow(session).length > 0);
  return (
    <div className={styles.deeds}>
      {counts && !shows && <p className={textStyles.small}>{t('mirror.count')}</p>}
      {isDoubtful && <p className={textStyles.small}>{t('mirror.doubt')}</p>}
      {open !== null && <CloseVote session={session} send={send} room={room} round={open} />}
      {shows && (
        <Button kind="primary" onClick={() => send({ type: 'show' })}>
          {t('show.show')}
        </Button>
      )}
    </div>
  );
}

function Controls({ session, send, room }: Leading) {
  const { kind } = stepNow(session);
  switch (kind) {
    case 'vote':
    case 'spread':
    case 'moved':
      return <VoteDeeds session={session} send={send} room={room} />;
    case 'scene':
    case 'onward':
      return isLaid(session) ? <Ways session={session} send={send} isSeen /> : null;
    case 'roads':
      return isPlayedOn(session) ? null : <RoadsPanel session={session} send={send} />;
    default:
      return <WrittenControls session={session} send={send} />;
  }
}

export function MirrorControls({ session, send, room }: Leading) {
  const part = useLanding<HTMLDivElement>();
  return (
    <div ref={part} tabIndex={-1} className={layoutStyles.stackM}>
      <PhonesTrouble room={room} />
      <Controls session={session} send={send} room={room} />
      <div className={styles.deeds}>
        <StepDeed session={session} send={send} />
      </div>
    </div>
  );
}
