/** One preparation: the step one is at, and the sheet beside it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { dueFirst } from '../../core/tools/intentions/intention';
import { type ConversationPlan, type PlanStep, planSteps } from '../../core/tools/planner/plan';
import { planGuide } from '../../core/tools/planner/plan-guide';
import { LookBackLine } from '../../parts/look-back-line';
import { paths } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { RecordBar } from '../shared/record-bar';
import type { RecordPage } from '../shared/record-tool';
import { StepPage } from '../shared/step-page';
import { useGuide } from '../shared/use-guide';
import { Always } from './always';
import { Finished } from './finished';
import type { PlanProps } from './plan-props';
import { PlanSheet } from './plan-sheet';
import { StepAfter } from './step-after';
import { StepChanged } from './step-changed';
import { StepOpening } from './step-opening';
import { StepSheet } from './step-sheet';
import { StepSort } from './step-sort';
import { StepTalk } from './step-talk';

const views: Readonly<Record<PlanStep, (props: PlanProps) => ReactNode>> = {
  talk: StepTalk,
  changed: StepChanged,
  sort: StepSort,
  opening: StepOpening,
  page: StepSheet,
  after: StepAfter,
};

/** An intention whose day to look back has come: what became of it may be a point. */
function DueHere() {
  const { clock } = useServices();
  const due = dueFirst(useRecords('intention'), isoDay(clock.now()));
  return due === null ? null : <LookBackLine intention={due}>{null}</LookBackLine>;
}

interface PlanPageProps {
  readonly plan: ConversationPlan;
  readonly page: RecordPage;
}

export function PlanPage({ plan, page }: PlanPageProps) {
  const { t } = useTranslation('planner');
  const { moment } = useOpened();
  const asked = planSteps.find((one) => one === moment);
  const guide = useGuide(planGuide, 'conversationPlan', plan, asked);
  const { draft, step, isFinished } = guide;
  const View = views[step];
  const texts = t(`steps.${step}`, { returnObjects: true });
  const finishedTitle = t(draft.heldOn === null ? 'finished.ready' : 'finished.held');
  return (
    <>
      <RecordBar
        to={paths.tool('gesprekswijzer')}
        back={t('list.all')}
        name={draft.title.trim() || t(`talks.${draft.talk}.name`)}
      />
      <StepPage
        guide={guide}
        steps={planSteps}
        nameOf={(one) => t(`steps.${one}.name`)}
        title={isFinished ? finishedTitle : texts.title}
        text={!isFinished && 'text' in texts ? texts.text : undefined}
        onward={texts.onward}
        isArrival={page.isArrival}
        onLeave={page.close}
        sheet={<PlanSheet draft={draft} />}
        below={
          <>
            <DueHere />
            <Always />
          </>
        }
      >
        {isFinished ? <Finished guide={guide} onRemove={page.remove} /> : <View guide={guide} />}
      </StepPage>
    </>
  );
}
