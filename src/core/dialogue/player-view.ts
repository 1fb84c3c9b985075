/** What the player shows, derived from the journey; the journey is the truth and nothing else is kept. */

import { holds } from '../scenario/conditions';
import type { Choice, Decision, Ending, FloorPlan, Line, Moment, Scene, Seat } from '../scenario/scenario';
import { floorPlanAt } from './floor-plan';
import type { Journey } from './journey';
import { linesShownAt } from './lines-shown';
import {
  type Dialogue,
  endingAt,
  momentAt,
  type NumberedScene,
  numberedScene,
  offeredChoices,
  visibleLines,
} from './places';
import { type Replay, replay } from './replay';
import { secondsLeft } from './time';

/** A line that was shown, or a choice that was made, in the order of the scene. */
export type Entry =
  | { readonly kind: 'line'; readonly key: string; readonly line: Line; readonly isCurrent: boolean }
  | { readonly kind: 'choice'; readonly key: string; readonly choice: Choice };

/** A decision taken earlier, newest first. */
interface EarlierDecision {
  readonly step: number;
  readonly at: NumberedScene;
  readonly choice: Choice;
}

interface Shared {
  readonly earlier: readonly EarlierDecision[];
  readonly stopped: Replay['stopped'];
}

/** The story is going on. */
export interface SceneView extends Shared {
  readonly kind: 'scene';
  readonly scene: Scene;
  readonly sceneNumber: number;
  readonly moment: Moment;
  readonly entries: readonly Entry[];
  /** Lines of this moment that are not shown yet. */
  readonly linesLeft: number;
  /** Lines up to the next choice, or to the end of the scene when nothing is asked before it. */
  readonly ahead: { readonly lines: number; readonly asks: boolean };
  /** What is asked, once all lines have been shown. */
  readonly decision: { readonly decision: Decision; readonly offered: readonly Choice[] } | null;
  /** Who is there on this road, and who looks at whom. */
  readonly plan: FloorPlan;
  readonly speaker: Seat | null;
  readonly secondsLeft: number;
}

/** The story has ended. */
interface EndingView extends Shared {
  readonly kind: 'ending';
  readonly ending: Ending;
}

type PlayerView = SceneView | EndingView;

/**
 * The lines to come are counted on the roads as they are written, and no step is taken: a road that does not ask changes
 * nothing that is remembered, so its condition holds now as it will then. A property test holds it against the machine.
 */
function linesAhead(dialogue: Dialogue, { place }: Replay, shown: number): SceneView['ahead'] {
  let lines = visibleLines(dialogue, place).length - shown;
  if (place.kind === 'ending') return { lines, asks: false };
  const { scene, memory } = place;
  let { moment } = momentAt(dialogue, place);
  while (moment.next.kind === 'onward') {
    const road = moment.next.branches.find(({ when }) => holds(when, memory))?.to;
    const ahead = road?.kind === 'moment' ? dialogue.moments.get(road.id) : undefined;
    if (ahead === undefined || ahead.scene.id !== scene) return { lines, asks: false };
    moment = ahead.moment;
    lines += moment.lines.filter(({ when }) => holds(when, memory)).length;
  }
  return { lines, asks: true };
}

function entriesOf(dialogue: Dialogue, found: Replay, scene: Scene, shown: number): readonly Entry[] {
  const from = found.trail.findLastIndex((item) => item.scene !== scene.id) + 1;
  const here = found.trail.slice(from);
  return here.flatMap((item, index): Entry[] => {
    const isCurrent = index === here.length - 1;
    const moment = dialogue.moments.get(item.moment)?.moment;
    const lines = (moment?.lines ?? []).filter((line) => holds(line.when, item.memory));
    const visible = isCurrent ? lines.slice(0, shown) : lines;
    const entries: Entry[] = visible.map((line) => ({
      kind: 'line',
      key: `${from + index} ${item.moment} ${line.id}`,
      line,
      isCurrent,
    }));
    if (item.choice !== null)
      entries.push({ kind: 'choice', key: `${from + index} ${item.choice.id}`, choice: item.choice });
    return entries;
  });
}

function earlierDecisions(dialogue: Dialogue, found: Replay): readonly EarlierDecision[] {
  return found.trail
    .flatMap(({ scene, choice, stepIndex }) =>
      choice === null || stepIndex === null
        ? []
        : [{ step: stepIndex, at: numberedScene(dialogue, scene), choice }],
    )
    .reverse();
}

/** The view of a journey. */
export function playerView(dialogue: Dialogue, journey: Journey): PlayerView {
  const found = replay(dialogue, journey);
  const earlier = earlierDecisions(dialogue, found);
  const { place, stopped } = found;
  if (place.kind === 'ending') return { kind: 'ending', ending: endingAt(dialogue, place), earlier, stopped };
  const { moment } = momentAt(dialogue, place);
  const { number: sceneNumber, scene } = numberedScene(dialogue, place.scene);
  const lines = visibleLines(dialogue, place);
  const shown = linesShownAt(dialogue, place, found.linesShown);
  const entries = entriesOf(dialogue, found, scene, shown);
  const last = entries.at(-1);
  const asks = moment.next.kind === 'decision' && shown === lines.length;
  return {
    kind: 'scene',
    scene,
    sceneNumber,
    moment,
    entries,
    linesLeft: lines.length - shown,
    ahead: linesAhead(dialogue, found, shown),
    decision:
      asks && moment.next.kind === 'decision'
        ? { decision: moment.next.decision, offered: offeredChoices(dialogue, place) }
        : null,
    plan: floorPlanAt(dialogue, found),
    speaker: last?.kind === 'line' && last.line.kind !== 'think' ? (last.line.by ?? null) : null,
    secondsLeft: secondsLeft(dialogue.scenario, moment.id),
    earlier,
    stopped,
  };
}
