/**
 * What hangs on the wall, made from the session. Notes, what the facilitator says, counts that were not shown and the
 * harvest before its step are never in it: the second window, and whoever looks over its shoulder, gets this and no more.
 */

import { journeyRoads } from '../../debrief/roads';
import { momentAt } from '../../dialogue/dialogue';
import { floorPlanAt } from '../../dialogue/floor-plan';
import { playerView, type SceneView } from '../../dialogue/player-view';
import { replay } from '../../dialogue/replay';
import type { StepKind } from '../../scenario/group-plan';
import type { CompiledScenario } from '../../scenario/scenario';
import { passedAt, plannedEnd } from '../../steps/stopwatch';
import { fewestForBand } from './disclosure';
import type { RoomQuestion } from './material';
import { decisionAt, optionsOf, questionOf } from './material-of';
import { cardsIn, isLaid, toldIn } from './parts';
import { roomQuestion } from './room-question';
import { roundOf } from './rounds';
import type { GroupSession } from './session';
import { stepNow } from './steps-of-session';
import { type Played, storyOf } from './story';
import { type TalkWay, talkOf } from './talk-way';
import type { WallDrawing, WallInvitation, WallLine, WallStage, WallView } from './wall-view';

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

/** What goes before the lines of a scene; of the first also who one is and how it begins. */
function preludeOf(
  { player, opening }: CompiledScenario,
  { scene, sceneNumber }: SceneView,
): readonly WallLine[] {
  const texts = sceneNumber === 1 ? [player.role, opening, scene.intro] : [scene.later, scene.intro];
  return texts.flatMap((text, index) =>
    text === undefined || text.trim() === '' ? [] : [{ id: `before ${index}`, by: null, text: text.trim() }],
  );
}

/**
 * The story as far as the room has read; between a choice and what comes of it only what was chosen. `isLaidDown`: whether
 * what can be chosen lies there; until then it is told that the story asks, under the lines that lead to it.
 */
export function storyStage(session: Played, step: StepKind, isLaidDown: boolean): WallStage {
  const story = storyOf(session);
  if (story === null) return { kind: 'text', step, lines: [] };
  const { dialogue, journey, isBegun, justChosen, offered, moment } = story;
  if (justChosen !== null) {
    const { act, words } = justChosen;
    // Whatever step it is in: the case has been read, and from here the story goes on.
    return { kind: 'text', step: 'onward', lines: words === undefined ? [act] : [act, words] };
  }
  const asked = moment === null || offered.length === 0 ? null : decisionAt(dialogue.scenario, moment);
  if (asked !== null && isLaidDown) {
    const { prompt } = asked;
    return { kind: 'vote', number: null, prompt, options: optionsOf(offered), isOpen: false, received: null };
  }
  const view = playerView(dialogue, journey);
  if (view.kind === 'ending') return roadsStage(session);
  const { cast } = dialogue.scenario;
  const nameOf = (id: string | undefined): string | null =>
    id === 'you' ? id : (cast.find((person) => person.id === id)?.name ?? null);
  const read = view.entries.map((entry) =>
    entry.kind === 'line'
      ? { id: entry.key, by: nameOf(entry.line.by), text: entry.line.text }
      : { id: entry.key, by: null, text: entry.choice.act },
  );
  return {
    kind: 'story',
    place: [view.scene.place, view.scene.time].join(', '),
    lines: [...preludeOf(dialogue.scenario, view), ...(isBegun ? read : [])],
    cast,
    ...(view.sceneNumber === 1 ? { role: dialogue.scenario.player.role } : {}),
    isAsking: offered.length > 0,
  };
}

/** The room in which the story stands; none between a choice and what comes of it, which may be elsewhere. */
export function drawingOf(session: Played): WallDrawing | null {
  const story = storyOf(session);
  if (story === null || story.justChosen !== null) return null;
  const { dialogue, journey } = story;
  const found = replay(dialogue, journey);
  if (found.place.kind === 'ending' || momentAt(dialogue, found.place).scene.plan.seats.length === 0)
    return null;
  return { plan: floorPlanAt(dialogue, found), cast: dialogue.scenario.cast };
}

/**
 * The road that the room took, and the ones that stayed open. Where the story was not played on, all that it could have
 * chosen in what it voted on is open still.
 */
function roadsStage(session: Played): WallStage {
  const story = storyOf(session);
  const question = questionOf(session.material);
  const asked = question?.options.map(({ act }) => act) ?? [];
  if (story === null) return { kind: 'roads', taken: [], left: asked, ending: null };
  const { decisions, ending } = journeyRoads(story.dialogue, story.journey);
  const isDecided = decisions.some(({ moment }) => moment === question?.id);
  return {
    kind: 'roads',
    taken: decisions.map(({ choice }) => choice.label),
    left: [
      ...decisions.flatMap(({ open }) =>
        open.filter(({ choice }) => !choice.own).map(({ choice }) => choice.label),
      ),
      ...(isDecided ? [] : asked),
    ],
    ending:
      ending === null || !story.hasEnded
        ? null
        : { title: ending.title, text: ending.text, question: ending.question },
  };
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

function invitationOf({ voting }: GroupSession, { invitation }: WallExtra): WallInvitation | null {
  return voting === 'phones' ? invitation : null;
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
      return { kind: 'text', step: kind, lines: [], isVotedOn: questionOf(session.material) !== null };
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

/** What stays beside the talk, what matters most first: the moral question, what is asked, and the case. */
function situationOf(session: GroupSession): readonly string[] {
  const asked = session.moralQuestion.trim();
  // Where it is being written it has the middle of the wall.
  const own = asked === '' || isWritingQuestion(session) ? [] : [asked];
  const question = roomQuestion(session);
  if (question === null) return own;
  return [...new Set([...own, question.prompt, ...question.situation])];
}

/** The wall at this moment. */
export function wallOf(session: GroupSession, extra: WallExtra, now: number): WallView {
  const { kind, round, minutes } = stepNow(session);
  const { material, watch, startedAt } = session;
  const invitation = invitationOf(session, extra);
  return {
    title: 'title' in material && material.title !== '' ? material.title : session.title,
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
