/** Whether the time of the content checker grows with the story and no faster. */
import { z } from 'zod';
import { runJson } from './run-json';
import { type Spread, spreadOf } from './statistics';
import { brief, briefSpread, table } from './table';

const measurementSchema = z.object({ compileMs: z.number(), states: z.number() });

/** The time of one scenario of this size. */
export interface CheckerOutcome {
  readonly moments: number;
  readonly states: number;
  readonly compileMs: Spread;
  readonly msPerMoment: number;
}

/** Compiles and checks a generated scenario of each size, round after round, each time in a new process. */
export async function measureChecker(
  sizes: readonly number[],
  rounds: number,
): Promise<readonly CheckerOutcome[]> {
  const found = new Map(sizes.map((size) => [size, { times: [] as number[], states: 0 }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [moments, outcome] of found) {
      const { compileMs, states } = await runJson(
        ['--import', 'tsx', 'tests/bench/checker.ts', String(moments)],
        measurementSchema,
      );
      outcome.times.push(compileMs);
      outcome.states = states;
    }
  }
  return [...found].map(([moments, { times, states }]) => {
    const compileMs = spreadOf(times);
    return { moments, states, compileMs, msPerMoment: compileMs.median / moments };
  });
}

/** The outcome as a table. */
export function checkerTable(outcomes: readonly CheckerOutcome[]): string {
  return table(
    'content checker: parse, check, emit, prove',
    ['moments', 'states', 'ms', 'ms per moment'],
    outcomes.map(({ moments, states, compileMs, msPerMoment }) => [
      brief(moments),
      brief(states),
      briefSpread(compileMs),
      brief(msPerMoment),
    ]),
  );
}
