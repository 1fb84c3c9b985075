/** What the other should take away, and the first sentence, said aloud. */
import { useTranslation } from 'react-i18next';
import { OwnPanel } from '../../parts/own-panel';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import textStyles from '../../ui/text.module.css';
import { Rehearsal } from '../shared/rehearsal';
import type { PlanProps } from './plan-props';
import styles from './planner.module.css';
import { Question } from './question';

export function StepOpening({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const { opening, rehearsed } = guide.draft;
  return (
    <>
      <OwnPanel>
        <Question guide={guide} id="other-after" label={t('questions.other-after')} />
      </OwnPanel>
      <div className={styles.forPaper}>
        <Field
          label={t('opening.label')}
          hint={t('opening.hint')}
          value={opening}
          onChange={(next) => guide.write({ opening: next })}
          rows={2}
          isPrivate
        />
      </div>
      {opening.trim() !== '' && (
        <section aria-labelledby="gesprek-hardop" className={styles.part}>
          <h3 id="gesprek-hardop">{t('opening.aloud')}</h3>
          <p className={classNames(textStyles.small, styles.small)}>{t('opening.aloudText')}</p>
          <Rehearsal
            sentence={opening}
            count={rehearsed}
            onSaid={() => guide.write({ rehearsed: rehearsed + 1 })}
          />
        </section>
      )}
    </>
  );
}
