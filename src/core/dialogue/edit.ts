/** Everything that can happen to a journey, as pure functions: identity and time come from the caller. */
import type { ChoiceId, JourneyId } from '../shared/ids';
import type { CompiledScenario } from '../scenario/scenario';
import { type Dialogue, goOnward, offeredChoices, type Place, takeChoice, visibleLines } from './dialogue';
import type { Cursor, Journey } from './journey';
import { replay } from './replay';

/** Who makes a journey and when (milliseconds since 1970). */
export interface Origin {
  readonly id: JourneyId;
  readonly now: number;
}

/** A journey that stands before the first line. */
export function beginJourney(scenario: CompiledScenario, { id, now }: Origin): Journey {
  return {
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
}

function cursorAt(place: Place, lines: number): Cursor | null {
  return place.kind === 'moment' ? { moment: place.moment, lines } : null;
}

/** The journey on arriving somewhere new: the first line of a moment is shown at once. */
function arrivedAt(dialogue: Dialogue, journey: Journey, place: Place, now: number): Journey {
  const ended = place.kind === 'ending';
  return {
    ...journey,
    contentHash: dialogue.scenario.hash,
    cursor: cursorAt(place, Math.min(1, visibleLines(dialogue, place).length)),
    changedAt: now,
    endedAt: ended ? (journey.endedAt ?? now) : journey.endedAt,
  };
}

/** Shows `lines` lines of the present moment (never more than it has, never fewer than were shown). */
export function showLines(dialogue: Dialogue, journey: Journey, lines: number, now: number): Journey {
  const { place, linesShown } = replay(dialogue, journey);
  const wanted = Math.max(linesShown, Math.min(lines, visibleLines(dialogue, place).length));
  return { ...journey, cursor: cursorAt(place, wanted), changedAt: now };
}

/**
 * Leaves a moment that does not ask.
 * @throws Error when the moment asks or the story has ended.
 */
export function moveOnward(dialogue: Dialogue, journey: Journey, now: number): Journey {
  return arrivedAt(dialogue, journey, goOnward(dialogue, replay(dialogue, journey).place), now);
}

/**
 * Takes a choice at the present decision.
 * @throws Error when the choice is not on offer there.
 */
export function choose(dialogue: Dialogue, journey: Journey, choice: ChoiceId, now: number): Journey {
  const { place } = replay(dialogue, journey);
  if (place.kind !== 'moment' || !offeredChoices(dialogue, place).some(({ id }) => id === choice)) {
    throw new Error(`'${choice}' is not on offer at ${JSON.stringify(place)}.`);
  }
  const after = takeChoice(dialogue, place, choice);
  const steps = [...journey.steps, { moment: place.moment, choice }];
  return arrivedAt(dialogue, { ...journey, steps }, after, now);
}

/**
 * A second journey that shares the first `stepIndex` steps and stands at the decision that followed, with
 * all its lines read. The first journey is left as it was.
 */
export function branchAt(dialogue: Dialogue, journey: Journey, stepIndex: number, { id, now }: Origin): Journey {
  const step = journey.steps[stepIndex];
  const shared: Journey = {
    ...beginJourney(dialogue.scenario, { id, now }),
    steps: journey.steps.slice(0, stepIndex),
    cursor: step === undefined ? journey.cursor : { moment: step.moment, lines: 0 },
    branchedFrom: { journey: journey.id, sharedSteps: Math.min(stepIndex, journey.steps.length) },
  };
  return step === undefined ? shared : showLines(dialogue, shared, Number.POSITIVE_INFINITY, now);
}

/** Brings a journey to the content as it is now: steps that no longer fit are dropped, the rest is kept. */
export function adoptContent(dialogue: Dialogue, journey: Journey, now: number): Journey {
  const { place, linesShown, trail, stopped } = replay(dialogue, journey);
  const steps = trail.flatMap(({ moment, choice }) =>
    choice === null ? [] : [{ moment, choice: choice.id }],
  );
  return {
    ...journey,
    contentHash: dialogue.scenario.hash,
    steps,
    cursor: cursorAt(place, linesShown),
    endedAt: stopped === null ? journey.endedAt : null,
    debriefSeenAt: stopped === null ? journey.debriefSeenAt : null,
    changedAt: now,
  };
}

/** Remembers that the debrief of this journey was seen to its end. */
export function markDebriefSeen(journey: Journey, now: number): Journey {
  return journey.debriefSeenAt === null ? { ...journey, debriefSeenAt: now, changedAt: now } : journey;
}
