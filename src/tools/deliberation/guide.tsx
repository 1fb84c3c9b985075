/** One deliberation being held: the line, the step, the time, and at the end what happens to it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideEvent } from '../../core/steps/guide';
import {
  deliberationMachine,
  methodNumber,
  minutesFrom,
  stepsOf,
} from '../../core/tools/deliberation/course';
import type {
  Deliberation,
  DeliberationDraft,
  DeliberationStep,
} from '../../core/tools/deliberation/deliberation';
import { asksWhatRemains } from '../../core/tools/deliberation/outcome';
import { useFormats } from '../../i18n/formats';
import { OwnPanel } from '../../parts/own-panel';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { StepLine } from '../shared/step-line';
import { useGuide } from '../shared/use-guide';
import { Closing } from './closing';
import { Coach } from './coach';
import styles from './guide.module.css';
import { GuideBar } from './guide-bar';
import { Resting } from './resting';
import { DeliberationSheet } from './sheet';
import { Stage, StageQuestion } from './stage';
import { StepBody } from './step-body';
import { useFullScreen } from './use-full-screen';
import { useStepRunning } from './use-step-running';
import { useStepTime } from './use-step-time';

/** At these steps a group has no moral question yet: the stage asks what the step asks. */
const asksOnStage: readonly DeliberationStep[] = ['opening', 'case', 'question'];

/** Alone, what is written at a step lies on violet paper; these steps ask nothing or bring their own. */
const panelsOfTheirOwn: readonly DeliberationStep[] = ['opening', 'write'];

interface GuideProps {
  readonly record: Deliberation;
  /** One came here from elsewhere in the tool, so that the heading is where one is now. */
  readonly isArrival: boolean;
  readonly onShredded: () => void;
}

/** Give it the key of the record. */
export function DeliberationGuide({ record, isArrival, onShredded }: GuideProps) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const desk = useGuide(deliberationMachine, 'deliberation', record);
  const { draft, step, isFinished } = desk;
  const isResting = desk.isResting || draft.paused;
  const isClosed = isFinished || draft.keptAt !== null;
  const time = useStepTime(step, draft.spent, !isResting && !isClosed, (spent) => desk.write({ spent }));
  useStepRunning(record, draft, step, time);
  const [askedAt, setAskedAt] = useState<DeliberationStep | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | null>(isArrival ? null : 'first');
  const fullScreen = useFullScreen(page);
  const place = isClosed ? 'closed' : isResting ? 'resting' : step;
  useEffect(() => {
    const isFirst = shown.current === 'first';
    if (shown.current === place) return;
    shown.current = place;
    if (isFirst) return;
    heading.current?.focus({ preventScroll: true });
    page.current?.scrollIntoView?.({ block: 'start' });
  }, [place]);

  const write = (patch: Partial<DeliberationDraft>): void => desk.write({ ...patch, spent: time.spent() });
  const move = (event: GuideEvent<DeliberationStep, DeliberationDraft>): void => {
    write({});
    desk.send(event);
  };
  if (isClosed) {
    return (
      <Closing
        id={record.id}
        draft={draft}
        write={desk.write}
        onBack={() => {
          desk.write({ keptAt: null });
          desk.send({ type: 'back' });
        }}
        onShredded={onShredded}
      />
    );
  }
  if (isResting) {
    return (
      <Resting
        step={step}
        onResume={() => {
          desk.write({ paused: false });
          desk.send({ type: 'resume' });
        }}
      />
    );
  }
  const steps = stepsOf(draft);
  const at = steps.indexOf(step);
  const next = steps[at + 1];
  const isGroup = draft.setting === 'group';
  const words =
    draft.setting === 'group' || step === 'round' || step === 'compare'
      ? { title: t(`group.${step}.title`), say: t(`group.${step}.say`) }
      : { title: t(`solo.${step}.title`), say: t(`solo.${step}.say`) };
  const left = minutesFrom(draft, step);
  const title = (
    <>
      <p className={styles.kicker}>{t('line.kicker', { number: methodNumber(draft, step) })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
    </>
  );
  const isOnStage = isGroup && (asksOnStage.includes(step) || draft.question.trim() === '');
  const leaveOpen = (): void => {
    desk.write({ remainsOpen: true, spent: time.spent() });
    desk.send({ type: 'on' });
  };
  const body = (
    <StepBody
      step={step}
      id={record.id}
      draft={draft}
      write={write}
      asked={askedAt === step}
      onLeaveOpen={leaveOpen}
      onToWriting={() => move({ type: 'go', step: 'write' })}
    />
  );
  const looksOwn = !isGroup && !panelsOfTheirOwn.includes(step);
  return (
    <div ref={page} className={classNames(styles.page, isGroup ? styles.group : styles.solo)}>
      <StepLine
        label={t('line.label')}
        sentence={t('line.sentence', { number: methodNumber(draft, step), name: t(`names.${step}`) })}
        steps={steps.map((id, index) => ({
          id,
          name: `${methodNumber(draft, id)} ${t(`names.${id}`)}`,
          state: index < at ? 'walked' : index === at ? 'here' : 'open',
        }))}
        onGo={(id) => move({ type: 'go', step: id as DeliberationStep })}
      />
      <div className={styles.about}>
        <p>
          {left === 0 ? t('line.last') : t('line.left', { duration: formats.duration(left) })}{' '}
          {t('time.advice')}
        </p>
        {isGroup && fullScreen !== undefined && (
          <Button kind="text" onClick={fullScreen.toggle}>
            {t(fullScreen.isFull ? 'bar.leaveFull' : 'bar.full')}
          </Button>
        )}
      </div>
      <div className={styles.columns}>
        {isGroup && (
          <Stage isSmall={step === 'question' && draft.question.trim() !== ''}>
            {isOnStage ? title : <StageQuestion draft={draft} />}
            {step === 'question' && draft.question.trim() !== '' && <StageQuestion draft={draft} />}
          </Stage>
        )}
        <div className={styles.work}>
          {!isOnStage && title}
          <p className={styles.say} data-say>
            {isGroup ? `‘${words.say}’` : words.say}
          </p>
          <div className={styles.fields}>
            {looksOwn ? (
              <OwnPanel>
                <div className={styles.fields}>{body}</div>
              </OwnPanel>
            ) : (
              body
            )}
          </div>
          {isGroup && <Coach step={step} />}
        </div>
        <div className={isGroup ? styles.onPaperOnly : styles.besides}>
          <DeliberationSheet draft={draft} />
        </div>
      </div>
      <GuideBar
        draft={draft}
        step={step}
        next={next}
        time={time}
        onBack={at === 0 ? undefined : () => move({ type: 'back' })}
        onNext={() => {
          if (step === 'conclude' && asksWhatRemains(draft)) setAskedAt(step);
          else move({ type: 'on' });
        }}
        onPause={() => {
          write({ paused: true });
          desk.send({ type: 'pause' });
        }}
      />
    </div>
  );
}
