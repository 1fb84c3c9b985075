/** A vote: opening it, how many there are, closing it, counting what no phone counts, voting anew. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { countsOf } from '../../core/tools/group-session/rounds';
import type { Round } from '../../core/tools/group-session/session';
import { Button } from '../../ui/button';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { CloseVote, ClosingDoubts } from './close-vote';
import { CountFields } from './count-fields';
import { roundHere } from './deeds';
import { isOutOfReach, type Leading } from './leading';
import { ShowPanel } from './show-panel';
import { TooManyPhones } from './too-many';
import styles from './vote-panel.module.css';

/** Voting anew lets go of what was counted, so it is asked. */
function VoteAgain({ send, isCounted }: Pick<Leading, 'send'> & { readonly isCounted: boolean }) {
  const { t } = useTranslation('groupSession');
  const [isAsked, setIsAsked] = useState(false);
  const again = (): void => {
    setIsAsked(false);
    send({ type: 'open-vote' });
  };
  if (!isAsked)
    return (
      <Button kind="text" onClick={() => (isCounted ? setIsAsked(true) : again())}>
        {t('vote.again')}
      </Button>
    );
  return (
    <div className={layoutStyles.stackS}>
      <StatusMessage tone="calm">{t('vote.againAsks')}</StatusMessage>
      <div className={layoutStyles.row}>
        <Button size="small" onClick={again}>
          {t('vote.againYes')}
        </Button>
        <Button size="small" kind="text" onClick={() => setIsAsked(false)}>
          {t('vote.againNo')}
        </Button>
      </div>
    </div>
  );
}

/** What phones do in this vote, in one sentence; with a way to ask them again. */
function PhonesNow({ room, round }: Pick<Leading, 'room'> & { readonly round: Round }) {
  const { t } = useTranslation('groupSession');
  if (isOutOfReach(room)) return <p>{t('phones.byHand')}</p>;
  if (room.kind !== 'open') return null;
  const { host, view } = room;
  const asked = view.round?.key === round.key ? view.round : null;
  if (round.state === 'open')
    return (
      <p className={styles.large}>{t('phones.received', { count: asked?.received ?? 0, of: view.phones })}</p>
    );
  if (asked?.state === 'counting') return <p>{t('phones.counting')}</p>;
  if (asked?.state === 'failed')
    return (
      <div className={layoutStyles.stackS}>
        <StatusMessage tone="problem">{t('phones.countFailed')}</StatusMessage>
        <div>
          <Button onClick={() => host.countAgain()}>{t('phones.countAgain')}</Button>
        </div>
      </div>
    );
  if (asked?.state === 'counted' && asked.counts === null) return <p>{t('phones.tooFew')}</p>;
  return null;
}

/** Counting by hand beside the phones: unfolded by itself where no phone can be reached. Who counts there is not disturbed. */
function WithoutPhone({ room, children }: Pick<Leading, 'room'> & { readonly children: ReactNode }) {
  const { t } = useTranslation('groupSession');
  const place = useRef<HTMLDetailsElement>(null);
  const isOut = isOutOfReach(room);
  useEffect(() => {
    if (isOut && place.current !== null) place.current.open = true;
  }, [isOut]);
  return (
    <details ref={place} className={foldingStyles.folding}>
      <summary>{t('count.withoutPhone')}</summary>
      <p className={textStyles.small}>{t('count.few')}</p>
      {children}
    </details>
  );
}

export function VotePanel({ session, send, room }: Leading) {
  const { t } = useTranslation('groupSession');
  const round = roundHere(session);
  const question = roomQuestion(session);
  if (question === null) return null;
  if (round === null)
    return (
      <div className={layoutStyles.stackL}>
        <p>{t(`vote.before.${session.voting}`)}</p>
        <TooManyPhones session={session} send={send} room={room} />
      </div>
    );
  const isOpen = round.state === 'open';
  const hasPhones = session.voting === 'phones' && room.kind !== 'failed';
  const counting = <CountFields session={session} send={send} round={round} options={question.options} />;
  return (
    <div className={layoutStyles.stackL}>
      <div className={styles.voteState}>
        <p className={textStyles.strong} tabIndex={-1} data-landing>
          {t(`vote.${round.state}`)}
        </p>
        {isOpen ? (
          <CloseVote session={session} send={send} room={room} round={round} />
        ) : (
          <VoteAgain send={send} isCounted={countsOf(round) !== null} />
        )}
      </div>
      <ClosingDoubts session={session} send={send} room={room} round={round} />
      {session.voting === 'phones' && <PhonesNow room={room} round={round} />}
      {/* Above the counting, so that it is in view once the vote is closed. */}
      {!isOpen && <ShowPanel session={session} send={send} room={room} />}
      {hasPhones ? <WithoutPhone room={room}>{counting}</WithoutPhone> : counting}
    </div>
  );
}
