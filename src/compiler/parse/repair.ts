/**
 * Makes a file of the wrong shape usable for the checks that remain, so that one run shows every mistake.
 * What does not belong is taken out, what is missing gets a stand-in; nothing else moves, so places in the
 * file stay right. The result is never emitted.
 */
import type { z } from 'zod';
import { partAt, type Shortcoming, shortcomings, touchesFlow } from './shortcomings';
import type { Path, PathStep } from './yaml-file';

/** Each round mends one layer; a part that was missing brings its own missing parts with it. */
const mostRounds = 12;

/** A repaired file. */
export interface Repaired<Data> {
  readonly data: Data;
  /** Whether something was replaced that decides where the story leads. */
  readonly flowTouched: boolean;
}

type Container = Record<PathStep, unknown>;

function isContainer(part: unknown): part is Container {
  return typeof part === 'object' && part !== null;
}

/** Keys to take out of one container. */
interface Removal {
  readonly path: Path;
  readonly keys: Set<string>;
}

/** Data under repair. The root is a part like any other, so that it too can be replaced. */
class Patient {
  private readonly whole: Container;
  private readonly removals = new Map<unknown, Removal>();

  constructor(data: unknown) {
    this.whole = { root: structuredClone(data) };
  }

  get data(): unknown {
    return this.whole.root;
  }

  private put(path: Path, value: unknown): void {
    const container = path.length === 0 ? this.whole : partAt(this.data, path.slice(0, -1));
    if (isContainer(container)) container[path.at(-1) ?? 'root'] = value;
  }

  private remove(path: Path, key: PathStep): void {
    const container = partAt(this.data, path);
    if (Array.isArray(container)) container[Number(key)] = null;
    else if (isContainer(container)) {
      const removal = this.removals.get(container) ?? { path, keys: new Set() };
      removal.keys.add(String(key));
      this.removals.set(container, removal);
    }
  }

  mend({ path, mend }: Shortcoming): void {
    if (mend.kind === 'put') this.put(path, mend.value);
    else if (mend.kind === 'remove') this.remove(path.slice(0, -1), path.at(-1) ?? '');
    else {
      for (const [key, value] of Object.entries(mend.values)) {
        if (value === undefined) this.remove(path, key);
        else this.put([...path, key], value);
      }
    }
  }

  /** Takes out what has to go: by building anew, for objects that lost thousands of keys one by one stay slow. */
  finishRound(): void {
    const deepestFirst = [...this.removals.values()].sort((a, b) => b.path.length - a.path.length);
    for (const { path, keys } of deepestFirst) {
      const container = partAt(this.data, path);
      if (!isContainer(container)) continue;
      this.put(path, Object.fromEntries(Object.entries(container).filter(([key]) => !keys.has(key))));
    }
    this.removals.clear();
  }
}

/** The data with every part that does not fit replaced or taken out; null when that does not help. */
export function repair<Data>(schema: z.ZodType<Data>, data: unknown): Repaired<Data> | null {
  const patient = new Patient(data);
  let flowTouched = false;
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(patient.data);
    if (result.success) return { data: result.data, flowTouched };
    for (const shortcoming of shortcomings(result.error, patient.data)) {
      // A file that is not even a map says nothing that could be checked further.
      if (shortcoming.path.length === 0 && shortcoming.mend.kind !== 'merge') return null;
      flowTouched ||= touchesFlow(shortcoming);
      patient.mend(shortcoming);
    }
    patient.finishRound();
  }
  return null;
}
