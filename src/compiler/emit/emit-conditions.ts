/** Conditions and effects from the author's short form to the compiled one. */
import type { Condition, Effect, MemoryValue, MemoryVariable } from '../../core/scenario/conditions';
import type { AuthoredCondition } from '../parse/authored-parts';
import type { AuthoredChoice, AuthoredMemoryVariable } from '../parse/scenario-schema';

interface AuthoredRange {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function together(parts: readonly Condition[]): Condition {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', of: parts };
}

function compare(name: string, wanted: unknown): Condition[] {
  if (typeof wanted !== 'object' || wanted === null)
    return [{ kind: 'is', name, value: wanted as MemoryValue }];
  const { atLeast, atMost } = wanted as AuthoredRange;
  return [
    ...(atLeast === undefined ? [] : [{ kind: 'atLeast', name, value: atLeast } as const]),
    ...(atMost === undefined ? [] : [{ kind: 'atMost', name, value: atMost } as const]),
  ];
}

/** A compiled condition; several keys must all hold. */
function emitCondition(authored: AuthoredCondition): Condition {
  const { all, any, not, ...comparisons } = authored;
  return together([
    ...Object.entries(comparisons).flatMap(([name, wanted]) => compare(name, wanted)),
    ...(all === undefined ? [] : [{ kind: 'all', of: all.map(emitCondition) } as const]),
    ...(any === undefined ? [] : [{ kind: 'any', of: any.map(emitCondition) } as const]),
    ...(not === undefined ? [] : [{ kind: 'not', of: emitCondition(not) } as const]),
  ]);
}

/** Spread into an object: a condition only where the author gave one. */
export function emitWhen(authored: AuthoredCondition | undefined): { when?: Condition } {
  return authored === undefined ? {} : { when: emitCondition(authored) };
}

/** A declared variable with its kind told apart by what the author gave. */
export function emitMemoryVariable(name: string, authored: AuthoredMemoryVariable): MemoryVariable {
  if ('values' in authored) return { kind: 'option', name, values: authored.values, start: authored.start };
  if ('min' in authored)
    return { kind: 'number', name, min: authored.min, max: authored.max, start: authored.start };
  return { kind: 'flag', name, start: authored.start };
}

/** Effects in the author's order: a bare number adds to a number variable, all else sets. */
export function emitEffects(
  authored: AuthoredChoice['effects'],
  variables: readonly MemoryVariable[],
): readonly Effect[] {
  return Object.entries(authored ?? {}).map(([name, wanted]) => {
    if (typeof wanted === 'object') return { kind: 'set', name, value: wanted.set };
    const isNumber = variables.find((variable) => variable.name === name)?.kind === 'number';
    return isNumber && typeof wanted === 'number'
      ? { kind: 'add', name, by: wanted }
      : { kind: 'set', name, value: wanted };
  });
}
