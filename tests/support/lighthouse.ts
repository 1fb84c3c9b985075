/** Lighthouse on a page of the built app, in the Chromium that the journeys run in. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { browserArguments } from '../../src/cli/browser';

/** What Lighthouse says of a category: its score of 100, and what it holds against the page. */
export interface Verdict {
  readonly score: number;
  readonly against: readonly string[];
}

/** On what it is looked at: on a desk as fast as that is, or as Lighthouse has it, a slow phone on slow 4G. */
const conditions = {
  desk: { formFactor: 'desktop', screenEmulation: { disabled: true }, throttlingMethod: 'provided' },
  phone: { formFactor: 'mobile', throttlingMethod: 'simulate' },
} as const;

/** Starts a browser of its own, with a port that it chooses itself, and answers that port. */
async function startBrowser(executable: string, profile: string) {
  const browser = spawn(
    executable,
    [
      ...browserArguments,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=nl-NL',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    browser.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { browser, port };
}

/**
 * Runs the categories on each address, one after the other.
 * @param executable the path of a Chromium
 * @throws when the browser does not start or a page does not load
 */
export async function verdictsOf<Category extends string>(
  executable: string,
  addresses: readonly string[],
  categories: readonly Category[],
  on: keyof typeof conditions = 'desk',
): Promise<readonly Readonly<Record<Category, Verdict>>[]> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const { browser, port } = await startBrowser(executable, profile);
  const ended = new Promise((resolve) => browser.once('close', resolve));
  try {
    const all: Readonly<Record<Category, Verdict>>[] = [];
    for (const address of addresses) {
      const run = await lighthouse(address, {
        port,
        onlyCategories: [...categories],
        ...conditions[on],
        disableFullPageScreenshot: true,
        logLevel: 'error',
      });
      if (run === undefined || run.lhr.runtimeError !== undefined)
        throw new Error(`Lighthouse could not look at ${address}: ${run?.lhr.runtimeError?.message}`);
      const { lhr } = run;
      const verdicts = categories.map((category): [Category, Verdict] => {
        const { score, auditRefs = [] } = lhr.categories[category] ?? { score: null };
        const against = auditRefs
          .map(({ id, weight }) => ({ id, weight, audit: lhr.audits[id] }))
          .filter(({ weight, audit }) => weight > 0 && audit?.score !== null && (audit?.score ?? 0) < 1)
          .map(({ id, audit }) => `${id}: ${JSON.stringify(audit?.details ?? {}).slice(0, 400)}`);
        return [category, { score: Math.round((score ?? 0) * 100), against }];
      });
      all.push(Object.fromEntries(verdicts) as Record<Category, Verdict>);
    }
    return all;
  } finally {
    // What was started may be a script that started the browser: all of the group goes.
    if (browser.pid !== undefined) process.kill(-browser.pid);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
