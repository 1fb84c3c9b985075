/** What the one key for 'on' and the one for 'back' do where a session stands. */
import type { Counts } from '../../core/tools/group-session/disclosure';
import { isAsking, isLaid, partsIn } from '../../core/tools/group-session/parts';
import { countsOf, roundOf } from '../../core/tools/group-session/rounds';
import type { GroupSession, Round } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { canReadOn } from '../../core/tools/group-session/story';
import type { SessionDeed } from './use-session-deed';

/** Whether the story is read in this step. */
function isReading(session: GroupSession): boolean {
  const { kind } = stepNow(session);
  return (kind === 'scene' || kind === 'onward') && session.journey !== null;
}

/** On: a line further, what can be chosen, the next thing, else the next step. Null where the room must choose first. */
export function onward(session: GroupSession): SessionDeed | null {
  if (isReading(session) && canReadOn(session)) return { type: 'read-on' };
  if (isAsking(session) && isLaid(session)) return null;
  if (session.shownPart + 1 < partsIn(session)) return { type: 'part', part: session.shownPart + 1 };
  return { type: 'next' };
}

/** Back: the thing before, else the step before. */
export function backward(session: GroupSession): SessionDeed {
  return session.shownPart > 0 ? { type: 'part', part: session.shownPart - 1 } : { type: 'back' };
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
