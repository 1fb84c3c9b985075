/** What the reader can reach: explored exactly, state by state. */
import { type Exploration, explore, type ReachedState } from '../../core/dialogue/explore';
import { holds, type Memory } from '../../core/scenario/conditions';
import type { CompiledScenario, Ending, Moment, Target } from '../../core/scenario/scenario';
import type { SourcePlace } from '../messages/message';
import type { Reporter } from '../messages/reporter';
import { momentsOf } from '../parse/placed-moments';
import type { AuthoredScenario } from '../parse/scenario-schema';
import type { Path, YamlFile } from '../parse/yaml-file';
import { dominations } from './dominations';
import { momentsById, roadsOf, unreachedRoots, withRoadTo } from './drawn-roads';
import { fewestDecisions } from './fewest-decisions';
import { onCircles } from './trapped';

/** More states than this cannot be read by anybody, nor tested by an author. */
const stateLimit = 100_000;

/** Everything that can be reached in a scenario, up to the most that is sensible. */
export function explored(scenario: CompiledScenario): Exploration {
  return explore(scenario, stateLimit);
}

/** A scenario offers at least this many decisions on every way to a full ending. */
const leastDecisions = 4;

/** 'vertrouwen is 2 en verteld is nee': the state in words an author can follow. */
function stateInWords(memory: Memory): string {
  const words = Object.entries(memory).map(([name, value]) =>
    typeof value === 'boolean' ? `${name} ${value ? 'waar' : 'niet waar'} is` : `${name} ${value} is`,
  );
  return words.length === 0 ? 'u daar komt' : words.join(' en ');
}

/** Where moments and endings stand in the file. */
function pathsOf(authored: AuthoredScenario): ReadonlyMap<string, Path> {
  return new Map<string, Path>([
    ...momentsOf(authored).map(({ moment, path }) => [`moment:${moment.id}`, path] as const),
    ...authored.endings.map(({ id }, index) => [`ending:${id}`, ['endings', index]] as const),
  ]);
}

class FlowProof {
  private readonly paths: ReadonlyMap<string, Path>;
  private readonly moments: ReadonlyMap<string, Moment>;
  private readonly endings: ReadonlySet<string>;
  /** Moments with a road to something that does not exist; that was reported, and what follows is unknown. */
  private readonly intoTheUnknown: ReadonlySet<string>;

  constructor(
    authored: AuthoredScenario,
    private readonly scenario: CompiledScenario,
    private readonly exploration: Exploration,
    private readonly yaml: YamlFile,
    private readonly memoryIsSound: boolean,
    private readonly reporter: Reporter,
  ) {
    this.paths = pathsOf(authored);
    this.moments = momentsById(scenario);
    this.endings = new Set(scenario.endings.map(({ id }) => id));
    const moments = scenario.scenes.flatMap((scene) => scene.moments);
    this.intoTheUnknown = new Set(
      moments.filter((moment) => roadsOf(moment).some((to) => this.leadsNowhere(to))).map(({ id }) => id),
    );
  }

  private place(kind: 'moment' | 'ending', id: string, ...within: Path): SourcePlace {
    return this.yaml.place([
      ...(this.paths.get(`${kind}:${id}`) ?? []),
      ...(within.length > 0 ? within : ['id']),
    ]);
  }

  /**
   * Whether what the exploration did not find can be put down to a condition. Beside a mistake that keeps the
   * reader from going on, or one in memory, it would be the consequence of that mistake.
   */
  private isCertain(): boolean {
    const { deadEnds, circles } = this.exploration;
    return (
      this.memoryIsSound && deadEnds.length === 0 && circles.length === 0 && this.intoTheUnknown.size === 0
    );
  }

  /** Of what nobody reaches, the parts where a road is lacking; what only hangs on those needs no message. */
  private reachable(): void {
    const { moments, endings } = this.exploration;
    const drawn = withRoadTo(this.scenario);
    const isCertain = this.isCertain();
    const isReached = (id: string): boolean =>
      moments.has(id as Moment['id']) || endings.has(id as Ending['id']);
    for (const id of unreachedRoots(this.scenario, isReached)) {
      if (drawn.has(id) && !isCertain) continue;
      const kind = this.moments.has(id) ? 'moment' : 'ending';
      this.reporter.report(`flow/unreachable-${kind}`, this.place(kind, id), { id });
    }
  }

  private leadsNowhere(to: Target): boolean {
    return to.kind === 'moment' ? !this.moments.has(to.id) : !this.endings.has(to.id);
  }

