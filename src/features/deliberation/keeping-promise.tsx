/** What is true of keeping a deliberation in the mode that is on, and that a passphrase suits it best. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../../state/paths';
import { useVaultView } from '../../state/services';
import styles from './deliberation.module.css';

export function KeepingPromise() {
  const { t } = useTranslation('deliberation');
  const { mode } = useVaultView();
  const paths = usePaths();
  return (
    <p className={styles.promise}>
      {t(`promise.${mode}`)} {mode !== 'passphrase' && <Link to={paths.vault}>{t('promise.vault')}</Link>}
    </p>
  );
}
