/** Of a step with several things to show one after the other: what they are. */
import { type CasePart, caseParts, givenParts } from './case-parts';
import { questionOf } from './material-of';
import type { RunStep } from './run-sheet';
import type { GroupSession } from './session';
import { stepNow } from './steps-of-session';
import { canReadBack, isPlayedOn, storyOf } from './story';

/** Whether the story stands at the decision that the room votes on. */
function isVotedOn(session: GroupSession): boolean {
  return storyOf(session)?.moment === questionOf(session.material)?.id;
}

/** Whether the story asks something that is decided in this step; what is voted on is not decided before the vote. */
export function isAsking(session: GroupSession): boolean {
  const { kind } = stepNow(session);
  const story = kind === 'scene' || kind === 'onward' ? storyOf(session) : null;
  if (story === null || story.offered.length === 0) return false;
  return kind === 'onward' || !isVotedOn(session);
}

/**
 * Whether what can be chosen lies on the wall: once somebody goes on after the last line, so that the room has read it;
 * at once where the room has voted on it.
 */
export function isLaid(session: GroupSession): boolean {
  if (!isAsking(session)) return false;
  return session.shownPart > 0 || isVotedOn(session);
}

/** Whether this step has a line of the story before the present one. What led to the vote was read in the step with the scene. */
export function hasLineBefore(session: GroupSession): boolean {
  const { kind } = stepNow(session);
  return canReadBack(session) && (kind === 'scene' || (kind === 'onward' && isPlayedOn(session)));
}

/** The cards of a step: its own, or else all of the material. */
export function cardsAt({ material }: GroupSession, { questions }: RunStep): readonly string[] {
  return material.kind === 'cards' && questions.length === 0 ? material.questions : questions;
}

/** The cards of the step that is on. */
export function cardsIn(session: GroupSession): readonly string[] {
  return cardsAt(session, stepNow(session));
}

/** With this part of the step on the wall; of cards it is kept how far the room came. */
export function withPart(session: GroupSession, part: number): GroupSession {
  const { id, kind } = stepNow(session);
  if (kind !== 'cards') return { ...session, shownPart: part };
  const cardsShown = { ...session.cardsShown, [id]: Math.max(session.cardsShown[id] ?? 1, part + 1) };
  return { ...session, shownPart: part, cardsShown };
}

/**
 * What is told of a case before the vote, part by part: all of a case of one's own; of a story, once it was read, what is
 * fixed.
 */
export function toldIn(session: GroupSession): readonly CasePart[] {
  const { material } = session;
  if (stepNow(session).kind !== 'scene') return [];
  if (material.kind === 'own') return caseParts(material.question);
  const isRead = (storyOf(session)?.offered.length ?? 0) > 0 && isVotedOn(session);
  const question = questionOf(material);
  return isRead && question !== null ? givenParts(question) : [];
}

/** How many parts the step that is on has; one where it shows one thing. */
export function partsIn(session: GroupSession): number {
  const { kind } = stepNow(session);
  // Where a story asks: the lines that lead to it, and then what can be chosen.
  if (isAsking(session)) return isVotedOn(session) ? 1 : 2;
  // The lines of a story go before what is fixed in it.
  if (kind === 'scene') return toldIn(session).length + (session.material.kind === 'story' ? 1 : 0);
  if (kind === 'absent') return Math.max(1, questionOf(session.material)?.absent.length ?? 0);
  return kind === 'cards' ? Math.max(1, cardsIn(session).length) : 1;
}
