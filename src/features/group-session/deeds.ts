/** What the one key for 'on' and the one for 'back' do where a session stands. */
import type { Counts } from '../../core/tools/group-session/disclosure';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { countsOf, roundOf } from '../../core/tools/group-session/rounds';
import type { GroupSession, Round } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { canReadOn, storyOf } from '../../core/tools/group-session/story';
import type { SessionDeed } from './use-session-deed';

/** How many things the step has to show one after the other; none in most. */
export function partsOf(session: GroupSession): number {
  const { kind } = stepNow(session);
  const { material } = session;
  if (kind === 'absent') return roomQuestion(session)?.absent.length ?? 0;
  return kind === 'cards' && material.kind === 'cards' ? material.questions.length : 0;
}

/** Whether the story is read in this step. */
function isReading(session: GroupSession): boolean {
  const { kind } = stepNow(session);
  return (kind === 'scene' || kind === 'onward') && session.journey !== null;
}

/** Whether the story asks something that is decided in this step; what is voted on is not decided before the vote. */
export function isAsking(session: GroupSession): boolean {
  const story = isReading(session) ? storyOf(session) : null;
  if (story === null || story.offered.length === 0) return false;
  return stepNow(session).kind === 'onward' || story.moment !== roomQuestion(session)?.id;
}

/** On: a line further, the next thing, else the next step. Null where the room must choose first. */
export function onward(session: GroupSession): SessionDeed | null {
  if (isReading(session) && canReadOn(session)) return { type: 'read-on' };
  if (isAsking(session)) return null;
  if (session.shownPart + 1 < partsOf(session)) return { type: 'part', part: session.shownPart + 1 };
  return { type: 'next' };
}

/** Back: the thing before, else the step before. */
export function backward(session: GroupSession): SessionDeed {
  return session.shownPart > 0 && partsOf(session) > 0
    ? { type: 'part', part: session.shownPart - 1 }
    : { type: 'back' };
}

/** The vote that a step is about; null where it is about none, or it was never opened. */
export function roundHere(session: GroupSession): Round | null {
  const { round } = stepNow(session);
  return round === null ? null : roundOf(session, round);
}

/** With so many counted by hand for one option. */
export function handCounted({ key, hand }: Round, option: string, count: number): SessionDeed {
  return { type: 'hand', key, counts: { ...hand, [option]: Math.max(0, count) } };
}

/** What the room chose last: the second vote, else the first; null when none was counted. */
export function lastCounts(session: GroupSession): Counts | null {
  for (const number of [2, 1] as const) {
    const round = roundOf(session, number);
    const counts = round === null || round.state === 'open' ? null : countsOf(round);
    if (counts !== null) return counts;
  }
  return null;
}

/** Whether the step is in the middle of something: a vote that was opened, a story that is read. */
export function isUnderWay(session: GroupSession): boolean {
  if (stepNow(session).kind === 'vote') return roundHere(session) !== null;
  return (
    isReading(session) && ((session.journey?.cursor?.lines ?? 0) > 0 || session.journey?.steps.length !== 0)
  );
}

/** Whether something in the step itself comes before the next step. */
export function isBusy(session: GroupSession): boolean {
  if (stepNow(session).kind === 'vote') return (roundHere(session)?.state ?? 'open') === 'open';
  return isReading(session) && (canReadOn(session) || isAsking(session));
}
