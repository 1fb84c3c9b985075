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
import { KeptLine } from './kept-line';
import { useHeld } from './use-held';
import type { Wall } from './use-wall';
import { WallRest } from './wall-rest';

interface RestingProps {
  readonly id: string;
  readonly step: DeliberationStep;
  readonly wall: Wall;
  readonly onResume: () => void;
}

export function Resting({ id, step, wall, onResume }: RestingProps) {
  const { t } = useTranslation('deliberation');
  const { mode } = useVaultView();
  const held = useHeld(id);
  const heading = useHeadingFocus(`resting ${wall.isOn}`, true);
  const resume = (
    <Button kind="stage" onClick={onResume}>
      {t('rest.resume', { step: t(`steps.${step}.name`) })}
    </Button>
  );
  if (wall.isOn) {
    return (
      <WallRest heading={heading} title={t('rest.title')} text={t('rest.text')} onLeave={wall.leave}>
        {resume}
      </WallRest>
    );
  }
  return (
    <div className={classNames(layoutStyles.edged, printStyles.offPaper, styles.resting)}>
      <h2 ref={heading} tabIndex={-1}>
        {t('rest.title')}
      </h2>
      <p>{t('rest.text')}</p>
      {held === undefined ? <p>{t(`rest.${mode}`)}</p> : <KeptLine id={id} />}
      <div className={layoutStyles.rowM}>{resume}</div>
      <ToolExit before={t('exit')} />
    </div>
  );
}
