/** The right side of the wall: the step that is on, one thing at a time. */
import { useTranslation } from 'react-i18next';
import type { StepKind } from '../../core/scenario/group-plan';
import type { WallStage, WallView } from '../../core/tools/group-session/wall-view';
import { InlineText, RichText } from '../../ui/rich-text';
import { Heading } from './heading';
import styles from './wall.module.css';
import { Options } from './wall-options';
import { Result, resultTitle } from './wall-result';
import { StoryLines } from './wall-story';
import { sentencesOf, type Way } from './ways';

/** The steps that have words of the method where their author wrote none. */
const stepsWithWords = [
  'ground-rules',
  'talk',
  'plenary',
  'cards',
  'deliberation',
  'harvest',
  'if-then',
  'look-back',
  'close',
] as const;

/** What is said of a step where nobody wrote anything for it. */
function useOwnWords(step: StepKind): readonly string[] {
  const { t } = useTranslation('groupWall');
  const known = stepsWithWords.find((one) => one === step);
  return known === undefined ? [] : t(`lines.${known}`, { returnObjects: true });
}

function StepText({
  stage,
  dropped,
}: {
  readonly stage: Extract<WallStage, { kind: 'text' }>;
  readonly dropped: number;
}) {
  const { t } = useTranslation('groupWall');
  const own = useOwnWords(stage.step);
  const lines = stage.lines.length === 0 ? own : stage.lines;
  // Of a harvest the last is what was just said; elsewhere one begins at the beginning.
  const shown =
    stage.step === 'harvest' ? lines.slice(dropped) : lines.slice(0, Math.max(1, lines.length - dropped));
  return (
    <>
      <ul className={styles.texts}>
        {shown.map((line) => (
          <li key={line}>
            <InlineText text={line} />
          </li>
        ))}
      </ul>
      {dropped > 0 && <p className={styles.told}>{t('more', { count: dropped })}</p>}
    </>
  );
}

function Roads({
  stage: { taken, left, ending },
  dropped,
}: {
  readonly stage: Extract<WallStage, { kind: 'roads' }>;
  readonly dropped: number;
}) {
  const { t } = useTranslation('groupWall');
  const sentences = sentencesOf(ending?.text ?? '');
  const text = sentences.slice(0, sentences.length - dropped).join(' ');
  const roads = [
    { title: t('roads.taken'), all: taken, isLeft: false },
    { title: t('roads.left'), all: left, isLeft: true },
  ];
  return (
    <>
      {ending !== null && text !== '' && <p className={styles.plain}>{text}</p>}
      {ending !== null && <p className={styles.question}>{ending.question}</p>}
      <div className={styles.roads}>
        {roads
          .filter(({ all }) => all.length > 0)
          .map(({ title, all, isLeft }) => (
            <div key={title}>
              <p className={styles.kicker}>{title}</p>
              <ul className={isLeft ? styles.roadLeft : styles.roadTaken}>
                {all.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </>
  );
}

interface StageBodyProps {
  readonly view: WallView;
  readonly way: Way;
  readonly level: number;
}

/** The heading of a stage; a story has none, its lines speak. */
function useStageTitle(stage: WallStage): string | null {
  const { t } = useTranslation('groupWall');
  switch (stage.kind) {
    case 'text':
      return t(`steps.${stage.step}`);
    case 'vote':
      return stage.prompt;
    case 'result':
      return t(resultTitle(stage));
    case 'absent':
      return stage.who.name;
    case 'roads':
      return stage.ending?.title ?? t('steps.roads');
    case 'black':
    case 'story':
      return null;
  }
}

function Stage({ view: { stage }, way: { layout, dropped } }: StageBodyProps) {
  const { t } = useTranslation('groupWall');
  switch (stage.kind) {
    case 'black':
      return null;
    case 'text':
      return <StepText stage={stage} dropped={dropped} />;
    case 'story':
      return <StoryLines stage={stage} dropped={dropped} />;
    case 'vote':
      return <Options options={stage.options} hasWords={layout !== 'bare'} />;
    case 'result':
      return <Result stage={stage} hasWords={layout === 'roomy'} />;
    case 'absent':
      return stage.who.says === null ? (
        <p className={styles.plain}>{t('absent.unknown')}</p>
      ) : (
        <blockquote className={styles.voice}>
          <RichText text={`‘${stage.who.says}’`} />
        </blockquote>
      );
    case 'roads':
      return <Roads stage={stage} dropped={dropped} />;
  }
}

export function StageBody(props: StageBodyProps) {
  const { t } = useTranslation('groupWall');
  const { stage } = props.view;
  const title = useStageTitle(stage);
  return (
    <>
      {stage.kind === 'absent' && <p className={styles.kicker}>{t('steps.absent')}</p>}
      {title !== null && (
        <Heading level={props.level + 1} className={styles.heading}>
          {title}
        </Heading>
      )}
      <Stage {...props} />
    </>
  );
}
