/** One deliberation being held: the line, the step, the time, and at the end what happens to it. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deliberationGuide, methodNumber, minutesFrom, stepsOf } from '../../core/tools/deliberation/course';
import type { Deliberation, DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { asksWhatRemains } from '../../core/tools/deliberation/outcome';
import { useFormats } from '../../i18n/formats';
import { OwnPanel } from '../../parts/own-panel';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import { GuideLine } from '../shared/guide-line';
import type { RecordPage } from '../shared/record-tool';
import { useGuide } from '../shared/use-guide';
import { useHeadingFocus } from '../shared/use-heading-focus';
import { Closing } from './closing';
import { Coach } from './coach';
import { Stage, StageQuestion } from './group-stage';
import styles from './guide.module.css';
import { GuideBar } from './guide-bar';
import { Resting } from './resting';
import { DeliberationSheet } from './sheet';
import { StepBody } from './step-body';
import { timed } from './timed';
import { useFullScreen } from './use-full-screen';
import { useStepRunning } from './use-step-running';
import { useStepTime } from './use-step-time';

/** At these steps a group has no moral question yet: the stage asks what the step asks. */
const asksOnStage: readonly DeliberationStep[] = ['opening', 'case', 'question'];

/** Alone, what is written at a step lies on violet paper; these steps ask nothing or bring their own. */
const panelsOfTheirOwn: readonly DeliberationStep[] = ['opening', 'write'];

interface DeliberationPageProps {
  readonly record: Deliberation;
  readonly page: RecordPage;
}

/** Give it the key of the record. */
export function DeliberationPage({ record, page }: DeliberationPageProps) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const kept = useGuide(deliberationGuide, 'deliberation', record);
  const { draft, step, isFinished } = kept;
  const isResting = kept.isResting || draft.paused;
  const isClosed = isFinished || draft.keptAt !== null;
  const time = useStepTime(step, draft.spent, !isResting && !isClosed, (spent) => kept.write({ spent }));
  const guide = timed(kept, time.spent);
  useStepRunning(record, draft, step, time);
  const [askedAt, setAskedAt] = useState<DeliberationStep | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen(screen);
  const heading = useHeadingFocus(isClosed ? 'closed' : isResting ? 'resting' : step, page.isArrival, screen);
  if (isClosed) {
    return (
      <Closing
        guide={kept}
        onBack={() => {
          kept.write({ keptAt: null });
          kept.back();
        }}
        onShred={page.remove}
      />
    );
  }
  if (isResting) {
    return (
      <Resting
        step={step}
        onResume={() => {
          kept.write({ paused: false });
          kept.resume();
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
  const body = (
    <StepBody
      guide={guide}
      asked={askedAt === step}
      onLeaveOpen={() => {
        guide.write({ remainsOpen: true });
        kept.on();
      }}
    />
  );
  const looksOwn = !isGroup && !panelsOfTheirOwn.includes(step);
  return (
    <div ref={screen} className={classNames(styles.page, isGroup ? styles.group : styles.solo)}>
      <GuideLine
        guide={guide}
        steps={steps}
        nameOf={(id) => `${methodNumber(draft, id)} ${t(`steps.${id}.name`)}`}
        sentence={t('line.sentence', { number: methodNumber(draft, step), name: t(`steps.${step}.name`) })}
      />
      <div className={classNames(printStyles.offPaper, styles.about)}>
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
        <div className={classNames(printStyles.offPaper, styles.work)}>
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
        onBack={at === 0 ? undefined : guide.back}
        onNext={() => {
          if (step === 'conclude' && asksWhatRemains(draft)) setAskedAt(step);
          else guide.on();
        }}
        onPause={() => {
          guide.write({ paused: true });
          guide.pause();
        }}
      />
    </div>
  );
}
