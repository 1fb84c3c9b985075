/** One weighing: the fields of the step one is at, and beside them the sheet as it will print. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type SideActivity,
  type WeighingStep,
  weighingSteps,
} from '../../core/tools/side-activities/side-activity';
import { weighingGuide } from '../../core/tools/side-activities/weighing-guide';
import { paths } from '../../state/addresses';
import { Protection } from '../shared/protection';
import { RecordBar } from '../shared/record-bar';
import type { RecordPage } from '../shared/record-tool';
import { StepPage } from '../shared/step-page';
import { useGuide } from '../shared/use-guide';
import { AgainStep } from './again-step';
import { AnglesStep } from './angles-step';
import { ArrangementsStep } from './arrangements-step';
import { AvoidStep } from './avoid-step';
import { WeighingEnd } from './ending';
import { Preview } from './preview';
import { ReportStep } from './report-step';
import type { Duties, WeighingProps } from './weighing-props';
import { DescribeStep, JudgementStep, OutsiderStep } from './words-steps';

type View = (props: WeighingProps & { readonly duties: Duties }) => ReactNode;

const views: Readonly<Record<WeighingStep, View>> = {
  describe: DescribeStep,
  avoid: AvoidStep,
  angles: AnglesStep,
  outsider: OutsiderStep,
  arrangements: ArrangementsStep,
  judgement: JudgementStep,
  report: ReportStep,
  again: AgainStep,
};

interface WeighingPageProps {
  readonly record: SideActivity;
  readonly duties: Duties;
  readonly page: RecordPage;
}

/** Give it a key: a guide belongs to one record. */
export function WeighingPage({ record, duties, page }: WeighingPageProps) {
  const { t } = useTranslation('sideActivities');
  const guide = useGuide(weighingGuide, 'sideActivity', record);
  const { draft, step, isFinished } = guide;
  const at = weighingSteps.indexOf(step);
  const [furthest, setFurthest] = useState(at);
  if (at > furthest) setFurthest(at);
  const seen = weighingSteps.slice(0, furthest + 1);
  const StepView = views[step];
  return (
    <>
      <RecordBar
        to={paths.tool('nevenactiviteiten')}
        back={t('back')}
        name={draft.codeWord.trim() || t('untitled')}
      />
      <StepPage
        guide={guide}
        steps={weighingSteps}
        nameOf={(one) => t(`steps.${one}.name`)}
        title={isFinished ? t('end.title') : t(`steps.${step}.title`)}
        text={isFinished ? t('end.talk') : t(`steps.${step}.text`)}
        onward={t(`steps.${step}.onward`)}
        isArrival={page.isArrival}
        onLeave={page.close}
        after={<Protection />}
        sheet={<Preview draft={draft} madeAt={record.madeAt} duties={duties} seen={seen} />}
      >
        {isFinished ? <WeighingEnd guide={guide} /> : <StepView guide={guide} duties={duties} />}
      </StepPage>
    </>
  );
}
