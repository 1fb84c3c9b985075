/** For who leads the group: what helps when it falls silent, and what to watch. Folded, for the room reads along. */
import { useTranslation } from 'react-i18next';
import type { DeliberationStep } from '../../core/tools/deliberation/deliberation';
import foldingStyles from '../../ui/folding/folding.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './guide.module.css';
import { mindOf } from './step-words';

interface CoachProps {
  readonly step: DeliberationStep;
  /** Whether the group writes on paper. */
  readonly onPaper: boolean;
}

export function Coach({ step, onPaper }: CoachProps) {
  const { t } = useTranslation('deliberation');
  return (
    <details className={foldingStyles.aside} key={step}>
      <summary>{t('coach.title')}</summary>
      <div className={styles.coachBody}>
        <h3 className={textStyles.label}>{t('coach.follow')}</h3>
        <ul>
          <li>{t(`group.${step}.follow1`)}</li>
          <li>{t(`group.${step}.follow2`)}</li>
        </ul>
        <p className={styles.mind}>
          <strong>{t('coach.mind')}</strong> <span>{mindOf(t, step, onPaper)}</span>
        </p>
      </div>
    </details>
  );
}
