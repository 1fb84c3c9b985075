/**
 * What hangs on the wall, made from the session. Notes, what the facilitator says, counts that were not shown and the
 * harvest before its step are never in it: the second window, and whoever looks over its shoulder, gets this and no more.
 */

import type { StepKind } from '../../scenario/group-plan';
import { passedAt, plannedEnd } from '../../steps/stopwatch';
import { fewestForBand } from './disclosure';
import type { RoomQuestion } from './material';
import { questionOf } from './material-of';
import { cardsIn, isLaid, toldIn } from './parts';
import { roomQuestion } from './room-question';
import { roundOf } from './rounds';
import { saidBefore } from './said-before';
import type { GroupSession } from './session';
import { stepNow } from './steps-of-session';
import { drawingOf, roadsStage, storyStage } from './story-stage';
import { type TalkWay, talkOf } from './talk-way';
import type { WallInvitation, WallStage, WallView } from './wall-view';

/** What the wall needs to know of phones. */
export interface WallExtra {
  /** Null when nobody can join now. */
  readonly invitation: WallInvitation | null;
  /** How many phones there are, and how many votes of the open round came in; null without phones. */
  readonly phones: { readonly of: number; readonly count: number } | null;
  /** Whether the wall shows for a moment how one joins, instead of the step. */
  readonly isInviting?: boolean;
  /** Whether phones cannot be reached for the moment. */
  readonly isAway?: boolean;
}

/**
 * How many have voted is told from five on, as all else of a vote: the first few that come in point at who has just put
 * the phone down.
 */
function receivedOf(phones: WallExtra['phones']): WallExtra['phones'] {
  return phones !== null && phones.count >= fewestForBand ? phones : null;
}

function voteStage(session: GroupSession, number: 1 | 2, { phones }: WallExtra): WallStage {
  const question = roomQuestion(session);
  const round = roundOf(session, number);
  if (question === null) return { kind: 'text', step: 'vote', lines: [] };
  const { prompt, options } = question;
  if (round?.state === 'shown') return resultStage(session, question, number === 1 ? [1] : [1, 2]);
  const isOpen = round?.state === 'open';
  const isClosed = round?.state === 'closed';
  const received = isOpen && session.voting === 'phones' ? receivedOf(phones) : null;
  return { kind: 'vote', number, prompt, options, isOpen, isClosed, received };
}

function resultStage(
  session: GroupSession,
  { prompt, options }: RoomQuestion,
  numbers: readonly (1 | 2)[],
): WallStage {
  const rounds = numbers.map((number) => ({ number, shown: roundOf(session, number)?.shown ?? null }));
  return { kind: 'result', prompt, options, rounds };
}

/** The votes of a step that lays them on the wall; a step in words until they are shown. */
function spreadStage(session: GroupSession, kind: 'spread' | 'moved'): WallStage {
  const question = roomQuestion(session);
  const isShown = roundOf(session, kind === 'spread' ? 1 : 2)?.state === 'shown';
  return question === null || !isShown
    ? { kind: 'text', step: kind, lines: [] }
    : resultStage(session, question, kind === 'spread' ? [1] : [1, 2]);
}

function absentStage(session: GroupSession): WallStage {
  const who = questionOf(session.material)?.absent[session.shownPart];
  return who === undefined ? { kind: 'text', step: 'absent', lines: [] } : { kind: 'absent', who };
}

/** Whether the room is at its moral question, and it stands there already. */
function isWritingQuestion(session: GroupSession): boolean {
  return stepNow(session).phase === 'question' && session.moralQuestion.trim() !== '';
}

/** What a step has to say to the room; the texts of the step itself are the view's. */
function linesFor(session: GroupSession): readonly string[] {
  const step = stepNow(session);
  const { material } = session;
  const question = questionOf(material);
  const closing = material.kind === 'story' ? (material.plan?.closing ?? '') : '';
  switch (step.kind) {
    case 'talk':
    case 'plenary':
      return step.questions.length > 0 ? step.questions : (question?.questions ?? []);
    case 'twist':
      return question?.twist == null ? [] : [question.twist];
    case 'cards':
      return cardsIn(session).slice(session.shownPart, session.shownPart + 1);
    case 'deliberation':
      return isWritingQuestion(session) ? [session.moralQuestion.trim()] : step.questions;
    case 'harvest':
      return session.harvest;
    case 'close':
      return closing === '' ? step.questions : [closing];
    default:
      return step.questions;
  }
}

/** A case is told part by part; of a story what is fixed, after its lines. Null while it is read. */
function caseStage(session: GroupSession): WallStage | null {
  const parts = toldIn(session);
  const at = session.material.kind === 'story' ? session.shownPart - 1 : session.shownPart;
  const part = parts[at];
  if (part === undefined) return null;
  const { situation, given, asks, options } = part;
  return {
    kind: 'text',
    step: 'scene',
    lines: situation,
    told: { given, asks, number: at + 1, of: parts.length },
    ...(options.length === 0 ? {} : { options }),
  };
}

