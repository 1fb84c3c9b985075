/**
 * What a decision opened and closed: which endings, and which later lines and choices, could still come after
 * each choice on offer. Found by exploring every state of the scenario, so it is exact. It compares roads and
 * ranks none: an ending that went out of reach is no loss, and one that stayed open no gain.
 */

import { explore, stateKey } from '../dialogue/explore';
import { type Dialogue, visibleLines } from '../dialogue/places';
import { applyEffects, type Memory } from '../scenario/conditions';
import type { Choice, CompiledScenario, Ending, Line, Person, Target } from '../scenario/scenario';
import type { ChoiceId } from '../shared/ids';
import type { JourneyRoads, OpenRoad, TakenDecision } from './roads';

/**
 * Things that can still come, as a set: one bit for each ending, line, choice and moment of the scenario.
 * Sets of a story are compared many times, and this makes that cost nothing.
 */
type Ahead = bigint;

/** Where a road has come: a state of the story by its key, or an ending. */
type Spot = { readonly state: string } | { readonly ending: string };

/** What there is to come in a scenario, and what of it can still come from each state. */
interface Horizon {
  spot(target: Target, memory: Memory): Spot;
  /** Where one comes from there on without deciding. */
  toDecision(spot: Spot): Spot;
  /** What stands at the spot itself is included. */
  from(spot: Spot): Ahead;
  has(ahead: Ahead, kind: Kind, ...names: readonly string[]): boolean;
  /** Of this kind only. */
  only(ahead: Ahead, kind: Kind): Ahead;
}

type Kind = 'ending' | 'line' | 'choice' | 'moment';

const NOTHING = BigInt(0);
const ONE = BigInt(1);
const horizons = new WeakMap<CompiledScenario, Horizon>();

/** The horizon of a dialogue; a second call for the same scenario costs nothing. */
function horizonOf(dialogue: Dialogue): Horizon {
  const { scenario } = dialogue;
  const known = horizons.get(scenario);
  if (known !== undefined) return known;
  const horizon = surveyed(dialogue);
  horizons.set(scenario, horizon);
  return horizon;
}

function surveyed(dialogue: Dialogue): Horizon {
  const { scenario } = dialogue;
  const bits = new Map<string, bigint>();
  const kinds: Record<Kind, bigint> = { ending: NOTHING, line: NOTHING, choice: NOTHING, moment: NOTHING };
  const bit = (kind: Kind, ...names: readonly string[]): bigint => {
    const key = [kind, ...names].join(' ');
    const found = bits.get(key);
    if (found !== undefined) return found;
    const made = ONE << BigInt(bits.size);
    bits.set(key, made);
    kinds[kind] |= made;
    return made;
  };
  const { states } = explore(scenario);
  const reached = [...states].map(([key, { moment, memory, offered, next, endings }]) => {
    const scene = dialogue.moments.get(moment)?.scene.id;
    const lines =
      scene === undefined ? [] : visibleLines(dialogue, { kind: 'moment', scene, moment, memory });
    const here = [
      bit('moment', moment),
      ...lines.map(({ id }) => bit('line', moment, id)),
      ...offered.map((choice) => bit('choice', choice)),
      ...endings.map((ending) => bit('ending', ending)),
    ];
    return { key, next, here: here.reduce((all, one) => all | one, NOTHING) };
  });
  const ahead = new Map<string, Ahead>(reached.map(({ key, here }) => [key, here]));
  // Stories run forward, so from the last found to the first nearly all is known in one round; roads that go
  // back take a few more.
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const { key, next } of reached.toReversed()) {
      const before = ahead.get(key) ?? NOTHING;
      const after = next.reduce((all, other) => all | (ahead.get(other) ?? NOTHING), before);
      if (after === before) continue;
      ahead.set(key, after);
      isSettled = false;
    }
  }
  return {
    spot: ({ kind, id }, memory) =>
      kind === 'ending' ? { ending: id } : { state: stateKey(id, memory, scenario.memory) },
    toDecision: (spot) => {
      let at = spot;
      // The checker refuses circles of moments that ask nothing, so this ends.
      while ('state' in at) {
        const state = states.get(at.state);
        const [next] = state?.next ?? [];
        const [ending] = state?.endings ?? [];
        if (state === undefined || state.offered.length > 0) return at;
        if (next !== undefined) at = { state: next };
        else if (ending !== undefined) return { ending };
        else return at;
      }
      return at;
    },
    from: (spot) => ('ending' in spot ? bit('ending', spot.ending) : (ahead.get(spot.state) ?? NOTHING)),
    has: (set, kind, ...names) => (set & (bits.get([kind, ...names].join(' ')) ?? NOTHING)) !== NOTHING,
    only: (set, kind) => set & kinds[kind],
  };
}

/** How many there are in a set. */
function sizeOf(set: Ahead): number {
  let count = 0;
  for (let rest = set; rest !== NOTHING; rest &= rest - ONE) count += 1;
  return count;
}

