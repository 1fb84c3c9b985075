/** What is in sight on every screen: that this is no report, and the way out where it may be criminal or unsafe. */
import { useTranslation } from 'react-i18next';
import { ToolExit } from '../../state/tools/tool-exit';
import { Duties } from './guidance';
import styles from './planner.module.css';

export function Always() {
  const { t } = useTranslation('planner');
  return (
    <div className={styles.always}>
      <p>{t('always.notReport')}</p>
      <Duties />
      <ToolExit />
    </div>
  );
}