  private waysOut(): void {
    const once = new Set<string>();
    const report = (code: 'flow/no-way-out' | 'flow/no-exit' | 'flow/circle', key: string): void => {
      const state = this.exploration.states.get(key);
      if (state === undefined || once.has(`${code} ${state.moment}`)) return;
      if (this.intoTheUnknown.has(state.moment)) return;
      once.add(`${code} ${state.moment}`);
      const words = { id: state.moment, state: stateInWords(state.memory) };
      this.reporter.report(code, this.place('moment', state.moment), words);
    };
    for (const key of this.exploration.deadEnds) report('flow/no-way-out', key);
    for (const key of this.exploration.circles) report('flow/circle', key);
    // Before a dead end, a circle or an unknown moment nothing has an exit either; that says nothing new.
    if (this.isCertain()) for (const key of onCircles(this.exploration)) report('flow/no-exit', key);
  }

  private choicesIn({ moment: id, memory, offered }: ReachedState, scarce: Set<string>): void {
    if (offered.length !== 1 || scarce.has(id)) return;
    scarce.add(id);
    const words = { id, state: stateInWords(memory) };
    this.reporter.report('flow/too-few-choices', this.place('moment', id), words);
  }

  /** Lines and roads with a condition that no reachable state meets. */
  private conditions(): void {
    const statesOf = new Map<string, Memory[]>();
    for (const { moment, memory } of this.exploration.states.values()) {
      const known = statesOf.get(moment);
      if (known === undefined) statesOf.set(moment, [memory]);
      else known.push(memory);
    }
    for (const [id, { lines, next }] of this.moments) {
      const memories = statesOf.get(id);
      if (memories === undefined) continue;
      for (const [index, { when }] of lines.entries()) {
        if (when === undefined || memories.some((memory) => holds(when, memory))) continue;
        this.reporter.report('flow/never-shown', this.place('moment', id, 'lines', index));
      }
      if (next.kind !== 'onward' || next.branches.length < 2) continue;
      const taken = new Set(
        memories.map((memory) => next.branches.findIndex(({ when }) => holds(when, memory))),
      );
      for (const index of next.branches.keys()) {
        if (!taken.has(index))
          this.reporter.report('flow/never-taken', this.place('moment', id, 'next', index));
      }
    }
  }

  private offers(): void {
    const scarce = new Set<string>();
    for (const state of this.exploration.states.values()) this.choicesIn(state, scarce);
    for (const [moment, { next }] of this.moments) {
      if (next.kind === 'onward' || !this.exploration.moments.has(moment as Moment['id'])) continue;
      for (const [index, { id }] of next.decision.choices.entries()) {
        if (this.exploration.offered.has(id)) continue;
        const place = this.place('moment', moment, 'decision', 'choices', index, 'id');
        this.reporter.report('flow/never-offered', place, { id });
      }
    }
    for (const { moment, index, id, other } of dominations(this.moments, this.exploration)) {
      const place = this.place('moment', moment, 'decision', 'choices', index, 'id');
      this.reporter.report('choice/dominated', place, { id, other });
    }
  }

  private decisionsOnTheWay(): void {
    if (this.scenario.kind === 'mini') return;
    const fewest = fewestDecisions(this.exploration);
    for (const { id, full } of this.scenario.endings) {
      const count = fewest.get(id);
      if (!full || count === undefined || count >= leastDecisions) continue;
      const words = { ending: id, count, least: leastDecisions };
      this.reporter.report('size/decisions', this.place('ending', id), words);
    }
  }

  run(): void {
    if (this.exploration.truncated) {
      this.reporter.report('flow/too-many-states', this.yaml.place(['memory'], 'key'), { limit: stateLimit });
      return;
    }
    this.reachable();
    this.waysOut();
    this.offers();
    if (this.isCertain()) this.conditions();
    this.decisionsOnTheWay();
  }
}

/**
 * Reports what cannot be reached, cannot be left, is never offered, or is no dilemma.
 * @param memoryIsSound false when mistakes in memory were found: then conditions mean little
 */
export function proveFlow(
  authored: AuthoredScenario,
  scenario: CompiledScenario,
  exploration: Exploration,
  yaml: YamlFile,
  memoryIsSound: boolean,
  reporter: Reporter,
): void {
  new FlowProof(authored, scenario, exploration, yaml, memoryIsSound, reporter).run();
}