/** What an open road would have done to what comes later, held against the road that was walked. */
interface RoadEffect {
  /** Endings that it leaves within reach and the walked road does not. */
  readonly opens: readonly Ending[];
  /** Endings that the walked road leaves within reach and this one does not. */
  readonly closes: readonly Ending[];
  /** Of a road that rejoins: who later has a line that only one of both roads can bring, in the order of the cast. */
  readonly speakers: readonly Person[];
  /** Of a road that rejoins: whether anything at all can come later on one of both roads only. */
  readonly differs: boolean;
}

/** What one decision opened and closed. */
export interface Consequences {
  readonly taken: TakenDecision;
  /** Endings within reach until here, and not after what was chosen. */
  readonly closed: readonly Ending[];
  /** Endings that only what was chosen left within reach. */
  readonly onlyHere: readonly Ending[];
  /** Whether what is said later, beyond the answer that follows at once, depended on it. */
  readonly changedLater: boolean;
  /** Whether some choice here would have put an ending out of reach that another left within it. */
  readonly changedEndings: boolean;
  /** By the choice that was not taken. */
  readonly roads: ReadonlyMap<ChoiceId, RoadEffect>;
}

/** What the decisions of a journey opened and closed. */
export interface JourneyConsequences {
  /** One for each decision of the journey, in its order. */
  readonly decisions: readonly Consequences[];
  /**
   * The decision on which most depended: the one with most endings and later lines that some of its choices leave
   * within reach and others do not; of equals the earliest. The lines that follow at once, up to the next decision,
   * do not count: every choice has an answer of its own. Null without decisions.
   */
  readonly hinge: number | null;
}

interface Survey {
  readonly dialogue: Dialogue;
  readonly horizon: Horizon;
  readonly roads: JourneyRoads;
}

/** Where a choice leads. */
function after({ dialogue, horizon }: Survey, { place }: TakenDecision, { to, effects }: Choice): Spot {
  return horizon.spot(to, applyEffects(effects, place.memory, dialogue.scenario.memory));
}

function endingsIn({ dialogue, horizon }: Survey, set: Ahead): readonly Ending[] {
  return dialogue.scenario.endings.filter(({ id }) => horizon.has(set, 'ending', id));
}

function speakersIn({ dialogue, horizon }: Survey, set: Ahead): readonly Person[] {
  const speaks = new Set<Line['by']>();
  for (const [moment, { moment: told }] of dialogue.moments) {
    for (const { id, by } of told.lines) if (horizon.has(set, 'line', moment, id)) speaks.add(by);
  }
  return dialogue.scenario.cast.filter(({ id }) => speaks.has(id));
}

const NONE: RoadEffect = { opens: [], closes: [], speakers: [], differs: false };

/**
 * A road that rejoins is held against the walked one where they come together: what still differs there is what
 * it left behind. Any other road is held against what was chosen instead of it; one that has ended has no later.
 */
function effectOf(survey: Survey, decision: TakenDecision, { choice, leads }: OpenRoad): RoadEffect {
  const { horizon, roads } = survey;
  const end = horizon.toDecision(after(survey, decision, choice));
  if ('ending' in end) return NONE;
  const there = horizon.from(end);
  const joined = leads.kind === 'rejoins' ? roads.decisions[leads.stop] : undefined;
  const here = horizon.from(
    joined === undefined
      ? horizon.toDecision(after(survey, decision, decision.choice))
      : horizon.spot({ kind: 'moment', id: joined.moment }, joined.place.memory),
  );
  const difference = joined === undefined ? NOTHING : here ^ there;
  return {
    opens: endingsIn(survey, there & ~here),
    closes: endingsIn(survey, here & ~there),
    speakers: speakersIn(survey, horizon.only(difference, 'line')),
    differs: difference !== NOTHING,
  };
}

/** What the decisions of `roads` opened and closed, and the one on which most depended. */
export function consequencesOf(dialogue: Dialogue, roads: JourneyRoads): JourneyConsequences {
  const survey: Survey = { dialogue, roads, horizon: horizonOf(dialogue) };
  const { horizon } = survey;
  let hinge: number | null = null;
  let most = -1;
  const decisions = roads.decisions.map((decision, index): Consequences => {
    const choices = [decision.choice, ...decision.open.map(({ choice }) => choice)];
    const [here = NOTHING, ...others] = choices.map((choice) =>
      horizon.from(after(survey, decision, choice)),
    );
    const elsewhere = others.reduce((set, other) => set | other, NOTHING);
    const later = choices.map((choice) => horizon.from(horizon.toDecision(after(survey, decision, choice))));
    const some = later.reduce((set, other) => set | other, NOTHING);
    const depends = later.reduce((set, other) => set | (some & ~other), NOTHING);
    const lines = sizeOf(horizon.only(depends, 'line'));
    const endings = sizeOf(horizon.only(depends, 'ending'));
    const weight = endings + lines;
    if (weight > most) {
      most = weight;
      hinge = index;
    }
    return {
      taken: decision,
      closed: endingsIn(survey, elsewhere & ~here),
      onlyHere: endingsIn(survey, here & ~elsewhere),
      changedLater: lines > 0,
      changedEndings: endings > 0,
      roads: new Map(decision.open.map((road) => [road.choice.id, effectOf(survey, decision, road)])),
    };
  });
  return { decisions, hinge };
}
