/**
 * Everything that can happen to a journey, as pure functions: identity and time come from the caller. Each edit
 * throws for a journey of another story than the dialogue's.
 */

import type { CompiledScenario } from '../scenario/scenario';
import type { ChoiceId, JourneyId } from '../shared/ids';
import type { Origin } from '../shared/origin';
import type { Cursor, Journey } from './journey';
import { linesShownAt } from './lines-shown';
import { assertOwn, type OwnJourney } from './own-journey';
import { type Dialogue, goOnward, offeredChoices, type Place, takeChoice, visibleLines } from './places';
import { rememberMove, rememberReading, replay } from './replay';

/** A journey that stands before the first line. */
export function beginJourney(scenario: CompiledScenario, { id, now }: Origin<JourneyId>): OwnJourney {
  const begun: Journey = {
    id,
    module: scenario.module,
    scenario: scenario.id,
    contentHash: scenario.hash,
    steps: [],
    cursor: null,
    startedAt: now,
    changedAt: now,
    endedAt: null,
    debriefSeenAt: null,
    branchedFrom: null,
  };
  // Safe: it was made of this very story.
  return begun as OwnJourney;
}

function cursorAt(place: Place, lines: number): Cursor | null {
  return place.kind === 'moment' ? { moment: place.moment, lines } : null;
}

/** The journey on arriving somewhere new. */
function arrivedAt(dialogue: Dialogue, journey: OwnJourney, place: Place, now: number): OwnJourney {
  const ended = place.kind === 'ending';
  return {
    ...journey,
    contentHash: dialogue.scenario.hash,
    cursor: cursorAt(place, linesShownAt(dialogue, place, 0)),
    changedAt: now,
    endedAt: ended ? (journey.endedAt ?? now) : journey.endedAt,
  };
}

/** The journey on which an edit builds: steps that no longer fit are gone, ids have the names of today. */
function upToDate(dialogue: Dialogue, journey: OwnJourney, now: number): OwnJourney {
  assertOwn(dialogue.scenario, journey);
  const { stopped, contentChanged } = replay(dialogue, journey);
  return contentChanged || stopped !== null ? adoptContent(dialogue, journey, now) : journey;
}

/**
 * Shows `lines` lines of the present moment (never more than it has, never fewer than were shown). On a
 * journey whose last steps no longer fit it lets those go, since the present moment comes before them.
 */
export function showLines(dialogue: Dialogue, journey: OwnJourney, lines: number, now: number): OwnJourney {
  assertOwn(dialogue.scenario, journey);
  const stopped = replay(dialogue, journey).stopped !== null;
  const from = stopped ? adoptContent(dialogue, journey, now) : journey;
  const { place, linesShown } = replay(dialogue, from);
  const wanted = Math.max(linesShown, Math.min(lines, visibleLines(dialogue, place).length));
  const shown: OwnJourney = { ...from, cursor: cursorAt(place, wanted), changedAt: now };
  rememberReading(dialogue, from, shown, place.kind === 'moment' ? wanted : 0);
  return shown;
}

/**
 * Leaves a moment that does not ask. Steps that no longer fit the content are let go.
 * @throws Error when the moment asks or the story has ended.
 */
export function moveOnward(dialogue: Dialogue, journey: OwnJourney, now: number): OwnJourney {
  const from = upToDate(dialogue, journey, now);
  const place = goOnward(dialogue, replay(dialogue, from).place);
  const moved = arrivedAt(dialogue, from, place, now);
  rememberMove(dialogue, from, moved, { place, choice: null });
  return moved;
}

/**
 * Takes a choice at the present decision. Steps that no longer fit the content are let go.
 * @throws Error when the choice is not on offer there.
 */
export function choose(dialogue: Dialogue, journey: OwnJourney, choice: ChoiceId, now: number): OwnJourney {
  const from = upToDate(dialogue, journey, now);
  const { place } = replay(dialogue, from);
  const taken = offeredChoices(dialogue, place).find(({ id }) => id === choice);
  if (place.kind !== 'moment' || taken === undefined) {
    throw new Error(`'${choice}' is not on offer at ${JSON.stringify(place)}.`);
  }
  const steps = [...from.steps, { moment: place.moment, choice }];
  const after = takeChoice(dialogue, place, choice);
  const chosen = arrivedAt(dialogue, { ...from, steps }, after, now);
  rememberMove(dialogue, from, chosen, { place: after, choice: taken });
  return chosen;
}

/**
 * A second journey that shares the first `stepIndex` steps and stands at the decision that followed, with
 * all its lines read; without such a decision it stands where the journey stands. Steps that no longer fit
 * the content are not shared. The first journey is left as it was.
 */
export function branchAt(
  dialogue: Dialogue,
  journey: OwnJourney,
  stepIndex: number,
  { id, now }: Origin<JourneyId>,
): OwnJourney {
  const { steps, cursor, endedAt } = upToDate(dialogue, journey, now);
  const step = steps[stepIndex];
  const shared = steps.slice(0, stepIndex);
  const branch: OwnJourney = {
    ...beginJourney(dialogue.scenario, { id, now }),
    steps: shared,
    cursor: step === undefined ? cursor : { moment: step.moment, lines: 0 },
    endedAt: step === undefined && endedAt !== null ? now : null,
    branchedFrom: { journey: journey.id, sharedSteps: shared.length },
  };
  return step === undefined ? branch : showLines(dialogue, branch, Number.POSITIVE_INFINITY, now);
}

/**
 * Brings a journey to the content as it is now: steps that no longer fit are dropped, the rest is kept under
 * the names of today. A journey that no longer reaches an ending is under way again.
 */
export function adoptContent(dialogue: Dialogue, journey: OwnJourney, now: number): OwnJourney {
  assertOwn(dialogue.scenario, journey);
  const { place, linesShown, trail } = replay(dialogue, journey);
  const ended = place.kind === 'ending';
  const steps = trail.flatMap(({ moment, choice }) =>
    choice === null ? [] : [{ moment, choice: choice.id }],
  );
  const unread = journey.cursor === null && journey.endedAt === null && steps.length === 0;
  return {
    ...journey,
    contentHash: dialogue.scenario.hash,
    steps,
    cursor: unread ? null : cursorAt(place, linesShown),
    endedAt: ended ? (journey.endedAt ?? now) : null,
    debriefSeenAt: ended ? journey.debriefSeenAt : null,
    changedAt: now,
  };
}

/** Remembers that the debrief of this journey was seen to its end. */
export function markDebriefSeen(journey: Journey, now: number): Journey {
  return journey.debriefSeenAt === null ? { ...journey, debriefSeenAt: now, changedAt: now } : journey;
}
