/** Which keys there are; the single signs can be turned off. */
import { useTranslation } from 'react-i18next';
import { changePreferences, usePreferences } from '../../state/preferences';
import textStyles from '../../ui/text.module.css';
import styles from './beside.module.css';

export function KeysList() {
  const { t } = useTranslation('groupSession');
  const { singleKeys } = usePreferences();
  return (
    <details className={styles.sidePart}>
      <summary className={textStyles.kicker}>{t('keys.title')}</summary>
      <dl className={styles.keys}>
        {(['on', 'back', 'black', 'light', 'code', 'count'] as const).map((key) => (
          <div key={key}>
            <dt>{t(`keys.${key}.key`)}</dt>
            <dd>{t(`keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.signs}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => changePreferences({ singleKeys: target.checked })}
        />
        {t('keys.signs')}
      </label>
    </details>
  );
}
