/**
 * Makes a file of the wrong shape usable for the checks that remain, so that one run shows every mistake.
 * What does not belong is taken out, what is missing gets a stand-in; nothing else moves, so places in the
 * file stay right. The result is never emitted.
 */
import type { z } from 'zod';
import { type Mend, partAt, shortcomings, touchesFlow } from './shortcomings';
import type { PathStep } from './yaml-file';

/** Each round mends one layer; a part that was missing brings its own missing parts with it. */
const mostRounds = 12;

/** A repaired file. */
export interface Repaired<Data> {
  readonly data: Data;
  /** Whether something was replaced that decides where the story leads. */
  readonly flowTouched: boolean;
}

function write(container: object, key: PathStep, value: unknown): void {
  if (value === undefined && !Array.isArray(container)) delete (container as Record<PathStep, unknown>)[key];
  else Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
}

function apply(mend: Mend, data: unknown, path: readonly PathStep[]): void {
  const last = path.at(-1);
  const container = partAt(data, path.slice(0, -1));
  if (mend.kind === 'merge') {
    const part = partAt(data, path);
    if (typeof part === 'object' && part !== null) {
      for (const [key, value] of Object.entries(mend.values)) write(part, key, value);
    }
  } else if (last !== undefined && typeof container === 'object' && container !== null) {
    write(container, last, mend.kind === 'remove' ? undefined : mend.value);
  }
}

/** The data with every part that does not fit replaced or taken out; null when that does not help. */
export function repair<Data>(schema: z.ZodType<Data>, data: unknown): Repaired<Data> | null {
  const mended: unknown = structuredClone(data);
  let flowTouched = false;
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(mended);
    if (result.success) return { data: result.data, flowTouched };
    for (const shortcoming of shortcomings(result.error, mended)) {
      if (shortcoming.path.length === 0 && shortcoming.mend.kind !== 'merge') return null;
      flowTouched ||= touchesFlow(shortcoming);
      apply(shortcoming.mend, mended, shortcoming.path);
    }
  }
  return null;
}
