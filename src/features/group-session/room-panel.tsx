/** Who is there: how many people, and how many phones. Never who. */
import { useTranslation } from 'react-i18next';
import { mostPeople } from '../../core/tools/group-session/plan';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import { StepButton } from '../../ui/step-button';
import textStyles from '../../ui/text.module.css';
import styles from './beside.module.css';
import type { Leading } from './leading';

interface RoomPanelProps extends Leading {
  /** Whether the wall shows how one joins, instead of the step. */
  readonly isInviting: boolean;
  readonly onInvite: () => void;
}

function Phones({ session, room, isInviting, onInvite }: Omit<RoomPanelProps, 'send'>) {
  const { t } = useTranslation('groupSession');
  if (room.kind !== 'open')
    return room.kind === 'opening' ? <p className={textStyles.small}>{t('phones.opening')}</p> : null;
  const { host, view } = room;
  return (
    <>
      <p className={textStyles.small}>
        {t('phones.count', { count: view.phones })} {t('phones.promise')}
      </p>
      <p className={textStyles.small}>{t('phones.words', { words: host.invitation.words.join(' · ') })}</p>
      {view.connection === 'connecting' && <p className={textStyles.small}>{t('phones.connecting')}</p>}
      {view.phones > session.people && (
        <StatusMessage tone="problem">
          {t('phones.tooMany', { phones: view.phones, people: session.people })}
        </StatusMessage>
      )}
      <div className={layoutStyles.row}>
        {view.isJoiningOpen && (
          <Button kind="text" size="small" onClick={onInvite}>
            {t(isInviting ? 'phones.smallCode' : 'phones.largeCode')}
          </Button>
        )}
        <Button kind="text" size="small" onClick={() => host.setJoining(!view.isJoiningOpen)}>
          {t(view.isJoiningOpen ? 'phones.closeJoining' : 'phones.openJoining')}
        </Button>
      </div>
    </>
  );
}

export function RoomPanel({ session, send, room, isInviting, onInvite }: RoomPanelProps) {
  const { t } = useTranslation('groupSession');
  const { people } = session;
  const set = (count: number): void =>
    send({ type: 'people', people: Math.min(mostPeople, Math.max(1, count)) });
  return (
    <section aria-label={t('people.title')} className={styles.sidePart}>
      <h2 className={textStyles.kicker}>{t('people.title')}</h2>
      <div className={styles.people}>
        <StepButton label={t('people.fewer')} sign="−" onPress={() => set(people - 1)} />
        <span role="status" className={textStyles.strong}>
          {t('people.count', { count: people })}
        </span>
        <StepButton label={t('people.more')} sign="+" onPress={() => set(people + 1)} />
      </div>
      <Phones session={session} room={room} isInviting={isInviting} onInvite={onInvite} />
    </section>
  );
}
