/** A page on paper as a PDF, printed by a browser that is on this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserArguments } from './browser';

/** Longer than any story takes on a slow machine, in milliseconds. */
const patience = 120_000;

/** Prints a page to `out`, an absolute path; tells whether a PDF lies there now. */
export function printToPdf(browser: string, page: string, out: string): boolean {
  // A profile of its own: a browser that is open already would take the page over and print nothing.
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-pdf-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    rmSync(out, { force: true });
    spawnSync(
      browser,
      [
        ...browserArguments,
        '--headless',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${out}`,
        pathToFileURL(file).href,
      ],
      { stdio: 'ignore', timeout: patience, windowsHide: true },
    );
    return existsSync(out) && statSync(out).size > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
