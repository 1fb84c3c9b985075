/** What this is no place for, and where to go then; in sight at every step. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../../state/paths';
import styles from './deliberation.module.css';

export function Exit() {
  const { t } = useTranslation('deliberation');
  const paths = usePaths();
  return (
    <p className={styles.exit} data-exit>
      {t('exit.text')} <Link to={paths.help}>{t('exit.link')}</Link>
    </p>
  );
}
