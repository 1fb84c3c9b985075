/**
 * The story played by the room: reading on, and what it goes on with. What got most votes is named first, and the
 * facilitator decides; when two are level the room does.
 */
import { useTranslation } from 'react-i18next';
import { fewestForBand, leadingIn, votersIn } from '../../core/tools/group-session/disclosure';
import { optionsOf } from '../../core/tools/group-session/material-of';
import { isAsking, isLaid } from '../../core/tools/group-session/parts';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import type { GroupSession } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { storyOf } from '../../core/tools/group-session/story';
import { wallOf } from '../../core/tools/group-session/wall-of';
import type { WallLine } from '../../core/tools/group-session/wall-view';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { InlineText } from '../../ui/rich-text';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { lastCounts } from './deeds';
import type { Leading } from './leading';
import styles from './story-panel.module.css';

/** So many lines one sees of what was read. */
const lastLines = 4;

/** The lines as they stand on the wall. */
function linesOf(session: GroupSession): readonly WallLine[] {
  const lit = { ...session, wall: { isBlack: false } };
  const { stage } = wallOf(lit, { invitation: null, phones: null }, session.begunAt);
  return stage.kind === 'story' ? stage.lines : [];
}

interface WaysProps extends Omit<Leading, 'room'> {
  /** Whether the room looks on: then nothing tells which way the votes went. */
  readonly isSeen?: boolean;
}

/** What the room can go on with. */
export function Ways({ session, send, isSeen = false }: WaysProps) {
  const { t } = useTranslation('groupSession');
  const story = storyOf(session);
  if (story === null) return null;
  const isVoted = story.moment === roomQuestion(session)?.id;
  const counts = isVoted && !isSeen ? lastCounts(session) : null;
  // Of fewer votes than may be shown not even the facilitator is told which way they go.
  const most = counts === null || votersIn(counts) < fewestForBand ? [] : leadingIn(counts);
  const options = optionsOf(story.offered).toSorted(
    (a, b) => Number(most.includes(b.id)) - Number(most.includes(a.id)),
  );
  return (
    <div className={layoutStyles.stackM}>
      <h2 className={textStyles.label} tabIndex={-1} data-landing>
        {t('story.goesOn')}
      </h2>
      {most.length > 1 && <p>{t('story.level')}</p>}
      {!isVoted && <p className={textStyles.small}>{t('story.aloud')}</p>}
      <ul className={styles.ways}>
        {options.map(({ id, letter, act }) => (
          <li key={id}>
            <Button
              kind={most.length === 1 && most.includes(id) ? 'primary' : 'secondary'}
              className={classNames(styles.way)}
              onClick={() => send({ type: 'choose', choice: id })}
            >
              {letter} {act}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function StoryPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const story = storyOf(session);
  if (story === null) return null;
  const lines = linesOf(session);
  const isAtVote = story.offered.length > 0 && !isAsking(session);
  // What was chosen before the vote was another step's; going back there takes it back.
  const canTakeBack = story.journey.steps.length > 0 && story.moment !== roomQuestion(session)?.id;
  return (
    <div className={layoutStyles.stackL}>
      {/* What is to be chosen stands above what was read, so that it is in view however long that is. */}
      {isLaid(session) && <Ways session={session} send={send} />}
      {lines.length > 0 && (
        <div className={styles.lines} aria-live="polite">
          {lines.slice(-lastLines).map(({ id, by, text }) => (
            <p key={id}>
              {by !== null && <span className={textStyles.label}>{by === 'you' ? t('story.you') : by} </span>}
              <InlineText text={text} />
            </p>
          ))}
        </div>
      )}
      {story.justChosen !== null && (
        <StatusMessage tone="calm">{t('story.chosen', { act: story.justChosen.act })}</StatusMessage>
      )}
      {isAsking(session) && !isLaid(session) && <Ways session={session} send={send} />}
      {isAtVote && (
        <p tabIndex={-1} data-landing>
          {t(stepNow(session).kind === 'scene' ? 'story.atVote' : 'story.asks')}
        </p>
      )}
      {story.hasEnded && (
        <p tabIndex={-1} data-landing>
          {t('story.ended')}
        </p>
      )}
      {canTakeBack && (
        <div>
          <Button kind="text" onClick={() => send({ type: 'take-back' })}>
            {t('story.takeBack')}
          </Button>
        </div>
      )}
    </div>
  );
}
