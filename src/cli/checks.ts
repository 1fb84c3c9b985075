/** The checks that read the repository without running the app; `npm run check` and `npm test` share them. */
import { runStep, type StepOutcome } from './run-step';

const checks: readonly (readonly [name: string, ...args: string[]])[] = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  ['dead code', 'node_modules/knip/bin/knip.js', '--production'],
  ['content', '--import', 'tsx', 'src/cli/modules.ts', 'check'],
];

/** Runs every check, also after one failed: a person wants to see all of it at once. */
export async function runChecks(): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const [name, ...args] of checks) outcomes.push(await runStep(name, args));
  return outcomes;
}
