/**
 * One step on the screen. Off the wall with all there is to it; on the wall the step, what it asks, its clock and the
 * ways on, back and out. What is written scrolls between what stands still, so that nothing ever lies on a field.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { methodNumber, minutesFrom, minutesOf, stepsOf } from '../../core/tools/deliberation/course';
import type { DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { useFormats } from '../../i18n/formats';
import { OwnPanel } from '../../parts/own-panel';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import type { Held } from '../../vault/port';
import { GuideLine } from '../shared/guide-line';
import type { DeliberationProps } from './deliberation-props';
import { ForTheGuide } from './for-the-guide';
import { Stage, StageQuestion } from './group-stage';
import styles from './guide.module.css';
import { GuideBar } from './guide-bar';
import { KeptLine } from './kept-line';
import { DeliberationSheet } from './sheet';
import { StepBody } from './step-body';
import { isOnPaper, wordsOf } from './step-words';
import { usePaper } from './use-paper';
import type { StepTime } from './use-step-time';
import type { Wall } from './use-wall';
import { useWallScroll } from './use-wall-scroll';
import wallStyles from './wall.module.css';
import { GuideSheet, WritingSheets } from './writing-sheets';

/** At these steps a group has no moral question yet: the stage asks what the step asks. */
const asksOnStage: readonly DeliberationStep[] = ['opening', 'case', 'question'];

/** Alone, what is written at a step lies on violet paper; these steps ask nothing or bring their own. */
const panelsOfTheirOwn: readonly DeliberationStep[] = ['opening', 'write'];

interface StepScreenProps extends DeliberationProps {
  readonly screen: RefObject<HTMLDivElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly wayToWall: RefObject<HTMLDivElement | null>;
  readonly time: StepTime;
  /** How it is held; undefined for one that lies in the vault. */
  readonly held: Held | undefined;
  readonly wall: Wall;
  readonly asked: boolean;
  readonly onLeaveOpen: () => void;
  readonly onNext: () => void;
  readonly onPause: () => void;
}

export function StepScreen(props: StepScreenProps) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const { guide, held, wall, time } = props;
  const { draft, step } = guide;
  const { paper, print } = usePaper();
  const room = held?.room;
  const scrolled = useRef<HTMLDivElement>(null);
  // Another step begins at its top, also where only a part of the screen scrolls.
  useEffect(() => {
    if (scrolled.current?.dataset.step !== step) scrolled.current?.scrollTo?.(0, 0);
    if (scrolled.current !== null) scrolled.current.dataset.step = step;
  }, [step]);
  useWallScroll(wall.isOn, scrolled);
  const steps = stepsOf(draft);
  const at = steps.indexOf(step);
  const isGroup = draft.setting === 'group';
  const onPaper = isOnPaper(draft, room);
  const words = wordsOf(t, draft, step, onPaper);
  const left = minutesFrom({ ...draft, room }, step);
  // On the wall it is the title of all there is.
  const Heading = wall.isOn ? 'h1' : 'h2';
  const kicker = t('line.kicker', { number: methodNumber(draft, step) });
  const title = (
    <>
      {!wall.isOn && <p className={styles.kicker}>{kicker}</p>}
      <Heading ref={props.heading} tabIndex={-1}>
        {words.title}
      </Heading>
    </>
  );
  const hasQuestion = draft.question.trim() !== '';
  const isOnStage = isGroup && (asksOnStage.includes(step) || !hasQuestion);
  const body = <StepBody guide={guide} asked={props.asked} onLeaveOpen={props.onLeaveOpen} />;
  const looksOwn = !isGroup && !panelsOfTheirOwn.includes(step);
  return (
    <div
      ref={props.screen}
      className={classNames(styles.page, isGroup ? styles.group : styles.solo, wall.isOn && wallStyles.wall)}
    >
      {wall.isOn ? (
        <div className={classNames(printStyles.offPaper, wallStyles.top)}>
          <p>{`${kicker}: ${t(`steps.${step}.name`)}`}</p>
          <KeptLine id={guide.id} isOnWall />
          <Button kind="text" onClick={props.onPause}>
            {t('bar.pause')}
          </Button>
          <Button kind="text" onClick={wall.leave}>
            {t('bar.leaveFull')}
          </Button>
        </div>
      ) : (
        <GuideLine
          guide={guide}
          steps={steps}
          nameOf={(id) => `${methodNumber(draft, id)} ${t(`steps.${id}.name`)}`}
          sentence={t('line.sentence', {
            number: methodNumber(draft, step),
            name: t(`steps.${step}.name`),
          })}
        />
      )}
      {!wall.isOn && (
        <div ref={props.wayToWall} className={classNames(printStyles.offPaper, styles.about)}>
          <p>
            {left === 0
              ? t('line.last')
              : t(minutesOf({ ...draft, room }, step) === 0 ? 'line.leftFree' : 'line.left', {
                  duration: formats.duration(left),
                })}{' '}
            {t('time.advice')}
          </p>
          {isGroup && <Button onClick={wall.enter}>{t('bar.full')}</Button>}
          <KeptLine id={guide.id} />
        </div>
      )}
      <div className={classNames(styles.columns, wall.isOn && wallStyles.middle)}>
        {isGroup && (
          <Stage isSmall={step === 'question' && hasQuestion}>
            {isOnStage ? title : <StageQuestion draft={draft} />}
            {step === 'question' && hasQuestion && <StageQuestion draft={draft} />}
          </Stage>
        )}
        <div
          ref={scrolled}
          {...(wall.isOn ? { role: 'region', tabIndex: 0, 'aria-label': t('wall.work') } : {})}
          className={classNames(printStyles.offPaper, styles.work, wall.isOn && wallStyles.scrolls)}
        >
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
          {isGroup && !wall.isOn && <ForTheGuide step={step} draft={draft} held={held} onPrint={print} />}
        </div>
        <div className={isGroup ? styles.onPaperOnly : styles.besides}>
          {paper === 'writing' && room !== undefined ? (
            <WritingSheets draft={draft} room={room} />
          ) : paper === 'guide' && room !== undefined ? (
            <GuideSheet draft={draft} room={room} />
          ) : (
            <DeliberationSheet draft={draft} />
          )}
        </div>
      </div>
      <GuideBar
        draft={draft}
        room={room}
        step={step}
        next={steps[at + 1]}
        time={time}
        isOnWall={wall.isOn}
        onBack={at === 0 ? undefined : guide.back}
        onNext={props.onNext}
        onPause={props.onPause}
      />
    </div>
  );
}
