/**
 * Memory, conditions and effects as data. They steer the story and are never shown as a score.
 * Every variable declares its range and saturates at it, so the set of reachable states is finite
 * and can be explored exactly.
 */

/** One remembered value: a whole number, a yes/no, or one of a closed list of words. */
export type MemoryValue = number | boolean | string;

/** The declaration of one variable. `min` and `max` are inclusive whole numbers. */
export type MemoryVariable =
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly min: number;
      readonly max: number;
      readonly start: number;
    }
  | { readonly kind: 'flag'; readonly name: string; readonly start: boolean }
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly values: readonly string[];
      readonly start: string;
    };

/** The values of all variables of one scenario at one moment, by name. */
export type Memory = Readonly<Record<string, MemoryValue>>;

/** What must hold of memory. `all` of nothing holds; `any` of nothing does not. */
export type Condition =
  | { readonly kind: 'is'; readonly name: string; readonly value: MemoryValue }
  | { readonly kind: 'atLeast'; readonly name: string; readonly value: number }
  | { readonly kind: 'atMost'; readonly name: string; readonly value: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** What a choice does to memory. */
export type Effect =
  | { readonly kind: 'set'; readonly name: string; readonly value: MemoryValue }
  | { readonly kind: 'add'; readonly name: string; readonly by: number };

/** The memory a scenario starts with. */
export function startMemory(variables: readonly MemoryVariable[]): Memory {
  return Object.fromEntries(variables.map((variable) => [variable.name, variable.start]));
}

/** Whether `condition` holds; a missing condition always does. */
export function holds(condition: Condition | undefined, memory: Memory): boolean {
  if (condition === undefined) return true;
  switch (condition.kind) {
    case 'is':
      return memory[condition.name] === condition.value;
    case 'atLeast': {
      const value = memory[condition.name];
      return typeof value === 'number' && value >= condition.value;
    }
    case 'atMost': {
      const value = memory[condition.name];
      return typeof value === 'number' && value <= condition.value;
    }
    case 'all':
      return condition.of.every((part) => holds(part, memory));
    case 'any':
      return condition.of.some((part) => holds(part, memory));
    case 'not':
      return !holds(condition.of, memory);
  }
}

/** Memory after `effects`, in order; numbers stop at the ends of their declared range. */
export function applyEffects(
  effects: readonly Effect[],
  memory: Memory,
  variables: readonly MemoryVariable[],
): Memory {
  if (effects.length === 0) return memory;
  const next: Record<string, MemoryValue> = { ...memory };
  for (const effect of effects) {
    const variable = variables.find((candidate) => candidate.name === effect.name);
    if (variable === undefined) continue;
    const wanted = effect.kind === 'set' ? effect.value : Number(next[effect.name]) + effect.by;
    next[effect.name] =
      variable.kind === 'number' && typeof wanted === 'number'
        ? Math.min(variable.max, Math.max(variable.min, wanted))
        : wanted;
  }
  return next;
}
