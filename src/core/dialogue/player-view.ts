/** What the player shows, derived from the journey; the journey is the truth and nothing else is kept. */

import { holds } from '../scenario/conditions';
import type { Choice, Decision, Ending, FloorPlan, Line, Moment, Scene, Seat } from '../scenario/scenario';
import {
  type Dialogue,
  endingAt,
  momentAt,
  type NumberedScene,
  numberedScene,
  offeredChoices,
  visibleLines,
  walkFrom,
} from './dialogue';
import { floorPlanAt } from './floor-plan';
import type { Journey } from './journey';
import { linesShownAt } from './lines-shown';
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

function linesAhead(dialogue: Dialogue, found: Replay, shown: number): SceneView['ahead'] {
  const walk = walkFrom(dialogue, found.place);
  let place = found.place;
  let lines = visibleLines(dialogue, place).length - shown;
  const start = place.kind === 'moment' ? place.scene : null;
  while (place.kind === 'moment') {
    if (momentAt(dialogue, place).moment.next.kind === 'decision') return { lines, asks: true };
    place = walk.onward();
    if (place.kind === 'ending' || place.scene !== start) return { lines, asks: false };
    lines += visibleLines(dialogue, place).length;
  }
  return { lines, asks: false };
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
