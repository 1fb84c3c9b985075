/** What the bar offers, and what the keys for 'on' and 'back' do, where a session stands. */
import type { Counts } from '../../core/tools/group-session/disclosure';
import { hasLineBefore, isAsking, partsIn } from '../../core/tools/group-session/parts';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { countsOf, isOverCounted, roundOf } from '../../core/tools/group-session/rounds';
import type { RunStep } from '../../core/tools/group-session/run-sheet';
import type { GroupSession, Round } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { canReadOn, isPlayedOn } from '../../core/tools/group-session/story';
import type { SessionDeed } from './use-session-deed';

/** Whether the story is read in this step. */
function isReading(session: GroupSession): boolean {
  const { kind } = stepNow(session);
  return (kind === 'scene' || kind === 'onward') && session.journey !== null;
}

/** The votes that a step can put on the wall: its own; where both rounds are laid side by side, both. */
function roundsOfStep(session: GroupSession): readonly Round[] {
  const { kind, round } = stepNow(session);
  const numbers = kind === 'moved' ? ([1, 2] as const) : round === null ? [] : [round];
  return numbers.flatMap((number) => roundOf(session, number) ?? []);
}

/** Those of them that are closed, or shown. */
export function roundsToShow(session: GroupSession): readonly Round[] {
  return roundsOfStep(session).filter(({ state }) => state !== 'open');
}

/** Whether one of them was left open. */
export function isLeftOpen(session: GroupSession): boolean {
  return roundsOfStep(session).some(({ state }) => state === 'open');
}

/** Whether a vote of this step was counted and waits to be shown. */
export function canShow(session: GroupSession): boolean {
  const rounds = roundsToShow(session);
  return rounds.some(({ state }) => state === 'closed') && rounds.some((round) => countsOf(round) !== null);
}

/** Whether what waits to be shown holds more votes than there are people. */
function isShowingDoubtful(session: GroupSession): boolean {
  return roundsToShow(session).some((round) => round.state === 'closed' && isOverCounted(session, round));
}

type DeedInBar = Extract<SessionDeed, { readonly type: 'start' | 'open-vote' | 'read-on' | 'part' | 'show' }>;

/**
 * What the step itself has to do before the next one, beside ‘Volgende’ in the bar, so that it is in view and no vote is
 * passed over by accident: the beginning, opening the vote, reading on, the next thing, showing. Not closing a vote, nor showing it
 * where it was just closed: a second press in the same place must not do that.
 */
export function deedInBar(session: GroupSession): DeedInBar | null {
  if (session.startedAt === null) return { type: 'start' };
  const { kind } = stepNow(session);
  if (kind === 'vote')
    return roundHere(session) === null && roomQuestion(session) !== null ? { type: 'open-vote' } : null;
  if (isReading(session) && canReadOn(session)) return { type: 'read-on' };
  if (kind === 'spread' || kind === 'moved')
    return canShow(session) && !isShowingDoubtful(session) && !isLeftOpen(session) ? { type: 'show' } : null;
  if (session.shownPart + 1 < partsIn(session)) return { type: 'part', part: session.shownPart + 1 };
  return null;
}

/**
 * What the key for ‘on’ does: what the bar offers, else the next step. Null where something is to be decided first: the
 * room must choose, or the vote is open, or what waits to be shown does not add up.
 */
export function onward(session: GroupSession): SessionDeed | null {
  const deed = deedInBar(session);
  if (deed !== null) return deed;
  const { kind } = stepNow(session);
  const isUnshown = (kind === 'spread' || kind === 'moved') && canShow(session);
  if (isAsking(session) || isLeftOpen(session) || isUnshown) return null;
  return { type: 'next' };
}

type DeedBack = Extract<SessionDeed, { readonly type: 'part' | 'read-back' | 'back' }>;

/** Back: the thing before, or the line before in a story, else the step before. */
export function backward(session: GroupSession): DeedBack {
  if (session.shownPart > 0) return { type: 'part', part: session.shownPart - 1 };
  return { type: hasLineBefore(session) ? 'read-back' : 'back' };
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

/** Whether the step is in the middle of something: a vote that was opened or waits to be shown, a story that is read. */
export function isUnderWay(session: GroupSession): boolean {
  const { kind } = stepNow(session);
  if (kind === 'vote') return roundHere(session) !== null;
  if (kind === 'spread' || kind === 'moved') return canShow(session) || isLeftOpen(session);
  if (kind === 'roads') return !isPlayedOn(session);
  return (
    isReading(session) && ((session.journey?.cursor?.lines ?? 0) > 0 || session.journey?.steps.length !== 0)
  );
}

/** Whether something in the step itself comes before the next step. */
export function isBusy(session: GroupSession): boolean {
  if (deedInBar(session) !== null || isAsking(session)) return true;
  const { kind } = stepNow(session);
  if (kind === 'roads') return !isPlayedOn(session);
  return isLeftOpen(session) || (kind !== 'vote' && canShow(session));
}

/**
 * Whether a step is best passed over: the roads, where the room went past the story without playing it on. While it may
 * still do so, nothing is said.
 */
export function isToSkip(session: GroupSession, { kind }: RunStep): boolean {
  if (kind !== 'roads' || isPlayedOn(session)) return false;
  return session.at > session.sheet.steps.findIndex((step) => step.kind === 'onward');
}
