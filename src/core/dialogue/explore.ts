/**
 * Walks every reachable (moment, memory) state of a scenario. Memory ranges are declared and saturate, so
 * the walk is finite and exact. It steps by the rules of conditions and effects directly and not through
 * the machine: a property test holds the two against each other.
 */
import { applyEffects, holds, type Memory, type MemoryVariable, startMemory } from '../scenario/conditions';
import type { CompiledScenario, Moment, Target } from '../scenario/scenario';
import type { ChoiceId, EndingId, MomentId } from '../shared/ids';

/** One reachable state. */
export interface ReachedState {
  readonly moment: MomentId;
  readonly memory: Memory;
  /** Choices on offer here; empty where nothing is asked. */
  readonly offered: readonly ChoiceId[];
  /** The keys of the states that follow; endings are not states. */
  readonly next: readonly string[];
  readonly endings: readonly EndingId[];
  /** The state that led here first, along as few moments as can be, and by which choice; null at the beginning. */
  readonly cameBy: { readonly from: string; readonly choice: ChoiceId | null } | null;
}

/** Everything that can be reached from the beginning. */
export interface Exploration {
  /** By key (moment and memory), in the order of discovery. */
  readonly states: ReadonlyMap<string, ReachedState>;
  readonly moments: ReadonlySet<MomentId>;
  readonly offered: ReadonlySet<ChoiceId>;
  readonly endings: ReadonlySet<EndingId>;
  /** Keys of states from which nothing leads on. */
  readonly deadEnds: readonly string[];
  /** Keys of states from which no ending can be reached although something leads on. */
  readonly withoutExit: readonly string[];
  /** Keys of states on a circle of moments that ask nothing: a reader would go round for ever. */
  readonly circles: readonly string[];
  /** True when `limit` was reached: then nothing above is complete. */
  readonly truncated: boolean;
}

/** The identity of a state: the moment and the value of each variable in declared order. */
export function stateKey(moment: string, memory: Memory, variables: readonly MemoryVariable[]): string {
  return `${moment}|${variables.map(({ name }) => String(memory[name])).join(',')}`;
}

interface Road {
  readonly to: Target;
  readonly memory: Memory;
  readonly choice: ChoiceId | null;
}

function roadsFrom(moment: Moment, memory: Memory, variables: readonly MemoryVariable[]): readonly Road[] {
  if (moment.next.kind === 'onward') {
    const branch = moment.next.branches.find(({ when }) => holds(when, memory));
    return branch === undefined ? [] : [{ to: branch.to, memory, choice: null }];
  }
  return moment.next.decision.choices
    .filter(({ when }) => holds(when, memory))
    .map(({ id, to, effects }) => ({ to, memory: applyEffects(effects, memory, variables), choice: id }));
}

/** The states from which an ending can be reached, walking the roads backwards. */
function statesWithExit(states: ReadonlyMap<string, ReachedState>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [key, state] of states) {
    if (state.endings.length > 0) found.add(key);
    for (const next of state.next) {
      const earlier = before.get(next);
      if (earlier === undefined) before.set(next, [key]);
      else earlier.push(key);
    }
  }
  const queue = [...found];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const earlier of before.get(key) ?? []) {
      if (found.has(earlier)) continue;
      found.add(earlier);
      queue.push(earlier);
    }
  }
  return found;
}

/** States that come back to themselves along moments that ask nothing; each such state has one road on. */
function onwardCircles(states: ReadonlyMap<string, ReachedState>): readonly string[] {
  const settled = new Set<string>();
  const circles: string[] = [];
  for (const start of states.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let key: string | undefined = start;
    while (key !== undefined && !settled.has(key) && !onPath.has(key)) {
      path.push(key);
      onPath.add(key);
      const state: ReachedState | undefined = states.get(key);
      key = state?.offered.length === 0 ? state.next[0] : undefined;
    }
    if (key !== undefined && onPath.has(key)) circles.push(...path.slice(path.indexOf(key)));
    for (const passed of path) settled.add(passed);
  }
  return circles;
}

/**
 * Explores a scenario. Roads to moments that do not exist are left out, so that a checker can go on after
 * it has reported them.
 * @param limit the most states to visit; scenarios that are meant to be read stay far below it.
 */
export function explore(scenario: CompiledScenario, limit = 200_000): Exploration {
  const variables = scenario.memory;
  const moments = new Map<string, Moment>(
    scenario.scenes.flatMap((scene) => scene.moments.map((moment) => [moment.id, moment] as const)),
  );
  const endingIds = new Set<string>(scenario.endings.map(({ id }) => id));
  const states = new Map<string, ReachedState>();
  const offered = new Set<ChoiceId>();
  const endings = new Set<EndingId>();
  const first = scenario.scenes[0]?.moments[0];
  type Visit = { readonly key: string; readonly moment: Moment } & Pick<ReachedState, 'memory' | 'cameBy'>;
  const queue: Visit[] = [];
  const seen = new Set<string>();
  const visit = (moment: Moment, memory: Memory, cameBy: ReachedState['cameBy']): string => {
    const key = stateKey(moment.id, memory, variables);
    if (!seen.has(key)) {
      seen.add(key);
      queue.push({ key, moment, memory, cameBy });
    }
    return key;
  };
  if (first !== undefined) visit(first, startMemory(variables), null);
  let index = 0;
  for (; index < queue.length && index < limit; index += 1) {
    const item = queue[index];
    if (item === undefined) break;
    const next: string[] = [];
    const reachedEndings: EndingId[] = [];
    const here: ChoiceId[] = [];
    for (const road of roadsFrom(item.moment, item.memory, variables)) {
      if (road.choice !== null) {
        here.push(road.choice);
        offered.add(road.choice);
      }
      if (road.to.kind === 'ending') {
        if (endingIds.has(road.to.id)) {
          reachedEndings.push(road.to.id);
          endings.add(road.to.id);
        }
        continue;
      }
      const target = moments.get(road.to.id);
      const cameBy = { from: item.key, choice: road.choice };
      if (target !== undefined) next.push(visit(target, road.memory, cameBy));
    }
    states.set(item.key, {
      moment: item.moment.id,
      memory: item.memory,
      offered: here,
      next,
      endings: reachedEndings,
      cameBy: item.cameBy,
    });
  }
  const withExit = statesWithExit(states);
  const keys = [...states.keys()];
  const isDead = (key: string): boolean => {
    const state = states.get(key);
    return state !== undefined && state.next.length === 0 && state.endings.length === 0;
  };
  return {
    states,
    moments: new Set([...states.values()].map(({ moment }) => moment)),
    offered,
    endings,
    deadEnds: keys.filter(isDead),
    withoutExit: keys.filter((key) => !withExit.has(key) && !isDead(key)),
    circles: onwardCircles(states),
    truncated: index < queue.length,
  };
}
