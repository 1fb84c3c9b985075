/**
 * What is left of a session: the one page that a trainer may print. What was shown, as it was shown; what the room
 * asked, what it wants to keep, the day to look back. Who was there is not on it, nor what was counted and not shown.
 */
import type { Shown } from './disclosure';
import type { RoomOption } from './material';
import { questionOf } from './material-of';
import { roomQuestion } from './room-question';
import { isHeldBack, roundOf } from './rounds';
import type { GroupSession } from './session';

/** The page that is left. */
export interface Afterwards {
  readonly title: string;
  /** When the session began, in milliseconds since 1970. */
  readonly begunAt: number;
  /** How many took part; null where more votes than that hung on the wall, so that one of the two is not right. */
  readonly people: number | null;
  /** Null where the room was not asked to vote. */
  readonly vote: {
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
  /** What the room examined in its deliberation; null where it wrote none. */
  readonly moralQuestion: string | null;
  readonly questions: readonly string[];
  readonly harvest: readonly string[];
  readonly lookBackOn: string | null;
}

/** The page that is left of a session. */
export function afterwards(session: GroupSession): Afterwards {
  const { material, begunAt, people, harvest, draft, lookBackOn } = session;
  const question = roomQuestion(session);
  const closing = material.kind === 'story' ? (material.plan?.closing ?? '') : '';
  const asked = material.kind === 'cards' ? material.questions : (questionOf(material)?.questions ?? []);
  const rounds = ([1, 2] as const).flatMap((number) => {
    const round = roundOf(session, number);
    const shown = round?.shown ?? null;
    return round === null || shown === null ? [] : [{ number, shown, isRecounted: isHeldBack(round) }];
  });
  return {
    title: 'title' in material && material.title !== '' ? material.title : session.title,
    begunAt,
    people: session.rounds.some(({ showings }) => (showings.at(-1)?.voters ?? 0) > people) ? null : people,
    vote: question === null ? null : { prompt: question.prompt, options: question.options, rounds },
    moralQuestion: session.moralQuestion.trim() === '' ? null : session.moralQuestion.trim(),
    questions: closing === '' ? asked : [...asked, closing],
    // A line that nobody had put on the wall yet goes along too.
    harvest: [...harvest, draft.trim()].filter((line) => line.trim() !== ''),
    lookBackOn,
  };
}
