/** What changed since last time, and the questions of this kind of conversation. */

import { useTranslation } from 'react-i18next';
import { questionsOf } from '../../core/tools/planner/questions';
import { OwnPanel } from '../../parts/own-panel';
import { Carried } from '../shared/carry';
import type { PlanProps } from './plan-props';
import styles from './planner.module.css';
import { Question } from './question';

export function StepChanged({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const { talk, answers } = guide.draft;
  const changed = answers.changed ?? '';
  return (
    <>
      <OwnPanel>
        <div className={styles.questions}>
          <Question guide={guide} id="changed" label={t(`changed.${talk}`)} />
          {questionsOf[talk].map((id) => (
            <Question key={id} guide={guide} id={id} label={t(`questions.${id}`)} />
          ))}
        </div>
      </OwnPanel>
      <Carried
        here={{ tool: 'gesprekswijzer', record: guide.id }}
        action={t('changed.use')}
        kind="sentence"
        onUse={({ text }) =>
          guide.write({
            answers: { ...answers, changed: changed.trim() === '' ? text : `${changed.trimEnd()}\n${text}` },
          })
        }
      />
    </>
  );
}
