/**
 * Valid scenarios of any size from a seed: every moment can be reached, every choice is on offer somewhere,
 * every state leads to an ending, at least two choices are on offer wherever something is asked. Roads lead
 * mostly forward and sometimes back; the same seed gives the same scenario.
 */
import {
  applyEffects,
  type Condition,
  type Effect,
  holds,
  type Memory,
  type MemoryVariable,
  startMemory,
} from '../../../src/core/scenario/conditions';
import type {
  Branch,
  Choice,
  CompiledScenario,
  Line,
  Moment,
  Target,
} from '../../../src/core/scenario/scenario';
import { asId } from '../../../src/core/shared/ids';
import { aChoice, adds, aLine, aMoment, aScenario, aScene, sets, toEnding, toMoment } from './a-scenario';

/** What to generate. */
export interface GeneratedShape {
  /** At least 1. */
  readonly moments: number;
  readonly seed: number;
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const variables: readonly MemoryVariable[] = [
  { kind: 'number', name: 'trust', min: 0, max: 3, start: 1 },
  { kind: 'flag', name: 'hinted', start: false },
  { kind: 'option', name: 'route', values: ['none', 'chat', 'phone'], start: 'none' },
];
const endings = ['samen', 'alleen', 'stil'];
const words =
  'de het een avond tafel vraag lijst vriend zegt niets morgen bericht kamer deur stoel brief wacht even kijkt naar buiten'.split(
    ' ',
  );

class Generator {
  /** Per moment the memories with which the roads that lead forward arrive, by their text. */
  private readonly arriving: Map<string, Memory>[];

  constructor(
    private readonly size: number,
    private readonly chance: () => number,
  ) {
    this.arriving = Array.from({ length: size }, () => new Map());
    this.arrive(0, startMemory(variables));
  }

  moment(index: number): Moment {
    const lines = this.lines();
    if (index === this.size - 1) return aMoment(`m${index}`, { lines, choices: this.lastChoices(index) });
    if (this.chance() < 0.4) return aMoment(`m${index}`, { lines, branches: this.branches(index) });
    return aMoment(`m${index}`, { lines, choices: this.choices(index) });
  }

  private upTo(limit: number): number {
    return Math.floor(this.chance() * limit);
  }

  private pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.upTo(items.length)] ?? items[0];
  }

  private arrive(index: number, memory: Memory): void {
    this.arriving[index]?.set(JSON.stringify(memory), memory);
  }

  private memoriesAt(index: number): readonly Memory[] {
    return [...(this.arriving[index]?.values() ?? [])];
  }

  private lines(): readonly Line[] {
    const text = Array.from({ length: 30 }, () => words[this.upTo(words.length)]).join(' ');
    const second = this.chance() < 0.3 ? [aLine('2', 'Er valt een stilte.', this.condition())] : [];
    return [aLine('1', text), ...second];
  }

  private condition(): Condition {
    const atom = this.pick<() => Condition>([
      () => ({ kind: 'atLeast', name: 'trust', value: 1 + this.upTo(3) }),
      () => ({ kind: 'atMost', name: 'trust', value: this.upTo(3) }),
      () => ({ kind: 'is', name: 'trust', value: this.upTo(4) }),
      () => ({ kind: 'is', name: 'hinted', value: true }),
      () => ({ kind: 'is', name: 'route', value: this.pick(['none', 'chat', 'phone']) }),
    ]);
    return this.pick<() => Condition>([
      atom,
      () => ({ kind: 'not', of: atom() }),
      () => ({ kind: 'all', of: [atom(), atom()] }),
      () => ({ kind: 'any', of: [atom(), atom()] }),
    ])();
  }

  private effects(): readonly Effect[] {
    const effect = this.pick<() => Effect>([
      () => adds('trust', this.pick([-2, -1, 1, 2])),
      () => sets('trust', this.upTo(4)),
      () => sets('hinted', this.chance() < 0.5),
      () => sets('route', this.pick(['none', 'chat', 'phone'])),
    ]);
    return Array.from({ length: this.upTo(3) }, effect);
  }

  /** A condition that holds for some of the memories and, when asked for, not for all of them. */
  private conditionOn(memories: readonly Memory[], mustSplit: boolean): Condition | null {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const condition = this.condition();
      const fits = memories.filter((memory) => holds(condition, memory)).length;
      if (fits > 0 && (!mustSplit || fits < memories.length)) return condition;
    }
    return null;
  }

  private forward(index: number): number {
    return Math.min(this.size - 1, index + 1 + this.upTo(4));
  }

  private branches(index: number): readonly Branch[] {
    const memories = this.memoriesAt(index);
    const when = this.chance() < 0.5 ? this.conditionOn(memories, true) : null;
    const far = this.forward(index);
    for (const memory of memories)
      this.arrive(when !== null && holds(when, memory) ? far : index + 1, memory);
    const on: Branch = { to: toMoment(`m${index + 1}`) };
    return when === null ? [on] : [{ when, to: toMoment(`m${far}`) }, on];
  }

  private target(index: number, isFirst: boolean): Target {
    if (isFirst) return toMoment(`m${index + 1}`);
    const chance = this.chance();
    if (chance < 0.05) return toEnding(endings[this.upTo(endings.length)] ?? 'stil');
    return toMoment(`m${chance < 0.15 ? this.upTo(index + 1) : this.forward(index)}`);
  }

  private choices(index: number): readonly Choice[] {
    const memories = this.memoriesAt(index);
    const count = 2 + this.upTo(3);
    return Array.from({ length: count }, (_, number) => {
      const when = number >= 2 ? this.conditionOn(memories, false) : null;
      const to = this.target(index, number === 0);
      const effects = this.effects();
      const ahead = to.kind === 'moment' ? Number(to.id.slice(1)) : 0;
      if (ahead > index) {
        for (const memory of memories) {
          if (holds(when ?? undefined, memory)) this.arrive(ahead, applyEffects(effects, memory, variables));
        }
      }
      return aChoice(`c${index}-${number}`, { to, effects, ...(when === null ? {} : { when }) });
    });
  }

  private lastChoices(index: number): readonly Choice[] {
    return endings.map((ending, number) => aChoice(`c${index}-${number}`, { to: toEnding(ending) }));
  }
}

/** A valid scenario of so many moments. */
export function generateScenario({ moments: size, seed }: GeneratedShape): CompiledScenario {
  const generator = new Generator(size, seededChance(seed));
  const moments = Array.from({ length: size }, (_, index) => generator.moment(index));
  const perScene = Math.max(4, Math.ceil(size / 5));
  const scenes = Array.from({ length: Math.ceil(size / perScene) }, (_, index) =>
    aScene(`s${index}`, moments.slice(index * perScene, (index + 1) * perScene)),
  );
  return aScenario({
    id: 'geval',
    hash: `${size}-${seed}`,
    memory: variables,
    endings,
    scenes,
    module: asId('proef'),
  });
}
