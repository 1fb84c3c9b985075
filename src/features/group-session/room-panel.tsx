/** Who is there: how many people, and how many phones. Never who. */
import { useTranslation } from 'react-i18next';
import { mostPeople } from '../../core/tools/group-session/plan';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import screenStyles from '../../ui/screen.module.css';
import { StepButton } from '../../ui/step-button';
import textStyles from '../../ui/text.module.css';
import styles from './beside.module.css';
import { CopyLink } from './copy-link';
import { isLeftOpen, roundHere } from './deeds';
import type { Leading } from './leading';
import { TooManyPhones } from './too-many';

interface RoomPanelProps extends Leading {
  /** Whether the wall shows how one joins, instead of the step. */
  readonly isInviting: boolean;
  readonly onInvite: () => void;
}

function Phones({ session, send, room, isInviting, onInvite }: RoomPanelProps) {
  const { t } = useTranslation('groupSession');
  // Until a vote is closed that is said beside it.
  const isBeforeClosing =
    isLeftOpen(session) || (stepNow(session).kind === 'vote' && roundHere(session) === null);
  if (room.kind !== 'open')
    return room.kind === 'opening' ? <p className={textStyles.small}>{t('phones.opening')}</p> : null;
  const { host, view } = room;
  return (
    <>
      <p className={textStyles.small}>
        {t('phones.count', { count: view.phones })} {t('phones.promise')}
      </p>
      <CopyLink link={host.invitation.link} className={screenStyles.narrowOnly} />
      <p className={textStyles.small}>{t('phones.words', { words: host.invitation.words.join(' · ') })}</p>
      {view.connection === 'connecting' && <p className={textStyles.small}>{t('phones.connecting')}</p>}
      {!isBeforeClosing && <TooManyPhones session={session} send={send} room={room} />}
      <div className={layoutStyles.row}>
        {view.isJoiningOpen && (
          <Button kind="text" size="small" onClick={onInvite}>
            {t(isInviting ? 'phones.smallCode' : 'phones.largeCode')}
          </Button>
        )}
        {/* With too many phones, closing stands beside that. */}
        {(view.phones <= session.people || !view.isJoiningOpen) && (
          <Button kind="text" size="small" onClick={() => host.setJoining(!view.isJoiningOpen)}>
            {t(view.isJoiningOpen ? 'phones.closeJoining' : 'phones.openJoining')}
          </Button>
        )}
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
      <Phones session={session} send={send} room={room} isInviting={isInviting} onInvite={onInvite} />
    </section>
  );
}
