/** Who is there: how many people, and how many phones. Never who. */
import { useTranslation } from 'react-i18next';
import { mostPeople } from '../../core/tools/group-session/plan';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { Button } from '../../ui/button';
import screenStyles from '../../ui/screen.module.css';
import { StatusMessage } from '../../ui/status-message';
import { StepButton } from '../../ui/step-button';
import textStyles from '../../ui/text.module.css';
import styles from './beside.module.css';
import { CopyLink } from './copy-link';
import { roundHere } from './deeds';
import { isOutOfReach, type Leading } from './leading';
import { TooManyPhones } from './too-many';

function Phones({ session, send, room }: Leading) {
  const { t } = useTranslation('groupSession');
  // Until a vote is closed that is said beside it.
  const isBeforeClosing =
    stepNow(session).kind === 'vote' && (roundHere(session)?.state ?? 'open') === 'open';
  if (room.kind === 'none') return null;
  if (room.kind !== 'open')
    return (
      <p className={textStyles.small}>{t(room.kind === 'failed' ? 'phones.failed' : 'phones.opening')}</p>
    );
  const { host, view } = room;
  return (
    <>
      <p className={textStyles.small}>
        {t('phones.count', { count: view.phones })} {t('phones.promise')}
      </p>
      <CopyLink link={host.invitation.link} className={screenStyles.narrowOnly} />
      <p className={textStyles.small}>{t('phones.words', { words: host.invitation.words.join(' · ') })}</p>
      {view.connection !== 'open' && (
        <StatusMessage tone="problem">
          {t(isOutOfReach(room) ? 'phones.unreachable' : `phones.${view.connection}`)}
        </StatusMessage>
      )}
      {!isBeforeClosing && <TooManyPhones session={session} send={send} room={room} />}
      {/* With too many phones, closing stands beside that. */}
      {(view.phones <= session.people || !view.isJoiningOpen) && (
        <div>
          <Button kind="text" size="small" onClick={() => host.setJoining(!view.isJoiningOpen)}>
            {t(view.isJoiningOpen ? 'phones.closeJoining' : 'phones.openJoining')}
          </Button>
        </div>
      )}
    </>
  );
}

export function RoomPanel({ session, send, room }: Leading) {
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
      <Phones session={session} send={send} room={room} />
    </section>
  );
}
