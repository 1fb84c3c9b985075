/** Memory: declared with a sound range, given values that fit, and both set and read. */
import type { Reporter } from '../messages/reporter';
import { truthMeant } from '../messages/truth-meant';
import type { AuthoredCondition } from '../parse/authored-parts';
import type { AuthoredMemoryVariable, AuthoredScenario } from '../parse/scenario-schema';
import { isStandIn } from '../parse/stand-in';
import type { Path, YamlFile } from '../parse/yaml-file';
import { NamedCheck } from './check-known';

const kindInWords = {
  number: 'een getal',
  flag: 'ja of nee (true of false)',
  option: 'een woord uit de lijst',
};

function kindOf(variable: AuthoredMemoryVariable): keyof typeof kindInWords {
  if ('values' in variable) return 'option';
  return 'min' in variable ? 'number' : 'flag';
}

function fits(variable: AuthoredMemoryVariable, wanted: unknown): boolean {
  switch (kindOf(variable)) {
    case 'number':
      return (
        typeof wanted === 'number' ||
        (typeof wanted === 'object' && wanted !== null && Object.keys(wanted).length > 0)
      );
    case 'flag':
      return typeof wanted === 'boolean';
    case 'option':
      return typeof wanted === 'string';
  }
}

/** Checks one scenario's memory while its conditions and effects are walked. */
export class MemoryCheck {
  private readonly read = new Set<string>();
  private readonly set = new Set<string>();
  private readonly memory: AuthoredScenario['memory'];
  private readonly names: ReadonlySet<string>;
  private readonly named: NamedCheck;

  constructor(
    scenario: AuthoredScenario,
    private readonly yaml: YamlFile,
    private readonly reporter: Reporter,
  ) {
    this.memory = scenario.memory;
    this.names = new Set(Object.keys(scenario.memory));
    this.named = new NamedCheck(yaml, reporter);
  }

  private outside(name: string, variable: AuthoredMemoryVariable, wanted: unknown, path: Path): void {
    if (!('min' in variable)) return;
    const { min, max } = variable;
    const compared =
      typeof wanted === 'object' && wanted !== null ? Object.entries(wanted) : [['', wanted] as const];
    for (const [key, value] of compared) {
      if (typeof value !== 'number' || (value >= min && value <= max)) continue;
      const place = this.yaml.place(key === '' ? path : [...path, key]);
      this.reporter.report('memory/outside-range', place, { id: name, value, min, max });
    }
  }

  /** `adds`: the number is added, so it may lie outside the range. */
  private value(name: string, wanted: unknown, path: Path, adds: boolean): void {
    if (isStandIn(name)) return;
    const variable = Object.hasOwn(this.memory, name) ? this.memory[name] : undefined;
    if (variable === undefined) {
      this.named.one('ref/unknown-memory', this.names, name, path, 'key');
    } else if (kindOf(variable) === 'flag' && typeof wanted === 'string' && truthMeant(wanted) !== null) {
      const words = { word: wanted, meant: truthMeant(wanted) ?? '', value: wanted };
      this.reporter.report('shape/yes-no', this.yaml.place(path), words);
    } else if (!fits(variable, wanted)) {
      this.reporter.report('memory/type', this.yaml.place(path), {
        id: name,
        kind: kindInWords[kindOf(variable)],
      });
    } else if ('values' in variable && typeof wanted === 'string' && !variable.values.includes(wanted)) {
      const words = { id: name, value: wanted, values: variable.values.join(', ') };
      this.reporter.report('memory/option', this.yaml.place(path), words);
    } else if (!adds) this.outside(name, variable, wanted, path);
  }

  /** A condition that stands at `path`. */
  condition(condition: AuthoredCondition | undefined, path: Path): void {
    if (condition === undefined) return;
    const { all, any, not, ...comparisons } = condition;
    for (const [name, wanted] of Object.entries(comparisons)) {
      this.read.add(name);
      this.value(name, wanted, [...path, name], false);
    }
    for (const [index, part] of (all ?? []).entries()) this.condition(part, [...path, 'all', index]);
    for (const [index, part] of (any ?? []).entries()) this.condition(part, [...path, 'any', index]);
    this.condition(not, [...path, 'not']);
  }

  /** The effects of a choice, at `path`. */
  effects(effects: Readonly<Record<string, unknown>> | undefined, path: Path): void {
    for (const [name, wanted] of Object.entries(effects ?? {})) {
      this.set.add(name);
      const sets = typeof wanted === 'object' && wanted !== null && 'set' in wanted;
      this.value(name, sets ? wanted.set : wanted, [...path, name], !sets);
    }
  }

  /** The declarations themselves. */
  declarations(): void {
    for (const [name, variable] of Object.entries(this.memory)) {
      const sound =
        'values' in variable
          ? variable.values.includes(variable.start)
          : !('min' in variable) || (variable.min <= variable.start && variable.start <= variable.max);
      if (!sound)
        this.reporter.report('memory/range', this.yaml.place(['memory', name], 'key'), { id: name });
    }
  }

  /** Memory that does nothing; asked after all conditions and effects, of a file that could be read whole. */
  use(): void {
    for (const name of Object.keys(this.memory)) {
      const isSet = this.set.has(name);
      const isRead = this.read.has(name);
      if (isSet && isRead) continue;
      const code = isSet ? 'memory/never-read' : isRead ? 'memory/never-set' : 'memory/unused';
      this.reporter.report(code, this.yaml.place(['memory', name], 'key'), { id: name });
    }
  }
}
