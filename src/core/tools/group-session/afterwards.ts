/**
 * What is left of a session: the one page that a trainer may keep. What it was about, what was shown, as it was shown;
 * what the room was asked, the road it took, what it wants to keep, the day to look back. Who was there is not on it, nor
 * what was counted and not shown, nor in what order anything was said.
 */
import { journeyRoads } from '../../debrief/roads';
import type { StepKind } from '../../scenario/group-plan';
import type { ModuleId } from '../../shared/ids';
import type { Shown } from './disclosure';
import type { Material, RoomOption } from './material';
import { questionOf } from './material-of';
import { cardsAt } from './parts';
import { roomQuestion } from './room-question';
import { isHeldBack, roundOf } from './rounds';
import { saidBefore } from './said-before';
import type { GroupSession } from './session';
import { withStart } from './steps-of-session';
import { storyOf } from './story';
import { wallOf } from './wall-of';

/** What the room worked with. */
export type Subject =
  | {
      readonly kind: 'story' | 'mini';
      readonly module: ModuleId;
      readonly about: string;
      /** The title of the scene in which the decision stands; null where there is one scene. */
      readonly scene: string | null;
    }
  | { readonly kind: 'own' | 'deliberation' | 'cards' };

/** How the room played its story. */
interface RoomRoad {
  /** What it chose on its way, as it is told looking back. */
  readonly taken: readonly string[];
  /** Null where it was not played to an ending. */
  readonly ending: { readonly title: string; readonly text: string; readonly question: string } | null;
}

/** The page that is left. */
export interface Afterwards {
  readonly title: string;
  readonly subject: Subject;
  /** When the session began, in milliseconds since 1970. */
  readonly begunAt: number;
  /** How many took part; null where more votes than that hung on the wall, so that one of the two is not right. */
  readonly people: number | null;
  /** What one had to know of an own case. */
  readonly situation: readonly string[];
  /** What was fixed. */
  readonly given: readonly string[];
  /** Null where the room was not asked to vote. */
  readonly vote: {
    /** In a story: who spoke last before it, and what was said. */
    readonly said: string | null;
    readonly prompt: string;
    readonly options: readonly RoomOption[];
    /** Only what was on the wall; none when nothing was. */
    readonly rounds: readonly {
      readonly number: 1 | 2;
      readonly shown: Shown;
      /** Whether it was counted otherwise since, which could not be shown any more. */
      readonly isRecounted: boolean;
    }[];
  } | null;
  /** The new fact; null where the room was not told one. */
  readonly twist: string | null;
  /** Null where the room did not choose in a story. */
  readonly road: RoomRoad | null;
  /** What the room examined in its deliberation; null where it wrote none. */
  readonly moralQuestion: string | null;
  /** The questions that hung on the wall. */
  readonly questions: readonly string[];
  readonly harvest: readonly string[];
  /** What the room was asked to write for itself; empty in the words of the method, null where it was not asked. */
  readonly ifThen: readonly string[] | null;
  readonly lookBackOn: string | null;
}

/** The steps whose lines on the wall are questions to the room. */
const asking: readonly StepKind[] = ['talk', 'plenary', 'deliberation', 'cards', 'close'];

/** The indexes of the steps where the room has been; in these only something hung on the wall. None while the doors are open. */
function visited({ sheet, spent, at, startedAt }: GroupSession): readonly number[] {
  if (startedAt === null) return [];
  return sheet.steps.flatMap(({ id }, index) => (id in spent || index === at ? [index] : []));
}

function isVisited(session: GroupSession, kind: StepKind): boolean {
  return visited(session).some((index) => session.sheet.steps[index]?.kind === kind);
}

/** What a step had on the wall as text, by the wall itself. */
function hung(session: GroupSession, index: number): readonly string[] {
  const step = { ...withStart(session, session.begunAt), at: index, wall: { isBlack: false } };
  const { stage } = wallOf(step, { invitation: null, phones: null }, session.begunAt);
  return stage.kind === 'text' ? stage.lines : [];
}

/** The questions that hung on the wall, each once; the moral question is told by itself. */
function asked(session: GroupSession): readonly string[] {
  const { steps } = session.sheet;
  const lines = visited(session).flatMap((index) => {
    const step = steps[index];
    if (step === undefined || !asking.includes(step.kind) || step.phase === 'question') return [];
    return step.kind === 'cards'
      ? cardsAt(session, step).slice(0, session.cardsShown[step.id] ?? 1)
      : hung(session, index);
  });
  return [...new Set(lines)];
}

function subjectOf(material: Material): Subject {
  if (material.kind !== 'story') return { kind: material.kind };
  const { scenario, question } = material;
  const scene = scenario.scenes.find(({ moments }) => moments.some(({ id }) => id === question.id));
  return {
    kind: scenario.kind === 'mini' ? 'mini' : 'story',
    module: scenario.module,
    about: scenario.standfirst,
    scene: scenario.scenes.length === 1 ? null : (scene?.title ?? null),
  };
}

function roadOf(session: GroupSession): RoomRoad | null {
  const story = storyOf(session);
  if (story === null) return null;
  const { decisions, ending } = journeyRoads(story.dialogue, story.journey);
  if (decisions.length === 0) return null;
  return {
    taken: decisions.map(({ choice }) => choice.did),
    ending:
      ending === null || !story.hasEnded
        ? null
        : { title: ending.title, text: ending.text, question: ending.question },
  };
}

function voteOf(session: GroupSession): Afterwards['vote'] {
  const question = roomQuestion(session);
  if (question === null) return null;
  const rounds = ([1, 2] as const).flatMap((number) => {
    const round = roundOf(session, number);
    const shown = round?.shown ?? null;
    return round === null || shown === null ? [] : [{ number, shown, isRecounted: isHeldBack(round) }];
  });
  return { said: saidBefore(session.material), prompt: question.prompt, options: question.options, rounds };
}

/** What the room was asked to write for itself. */
function ifThenOf(session: GroupSession): readonly string[] | null {
  if (!isVisited(session, 'if-then')) return null;
  return hung(
    session,
    session.sheet.steps.findIndex(({ kind }) => kind === 'if-then'),
  );
}

/** The page that is left of a session. */
export function afterwards(session: GroupSession): Afterwards {
  const { material, begunAt, people, harvest, draft, lookBackOn } = session;
  const question = questionOf(material);
  return {
    title: 'title' in material && material.title !== '' ? material.title : session.title,
    subject: subjectOf(material),
    begunAt,
    people: session.rounds.some(({ showings }) => (showings.at(-1)?.voters ?? 0) > people) ? null : people,
    situation: question?.situation ?? [],
    given: question?.given ?? [],
    vote: voteOf(session),
    twist: isVisited(session, 'twist') ? (question?.twist ?? null) : null,
    road: roadOf(session),
    moralQuestion: session.moralQuestion.trim() === '' ? null : session.moralQuestion.trim(),
    questions: asked(session),
    // A line that nobody had put on the wall yet goes along too.
    harvest: [...harvest, draft.trim()].filter((line) => line.trim() !== ''),
    ifThen: ifThenOf(session),
    lookBackOn,
  };
}
