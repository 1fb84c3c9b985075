/** Counts what the test tools report, so that one line can tell how the whole run went. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';
import type { StepOutcome } from './run-step';

/** What passed, what failed and what was not run, by name. */
export interface Tally {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly notRun: readonly string[];
}

/** One test as a run left it, by its file from the root of the repository. */
export interface TestOutcome {
  readonly file: string;
  readonly title: string;
  readonly ended: 'passed' | 'failed' | 'notRun';
}

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), title: z.string(), status: z.string() })),
    }),
  ),
});

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});
type PlaywrightSuite = {
  readonly specs: readonly z.infer<typeof specSchema>[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
};
const suiteSchema: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({ specs: z.array(specSchema), suites: z.array(suiteSchema).optional() }),
);
const playwrightSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** Each step counts as one check. */
export function stepTally(steps: readonly StepOutcome[]): Tally {
  return {
    passed: steps.filter((step) => step.ok).length,
    failed: steps.filter((step) => !step.ok).map((step) => `check: ${step.name}`),
    notRun: [],
  };
}

function readReport<Report>(path: string, schema: z.ZodType<Report>): Report | null {
  if (!existsSync(path)) return null;
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.data : null;
}

/** A tool that ended badly without naming a failed test has failed as a whole; that must show in the count. */
function withVerdict(tool: string, tally: Tally, isOk: boolean): Tally {
  if (isOk || tally.failed.length > 0) return tally;
  return { ...tally, failed: [`${tool}: the run itself failed; see its output above`] };
}

/**
 * The outcome of Vitest from its JSON report.
 * @param isOk whether the process ended well.
 */
export function vitestTally(path: string, isOk: boolean): Tally {
  const report = readReport(path, vitestSchema);
  if (report === null) return { passed: 0, failed: ['vitest: no readable report'], notRun: [] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const tally: Tally = {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: [
      ...tests.filter((test) => test.status === 'failed').map((test) => test.fullName),
      ...broken.map((file) => `${file.name}: could not be loaded`),
    ],
    notRun: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
  return withVerdict('vitest', tally, isOk);
}

function specsOf(suite: PlaywrightSuite): readonly z.infer<typeof specSchema>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * The outcome of Playwright from its JSON report.
 * @param isOk whether the process ended well.
 */
export function playwrightTally(path: string, isOk: boolean): Tally {
  const report = readReport(path, playwrightSchema);
  if (report === null) return { passed: 0, failed: ['playwright: no readable report'], notRun: [] };
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) =>
      spec.tests.map((test) => ({ name: `${spec.file}: ${spec.title}`, status: test.status })),
    );
  const named = (status: string) => tests.filter((test) => test.status === status).map((test) => test.name);
  const tally: Tally = {
    passed: named('expected').length,
    failed: [
      ...named('unexpected'),
      ...named('flaky'),
      ...report.errors.map((error) => `playwright: ${error.message ?? 'error'}`),
    ],
    notRun: named('skipped'),
  };
  return withVerdict('playwright', tally, isOk);
}

function endedOf(status: string): TestOutcome['ended'] {
  if (status === 'passed' || status === 'expected') return 'passed';
  return status === 'failed' || status === 'unexpected' || status === 'flaky' ? 'failed' : 'notRun';
}

/**
 * Each test that the reports of Vitest and Playwright name; nothing of a report that is not there.
 * @param root the repository, in which the files lie
 */
export function testOutcomes(vitest: string, playwright: string, root: string): readonly TestOutcome[] {
  const views = (readReport(vitest, vitestSchema)?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status }) => ({
      file: relative(root, name).replaceAll('\\', '/'),
      title,
      ended: endedOf(status),
    })),
  );
  const journeys = (readReport(playwright, playwrightSchema)?.suites ?? [])
    .flatMap(specsOf)
    .flatMap(({ file, title, tests }) =>
      tests.map(({ status }) => ({ file: `tests/journeys/${file}`, title, ended: endedOf(status) })),
    );
  return [...views, ...journeys];
}

/** All tallies as one. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.flatMap((tally) => tally.failed),
    notRun: tallies.flatMap((tally) => tally.notRun),
  };
}
