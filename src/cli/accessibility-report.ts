/**
 * The report per success criterion, from the very run of the tests that it names: `toegankelijkheid.html` beside the
 * other reports. Dutch, to be read on a screen or on paper, and to be laid beside an investigation by others.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitIn } from '../build/built-from-plugin';
import { criteria } from '../core/accessibility/criteria';
import { type Criterion, clauseOf, isTitleOf, type TestName, testsOf } from '../core/accessibility/criterion';
import { findBrowser } from './browser';
import { repositoryRoot } from './repository';
import { type TestOutcome, testOutcomes } from './tally';

/** How a run leaves a criterion. */
export type Result = 'fails' | 'notRun' | 'noFault' | 'absent' | 'untested';

/** What happened to one named test: failed if any of its runs did, not run if there was none. */
export function endedOf(test: TestName, outcomes: readonly TestOutcome[]): TestOutcome['ended'] {
  const own = outcomes.filter(({ file, title }) => file === test.file && isTitleOf(test, title));
  if (own.some(({ ended }) => ended === 'failed')) return 'failed';
  return own.length > 0 && own.every(({ ended }) => ended === 'passed') ? 'passed' : 'notRun';
}

/** A criterion after a run: one failed test fails it, and what was not run is not shown. */
export function resultOf(criterion: Criterion, outcomes: readonly TestOutcome[]): Result {
  const ended = testsOf(criterion).map((test) => endedOf(test, outcomes));
  const { kind } = criterion.standing;
  if (kind === 'fails' || ended.includes('failed')) return 'fails';
  if (ended.includes('notRun')) return 'notRun';
  return kind === 'tested' ? 'noFault' : kind;
}

/** What a run was of: the app, the day, and what it was run with. */
export interface RunFacts {
  readonly date: string;
  readonly version: string;
  readonly commit: string;
  /** Each tool with its version. */
  readonly tools: readonly string[];
}

const words: Readonly<Record<Result, string>> = {
  fails: 'Voldoet niet',
  notRun: 'Niet vastgesteld: een test is niet gedraaid',
  noFault: 'Getest, geen fout gevonden',
  absent: 'Niet van toepassing',
  untested: 'Niet getest',
};
const endedWords = { passed: 'geslaagd', failed: 'mislukt', notRun: 'niet gedraaid' } as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function rowOf(criterion: Criterion, outcomes: readonly TestOutcome[]): string {
  const { number, level, name, how, standing } = criterion;
  const known =
    standing.kind === 'fails'
      ? `<p>Oorzaak: ${escaped(standing.cause.nl)} Gevolg: ${escaped(standing.effect.nl)} Wat wel kan: ${escaped(standing.instead.nl)} Planning: ${escaped(standing.planned.nl)}</p>`
      : '';
  const unseen =
    standing.kind === 'tested' && standing.unseen !== undefined
      ? `<p>Wat geen test ziet: ${escaped(standing.unseen.nl)}</p>`
      : '';
  const tests = testsOf(criterion).map(
    (test) =>
      `<li lang="en">${escaped(`${test.file} › ${test.title}`)}: <strong lang="nl">${endedWords[endedOf(test, outcomes)]}</strong></li>`,
  );
  const list = tests.length === 0 ? 'geen' : `<ul>${tests.join('')}</ul>`;
  return `<tr><th scope="row">${number} ${escaped(name.nl)}</th><td>${level}</td><td>${clauseOf(criterion) ?? 'geen'}</td><td>${words[resultOf(criterion, outcomes)]}</td><td><p>${escaped(how.nl)}</p>${known}${unseen}</td><td>${list}</td></tr>`;
}

const style =
  'body{font:16px/1.5 Arial,sans-serif;margin:2rem;color:#111;background:#fff}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}p,ul{margin:0 0 .4rem}ul{padding-inline-start:1.1rem}caption{text-align:start;font-weight:bold;padding-block:.5rem}thead{display:table-header-group}tr{break-inside:avoid}@media print{@page{size:A4 landscape;margin:12mm}body{font-size:9pt;margin:0}}';

/** The report as one page that needs nothing else. */
export function accessibilityReport(outcomes: readonly TestOutcome[], facts: RunFacts): string {
  const results = criteria.map((criterion) => resultOf(criterion, outcomes));
  const counts = (Object.keys(words) as Result[]).map(
    (result) => `<li>${words[result]}: ${results.filter((one) => one === result).length}</li>`,
  );
  const rows = criteria.map((criterion) => rowOf(criterion, outcomes));
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Toegankelijkheid per succescriterium – Speelveld ${escaped(facts.version)}</title><style>${style}</style></head>
<body><main><h1>Toegankelijkheid per succescriterium</h1>
<p>Speelveld ${escaped(facts.version)}, stand van de broncode ${escaped(facts.commit)}, ${escaped(facts.date)}. Getest met ${escaped(facts.tools.join(', '))}.</p>
<p>Dit is een zelftest van de makers op WCAG 2.2, niveau A en AA. Een test vindt alleen wat een programma kan zien. Er is geen onderzoek volgens WCAG-EM gedaan, geen onderzoek door anderen, en geen onderzoek met mensen die hulpsoftware gebruiken. ‘Geen fout gevonden’ is dus niet ‘voldoet’.</p>
<ul>${counts.join('')}</ul>
<table><caption>Alle ${criteria.length} succescriteria</caption><thead><tr><th scope="col">Criterium</th><th scope="col">Niveau</th><th scope="col">EN 301 549 v3.2.1</th><th scope="col">Uitkomst</th><th scope="col">Hoe</th><th scope="col">Tests in deze run</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></main></body></html>
`;
}

function versionOf(name: string): string {
  const file = join(repositoryRoot, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return `${name} ${version}`;
}

function browserVersion(): readonly string[] {
  const browser = findBrowser();
  if (browser === null) return [];
  try {
    return [execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim()];
  } catch {
    // A browser that does not say which it is still ran the tests.
    return [];
  }
}

/** Writes the report of this run beside the reports it is made of. */
export function writeAccessibilityReport(places: {
  readonly vitest: string;
  readonly playwright: string;
  readonly to: string;
}): void {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const report = accessibilityReport(testOutcomes(places.vitest, places.playwright, repositoryRoot), {
    date: new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }),
    version,
    commit: commitIn(repositoryRoot) || 'onbekend',
    tools: [
      ...['axe-core', '@playwright/test', 'lighthouse', 'vitest'].map(versionOf),
      ...browserVersion(),
      `Node.js ${process.versions.node}`,
    ],
  });
  writeFileSync(join(places.to, 'toegankelijkheid.html'), report);
}
