/**
 * Derives where a journey stands by taking its steps again. When the content has changed underneath, it
 * goes as far as the steps still fit and says why it stopped; a step is never taken for another one.
 */
import type { MomentId, SceneId } from '../shared/ids';
import type { Memory } from '../scenario/conditions';
import type { Choice } from '../scenario/scenario';
import { type Dialogue, momentAt, offeredChoices, type Place, visibleLines, type Walk, walkFrom } from './dialogue';
import type { Cursor, Journey, JourneyStep } from './journey';

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
export type StopReason = 'moment-gone' | 'choice-gone' | 'not-offered' | 'elsewhere';

/** The step that did not fit the content any more. */
export interface Stop {
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

/** What an id is called now. */
function renamed<Id extends string>(dialogue: Dialogue, id: Id): Id {
  const next = dialogue.scenario.history.renamed[id];
  // Safe: the checker lets an id be renamed only to one of its own kind.
  return next === undefined ? id : (next as Id);
}

function asksAt(dialogue: Dialogue, place: Place): boolean {
  return place.kind === 'moment' && momentAt(dialogue, place).moment.next.kind === 'decision';
}

function reasonAgainst(dialogue: Dialogue, place: Place, step: JourneyStep): StopReason | null {
  const moment = dialogue.moments.get(step.moment)?.moment;
  if (moment === undefined) return 'moment-gone';
  if (place.kind !== 'moment' || place.moment !== step.moment) return 'elsewhere';
  if (moment.next.kind !== 'decision' || !moment.next.decision.choices.some(({ id }) => id === step.choice)) {
    return 'choice-gone';
  }
  return offeredChoices(dialogue, place).some(({ id }) => id === step.choice) ? null : 'not-offered';
}

/** Walks one journey and keeps the trail. */
class Retracing {
  readonly trail: TrailItem[] = [];
  private readonly walk: Walk;

  constructor(private readonly dialogue: Dialogue) {
    this.walk = walkFrom(dialogue);
  }

  get place(): Place {
    return this.walk.place();
  }

  arrive(choice: Choice | null, stepIndex: number | null): void {
    const { place } = this;
    if (place.kind === 'ending') return;
    const { scene, moment, memory } = place;
    this.trail.push({ scene, moment, memory, choice, stepIndex });
  }

  /** Goes on from moments that do not ask, until one asks, the story ends, or `until` is reached. */
  onward(until: MomentId | null): void {
    for (let place = this.place; place.kind === 'moment' && place.moment !== until; place = this.place) {
      if (asksAt(this.dialogue, place)) return;
      this.arrive(null, null);
      this.walk.onward();
    }
  }

  choose(step: JourneyStep, index: number): void {
    const choice = offeredChoices(this.dialogue, this.place).find(({ id }) => id === step.choice) ?? null;
    this.arrive(choice, index);
    this.walk.choose(step.choice);
  }
}

/**
 * Whether `moment` lies on the road ahead before anything is asked. Content without a loop is guaranteed by
 * the checker, so this ends.
 */
function liesAhead(dialogue: Dialogue, from: Place, moment: MomentId): boolean {
  const walk = walkFrom(dialogue, from);
  for (let place = from; place.kind === 'moment'; place = walk.onward()) {
    if (place.moment === moment) return true;
    if (asksAt(dialogue, place)) return false;
  }
  return false;
}

/** Replays a journey on the content as it is now. */
export function replay(dialogue: Dialogue, journey: Journey): Replay {
  const retracing = new Retracing(dialogue);
  const steps = journey.steps.map((step) => ({
    moment: renamed(dialogue, step.moment),
    choice: renamed(dialogue, step.choice),
  }));
  const contentChanged = journey.contentHash !== dialogue.scenario.hash;
  const finish = (stopped: Stop | null, cursor: Cursor | null): Replay => {
    retracing.arrive(null, null);
    const { place } = retracing;
    const here = cursor !== null && place.kind === 'moment' && renamed(dialogue, cursor.moment) === place.moment;
    const linesShown = here ? Math.min(cursor.lines, visibleLines(dialogue, place).length) : 0;
    return { place, linesShown, trail: retracing.trail, stopped, contentChanged };
  };
  for (const [index, step] of steps.entries()) {
    retracing.onward(null);
    const reason = reasonAgainst(dialogue, retracing.place, step);
    if (reason !== null) return finish({ atStep: index, reason, step: journey.steps[index] ?? step }, null);
    retracing.choose(step, index);
  }
  const { cursor } = journey;
  const reached = cursor === null ? null : renamed(dialogue, cursor.moment);
  if (reached !== null && liesAhead(dialogue, retracing.place, reached)) retracing.onward(reached);
  else if (journey.endedAt !== null && cursor === null) retracing.onward(null);
  return finish(null, cursor);
}
