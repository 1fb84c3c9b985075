/** `npm run check`: types, format and lint, dead code, content, and the rules of the architecture (imports, names, sizes). */
import { runChecks } from './checks';
import { runStep } from './run-step';

const outcomes = [
  ...(await runChecks()),
  await runStep('architecture', ['node_modules/vitest/vitest.mjs', 'run', 'tests/architecture']),
];

process.stdout.write('\n');
for (const { name, ok, seconds } of outcomes) {
  process.stdout.write(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)\n`);
}
process.exit(outcomes.every((outcome) => outcome.ok) ? 0 : 1);
