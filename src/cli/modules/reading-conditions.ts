/** Conditions for whoever reads a story on paper: by the choices that make them true, not by names in memory. */
import type { Condition, MemoryValue } from '../../core/scenario/conditions';
import { type Choice, type CompiledScenario, momentsOf } from '../../core/scenario/scenario';
import type { ReadingWords } from './reading-words';

/** The moments that can still follow the moment or ending with this id, itself included. */
function following(scenario: CompiledScenario, id: string): ReadonlySet<string> {
  const moments = new Map(momentsOf(scenario).map((moment) => [moment.id as string, moment]));
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const onward = moments.get(next)?.next;
    if (onward === undefined) continue;
    const roads = onward.kind === 'onward' ? onward.branches : onward.decision.choices;
    open.push(...roads.map(({ to }) => to.id as string));
  }
  return found;
}

function choicesIn(scenario: CompiledScenario): readonly Choice[] {
  return momentsOf(scenario).flatMap(({ next }) => (next.kind === 'decision' ? next.decision.choices : []));
}

/** Says conditions of one scenario as HTML: 'na 1.2a of 4.2c', each number a link to its choice. */
export class ReadingConditions {
  private readonly choices: readonly { readonly choice: Choice; readonly before: ReadonlySet<string> }[];

  /** @param link the number of a choice as HTML */
  constructor(
    private readonly scenario: CompiledScenario,
    private readonly words: ReadingWords['when'],
    private readonly link: (choice: Choice['id']) => string,
  ) {
    this.choices = choicesIn(scenario).map((choice) => ({
      choice,
      before: following(scenario, choice.to.id),
    }));
  }

  private links(choices: readonly Choice[]): string {
    return choices.map(({ id }) => this.link(id)).join(` ${this.words.or} `);
  }

  /** The choices before `at` that set `name` to a value that is wanted. */
  private setters(at: string, name: string, isWanted: (value: MemoryValue) => boolean): readonly Choice[] {
    return this.choices.flatMap(({ choice, before }) =>
      before.has(at) &&
      choice.effects.some((effect) => effect.kind === 'set' && effect.name === name && isWanted(effect.value))
        ? [choice]
        : [],
    );
  }

  private is(at: string, name: string, value: MemoryValue): string {
    const setters = this.setters(at, name, (set) => set === value);
    const start = this.scenario.memory.find((variable) => variable.name === name)?.start;
    if (start !== value && setters.length > 0) return `${this.words.after} ${this.links(setters)}`;
    const others = this.setters(at, name, (set) => set !== value);
    const isOnlyAtStart = start === value && setters.length === 0 && others.length > 0;
    return isOnlyAtStart
      ? `${this.words.without} ${this.links(others)}`
      : `${this.words.if} ${name} = ${value}`;
  }

  /** The condition in words, as it is read at the moment with the id `at`. */
  say(condition: Condition, at: string): string {
    switch (condition.kind) {
      case 'is':
        return this.is(at, condition.name, condition.value);
      case 'atLeast':
        return `${this.words.if} ${condition.name} ≥ ${condition.value}`;
      case 'atMost':
        return `${this.words.if} ${condition.name} ≤ ${condition.value}`;
      case 'all':
        return condition.of.map((part) => this.say(part, at)).join(` ${this.words.and} `);
      case 'any':
        return `(${condition.of.map((part) => this.say(part, at)).join(` ${this.words.or} `)})`;
      case 'not': {
        const said = this.say(condition.of, at);
        const { after, notAfter, not } = this.words;
        const isPlain = condition.of.kind === 'is' && said.startsWith(`${after} `);
        return isPlain ? `${notAfter}${said.slice(after.length)}` : `${not} (${said})`;
      }
    }
  }
}
