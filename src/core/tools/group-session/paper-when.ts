/** When something in a story on paper is read: told by the numbers of the choices before it, for paper has no memory. */
import type { Condition, MemoryValue } from '../../scenario/conditions';
import { type Choice, type CompiledScenario, type Moment, momentsOf } from '../../scenario/scenario';
import { optionsOf } from './material-of';

/** When something on paper is read: after one of these choices, by their numbers, or after none of them. */
export type PaperWhen =
  | { readonly kind: 'after' | 'not-after'; readonly choices: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly PaperWhen[] }
  /** Paper cannot tell: the facilitator judges by what the room chose. */
  | { readonly kind: 'judge' };

/** The numbers of moments, choices and endings, by their id. Choices of one's own have none: nobody can raise them. */
export function paperNumbers({ scenes, endings }: CompiledScenario): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const [sceneIndex, { moments }] of scenes.entries())
    for (const [index, { id, next }] of moments.entries()) {
      const number = `${sceneIndex + 1}.${index + 1}`;
      numbers.set(id, number);
      if (next.kind === 'decision')
        for (const option of optionsOf(next.decision.choices))
          numbers.set(`choice ${option.id}`, `${number}${option.letter}`);
    }
  for (const [index, { id }] of endings.entries()) numbers.set(id, `E${index + 1}`);
  return numbers;
}

/** As `PaperWhen`; true where it always holds in a room, false where it never does. */
type Known = PaperWhen | boolean;

/** The opposite, part by part. */
function negated(when: PaperWhen): PaperWhen {
  switch (when.kind) {
    case 'after':
      return { ...when, kind: 'not-after' };
    case 'not-after':
      return { ...when, kind: 'after' };
    case 'all':
      return { kind: 'any', of: when.of.map(negated) };
    case 'any':
      return { kind: 'all', of: when.of.map(negated) };
    case 'judge':
      return when;
  }
}

function choicesIn(scenario: CompiledScenario): readonly Choice[] {
  return momentsOf(scenario).flatMap(({ next }) => (next.kind === 'decision' ? next.decision.choices : []));
}

/** Tells the conditions of one story. */
export class PaperConditions {
  private readonly choices: readonly Choice[];
  private readonly moments: ReadonlyMap<string, Moment>;
  private readonly follows = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly scenario: CompiledScenario,
    private readonly numbers: ReadonlyMap<string, string>,
  ) {
    this.choices = choicesIn(scenario);
    this.moments = new Map(momentsOf(scenario).map((moment) => [moment.id, moment]));
  }

  /** The ids of what can follow the moment or ending with this id, itself included. */
  private following(id: string): ReadonlySet<string> {
    const known = this.follows.get(id);
    if (known !== undefined) return known;
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const moment = this.moments.get(next);
      if (found.has(next)) continue;
      found.add(next);
      if (moment === undefined) continue;
      const roads = moment.next.kind === 'onward' ? moment.next.branches : moment.next.decision.choices;
      open.push(...roads.map(({ to }) => to.id));
    }
    this.follows.set(id, found);
    return found;
  }

  /** The choices on paper, before the moment `at`, that set this variable to a value that is wanted. */
  private setting(at: string, name: string, isWanted: (value: MemoryValue) => boolean): readonly string[] {
    return this.choices
      .filter(
        ({ effects, to }) =>
          this.following(to.id).has(at) &&
          effects.some((effect) => effect.kind === 'set' && effect.name === name && isWanted(effect.value)),
      )
      .flatMap(({ id }) => this.numbers.get(`choice ${id}`) ?? []);
  }

  /** A variable that is only ever set tells by which choices it is what it is; one that is added to does not. */
  private is(at: string, name: string, value: MemoryValue): Known {
    const isAdded = this.choices.some(({ effects }) =>
      effects.some((effect) => effect.kind === 'add' && effect.name === name),
    );
    if (isAdded) return { kind: 'judge' };
    const start = this.scenario.memory.find((variable) => variable.name === name)?.start;
    const choices = this.setting(at, name, (set) => (start === value ? set !== value : set === value));
    if (start === value) return choices.length === 0 ? true : { kind: 'not-after', choices };
    return choices.length === 0 ? false : { kind: 'after', choices };
  }

  private several(at: string, kind: 'all' | 'any', conditions: readonly Condition[]): Known {
    const decides = kind === 'any';
    const parts = conditions.map((part) => this.known(at, part));
    if (parts.includes(decides)) return decides;
    const of = parts.filter((part) => typeof part !== 'boolean');
    const [only] = of;
    if (only === undefined) return !decides;
    return of.length === 1 ? only : { kind, of };
  }

  private known(at: string, condition: Condition): Known {
    switch (condition.kind) {
      case 'is':
        return this.is(at, condition.name, condition.value);
      case 'all':
      case 'any':
        return this.several(at, condition.kind, condition.of);
      case 'not': {
        const known = this.known(at, condition.of);
        return typeof known === 'boolean' ? !known : negated(known);
      }
      default:
        return { kind: 'judge' };
    }
  }

  /** What stands before a line or road; null where it always holds, undefined where it never does in a room. */
  when(at: string, condition: Condition | undefined): PaperWhen | null | undefined {
    const known = condition === undefined ? true : this.known(at, condition);
    if (known === false) return undefined;
    return known === true ? null : known;
  }
}
