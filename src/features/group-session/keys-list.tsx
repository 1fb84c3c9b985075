/** Which keys there are; the single signs can be turned off. */
import { useTranslation } from 'react-i18next';
import textStyles from '../../ui/text.module.css';
import styles from './beside.module.css';

interface KeysListProps {
  readonly hasSigns: boolean;
  readonly onSigns: (isOn: boolean) => void;
}

export function KeysList({ hasSigns, onSigns }: KeysListProps) {
  const { t } = useTranslation('groupSession');
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
        <input type="checkbox" checked={hasSigns} onChange={({ target }) => onSigns(target.checked)} />
        {t('keys.signs')}
      </label>
    </details>
  );
}
