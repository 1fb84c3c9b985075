/** Our dialogue beside inkjs on the same generated story: load, steps, memory. */
import { join } from 'node:path';
import { z } from 'zod';
import { runJson } from './run-json';
import { ratioOf, type Spread, spreadOf } from './statistics';
import { brief, briefSpread, table } from './table';

const measurementSchema = z.object({
  loadMs: z.number(),
  firstStepMs: z.number(),
  heapBytes: z.number(),
  stepsPerSecond: z.number(),
  seen: z.number(),
});
type Measurement = z.infer<typeof measurementSchema>;
type Quantity = 'loadMs' | 'firstStepMs' | 'heapBytes' | 'stepsPerSecond';

const quantities: readonly (readonly [quantity: Quantity, title: string])[] = [
  ['loadMs', 'load to the first text and choices, ms'],
  ['firstStepMs', 'load and take the first step, ms'],
  ['stepsPerSecond', 'steps per second, warm'],
  ['heapBytes', 'heap of the loaded story, bytes'],
];

/** One quantity of both engines at one size. */
export interface Comparison {
  readonly quantity: Quantity;
  readonly ours: Spread;
  readonly ink: Spread;
  /** Ours divided by inkjs, round by round. */
  readonly ratio: Spread;
}

/** All quantities at one size. */
export interface SizeOutcome {
  readonly moments: number;
  readonly comparisons: readonly Comparison[];
}

/** How the engines are measured. */
export interface EngineRun {
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Milliseconds of stepping, once to warm up and once to measure. */
  readonly milliseconds: number;
  /** Where the prepared stories lie. */
  readonly folder: string;
  readonly onProgress: (what: string) => void;
}

async function measure(run: EngineRun, engine: 'dialogue' | 'inkjs', moments: number): Promise<Measurement> {
  const story = join(run.folder, `${moments}.${engine}.json`);
  const walk = join(run.folder, `${moments}.walk.json`);
  const worker = join(run.folder, 'bin', 'worker.js');
  return runJson(
    ['--expose-gc', '--no-flush-bytecode', worker, engine, story, walk, String(run.milliseconds)],
    measurementSchema,
  );
}

/** Generates the stories, compiles the ink, bundles the worker. */
export async function prepareStories(
  folder: string,
  sizes: readonly number[],
): Promise<Readonly<Record<string, number>>> {
  const args = ['--import', 'tsx', 'tests/bench/prepare.ts', folder, ...sizes.map(String)];
  return runJson(args, z.record(z.string(), z.number()));
}

/**
 * Measures both engines in turn, size after size, round after round.
 * @throws Error when the two did not put the same text and choices before the reader.
 */
export async function measureEngines(run: EngineRun): Promise<readonly SizeOutcome[]> {
  const found = new Map(
    run.sizes.map((size) => [size, { ours: [] as Measurement[], ink: [] as Measurement[] }]),
  );
  for (let round = 1; round <= run.rounds; round += 1) {
    for (const [moments, { ours, ink }] of found) {
      run.onProgress(`round ${round} of ${run.rounds}: ${moments} moments`);
      const [own, other] = [await measure(run, 'dialogue', moments), await measure(run, 'inkjs', moments)];
      if (own.seen !== other.seen)
        throw new Error(`The engines did not play the same story of ${moments} moments.`);
      ours.push(own);
      ink.push(other);
    }
  }
  return [...found].map(([moments, { ours, ink }]) => ({
    moments,
    comparisons: quantities.map(([quantity]) => {
      const [own, other] = [ours.map((one) => one[quantity]), ink.map((one) => one[quantity])];
      return { quantity, ours: spreadOf(own), ink: spreadOf(other), ratio: ratioOf(own, other) };
    }),
  }));
}

/** One quantity at one size. */
export function comparisonAt(
  sizes: readonly SizeOutcome[],
  moments: number,
  quantity: Quantity,
): Comparison | undefined {
  return sizes.find((size) => size.moments === moments)?.comparisons.find((one) => one.quantity === quantity);
}

/** The outcome as tables, one for each quantity. */
export function engineTables(sizes: readonly SizeOutcome[]): string {
  return quantities
    .map(([quantity, title]) =>
      table(
        `${title}: median [lowest…highest]`,
        ['moments', 'speelveld', 'inkjs', 'speelveld ÷ inkjs'],
        sizes.flatMap(({ moments, comparisons }) =>
          comparisons
            .filter((one) => one.quantity === quantity)
            .map(({ ours, ink, ratio }) => [
              brief(moments),
              briefSpread(ours),
              briefSpread(ink),
              briefSpread(ratio),
            ]),
        ),
      ),
    )
    .join('');
}
