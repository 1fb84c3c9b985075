/** The quiet line beside a weighing: how it is kept in the mode that is on. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../../state/paths';
import { useVaultView } from '../../state/services';
import styles from './side-activities.module.css';

/**
 * Recommends a passphrase for this kind of record. Silent where something else is the matter with keeping: then
 * the line of the frame speaks, and a sentence about the mode would not be true.
 */
export function Protection() {
  const { t } = useTranslation('sideActivities');
  const { mode, access, save } = useVaultView();
  const paths = usePaths();
  const works = access === 'writer' || access === 'reader';
  if (!works || save.kind === 'unsaved') return null;
  return (
    <p className={styles.small}>
      {t(`protection.${mode}`)}{' '}
      {mode !== 'passphrase' && <Link to={paths.vault}>{t('protection.vault')}</Link>}
    </p>
  );
}
