/** Momenten: the days on which integrity comes to the table, in a calendar that nobody else reads. */
import { useTranslation } from 'react-i18next';
import { ToolExit } from '../../tools/shared/tool-exit';
import { ToolFrame } from '../../tools/shared/tool-frame';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import { AddMoment } from './add-moment';
import { ComingList } from './coming-list';
import { Kinds } from './kinds';
import styles from './occasions.module.css';
import { RefreshDays } from './refresh-days';
import { useCalendar } from './use-calendar';

/** `/momenten` */
export function OccasionsRoute() {
  const { t } = useTranslation('occasions');
  const calendar = useCalendar();
  return (
    <ToolFrame title={t('title')} intro={t('intro')}>
      <div className={styles.desk}>
        <ComingList calendar={calendar} />
        <div className={classNames(printStyles.offPaper, styles.side)}>
          <AddMoment calendar={calendar} />
          <RefreshDays calendar={calendar} />
        </div>
        <Kinds />
      </div>
      <ToolExit />
    </ToolFrame>
  );
}
