/**
 * Makes a file of the wrong shape usable for the checks that remain, so that one run shows every mistake.
 * What does not belong is taken out, what is missing gets a stand-in. The result is never emitted.
 */
import type { z } from 'zod';
import type { PathStep } from './yaml-file';

type Container = Record<PathStep, unknown>;

/** Values that fit most places, tried in this order. */
const standIns: readonly unknown[] = ['ontbreekt', ['ontbreekt'], {}, 1, true];

function containerOf(data: unknown, path: readonly PathStep[]): Container | null {
  let node = data;
  for (const step of path.slice(0, -1)) {
    if (typeof node !== 'object' || node === null) return null;
    node = (node as Container)[step];
  }
  return typeof node === 'object' && node !== null ? (node as Container) : null;
}

function put(data: unknown, path: readonly PathStep[], value: unknown): void {
  const last = path.at(-1);
  const container = containerOf(data, path);
  if (last === undefined || container === null) return;
  if (value !== undefined) Object.defineProperty(container, last, { value, writable: true, enumerable: true, configurable: true });
  else if (Array.isArray(container)) container.splice(Number(last), 1);
  else delete container[last];
}

function problems(schema: z.ZodType<unknown>, data: unknown): number {
  return schema.safeParse(data).error?.issues.length ?? 0;
}

/** The data with every part that does not fit replaced or removed; null when that does not help. */
export function repair<Data>(
  schema: z.ZodType<Data>,
  data: unknown,
  issuesOf: (error: z.ZodError) => readonly { readonly path: readonly PathStep[] }[],
): Data | null {
  let current: unknown;
  try {
    current = structuredClone(data);
  } catch {
    return null;
  }
  // Each round mends at least one issue or gives up, so this ends; files of authors need a few rounds.
  for (let round = 0; round < 200; round += 1) {
    const result = schema.safeParse(current);
    if (result.success) return result.data;
    const before = result.error.issues.length;
    const [first] = issuesOf(result.error);
    if (first === undefined || first.path.length === 0) return null;
    let mended = false;
    for (let depth = first.path.length; depth > 0 && !mended; depth -= 1) {
      const path = first.path.slice(0, depth);
      for (const standIn of [undefined, ...standIns]) {
        const attempt = structuredClone(current);
        put(attempt, path, standIn);
        if (problems(schema, attempt) < before) {
          current = attempt;
          mended = true;
          break;
        }
      }
    }
    if (!mended) return null;
  }
  return null;
}
