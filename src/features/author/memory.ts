/** The memory that an author sets at a moment: what can be had there, and what is nearest to what was asked for. */
import type { ReachedState } from '../../core/dialogue/explore';
import type { Memory, MemoryValue, MemoryVariable } from '../../core/scenario/conditions';

/** A memory in part, by the names of its variables. */
type Wanted = Readonly<Record<string, MemoryValue>>;

/** A value as an address and a list have it. */
export function valueText(value: MemoryValue | undefined): string {
  return String(value);
}

/** The value of a variable that a text stands for; undefined when it is none of its values. */
function readValue(variable: MemoryVariable, text: string): MemoryValue | undefined {
  switch (variable.kind) {
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'number': {
      const number = Number(text);
      return Number.isInteger(number) && number >= variable.min && number <= variable.max
        ? number
        : undefined;
    }
    case 'option':
      return variable.values.find((value) => value === text);
  }
}

/** What an address asks for; variables that the story does not have, and values they cannot have, are left out. */
export function wantedIn(
  texts: Readonly<Record<string, string>>,
  variables: readonly MemoryVariable[],
): Wanted {
  return Object.fromEntries(
    variables.flatMap((variable) => {
      const text = Object.hasOwn(texts, variable.name) ? texts[variable.name] : undefined;
      const value = text === undefined ? undefined : readValue(variable, text);
      return value === undefined ? [] : [[variable.name, value] as const];
    }),
  );
}

/** A memory as an address has it. */
export function asTexts(memory: Memory): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(memory).map(([name, value]) => [name, valueText(value)]));
}

/** The variables whose value is another than was asked for. */
export function otherThan(memory: Memory, wanted: Wanted): readonly string[] {
  return Object.keys(wanted).filter((name) => memory[name] !== wanted[name]);
}

/**
 * The state that has the fewest variables otherwise than `wanted`, among those that may be taken; the one with the
 * shortest way where several do. Null when none may.
 */
export function nearest(
  states: readonly ReachedState[],
  wanted: Wanted,
  mayBe: (memory: Memory) => boolean = () => true,
): ReachedState | null {
  let best: { readonly state: ReachedState; readonly off: number } | null = null;
  for (const state of states) {
    if (!mayBe(state.memory)) continue;
    const off = otherThan(state.memory, wanted).length;
    if (best === null || off < best.off) best = { state, off };
  }
  return best?.state ?? null;
}

/** One variable at a moment. */
export interface Settable {
  readonly name: string;
  readonly value: MemoryValue;
  /** Every value that comes there on some road, in the order in which the story declares them. */
  readonly values: readonly {
    readonly value: MemoryValue;
    /** Whether it comes there while the other variables stay as they are. */
    readonly isFree: boolean;
  }[];
}

/** Every value a variable can have, in order. */
function rangeOf(variable: MemoryVariable): readonly MemoryValue[] {
  switch (variable.kind) {
    case 'flag':
      return [false, true];
    case 'number':
      return Array.from({ length: variable.max - variable.min + 1 }, (_, index) => variable.min + index);
    case 'option':
      return variable.values;
  }
}

/** What can be set at a moment whose states these are, standing there with `memory`. */
export function settable(
  variables: readonly MemoryVariable[],
  states: readonly ReachedState[],
  memory: Memory,
): readonly Settable[] {
  return variables.flatMap((variable) => {
    const { name } = variable;
    const value = memory[name];
    if (value === undefined) return [];
    const isFree = (one: MemoryValue): boolean =>
      states.some((state) => otherThan(state.memory, { ...memory, [name]: one }).length === 0);
    const values = rangeOf(variable)
      .filter((one) => states.some((state) => state.memory[name] === one))
      .map((one) => ({ value: one, isFree: isFree(one) }));
    return [{ name, value, values }];
  });
}
