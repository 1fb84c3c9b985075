/** What is in sight on every screen: that this is no report, and the way out where it may be criminal or unsafe. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../../state/paths';
import { Duties } from './guidance';
import styles from './planner.module.css';

export function Always() {
  const { t } = useTranslation('planner');
  const paths = usePaths();
  return (
    <div className={styles.always}>
      <p>{t('always.notReport')}</p>
      <Duties />
      <p>
        {t('always.exit')} <Link to={paths.help}>{t('always.exitLink')}</Link>
      </p>
    </div>
  );
}
