/** One preparation: the line of steps, the step one is at, and the sheet beside it. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  type ConversationPlan,
  type PlanDraft,
  type PlanStep,
  planSteps,
} from '../../core/tools/planner/plan';
import { plannerMachine } from '../../core/tools/planner/planner-machine';
import { paths } from '../../state/addresses';
import { Button } from '../../ui/button';
import { Leave } from '../shared/leave';
import { RecordBar } from '../shared/record-bar';
import { StepLine } from '../shared/step-line';
import { type GuideDesk, useGuide } from '../shared/use-guide';
import { Always } from './always';
import type { Desk } from './desk';
import { Finished } from './finished';
import { PlanSheet } from './plan-sheet';
import styles from './planner.module.css';
import { StepAfter } from './step-after';
import { StepChanged } from './step-changed';
import { StepOpening } from './step-opening';
import { StepPage } from './step-page';
import { StepSort } from './step-sort';
import { StepTalk } from './step-talk';

const views: Readonly<Record<PlanStep, (props: { readonly desk: Desk }) => React.ReactNode>> = {
  talk: StepTalk,
  changed: StepChanged,
  sort: StepSort,
  opening: StepOpening,
  page: StepPage,
  after: StepAfter,
};

function Line({ guide }: { readonly guide: GuideDesk<PlanStep, PlanDraft> }) {
  const { t } = useTranslation('planner');
  const here = guide.isFinished ? planSteps.length : planSteps.indexOf(guide.step);
  const shown = Math.min(here, planSteps.length - 1);
  return (
    <StepLine
      label={t('steps.label')}
      sentence={t('steps.sentence', {
        number: shown + 1,
        count: planSteps.length,
        name: t(`steps.${planSteps[shown] ?? guide.step}`),
      })}
      steps={planSteps.map((step, index) => ({
        id: step,
        name: t(`steps.${step}`),
        state: index < here ? 'walked' : index === here ? 'here' : 'open',
      }))}
      onGo={(id) => {
        const step = planSteps.find((one) => one === id);
        if (step !== undefined) guide.send({ type: 'go', step });
      }}
    />
  );
}

/** One preparation on the desk. Give it a key: a guide belongs to one record. */
export function PlanDesk({ plan }: { readonly plan: ConversationPlan }) {
  const { t } = useTranslation('planner');
  const navigate = useNavigate();
  const guide = useGuide(plannerMachine, 'conversationPlan', plan);
  const fields = useRef<HTMLDivElement>(null);
  const place = guide.isFinished ? 'finished' : guide.step;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    fields.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [place]);
  const desk: Desk = {
    id: plan.id,
    draft: guide.draft,
    write: guide.write,
    go: (step) => guide.send({ type: 'go', step }),
  };
  const View = views[guide.step];
  return (
    <>
      <RecordBar
        to={paths.tool('gesprekswijzer')}
        back={t('list.all')}
        name={guide.draft.title.trim() || t(`talks.${guide.draft.talk}.name`)}
      />
      <div className={styles.desk}>
        <div className={styles.work}>
          <Line guide={guide} />
          <div ref={fields} className={styles.fields}>
            {guide.isFinished ? (
              <Finished desk={desk} onReopen={() => guide.send({ type: 'back' })} />
            ) : (
              <>
                <View desk={desk} />
                <div className={styles.onward}>
                  <Button kind="primary" onClick={() => guide.send({ type: 'on' })}>
                    {t(`next.${guide.step}`)}
                  </Button>
                  {guide.can({ type: 'back' }) && (
                    <Button onClick={() => guide.send({ type: 'back' })}>{t('back')}</Button>
                  )}
                  <Leave onLeave={() => void navigate(paths.tool('gesprekswijzer'))} />
                </div>
              </>
            )}
          </div>
        </div>
        <PlanSheet draft={guide.draft} />
        <div className={styles.below}>
          <Always />
        </div>
      </div>
    </>
  );
}
