/**
 * The roads of a blind reading: as few as possible on which every decision of a scenario is come to. A road walks by
 * the rules of conditions and effects, and stops where a story that is still being written leads nowhere.
 */
import { applyEffects, holds, type Memory, startMemory } from '../scenario/conditions';
import {
  type Choice,
  type CompiledScenario,
  type Decision,
  type Moment,
  momentsOf,
  type Target,
} from '../scenario/scenario';
import { shuffled } from './seeded';

/** A moment that was passed, with what was remembered there. */
interface Passed {
  readonly moment: Moment;
  readonly memory: Memory;
}

/** One stretch of a road: what is passed until something is asked, the asking moment included. */
export interface Stretch {
  /** What was chosen just before; null at the beginning. */
  readonly after: Choice | null;
  readonly passed: readonly Passed[];
  readonly asks: {
    readonly moment: Moment;
    readonly decision: Decision;
    readonly offered: readonly Choice[];
    readonly memory: Memory;
  };
}

/** From the beginning to the last decision that it is walked for. */
export type Road = readonly Stretch[];

/** More than a story that can be read ever needs; past it, only roads to what no road came to yet are looked for. */
const mostSteps = 2000;

/** The stretch that begins at a target; null where it ends without asking. */
function stretchFrom(
  moments: ReadonlyMap<string, Moment>,
  start: Target,
  startMemoryHere: Memory,
  after: Choice | null,
): Stretch | null {
  const passed: Passed[] = [];
  const seen = new Set<string>();
  let to: Target | undefined = start;
  while (to?.kind === 'moment' && !seen.has(to.id)) {
    const moment = moments.get(to.id);
    if (moment === undefined) return null;
    seen.add(moment.id);
    passed.push({ moment, memory: startMemoryHere });
    const { next } = moment;
    if (next.kind === 'decision') {
      const offered = next.decision.choices.filter(({ when }) => holds(when, startMemoryHere));
      return { after, passed, asks: { moment, decision: next.decision, offered, memory: startMemoryHere } };
    }
    to = next.branches.find(({ when }) => holds(when, startMemoryHere))?.to;
  }
  return null;
}

interface Walked {
  readonly road: Road;
  readonly asked: ReadonlySet<string>;
}

function covers(larger: ReadonlySet<string>, smaller: ReadonlySet<string>): boolean {
  return [...smaller].every((id) => larger.has(id));
}

/** Every set of decisions that one road can come to, each with the shortest road that does; no set within another. */
function widestRoads(scenario: CompiledScenario): readonly Walked[] {
  const moments = new Map(momentsOf(scenario).map((moment) => [moment.id as string, moment]));
  const [first] = moments.values();
  const start =
    first === undefined
      ? null
      : stretchFrom(moments, { kind: 'moment', id: first.id }, startMemory(scenario.memory), null);
  const queue: Walked[] = start === null ? [] : [{ road: [start], asked: new Set([start.asks.moment.id]) }];
  const seen = new Set<string>();
  const found = new Map<string, Walked>();
  const reached = new Set<string>();
  for (let index = 0; index < queue.length; index += 1) {
    const walked = queue[index] as Walked;
    const { asks } = walked.road.at(-1) as Stretch;
    const key = [...walked.asked].sort().join(' ');
    const state = `${asks.moment.id} ${JSON.stringify(asks.memory)}`;
    const isNew = !seen.has(state);
    if (seen.has(`${state} ${key}`) || (index >= mostSteps && !isNew)) continue;
    seen.add(state).add(`${state} ${key}`);
    if (!found.has(key) && (index < mostSteps || !reached.has(asks.moment.id))) found.set(key, walked);
    reached.add(asks.moment.id);
    // Which way a story goes on must say nothing either: no road follows the order of the author.
    const choices = shuffled(asks.offered, `${scenario.id} ${asks.moment.id}`);
    for (const choice of [...choices].sort((one, other) => Number(one.own) - Number(other.own))) {
      const memory = applyEffects(choice.effects, asks.memory, scenario.memory);
      const stretch = stretchFrom(moments, choice.to, memory, choice);
      if (stretch === null) continue;
      queue.push({
        road: [...walked.road, stretch],
        asked: new Set([...walked.asked, stretch.asks.moment.id]),
      });
    }
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => other !== one && covers(other.asked, one.asked)));
}

/** The fewest that together come to all that any of them comes to; with very many, by taking the widest each time. */
function fewest(roads: readonly Walked[]): readonly Walked[] {
  const wanted = new Set(roads.flatMap(({ asked }) => [...asked]));
  const missing = (chosen: readonly Walked[]): number =>
    [...wanted].filter((id) => !chosen.some(({ asked }) => asked.has(id))).length;
  if (roads.length > 24) {
    const chosen: Walked[] = [];
    while (missing(chosen) > 0) {
      const gains = roads.map((road) => missing([...chosen, road]));
      chosen.push(roads[gains.indexOf(Math.min(...gains))] as Walked);
    }
    return chosen;
  }
  let level: readonly (readonly number[])[] = [[]];
  while (level.length > 0) {
    const complete = level.find((indices) => missing(indices.map((index) => roads[index] as Walked)) === 0);
    if (complete !== undefined) return complete.map((index) => roads[index] as Walked);
    level = level.flatMap((indices) =>
      roads.flatMap((_, index) => (index > (indices.at(-1) ?? -1) ? [[...indices, index]] : [])),
    );
  }
  return [];
}

/** As few roads as possible on which every decision is come to that can be come to; the widest first. */
export function roadsToAll(scenario: CompiledScenario): readonly Road[] {
  return [...fewest(widestRoads(scenario))]
    .sort((one, other) => other.asked.size - one.asked.size)
    .map(({ road }) => road);
}
