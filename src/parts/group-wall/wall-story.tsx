/** The story as a room reads it together: the newest lines, large; what was read before is quieter. */
import { useTranslation } from 'react-i18next';
import type { Person, Seat } from '../../core/scenario/scenario';
import type { WallLine, WallStage } from '../../core/tools/group-session/wall-view';
import { classNames } from '../../ui/class-names';
import { InlineText, RichText } from '../../ui/rich-text';
import circleStyles from './wall-circles.module.css';
import styles from './wall-story.module.css';
import textStyles from './wall-texts.module.css';

/** The stage of a story. */
export type StoryStage = Extract<WallStage, { kind: 'story' }>;

function personOf({ cast }: StoryStage, by: string): Person | undefined {
  return cast.find(({ id, name }) => id === by || name === by);
}

/** Who spoke last; null where it was narrated. */
export function speakerOf(stage: StoryStage): Seat | null {
  const by = stage.lines.at(-1)?.by ?? null;
  if (by === null) return null;
  return by === 'you' ? 'you' : (personOf(stage, by)?.id ?? null);
}

function Line({
  line,
  stage,
  isNew,
  isFirst,
}: {
  readonly line: WallLine;
  readonly stage: StoryStage;
  readonly isNew: boolean;
  /** Of those that are shown the first of who speaks: it tells what they are in the story. */
  readonly isFirst: boolean;
}) {
  const { t } = useTranslation('groupWall');
  const { by, text, isThought = false } = line;
  const old = !isNew && styles.old;
  if (by === null)
    return (
      <li className={classNames(styles.narrated, old)}>
        <RichText text={text} />
      </li>
    );
  const isYou = by === 'you';
  const person = personOf(stage, by);
  const name = person?.name ?? by;
  const who = isYou ? t(isThought ? 'youThink' : 'you') : isThought ? t('thinks', { name }) : name;
  return (
    <li className={classNames(styles.spoken, old)}>
      <span className={classNames(circleStyles.circle, isYou && circleStyles.you)} aria-hidden="true">
        {isYou ? t('youInitials') : (person?.initials ?? by.slice(0, 1))}
      </span>
      <div>
        <p className={styles.name}>
          {who}
          {isFirst && person !== undefined && <span className={styles.role}>, {person.role}</span>}
        </p>
        <p className={classNames(isThought && styles.thought)}>
          <InlineText text={text} />
        </p>
      </div>
    </li>
  );
}

/** @param dropped so many of the first lines are not shown any more */
export function StoryLines({ stage, dropped }: { readonly stage: StoryStage; readonly dropped: number }) {
  const { t } = useTranslation('groupWall');
  // Who one is stands on the poster.
  const lines = stage.lines
    .slice(dropped)
    .filter(({ by, text }) => by !== null || text !== stage.role?.trim());
  return (
    <>
      <p className={textStyles.kicker}>{stage.place}</p>
      <ol className={textStyles.lines}>
        {lines.map((line, index) => (
          <Line
            key={line.id}
            line={line}
            stage={stage}
            isNew={index === lines.length - 1}
            isFirst={lines.findIndex(({ by }) => by === line.by) === index}
          />
        ))}
      </ol>
      {stage.asks !== 'nothing' && <p className={textStyles.told}>{t(`story.asks.${stage.asks}`)}</p>}
    </>
  );
}
