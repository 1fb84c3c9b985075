/** The deliberations of this person, the newest first, to open or to shred. */
import { useTranslation } from 'react-i18next';
import type { Deliberation } from '../../core/tools/deliberation/deliberation';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useServices } from '../../state/services';
import styles from './deliberation.module.css';
import { Shred } from './shred';

interface DeliberationListProps {
  readonly records: readonly Deliberation[];
  readonly onShredded: (record: Deliberation) => void;
}

export function DeliberationList({ records, onShredded }: DeliberationListProps) {
  const { t } = useTranslation('deliberation');
  const { clock } = useServices();
  const formats = useFormats();
  if (records.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="uw-beraden">
      <h2 id="uw-beraden">{t('list.title')}</h2>
      <ul className={styles.entries}>
        {records.map((record) => (
          <li key={record.id} className={styles.item}>
            <div>
              <p className={styles.itemName} translate="no">
                <OpenLink to={paths.tool('moreel-beraad')} open={{ record: record.id }}>
                  {record.codeWord}
                </OpenLink>
              </p>
              <p className={styles.small}>
                {record.keptAt === null
                  ? t('list.underway', { step: t(`names.${record.step}`) })
                  : t('list.kept')}
                {', '}
                {t(`settingShort.${record.setting}`)}
                {'. '}
                {t('list.changed', { day: formats.day(record.changedAt, clock.now()) })}
                {'.'}
              </p>
            </div>
            <Shred id={record.id} onShredded={() => onShredded(record)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
