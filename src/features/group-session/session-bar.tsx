/**
 * The bar at the lower edge: back, how long altogether, what comes next and what the wall shows then, what the step has
 * to do, and on.
 */
import { useTranslation } from 'react-i18next';
import { isAsking } from '../../core/tools/group-session/parts';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { backward, isBusy } from './deeds';
import type { Leading } from './leading';
import styles from './session-bar.module.css';
import { StepDeed } from './step-deed';
import { useStepWords } from './use-step-words';
import { WholeTime } from './whole-time';

export function SessionBar({
  session,
  send,
  onClose,
}: Omit<Leading, 'room'> & { readonly onClose: () => void }) {
  const { t } = useTranslation('groupSession');
  const { nameOf, onWall } = useStepWords(session);
  const next = session.sheet.steps[session.at + 1];
  const areDoorsOpen = session.startedAt === null;
  const back = backward(session);
  // What can be chosen goes off the wall again, and the last line stands there.
  const backTo = back.type === 'part' && isAsking(session) ? 'read-back' : back.type;
  return (
    <footer className={classNames(printStyles.offPaper, styles.bar)}>
      {session.at > 0 && (
        <Button className={classNames(styles.barBack)} onClick={() => send(back)}>
          <span className={styles.backSign}>
            <Icon name="back" />
          </span>
          <span className={styles.backWords}>{t(`bar.${backTo}`)}</span>
        </Button>
      )}
      <div className={classNames(textStyles.small, styles.barNext)}>
        <WholeTime session={session} send={send} />
        {!areDoorsOpen && (
          <p>{next === undefined ? t('bar.last') : t('bar.after', { what: onWall(next) })}</p>
        )}
      </div>
      <StepDeed session={session} send={send} className={classNames(styles.barDeed)} />
      {next === undefined && (
        <Button
          kind={isBusy(session) ? 'secondary' : 'primary'}
          className={classNames(styles.barOn)}
          onClick={onClose}
        >
          {t('close.action')}
        </Button>
      )}
      {/* With the doors open there is one way on. */}
      {next !== undefined && !areDoorsOpen && (
        <Button
          className={classNames(styles.barOn)}
          kind={isBusy(session) ? 'secondary' : 'primary'}
          onClick={() => send({ type: 'next' })}
        >
          {t('bar.next', { name: nameOf(next) })}
        </Button>
      )}
    </footer>
  );
}
