/**
 * A story played by a room: reading on, going on with what the room chose, taking that back. Between a choice and what
 * comes of it the room waits: the choice is taken, and nothing of what follows is read until somebody reads on.
 */
import { openDialogue } from '../../dialogue/dialogue';
import { beginJourney, branchAt, choose, moveOnward, showLines } from '../../dialogue/edit';
import type { Journey } from '../../dialogue/journey';
import { linesShownAt } from '../../dialogue/lines-shown';
import { belongsTo, type OwnJourney } from '../../dialogue/own-journey';
import { type Dialogue, goToDecision, momentAt, offeredChoices, visibleLines } from '../../dialogue/places';
import { readOn } from '../../dialogue/reading';
import { replay } from '../../dialogue/replay';
import type { Choice } from '../../scenario/scenario';
import type { JourneyId } from '../../shared/ids';
import type { Material } from './material';
import type { GroupSession } from './session';

/** What is played, and how far. */
export type Played = Pick<GroupSession, 'material' | 'journey'>;

/** A story with the room's way through it. */
export interface RoomStory {
  readonly dialogue: Dialogue;
  readonly journey: OwnJourney;
  /** Whether its first line was read; before that there is what goes before it. */
  readonly isBegun: boolean;
  /** The choice that was just taken, while nothing of what comes of it was read; null otherwise. */
  readonly justChosen: Choice | null;
  /** What the story asks where the room stands: the choices on offer, once all was read. Empty while it goes on. */
  readonly offered: readonly Choice[];
  /** The moment where it stands; null at an ending. */
  readonly moment: string | null;
  readonly hasEnded: boolean;
}

/** The story of a session; null where its material is none. */
export function storyOf({ material, journey }: Played): RoomStory | null {
  if (material.kind !== 'story' || journey === null || !belongsTo(material.scenario, journey)) return null;
  const dialogue = openDialogue(material.scenario);
  const { place, trail, linesShown } = replay(dialogue, journey);
  const chosen = trail.findLast(({ choice }) => choice !== null)?.choice ?? null;
  const isWaiting = journey.cursor === null && journey.endedAt === null && journey.steps.length > 0;
  const shown = linesShownAt(dialogue, place, linesShown);
  const isBegun = journey.cursor !== null || journey.steps.length > 0;
  const isRead = place.kind === 'moment' && shown === visibleLines(dialogue, place).length;
  return {
    dialogue,
    journey,
    isBegun,
    justChosen: isWaiting ? chosen : null,
    offered: isBegun && !isWaiting && isRead ? offeredChoices(dialogue, place) : [],
    moment: place.kind === 'moment' ? place.moment : null,
    hasEnded: place.kind === 'ending' && !isWaiting,
  };
}

/** Whether the room went on in its story after what it voted on: then there are roads to look back on. */
export function isPlayedOn(session: Played): boolean {
  const story = storyOf(session);
  if (story === null || session.material.kind !== 'story') return false;
  const asked = session.material.question.id;
  const { trail } = replay(story.dialogue, story.journey);
  return story.hasEnded || trail.some(({ moment, choice }) => moment === asked && choice !== null);
}

/** A journey for a room with a story: it stands before the first line. */
export function roomJourney(material: Material, id: JourneyId, now: number): Journey | null {
  return material.kind === 'story' ? beginJourney(material.scenario, { id, now }) : null;
}

/** Whether there is more to read before something is asked. */
export function canReadOn(session: Played): boolean {
  const story = storyOf(session);
  if (story === null || story.hasEnded) return false;
  if (story.justChosen !== null || !story.isBegun) return true;
  const { place, linesShown } = replay(story.dialogue, story.journey);
  if (place.kind === 'ending') return false;
  const isRead =
    linesShownAt(story.dialogue, place, linesShown) === visibleLines(story.dialogue, place).length;
  return !isRead || momentAt(story.dialogue, place).moment.next.kind === 'onward';
}

/** One line further. */
export function readFurther<Of extends Played>(session: Of, at: number): Of {
  const story = storyOf(session);
  if (story === null || !canReadOn(session)) return session;
  const { dialogue, journey, isBegun, justChosen } = story;
  if (justChosen === null && isBegun) return { ...session, journey: readOn(dialogue, journey, at) };
  const { place } = replay(dialogue, journey);
  const begun =
    place.kind === 'ending'
      ? { ...journey, endedAt: at, changedAt: at }
      : showLines(dialogue, journey, 1, at);
  return { ...session, journey: begun };
}

/** Whether there is a line to go back to. After a choice there is none: that is taken back, or stays. */
export function canReadBack(session: Played): boolean {
  const story = storyOf(session);
  return story?.isBegun === true && story.justChosen === null;
}

/** One line back: where one was before it was read. What was chosen stays chosen. */
export function readBack<Of extends Played>(session: Of, at: number): Of {
  const story = storyOf(session);
  if (story === null || !canReadBack(session)) return session;
  const { dialogue, journey } = story;
  const { place, linesShown, trail } = replay(dialogue, journey);
  const standing = (cursor: Journey['cursor']): Of => ({
    ...session,
    journey: { ...journey, cursor, endedAt: null, changedAt: at },
  });
  if (place.kind === 'moment' && linesShown > 1)
    return standing({ moment: place.moment, lines: linesShown - 1 });
  const before = trail.at(place.kind === 'ending' ? -1 : -2);
  // Before the first line, or between a choice and what comes of it.
  if (before === undefined || before.choice !== null) return standing(null);
  const { moment } = before;
  return standing({ moment, lines: visibleLines(dialogue, { kind: 'moment', ...before }).length });
}

/**
 * The choices that the room can take: those of the decision it comes to next, also when not all that leads to it was
 * read; somebody may have told it. A choice of one's own is not for a room.
 */
function choicesAhead({ dialogue, journey, justChosen }: RoomStory): readonly Choice[] {
  if (justChosen !== null) return [];
  const place = goToDecision(dialogue, replay(dialogue, journey).place);
  return offeredChoices(dialogue, place).filter(({ own }) => !own);
}

/** Whether the room can go on with this choice. */
export function canChoose(session: Played, choice: string): boolean {
  const story = storyOf(session);
  return story !== null && choicesAhead(story).some(({ id }) => id === choice);
}

/** The journey at the decision it comes to next. */
function atDecision({ dialogue, journey }: RoomStory, at: number): OwnJourney {
  let reached = journey;
  for (;;) {
    const { place } = replay(dialogue, reached);
    if (place.kind === 'ending' || momentAt(dialogue, place).moment.next.kind === 'decision') return reached;
    reached = moveOnward(dialogue, reached, at);
  }
}

/** On with this choice; what comes of it is not read yet. */
export function withChosen<Of extends Played>(session: Of, choice: string, at: number): Of {
  const story = storyOf(session);
  const taken = story === null ? undefined : choicesAhead(story).find(({ id }) => id === choice);
  if (story === null || taken === undefined) return session;
  const { steps, contentHash } = choose(story.dialogue, atDecision(story, at), taken.id, at);
  return {
    ...session,
    journey: { ...story.journey, steps, contentHash, cursor: null, endedAt: null, changedAt: at },
  };
}

/** Back to the decision that was taken last. */
export function withTakenBack(session: GroupSession, at: number): GroupSession {
  const story = storyOf(session);
  const steps = story?.journey.steps.length ?? 0;
  if (story === null || steps === 0) return session;
  const { id, startedAt } = story.journey;
  const back = branchAt(story.dialogue, story.journey, steps - 1, { id, now: at });
  return { ...session, journey: { ...back, startedAt, branchedFrom: null } };
}
