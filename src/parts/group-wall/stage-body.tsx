/** The right side of the wall: the step that is on, one thing at a time. */
import { useTranslation } from 'react-i18next';
import { sentencesOf } from '../../core/tools/group-session/sentences';
import type { WallStage, WallView } from '../../core/tools/group-session/wall-view';
import { useFormats } from '../../i18n/formats';
import { InlineText, RichText } from '../../ui/rich-text';
import { usePhaseWords } from '../group-script/use-phase-words';
import { Heading } from './heading';
import styles from './stage-body.module.css';
import { useRules } from './use-rules';
import { JoinStage } from './wall-invitation';
import { Options, Sentences } from './wall-options';
import { Result, resultTitle } from './wall-result';
import { StoryLines } from './wall-story';
import textStyles from './wall-texts.module.css';
import { isWide, roadParts, type Way } from './ways';

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

/** The steps whose last line stays, whatever their author wrote. */
const stepsThatEndWith = ['if-then', 'close'] as const;

/**
 * What stands there for a step: what its author wrote, or else the words of the method. How the room talks stands above
 * what it talks about, and a day is written out.
 */
function useStepLines(
  { step, lines, way, day, until, phase }: TextStage,
  voting: WallView['voting'],
): readonly string[] {
  const { t } = useTranslation('groupWall');
  const { t: deliberation } = useTranslation('deliberation');
  const wordsOf = usePhaseWords();
  const { longDay, time } = useFormats();
  const rules = useRules(voting);
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

/** Of a case what stands below the situation: what is fixed, and what is asked. */
function Told({ stage: { lines, told } }: { readonly stage: TextStage }) {
  const { t } = useTranslation('groupWall');
  if (told === undefined) return null;
  const { given, asks, number, of } = told;
  return (
    <>
      {given.length > 0 && (
        <div>
          {lines.length > 0 && <p className={textStyles.kicker}>{t('told.given')}</p>}
          <ul className={textStyles.fixed}>
            {given.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {asks !== null && <p className={textStyles.question}>{asks}</p>}
      {of > 1 && <p className={textStyles.told}>{t('told.part', { number, of })}</p>}
    </>
  );
}

/** The sentence that everyone finishes for themselves. */
function OwnSentence() {
  const { t } = useTranslation('groupWall');
  return (
    <div className={styles.ownSentence}>
      {(['if', 'then'] as const).map((part) => (
        <p key={part}>{t(`ownSentence.${part}`)}</p>
      ))}
    </div>
  );
}

function StepText({
  stage,
  voting,
  way: { option, dropped },
}: {
  readonly stage: TextStage;
  readonly voting: WallView['voting'];
  readonly way: Way;
}) {
  const { t } = useTranslation('groupWall');
  const lines = useStepLines(stage, voting);
  // Of a harvest the last is what was just said; elsewhere one begins at the beginning.
  const kept = Math.max(1, lines.length - dropped);
  const stays = stepsThatEndWith.find(
    (one) => one === stage.step && (one !== 'close' || stage.lines.length > 0),
  );
  const shown = stage.step === 'harvest' ? lines.slice(-kept) : lines.slice(0, kept);
  return (
    <>
      {stage.step === 'if-then' && <OwnSentence />}
      {shown.length > 0 && (
        <ul className={stage.day === undefined ? textStyles.texts : textStyles.day}>
          {shown.map((line) => (
            <li key={line}>
              <InlineText text={line} />
            </li>
          ))}
        </ul>
      )}
      {kept < lines.length && (
        <p className={textStyles.told}>
          {t(stage.step === 'harvest' ? 'before' : 'more', { count: lines.length - kept })}
        </p>
      )}
      {stage.options !== undefined && option !== 'none' && (
        <Sentences options={stage.options} told={option} />
      )}
      <Told stage={stage} />
      {stays !== undefined && <p className={textStyles.told}>{t(`stays.${stays}`)}</p>}
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
  for (const [part, count] of roadParts(stage, isStep)) {
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

/** What a part of a case without its situation begins with. */
function beginOf({ given, asks }: NonNullable<TextStage['told']>): 'given' | 'asks' | 'options' {
  if (given.length > 0) return 'given';
  return asks === null ? 'options' : 'asks';
}

/** The heading of a stage; a story has none, its lines speak. */
export function useStageTitle({ stage, step, isJoiningAway }: WallView): string | null {
  const { t } = useTranslation('groupWall');
  const wordsOf = usePhaseWords();
  switch (stage.kind) {
    case 'text':
      if (stage.told !== undefined && stage.lines.length === 0) return t(`told.${beginOf(stage.told)}`);
      return stage.phase === undefined ? t(`steps.${stage.step}`) : wordsOf(stage.phase).asks;
    case 'join':
      return t(isJoiningAway === true ? 'join.away' : 'join.title');
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

function Stage({ view, way }: StageBodyProps) {
  const { t } = useTranslation('groupWall');
  const { option, dropped } = way;
  const { stage } = view;
  switch (stage.kind) {
    case 'black':
      return null;
    case 'join':
      return <JoinStage view={view} />;
    case 'text':
      return <StepText stage={stage} voting={view.voting} way={way} />;
    case 'story':
      return <StoryLines stage={stage} dropped={dropped} />;
    case 'vote':
      return <Options options={stage.options} told={option} />;
    case 'result':
      return <Result stage={stage} told={option} />;
    case 'absent':
      return (
        <>
          {stage.who.role !== undefined && <p className={textStyles.who}>{stage.who.role}</p>}
          {stage.who.says === null ? (
            <p className={textStyles.plain}>{t('absent.unknown')}</p>
          ) : (
            <blockquote className={textStyles.voice}>
              <RichText text={`‘${stage.who.says}’`} />
            </blockquote>
          )}
        </>
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
