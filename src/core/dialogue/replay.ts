/**
 * Derives where a journey stands by taking its steps again. When the content has changed underneath, it
 * goes as far as the steps still fit and says why it stopped; a step is never taken for another one.
 *
 * What was derived is remembered with the journey object, and an edit hands over what it knows of the new
 * journey, so that going on costs the same after ten moments and after ten thousand.
 */
import type { Memory } from '../scenario/conditions';
import type { Choice } from '../scenario/scenario';
import type { ChoiceId, MomentId, SceneId } from '../shared/ids';
import type { Journey, JourneyStep } from './journey';
import {
  type Dialogue,
  goOnward,
  offeredChoices,
  type Place,
  startPlace,
  takeChoice,
  visibleLines,
} from './places';
import { presentName } from './present-name';

/** A moment that was passed, with what was chosen there; null where nothing was asked, or not yet answered. */
export interface TrailItem {
  readonly scene: SceneId;
  readonly moment: MomentId;
  /** Memory on arriving at the moment. */
  readonly memory: Memory;
  readonly choice: Choice | null;
  /** The number of the step, from 0; null where nothing was chosen. */
  readonly stepIndex: number | null;
}

/** Why replay could not take a step. */
type StopReason = 'moment-gone' | 'choice-gone' | 'not-offered' | 'elsewhere';

/** The step that did not fit the content any more. */
interface Stop {
  readonly atStep: number;
  readonly reason: StopReason;
  readonly step: JourneyStep;
}

/** Where a journey stands in this version of the content. */
export interface Replay {
  readonly place: Place;
  /** How many visible lines of the present moment have been read; 0 at an ending. */
  readonly linesShown: number;
  /** Every moment passed, in order, the present one last (unless the story has ended). */
  readonly trail: readonly TrailItem[];
  readonly stopped: Stop | null;
  /** Whether the content differs from that under which the last step was taken. */
  readonly contentChanged: boolean;
}

/** The trail backwards: each moment knows the one before, so a step adds one link and copies nothing. */
interface TrailLink {
  readonly item: TrailItem;
  readonly before: TrailLink | null;
}

/** A replay with what is needed to go on from it. */
interface Standing extends Replay {
  /** The moments left behind; the present one is not among them. */
  readonly passed: TrailLink | null;
}

const known = new WeakMap<Dialogue, WeakMap<Journey, Standing>>();

function remember(dialogue: Dialogue, journey: Journey, standing: Standing): Standing {
  const journeys = known.get(dialogue) ?? new WeakMap<Journey, Standing>();
  known.set(dialogue, journeys);
  journeys.set(journey, standing);
  return standing;
}

function linkTo(
  before: TrailLink | null,
  place: Place,
  choice: Choice | null,
  stepIndex: number | null,
): TrailLink | null {
  if (place.kind === 'ending') return before;
  const { scene, moment, memory } = place;
  return { item: { scene, moment, memory, choice, stepIndex }, before };
}

function unrolled(last: TrailLink | null): readonly TrailItem[] {
  const items: TrailItem[] = [];
  for (let link = last; link !== null; link = link.before) items.push(link.item);
  return items.reverse();
}

function standingAt(
  passed: TrailLink | null,
  at: {
    readonly place: Place;
    readonly linesShown: number;
    readonly stopped: Stop | null;
    readonly contentChanged: boolean;
  },
): Standing {
  let trail: readonly TrailItem[] | null = null;
  return {
    ...at,
    passed,
    get trail() {
      trail ??= unrolled(linkTo(passed, at.place, null, null));
      return trail;
    },
  };
}

function presentMoment(dialogue: Dialogue, id: MomentId): MomentId {
  return presentName(dialogue.scenario.history, id, (name) => dialogue.moments.has(name));
}

function choicesOf(dialogue: Dialogue, moment: MomentId): readonly Choice[] {
  const next = dialogue.moments.get(moment)?.moment.next;
  return next?.kind === 'decision' ? next.decision.choices : [];
}

/** A step by the names of today. */
function presentStep(dialogue: Dialogue, step: JourneyStep): JourneyStep {
  const moment = presentMoment(dialogue, step.moment);
  const choices = choicesOf(dialogue, moment);
  return {
    moment,
    choice: presentName(dialogue.scenario.history, step.choice, (name) =>
      choices.some(({ id }) => id === name),
    ),
  };
}

