/** One weighing: the line of steps, the fields of the step one is at, and beside them the sheet as it will print. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type SideActivity,
  type WeighingStep,
  weighingSteps,
} from '../../core/tools/side-activities/side-activity';
import { weighingGuide } from '../../core/tools/side-activities/weighing-guide';
import { paths } from '../../state/addresses';
import { Button } from '../../ui/button';
import { Leave } from '../shared/leave';
import { Protection } from '../shared/protection';
import { RecordBar } from '../shared/record-bar';
import { StepLine } from '../shared/step-line';
import { useGuide } from '../shared/use-guide';
import { AgainStep } from './again-step';
import { AnglesStep } from './angles-step';
import { ArrangementsStep } from './arrangements-step';
import { AvoidStep } from './avoid-step';
import { Ending } from './ending';
import { Preview } from './preview';
import { ReportStep } from './report-step';
import styles from './side-activities.module.css';
import type { Duties, StepProps } from './weighing-desk';
import { DescribeStep, JudgementStep, OutsiderStep } from './words-steps';

const views: Readonly<Record<Exclude<WeighingStep, 'report'>, (props: StepProps) => ReactNode>> = {
  describe: DescribeStep,
  avoid: AvoidStep,
  angles: AnglesStep,
  outsider: OutsiderStep,
  arrangements: ArrangementsStep,
  judgement: JudgementStep,
  again: AgainStep,
};

interface WeighingProps {
  readonly record: SideActivity;
  readonly duties: Duties;
  /** Whether one came here from the list: the step is then read first. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** Give it a key: a guide belongs to one record. */
export function Weighing({ record, duties, takesFocus, onClose }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  const desk = useGuide(weighingGuide, 'sideActivity', record);
  const { draft, step, isFinished, send } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = isFinished ? 'end' : step;
  const seen = useRef(takesFocus ? null : place);
  useEffect(() => {
    if (seen.current === place) return;
    seen.current = place;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [place]);
  const at = isFinished ? weighingSteps.length : weighingSteps.indexOf(step);
  const next = weighingSteps[at + 1];
  const View = step === 'report' ? null : views[step];
  return (
    <>
      <RecordBar
        to={paths.tool('nevenactiviteiten')}
        back={t('back')}
        name={draft.codeWord.trim() || t('untitled')}
      />
      <StepLine
        label={t('line.label')}
        sentence={
          isFinished
            ? t('line.end')
            : t('line.sentence', {
                number: at + 1,
                total: weighingSteps.length,
                name: t(`steps.${step}.name`),
              })
        }
        steps={weighingSteps.map((one, index) => ({
          id: one,
          name: t(`steps.${one}.name`),
          state: index < at ? 'walked' : index === at ? 'here' : 'open',
        }))}
        onGo={(id) => send({ type: 'go', step: id as WeighingStep })}
      />
      <div className={styles.desk}>
        <div className={styles.step}>
          <div className={styles.opening}>
            <h2 ref={heading} tabIndex={-1} className={styles.title}>
              {isFinished ? t('end.title') : t(`steps.${step}.title`)}
            </h2>
            <p className={styles.small}>{isFinished ? t('end.talk') : t(`steps.${step}.text`)}</p>
          </div>
          {isFinished ? (
            <Ending id={record.id} desk={desk} />
          ) : View === null ? (
            <ReportStep desk={desk} duties={duties} />
          ) : (
            <View id={record.id} desk={desk} />
          )}
          <div className={styles.actions}>
            {!isFinished && (
              <Button kind="primary" onClick={() => send({ type: 'on' })}>
                {next === undefined ? t('nav.end') : t(`steps.${next}.to`)}
              </Button>
            )}
            {desk.can({ type: 'back' }) && (
              <Button onClick={() => send({ type: 'back' })}>{t('nav.back')}</Button>
            )}
            {!isFinished && <Leave onLeave={onClose} />}
          </div>
          <Protection />
        </div>
        <Preview draft={draft} madeAt={record.madeAt} duties={duties} />
      </div>
    </>
  );
}
