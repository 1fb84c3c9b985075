/** The bar at the lower edge: back, what comes next and what the wall shows then, and on. */
import { useTranslation } from 'react-i18next';
import { canReadOn } from '../../core/tools/group-session/story';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { isAsking, isReading } from './deeds';
import styles from './group-session.module.css';
import type { Leading } from './leading';
import { useStepWords } from './use-step-words';

/** Whether something in the step itself comes first: the story is not read, or the room must choose. */
function isBusy(session: Leading['session']): boolean {
  return isReading(session) && (canReadOn(session) || isAsking(session));
}

export function SessionBar({
  session,
  send,
  onClose,
}: Omit<Leading, 'room'> & { readonly onClose: () => void }) {
  const { t } = useTranslation('groupSession');
  const { nameOf, onWall } = useStepWords();
  const next = session.sheet.steps[session.at + 1];
  return (
    <footer className={classNames(printStyles.offPaper, styles.bar)}>
      <div className={styles.barBack}>
        {session.at > 0 && <Button onClick={() => send({ type: 'back' })}>{t('bar.back')}</Button>}
      </div>
      <p className={classNames(textStyles.small, styles.barNext)}>
        {next === undefined ? t('bar.last') : t('bar.after', { what: onWall(next) })}
      </p>
      {next === undefined ? (
        <Button kind="primary" onClick={onClose}>
          {t('close.action')}
        </Button>
      ) : (
        <Button kind={isBusy(session) ? 'secondary' : 'primary'} onClick={() => send({ type: 'next' })}>
          {t('bar.next', { name: nameOf(next) })}
        </Button>
      )}
    </footer>
  );
}
