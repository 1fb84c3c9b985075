/** What changed since last time, and the questions of this kind of conversation. */

import { useTranslation } from 'react-i18next';
import { questionsOf } from '../../core/tools/planner/questions';
import { OwnPanel } from '../../parts/own-panel';
import type { Desk } from './desk';
import styles from './planner.module.css';
import { Question } from './question';
import { StepHeading } from './step-heading';

export function StepChanged({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('planner');
  const { talk } = desk.draft;
  return (
    <>
      <StepHeading hint={t('changed.hint')}>{t('changed.heading')}</StepHeading>
      <OwnPanel>
        <div className={styles.questions}>
          <Question desk={desk} id="changed" label={t(`changed.${talk}`)} />
          {questionsOf[talk].map((id) => (
            <Question key={id} desk={desk} id={id} label={t(`questions.${id}`)} />
          ))}
        </div>
      </OwnPanel>
    </>
  );
}