function reasonAgainst(dialogue: Dialogue, place: Place, step: JourneyStep): StopReason | null {
  if (!dialogue.moments.has(step.moment)) return 'moment-gone';
  if (place.kind !== 'moment' || place.moment !== step.moment) return 'elsewhere';
  if (!choicesOf(dialogue, step.moment).some(({ id }) => id === step.choice)) return 'choice-gone';
  return offeredChoices(dialogue, place).some(({ id }) => id === step.choice) ? null : 'not-offered';
}

/** Where a road comes to when it is followed without being asked anything. */
interface Followed {
  readonly place: Place;
  readonly passed: TrailLink | null;
}

/**
 * Goes on until a moment asks, the story ends, or `until` is reached. The checker refuses circles of moments
 * that ask nothing; a moment met twice with the same memory ends the road all the same.
 */
function follow(dialogue: Dialogue, from: Followed, until: MomentId | null): Followed {
  let { place, passed } = from;
  const met = new Set<MomentId>();
  while (place.kind === 'moment' && place.moment !== until && !met.has(place.moment)) {
    if (dialogue.moments.get(place.moment)?.moment.next.kind !== 'onward') break;
    met.add(place.moment);
    passed = linkTo(passed, place, null, null);
    place = goOnward(dialogue, place);
  }
  return { place, passed };
}

/** Where the cursor leaves the reader, given where the last step led. */
function atCursor(
  dialogue: Dialogue,
  journey: Journey,
  from: Followed,
): { at: Followed; linesShown: number } {
  const { cursor, endedAt } = journey;
  if (cursor === null) return { at: endedAt === null ? from : follow(dialogue, from, null), linesShown: 0 };
  const moment = presentMoment(dialogue, cursor.moment);
  const at = follow(dialogue, from, moment);
  if (at.place.kind === 'ending' || at.place.moment !== moment) return { at: from, linesShown: 0 };
  return { at, linesShown: Math.min(cursor.lines, visibleLines(dialogue, at.place).length) };
}

function retrace(dialogue: Dialogue, journey: Journey): Standing {
  const contentChanged = journey.contentHash !== dialogue.scenario.hash;
  let at: Followed = { place: startPlace(dialogue), passed: null };
  for (const [atStep, step] of journey.steps.entries()) {
    const asked = follow(dialogue, at, null);
    const { moment, choice: id } = presentStep(dialogue, step);
    const reason = reasonAgainst(dialogue, asked.place, { moment, choice: id });
    if (reason !== null) {
      const stopped = { atStep, reason, step };
      return standingAt(asked.passed, { place: asked.place, linesShown: 0, stopped, contentChanged });
    }
    at = taken(dialogue, asked, id, atStep);
  }
  const { at: reached, linesShown } = atCursor(dialogue, journey, at);
  return standingAt(reached.passed, { place: reached.place, linesShown, stopped: null, contentChanged });
}

function taken(dialogue: Dialogue, from: Followed, id: ChoiceId, stepIndex: number): Followed {
  const choice = offeredChoices(dialogue, from.place).find((candidate) => candidate.id === id) ?? null;
  const place = takeChoice(dialogue, from.place, id);
  return { place, passed: linkTo(from.passed, from.place, choice, stepIndex) };
}

function standingOf(dialogue: Dialogue, journey: Journey): Standing {
  return known.get(dialogue)?.get(journey) ?? remember(dialogue, journey, retrace(dialogue, journey));
}

/** Replays a journey on the content as it is now. */
export function replay(dialogue: Dialogue, journey: Journey): Replay {
  return standingOf(dialogue, journey);
}

/**
 * Remembers where `after` stands: one move further than `before`, at `place`, by `choice` or by going onward
 * (null). Both must fit the content as it is now.
 */
export function rememberMove(
  dialogue: Dialogue,
  before: Journey,
  after: Journey,
  { place, choice }: { readonly place: Place; readonly choice: Choice | null },
): void {
  const from = standingOf(dialogue, before);
  const passed = linkTo(from.passed, from.place, choice, choice === null ? null : after.steps.length - 1);
  const linesShown = after.cursor?.lines ?? 0;
  remember(dialogue, after, standingAt(passed, { place, linesShown, stopped: null, contentChanged: false }));
}

/** Remembers where `after` stands: in the same moment as `before`, with `linesShown` lines read. */
export function rememberReading(
  dialogue: Dialogue,
  before: Journey,
  after: Journey,
  linesShown: number,
): void {
  const { passed, place, stopped, contentChanged } = standingOf(dialogue, before);
  remember(dialogue, after, standingAt(passed, { place, linesShown, stopped, contentChanged }));
}
