/** What stands below every screen: that this is no report, and what does have to be reported to whom. */
import { useTranslation } from 'react-i18next';
import { Duties } from './guidance';
import styles from './planner.module.css';

export function Always() {
  const { t } = useTranslation('planner');
  return (
    <div className={styles.always}>
      <p>{t('always.notReport')}</p>
      <Duties />
    </div>
  );
}
