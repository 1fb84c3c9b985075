/** Printing: only when asked, and private text only when asked for that too. */
import { useTranslation } from 'react-i18next';
import { standsAlone } from '../../state/standing-alone';
import { Button } from '../../ui/button';
import choiceStyles from '../../ui/choice.module.css';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './print-bar.module.css';

/** The button and the choice whether private text goes along. */
export function PrintBar({
  withPrivate,
  onChange,
}: {
  readonly withPrivate: boolean;
  readonly onChange: (withPrivate: boolean) => void;
}) {
  const { t } = useTranslation('debrief');
  return (
    <div className={classNames(printStyles.offPaper, styles.bar)}>
      <label className={classNames(choiceStyles.choice, styles.choice)}>
        <input
          type="checkbox"
          className={choiceStyles.mark}
          checked={withPrivate}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{t(standsAlone ? 'print.notesAlone' : 'print.notes')}</span>
      </label>
      <Button onClick={() => window.print()}>
        <Icon name="print" /> {t('print.button')}
      </Button>
      <p className={textStyles.small}>{t('print.hint')}</p>
    </div>
  );
}
