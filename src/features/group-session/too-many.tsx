/**
 * More phones, or more votes, than there are people: somebody joined twice, somebody came in, or it was counted wrongly.
 * Said where the vote is closed and where it is shown, with the ways out. Whose it is nobody can tell.
 */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mostPeople } from '../../core/tools/group-session/plan';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import type { Leading } from './leading';

/** So many people are present. */
function SoMany({ send, people }: Pick<Leading, 'send'> & { readonly people: number }) {
  const { t } = useTranslation('groupSession');
  return (
    <Button size="small" onClick={() => send({ type: 'people', people: Math.min(mostPeople, people) })}>
      {t('tooMany.soMany', { count: people })}
    </Button>
  );
}

interface TooManyVotesProps extends Omit<Leading, 'room'> {
  readonly votes: number;
  /** Another way out, beside it. */
  readonly children?: ReactNode;
}

export function TooManyVotes({ session, send, votes, children }: TooManyVotesProps) {
  const { t } = useTranslation('groupSession');
  const way = session.voting === 'phones' ? 'phones' : 'hand';
  return (
    <div className={layoutStyles.stackS}>
      <StatusMessage tone="problem">
        {t(`tooMany.votes.${way}`, { votes, people: session.people })}
      </StatusMessage>
      <div className={layoutStyles.row}>
        <SoMany send={send} people={votes} />
        {children}
      </div>
    </div>
  );
}

/** Nothing while there are no more phones than people. */
export function TooManyPhones({ session, send, room }: Leading) {
  const { t } = useTranslation('groupSession');
  if (room.kind !== 'open' || room.view.phones <= session.people) return null;
  const { host, view } = room;
  return (
    <div className={layoutStyles.stackS}>
      <StatusMessage tone="problem">
        {t('tooMany.phones', { phones: view.phones, people: session.people })}
      </StatusMessage>
      <div className={layoutStyles.row}>
        <SoMany send={send} people={view.phones} />
        {view.isJoiningOpen && (
          <Button size="small" onClick={() => host.setJoining(false)}>
            {t('phones.closeJoining')}
          </Button>
        )}
      </div>
    </div>
  );
}