/** In which way the room talks is told once the first vote is: a vote that came in late would be told by it otherwise. */
function talkStage(session: GroupSession): { readonly way?: TalkWay } {
  return roundOf(session, 1)?.state === 'shown' ? { way: talkOf(session) } : {};
}

/** What the room talks about: the sentences it chose from, or the deeds where they have none. */
function talkedAbout(session: GroupSession): { readonly options?: RoomQuestion['options'] } {
  const question = roomQuestion(session);
  return question === null ? {} : { options: question.options };
}

/** How one joins, as long as there is something to vote on, or when who leads asks for it. */
function invitationOf(session: GroupSession, extra: WallExtra): WallInvitation | null {
  const { voting, sheet, at } = session;
  const isVoteAhead = sheet.steps.slice(at).some(({ kind }) => kind === 'vote');
  return voting === 'phones' && (isVoteAhead || extra.isInviting === true) ? extra.invitation : null;
}

function stageOf(session: GroupSession, extra: WallExtra): WallStage {
  const { kind, round } = stepNow(session);
  if (session.wall.isBlack) return { kind: 'black' };
  if (extra.isInviting === true && invitationOf(session, extra) !== null) return { kind: 'join' };
  switch (kind) {
    case 'scene':
    case 'onward':
      return caseStage(session) ?? storyStage(session, kind, isLaid(session));
    case 'vote':
      return voteStage(session, round ?? 1, extra);
    case 'spread':
    case 'moved':
      return spreadStage(session, kind);
    case 'absent':
      return absentStage(session);
    case 'roads':
      return roadsStage(session);
    case 'talk':
      return {
        kind: 'text',
        step: kind,
        lines: linesFor(session),
        ...talkStage(session),
        ...talkedAbout(session),
      };
    case 'plenary':
      return { kind: 'text', step: kind, lines: linesFor(session), ...talkedAbout(session) };
    case 'ground-rules':
      return { kind: 'text', step: kind, lines: [] };
    case 'deliberation': {
      const { phase } = stepNow(session);
      return { kind: 'text', step: kind, lines: linesFor(session), ...(phase === null ? {} : { phase }) };
    }
    case 'look-back': {
      const day = session.lookBackOn === null ? {} : { day: session.lookBackOn };
      return { kind: 'text', step: kind, lines: linesFor(session), ...day };
    }
    case 'break':
      return breakStage(session);
    default:
      return { kind: 'text', step: kind, lines: linesFor(session) };
  }
}

/** When one goes on is told in whole minutes, never too early; not while the clock stands still. */
function breakStage(session: GroupSession): WallStage {
  const end = plannedEnd(session.watch, stepNow(session).minutes);
  const until = end === null ? {} : { until: Math.ceil(end / 60_000) * 60_000 };
  return { kind: 'text', step: 'break', lines: [], ...until };
}

/** Here the case rests: what is said or written is about the room itself. */
const lastSteps: readonly StepKind[] = ['harvest', 'if-then', 'look-back', 'close'];

/** What stays beside the talk, what matters most first: the moral question, what is asked, and the case. */
function situationOf(session: GroupSession): readonly string[] {
  const asked = session.moralQuestion.trim();
  // Where it is being written it has the middle of the wall.
  const own = asked === '' || isWritingQuestion(session) ? [] : [asked];
  const question = roomQuestion(session);
  if (question === null || lastSteps.includes(stepNow(session).kind)) return own;
  const said = saidBefore(session.material);
  return [...new Set([...own, question.prompt, ...(said === null ? [] : [said]), ...question.situation])];
}

/** The wall at this moment. */
export function wallOf(session: GroupSession, extra: WallExtra, now: number): WallView {
  const { kind, round, minutes } = stepNow(session);
  const { material, watch, startedAt } = session;
  const invitation = invitationOf(session, extra);
  return {
    title: 'title' in material && material.title !== '' ? material.title : session.title,
    voting: questionOf(material) === null ? null : session.voting,
    situation: situationOf(session),
    given: roomQuestion(session)?.given ?? [],
    drawing: kind === 'break' ? null : drawingOf(session),
    step: { kind, round },
    stage: stageOf(session, extra),
    endsAt: plannedEnd(watch, minutes),
    // With the doors open there is no clock yet.
    left: startedAt === null ? 0 : Math.max(0, minutes * 60_000 - passedAt(watch, now)),
    invitation,
    ...(extra.isAway === true && invitation !== null ? { isJoiningAway: true } : {}),
  };
}
