/**
 * Closing a vote, wherever it was left open. With more votes than people it is asked, with more phones than people it is
 * said: somebody joined twice, or somebody came in.
 */
import { useTranslation } from 'react-i18next';
import { votersIn } from '../../core/tools/group-session/disclosure';
import { countsOf } from '../../core/tools/group-session/rounds';
import type { Round } from '../../core/tools/group-session/session';
import { Button } from '../../ui/button';
import type { Leading } from './leading';
import { TooManyPhones, TooManyVotes } from './too-many';

/** The votes that there are of it by now: those counted by hand, and those that phones gave. */
function votesNow(room: Leading['room'], round: Round): number {
  const counted = votersIn(countsOf(round) ?? {});
  const asked = room.kind === 'open' ? room.view.round : null;
  return round.state === 'open' && asked?.key === round.key ? counted + asked.received : counted;
}

/** Whether there are more votes than people while it is open. */
export function isClosingDoubtful({ session, room }: Omit<Leading, 'send'>, round: Round): boolean {
  return round.state === 'open' && votesNow(room, round) > session.people;
}

interface ClosingProps extends Leading {
  readonly round: Round;
}

export function CloseVote({ session, send, room, round }: ClosingProps) {
  const { t } = useTranslation('groupSession');
  const isDoubtful = isClosingDoubtful({ session, room }, round);
  return (
    <Button kind={isDoubtful ? 'secondary' : 'primary'} onClick={() => send({ type: 'close-vote' })}>
      {t(isDoubtful ? 'vote.closeAnyway' : 'vote.close')}
    </Button>
  );
}

/** What is not right before it is closed; nothing where all is. */
export function ClosingDoubts({ session, send, room, round }: ClosingProps) {
  if (round.state !== 'open') return null;
  return isClosingDoubtful({ session, room }, round) ? (
    <TooManyVotes session={session} send={send} votes={votesNow(room, round)} />
  ) : (
    <TooManyPhones session={session} send={send} room={room} />
  );
}
