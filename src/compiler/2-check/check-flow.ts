/** What the reader can reach: explored exactly, state by state. */
import { type Exploration, explore, type ReachedState } from '../../core/dialogue/explore';
import type { Memory } from '../../core/scenario/conditions';
import type { Choice, CompiledScenario, Decision } from '../../core/scenario/scenario';
import type { AuthoredScenario } from '../1-parse/scenario-schema';
import type { PathStep, YamlFile } from '../1-parse/yaml-file';
import type { Reporter } from '../messages/reporter';

/** More states than this cannot be read by anybody, nor tested by an author. */
const stateLimit = 200_000;

/** 'vertrouwen 2, verteld ja': the state in words an author can follow. */
function stateInWords(memory: Memory): string {
  const words = Object.entries(memory).map(([name, value]) =>
    typeof value === 'boolean' ? `${name} ${value ? 'ja' : 'nee'}` : `${name} ${value}`,
  );
  return words.length === 0 ? 'u daar komt' : words.join(', ');
}

/** Where moments, choices and endings stand in the file. */
function pathsOf(authored: AuthoredScenario): ReadonlyMap<string, readonly PathStep[]> {
  const paths = new Map<string, readonly PathStep[]>();
  for (const [index, scene] of authored.scenes.entries()) {
    for (const [number, moment] of scene.moments.entries()) {
      const path = ['scenes', index, 'moments', number];
      paths.set(`moment:${moment.id}`, [...path, 'id']);
      for (const [rank, choice] of (moment.decision?.choices ?? []).entries()) {
        paths.set(`choice:${choice.id}`, [...path, 'decision', 'choices', rank, 'id']);
      }
    }
  }
  for (const [index, ending] of authored.endings.entries()) paths.set(`ending:${ending.id}`, ['endings', index, 'id']);
  return paths;
}

/** Whether `one` honours all that `other` honours and strains nothing that `other` does not, and more than equal. */
function dominates(one: Choice, other: Choice): boolean {
  if (one.consideration === undefined || other.consideration === undefined) return false;
  const honours = (choice: Choice): ReadonlySet<string> =>
    new Set(choice.consideration?.honours.map(({ value }) => value));
  const strains = (choice: Choice): ReadonlySet<string> =>
    new Set(choice.consideration?.strains.map(({ value }) => value));
  const includes = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
    [...some].every((value) => all.has(value));
  const better = includes(honours(one), honours(other)) && includes(strains(other), strains(one));
  const equal = honours(one).size === honours(other).size && strains(one).size === strains(other).size;
  return better && !equal;
}

function decisionsOf(scenario: CompiledScenario): ReadonlyMap<string, Decision> {
  const found = new Map<string, Decision>();
  for (const scene of scenario.scenes) {
    for (const { id, next } of scene.moments) if (next.kind === 'decision') found.set(id, next.decision);
  }
  return found;
}

/** The fewest decisions on any way to each full ending, by a walk outward from the start (0-1 breadth first). */
function fewestDecisions(exploration: Exploration): ReadonlyMap<string, number> {
  const fewest = new Map<string, number>();
  const endings = new Map<string, number>();
  const [start] = exploration.states.keys();
  let layer: string[] = start === undefined ? [] : [start];
  for (let decisions = 0; layer.length > 0; decisions += 1) {
    const nextLayer: string[] = [];
    // Within a layer, moments that ask nothing are passed without counting.
    for (let index = 0; index < layer.length; index += 1) {
      const key = layer[index] as string;
      if (fewest.has(key)) continue;
      fewest.set(key, decisions);
      const state = exploration.states.get(key);
      if (state === undefined) continue;
      const asks = state.offered.length > 0;
      for (const ending of state.endings) {
        if (!endings.has(ending)) endings.set(ending, decisions + (asks ? 1 : 0));
        else endings.set(ending, Math.min(endings.get(ending) as number, decisions + (asks ? 1 : 0)));
      }
      if (asks) nextLayer.push(...state.next);
      else layer.push(...state.next);
    }
    layer = nextLayer;
  }
  return endings;
}

/** Reports what cannot be reached, cannot be left, is never offered, or is no dilemma. Gives the exploration back. */
export function checkFlow(
  authored: AuthoredScenario,
  scenario: CompiledScenario,
  yaml: YamlFile,
  reporter: Reporter,
): Exploration {
  const paths = pathsOf(authored);
  const placeOf = (kind: 'moment' | 'choice' | 'ending', id: string) => yaml.place(paths.get(`${kind}:${id}`) ?? []);
  const exploration = explore(scenario, stateLimit);
  if (exploration.truncated) {
    reporter.report('flow/too-many-states', yaml.place(['memory'], 'key'), { limit: stateLimit });
    return exploration;
  }
  const stateOf = (key: string): ReachedState => exploration.states.get(key) as ReachedState;
  const decisions = decisionsOf(scenario);

  for (const scene of scenario.scenes) {
    for (const { id } of scene.moments) {
      if (!exploration.moments.has(id)) reporter.report('flow/unreachable-moment', placeOf('moment', id), { id });
    }
  }
  for (const { id } of scenario.endings) {
    if (!exploration.endings.has(id)) reporter.report('flow/unreachable-ending', placeOf('ending', id), { id });
  }
  const once = new Set<string>();
  const reportOnce = (code: 'flow/no-way-out' | 'flow/no-exit' | 'flow/circle', key: string): void => {
    const { moment, memory } = stateOf(key);
    if (once.has(`${code}${moment}`)) return;
    once.add(`${code}${moment}`);
    reporter.report(code, placeOf('moment', moment), { id: moment, state: stateInWords(memory) });
  };
  const circles = new Set(exploration.circles);
  for (const key of exploration.deadEnds) reportOnce('flow/no-way-out', key);
  for (const key of exploration.circles) reportOnce('flow/circle', key);
  if (circles.size === 0 && exploration.deadEnds.length === 0) {
    for (const key of exploration.withoutExit) reportOnce('flow/no-exit', key);
  }

  const dominated = new Set<string>();
  const scarce = new Set<string>();
  for (const { moment, memory, offered } of exploration.states.values()) {
    const decision = decisions.get(moment);
    if (decision === undefined) continue;
    if (offered.length < 2 && offered.length > 0 && !scarce.has(moment)) {
      scarce.add(moment);
      const words = { id: moment, state: stateInWords(memory), count: offered.length };
      reporter.report('flow/too-few-choices', placeOf('moment', moment), words);
    }
    const here = decision.choices.filter(({ id }) => offered.includes(id));
    for (const one of here) {
      for (const other of here) {
        if (one === other || dominated.has(`${one.id} ${other.id}`) || !dominates(one, other)) continue;
        dominated.add(`${one.id} ${other.id}`);
        reporter.report('choice/dominated', placeOf('choice', one.id), { id: one.id, other: other.id });
      }
    }
  }
  for (const [moment, decision] of decisions) {
    if (!exploration.moments.has(moment as never)) continue;
    for (const { id } of decision.choices) {
      if (!exploration.offered.has(id)) reporter.report('flow/never-offered', placeOf('choice', id), { id });
    }
  }
  if (scenario.kind === 'scenario') {
    for (const [ending, count] of fewestDecisions(exploration)) {
      const full = scenario.endings.find(({ id }) => id === ending)?.full === true;
      if (full && count < 4) reporter.report('size/decisions', placeOf('ending', ending), { ending, count });
    }
  }
  return exploration;
}
