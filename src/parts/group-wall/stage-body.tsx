/** The right side of the wall: the step that is on, one thing at a time. */
import { useTranslation } from 'react-i18next';
import type { WallStage, WallView } from '../../core/tools/group-session/wall-view';
import { useFormats } from '../../i18n/formats';
import { InlineText, RichText } from '../../ui/rich-text';
import { usePhaseWords } from '../group-script/use-phase-words';
import { Heading } from './heading';
import styles from './stage-body.module.css';
import { useRules } from './use-rules';
import { JoinStage } from './wall-invitation';
import { Options } from './wall-options';
import { Result, resultTitle } from './wall-result';
import { StoryLines } from './wall-story';
import textStyles from './wall-texts.module.css';
import { isWide, roadParts, sentencesOf, type Way } from './ways';

type TextStage = Extract<WallStage, { kind: 'text' }>;

/** The steps that have words of the method where their author wrote none. */
const stepsWithWords = [
  'spread',
  'moved',
  'plenary',
  'cards',
  'harvest',
  'if-then',
  'look-back',
  'close',
  'break',
] as const;

/**
 * What stands there for a step: what its author wrote, or else the words of the method. How the room talks stands above
 * what it talks about, and a day is written out.
 */
function useStepLines({
  step,
  lines,
  way,
  day,
  until,
  phase,
  isVotedOn = false,
}: TextStage): readonly string[] {
  const { t } = useTranslation('groupWall');
  const { t: deliberation } = useTranslation('deliberation');
  const wordsOf = usePhaseWords();
  const { longDay, time } = useFormats();
  const rules = useRules(isVotedOn);
  if (step === 'ground-rules') return rules;
  if (step === 'talk') return [...t(`talk.${way ?? 'unknown'}`, { returnObjects: true }), ...lines];
  if (day !== undefined) return [longDay(day)];
  if (until !== undefined) return [t('until', { time: time(until) })];
  if (phase !== undefined && lines.length === 0) {
    if (phase !== 'write') return wordsOf(phase).follow;
    return (['form', 'because', 'harm', 'limit'] as const).map((part) => deliberation(`write.${part}`));
  }
  const known = stepsWithWords.find((one) => one === step);
  return lines.length > 0 || known === undefined ? lines : t(`lines.${known}`, { returnObjects: true });
}

function StepText({ stage, dropped }: { readonly stage: TextStage; readonly dropped: number }) {
  const { t } = useTranslation('groupWall');
  const lines = useStepLines(stage);
  // Of a harvest the last is what was just said; elsewhere one begins at the beginning.
  const kept = Math.max(1, lines.length - dropped);
  const shown = stage.step === 'harvest' ? lines.slice(-kept) : lines.slice(0, kept);
  return (
    <>
      <ul className={textStyles.texts}>
        {shown.map((line) => (
          <li key={line}>
            <InlineText text={line} />
          </li>
        ))}
      </ul>
      {kept < lines.length && (
        <p className={textStyles.told}>
          {t(stage.step === 'harvest' ? 'before' : 'more', { count: lines.length - kept })}
        </p>
      )}
    </>
  );
}

function Roads({
  stage,
  dropped,
  isStep,
}: {
  readonly stage: Extract<WallStage, { kind: 'roads' }>;
  readonly dropped: number;
  /** Whether looking at the roads is what the room does now: how it ended was read before. */
  readonly isStep: boolean;
}) {
  const { t } = useTranslation('groupWall');
  const { ending } = stage;
  let over = dropped;
  const kept = {
    taken: stage.taken.length,
    text: sentencesOf(ending?.text ?? '').length,
    left: stage.left.length,
  };
  for (const [part, count] of roadParts(stage)) {
    // Of what the room did nothing or all is told.
    const less = part === 'taken' && over > 0 ? count : Math.min(over, count);
    kept[part] -= less;
    over = Math.max(0, over - count);
  }
  const text = sentencesOf(ending?.text ?? '')
    .slice(0, kept.text)
    .join(' ');
  const roads = [
    { title: t('roads.taken'), all: stage.taken.slice(0, kept.taken), look: styles.roadTaken },
    { title: t('roads.left'), all: stage.left.slice(0, kept.left), look: styles.roadLeft },
  ];
  return (
    <>
      {text !== '' && !isStep && <p className={textStyles.plain}>{text}</p>}
      <div className={styles.roads}>
        {roads
          .filter(({ all }) => all.length > 0)
          .map(({ title, all, look }) => (
            <div key={title}>
              <p className={textStyles.kicker}>{title}</p>
              <ul className={look}>
                {all.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
      <p className={textStyles.question}>{isStep || ending === null ? t('roads.ask') : ending.question}</p>
    </>
  );
}

interface StageBodyProps {
  readonly view: WallView;
  readonly way: Way;
  readonly level: number;
}

/** The heading of a stage; a story has none, its lines speak. */
export function useStageTitle({ stage, step }: WallView): string | null {
  const { t } = useTranslation('groupWall');
  const wordsOf = usePhaseWords();
  switch (stage.kind) {
    case 'text':
      return stage.phase === undefined ? t(`steps.${stage.step}`) : wordsOf(stage.phase).asks;
    case 'join':
      return t('join.title');
    case 'vote':
      return stage.prompt;
    case 'result':
      return t(resultTitle(stage));
    case 'absent':
      return stage.who.name;
    case 'roads':
      return step.kind === 'roads' ? t('steps.roads') : (stage.ending?.title ?? t('steps.roads'));
    case 'black':
    case 'story':
      return null;
  }
}

function Stage({ view, way: { option, dropped } }: StageBodyProps) {
  const { t } = useTranslation('groupWall');
  const { stage } = view;
  switch (stage.kind) {
    case 'black':
      return null;
    case 'join':
      return <JoinStage view={view} />;
    case 'text':
      return <StepText stage={stage} dropped={dropped} />;
    case 'story':
      return <StoryLines stage={stage} dropped={dropped} />;
    case 'vote':
      return <Options options={stage.options} told={option} />;
    case 'result':
      return <Result stage={stage} told={option} />;
    case 'absent':
      return stage.who.says === null ? (
        <p className={textStyles.plain}>{t('absent.unknown')}</p>
      ) : (
        <blockquote className={textStyles.voice}>
          <RichText text={`‘${stage.who.says}’`} />
        </blockquote>
      );
    case 'roads':
      return <Roads stage={stage} dropped={dropped} isStep={view.step.kind === 'roads'} />;
  }
}

export function StageBody(props: StageBodyProps) {
  const { t } = useTranslation('groupWall');
  const { view, way, level } = props;
  const title = useStageTitle(view);
  const isEnding = view.stage.kind === 'roads' && view.stage.ending !== null && view.step.kind !== 'roads';
  return (
    <>
      {view.stage.kind === 'absent' && <p className={textStyles.kicker}>{t('steps.absent')}</p>}
      {isEnding && <p className={textStyles.kicker}>{t('roads.ending')}</p>}
      {title !== null && !isWide(way) && (
        <Heading level={level + 1} className={textStyles.heading}>
          {title}
        </Heading>
      )}
      <Stage {...props} />
    </>
  );
}
