/** The sheet beside the fields, and printing it after a look for names. */
import { useTranslation } from 'react-i18next';
import type { WeighingDraft, WeighingStep } from '../../core/tools/side-activities/side-activity';
import { placesWithNames } from '../../core/tools/side-activities/weighing';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { usePrint } from '../shared/use-print';
import styles from './side-activities.module.css';
import type { Duties } from './weighing-props';
import { WeighingSheet } from './weighing-sheet';

interface PreviewProps {
  readonly draft: WeighingDraft;
  readonly madeAt: number;
  readonly duties: Duties;
  readonly seen: readonly WeighingStep[];
}

export function Preview({ draft, madeAt, duties, seen }: PreviewProps) {
  const { t } = useTranslation('sideActivities');
  const formats = useFormats();
  const places = placesWithNames(draft).map(({ step, angle }) =>
    angle === null ? t(`steps.${step}.name`) : t(`angles.names.${angle}`),
  );
  const { asks, print } = usePrint(JSON.stringify(draft), places.length > 0);
  return (
    <div className={classNames(layoutStyles.columnM, styles.paper)}>
      <div className={classNames(printStyles.offPaper, styles.paperHead)}>
        <h2 className={textStyles.kicker}>{t('print.preview')}</h2>
        <Button kind="text" onClick={print}>
          <Icon name="print" /> {t(asks ? 'print.anyway' : 'print.print')}
        </Button>
      </div>
      {asks && (
        <StatusMessage tone="problem">{t('print.names', { places: formats.list(places) })}</StatusMessage>
      )}
      <WeighingSheet draft={draft} madeAt={madeAt} duties={duties} seen={seen} />
    </div>
  );
}
