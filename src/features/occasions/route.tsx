/** Momenten: the days on which integrity comes to the table, in a calendar that nobody else reads. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../../state/paths';
import { ToolFrame } from '../../state/tools/tool-frame';
import { AddMoment } from './add-moment';
import { ComingList } from './coming-list';
import { Kinds } from './kinds';
import styles from './occasions.module.css';
import { RefreshDays } from './refresh-days';
import { useCalendar } from './use-calendar';

/** `/momenten` */
export function OccasionsRoute() {
  const { t } = useTranslation('occasions');
  const paths = usePaths();
  const calendar = useCalendar();
  return (
    <ToolFrame title={t('title')} intro={t('intro')}>
      <p className={styles.outside}>
        {t('outside')} <Link to={paths.help}>{t('outsideLink')}</Link>.
      </p>
      <div className={styles.desk}>
        <ComingList calendar={calendar} />
        <div className={styles.side}>
          <AddMoment calendar={calendar} />
          <RefreshDays calendar={calendar} />
        </div>
      </div>
      <Kinds />
    </ToolFrame>
  );
}
