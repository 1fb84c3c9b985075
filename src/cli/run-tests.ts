/**
 * `npm test`: every check and every test, each once, also when an earlier one failed. The last line is
 * `N passed, N failed`; the exit code follows it. With `--long` the long runs too.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAccessibilityReport } from './accessibility-report';
import { ensureBrowser } from './browser';
import { runChecks } from './checks';
import { repositoryRoot } from './repository';
import { runStep, type StepOutcome } from './run-step';
import { ensureServers } from './servers';
import { playwrightTally, stepTally, sumTallies, type Tally, vitestTally } from './tally';

const reports = join(repositoryRoot, 'test-results', 'reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const isLong = process.argv.includes('--long');
const env: Record<string, string> = isLong ? { SPEELVELD_LONG: '1' } : {};

/** The tests in Node and jsdom. */
async function runVitest(): Promise<Tally> {
  ensureServers();
  const outcome = await runStep(
    'unit, property and view tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    { env },
  );
  return vitestTally(vitestReport, outcome.ok);
}

/** The journeys in a real browser, on the app as it was just built. */
async function runJourneys(build: StepOutcome): Promise<Tally> {
  const browser = ensureBrowser();
  if (browser === null) {
    return {
      passed: 0,
      failed: [],
      notRun: ['journeys in Chromium: no browser found; install chromium or set CHROMIUM'],
    };
  }
  if (!build.ok) return { passed: 0, failed: [], notRun: ['journeys in Chromium: the build failed'] };
  const outcome = await runStep('journeys in Chromium', ['node_modules/@playwright/test/cli.js', 'test'], {
    env: { ...env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  return playwrightTally(playwrightReport, outcome.ok);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const startedAt = performance.now();
const checks = await runChecks();
const build = await runStep('build', ['--import', 'tsx', 'src/cli/build.ts']);
const total = sumTallies([stepTally([...checks, build]), await runVitest(), await runJourneys(build)]);

writeAccessibilityReport({ vitest: vitestReport, playwright: playwrightReport, to: reports });

process.stdout.write(`\n=== result after ${Math.round((performance.now() - startedAt) / 1000)} s\n`);
for (const name of total.failed) process.stdout.write(`failed: ${name}\n`);
for (const name of total.notRun) process.stdout.write(`not run: ${name}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed.length} failed\n`);
process.exitCode = total.failed.length === 0 ? 0 : 1;
