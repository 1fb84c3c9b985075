/**
 * What was built: the version of the package and the commit, which the app names at ‘Over Speelveld’, and where the source
 * is published, which it names at ‘Verantwoording’. No time of building, so that the same source gives the same files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** What git says in `root`; empty where that is no checkout, also when it lies inside another one. */
function askGit(root: string, ...question: readonly string[]): string {
  if (!existsSync(join(root, '.git'))) return '';
  try {
    return execFileSync('git', question, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/** The commit that stands in `root`; empty where it is not known. */
export function commitIn(root: string): string {
  return askGit(root, 'rev-parse', '--short=12', 'HEAD');
}

/** When that commit was made, ISO in UTC; null where it is not known. */
export function committedAt(root: string): string | null {
  const seconds = askGit(root, 'show', '-s', '--format=%ct', 'HEAD');
  return seconds === '' ? null : new Date(Number(seconds) * 1000).toISOString();
}

/** A name that leads nowhere (RFC 2606): nobody has published this source yet. */
const nowhere = /^(?:www\.)?example\.(?:org|com|net)$/;

/** Where `publiccode.yml` in `root` says that the source is published; empty where it says nothing of use. */
function sourceOf(root: string): string {
  const file = join(root, 'publiccode.yml');
  if (!existsSync(file)) return '';
  const written: unknown = parse(readFileSync(file, 'utf8'));
  const url = typeof written === 'object' && written !== null && 'url' in written ? written.url : undefined;
  if (typeof url !== 'string' || !URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && !nowhere.test(hostname) ? url : '';
}

/**
 * Puts the version, the commit and the address of the source in the place of their names in the app, and whether it is
 * built to be packaged.
 */
export function builtFromPlugin(): Plugin {
  return {
    name: 'speelveld-built-from',
    config({ root = process.cwd() }) {
      // Safe: npm itself does not work where this file is absent or has no version.
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
      return {
        define: {
          'import.meta.env.SPEELVELD_VERSION': JSON.stringify(version),
          'import.meta.env.SPEELVELD_COMMIT': JSON.stringify(commitIn(root)),
          'import.meta.env.SPEELVELD_PACKAGED': JSON.stringify(process.env.SPEELVELD_PACKAGED ?? ''),
          'import.meta.env.SPEELVELD_SOURCE': JSON.stringify(sourceOf(root)),
        },
      };
    },
  };
}
