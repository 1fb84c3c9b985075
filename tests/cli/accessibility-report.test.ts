/** The report per success criterion, from the results of a run. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accessibilityReport, endedOf, resultOf } from '../../src/cli/accessibility-report';
import { type TestOutcome, testOutcomes } from '../../src/cli/tally';
import { criteria } from '../../src/core/accessibility/criteria';
import { type Criterion, testsOf } from '../../src/core/accessibility/criterion';

const file = 'tests/a.test.ts';
const one: Criterion = {
  number: '1.4.10',
  level: 'AA',
  name: { nl: 'Reflow', en: 'Reflow' },
  isNew: false,
  how: { nl: 'Zo.', en: 'So.' },
  standing: { kind: 'tested', tests: [{ file, title: 'fits in …' }] },
};
const ran = (title: string, ended: TestOutcome['ended']): TestOutcome => ({ file, title, ended });
const facts = { date: '1 mei 2026', version: '1.2.3', commit: 'abc', tools: ['axe-core 4'] };

test('one failed run of a test fails its criterion; what was not run, wholly or in part, is not shown', () => {
  expect(resultOf(one, [ran('fits in nl', 'passed'), ran('fits in en', 'passed')])).toBe('noFault');
  expect(resultOf(one, [ran('fits in nl', 'passed'), ran('fits in en', 'failed')])).toBe('fails');
  expect(resultOf(one, [ran('fits in nl', 'passed'), ran('fits in en', 'notRun')])).toBe('notRun');
  expect(resultOf(one, [ran('falls in nl', 'passed')])).toBe('notRun');
  expect(resultOf(one, [{ ...ran('fits in nl', 'passed'), file: 'tests/b.test.ts' }])).toBe('notRun');
});

test('what is known not to be met stays so, however its tests end', () => {
  const said = { nl: '', en: '' };
  const known: Criterion = {
    ...one,
    standing: { kind: 'fails', cause: said, effect: said, instead: said, planned: said },
  };
  expect(resultOf(known, [])).toBe('fails');
  expect(resultOf({ ...one, standing: { kind: 'untested' } }, [])).toBe('untested');
  expect(resultOf({ ...one, standing: { kind: 'absent' } }, [])).toBe('absent');
});

test('has every criterion with the outcome of its tests, and says when and with what', () => {
  const outcomes = criteria.flatMap(testsOf).map(
    ({ file: at, title }): TestOutcome => ({
      file: at,
      title: title.replaceAll('…', 'x'),
      ended: 'passed',
    }),
  );
  for (const named of criteria.flatMap(testsOf)) expect(endedOf(named, outcomes)).toBe('passed');
  const page = accessibilityReport(outcomes, facts);
  for (const { number } of criteria) expect(page).toContain(`<th scope="row">${number} `);
  for (const text of ['1 mei 2026', '1.2.3', 'abc', 'axe-core 4']) expect(page).toContain(text);
  expect(page).not.toContain('mislukt');
  expect(page).not.toContain('niet gedraaid</strong>');
  expect(accessibilityReport([], facts)).not.toContain('geslaagd');
});

test('reads what the tools left: each test by its file, and nothing of a report that is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  const vitest = join(folder, 'vitest.json');
  const playwright = join(folder, 'playwright.json');
  writeFileSync(
    vitest,
    JSON.stringify({
      testResults: [
        {
          name: join(folder, 'tests', 'a.test.ts'),
          status: 'failed',
          assertionResults: [{ fullName: 'a b', title: 'b', status: 'failed' }],
        },
      ],
    }),
  );
  writeFileSync(
    playwright,
    JSON.stringify({
      errors: [],
      suites: [
        {
          specs: [],
          suites: [{ specs: [{ title: 'c', file: 'd.journey.ts', tests: [{ status: 'flaky' }] }] }],
        },
      ],
    }),
  );
  expect(testOutcomes(vitest, playwright, folder)).toEqual([
    { file: 'tests/a.test.ts', title: 'b', ended: 'failed' },
    { file: 'tests/journeys/d.journey.ts', title: 'c', ended: 'failed' },
  ]);
  expect(testOutcomes(join(folder, 'none'), join(folder, 'none'), folder)).toEqual([]);
});
