/** A deliberation that is paused: nothing that was written is on the screen. */
import { useTranslation } from 'react-i18next';
import type { DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { ToolExit } from '../shared/tool-exit';
import { useHeadingFocus } from '../shared/use-heading-focus';
import styles from './guide.module.css';

interface RestingProps {
  readonly step: DeliberationStep;
  readonly onResume: () => void;
}

export function Resting({ step, onResume }: RestingProps) {
  const { t } = useTranslation('deliberation');
  const { mode } = useVaultView();
  const heading = useHeadingFocus('resting', true);
  return (
    <div className={classNames(layoutStyles.edged, printStyles.offPaper, styles.resting)}>
      <h2 ref={heading} tabIndex={-1}>
        {t('rest.title')}
      </h2>
      <p>{t('rest.text')}</p>
      <p>{t(`rest.${mode}`)}</p>
      <div className={layoutStyles.rowM}>
        <Button kind="stage" onClick={onResume}>
          {t('rest.resume', { step: t(`steps.${step}.name`) })}
        </Button>
      </div>
      <ToolExit before={t('exit')} />
    </div>
  );
}
