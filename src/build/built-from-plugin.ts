/**
 * What was built: the version of the package and the commit, which the app names at ‘Over Speelveld’. No time of
 * building, so that the same source gives the same files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The commit that stands in `root`; empty where that is no checkout, also when it lies inside another one. */
export function commitIn(root: string): string {
  if (!existsSync(join(root, '.git'))) return '';
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/** Puts the version and the commit of the project in the place of their names in the app. */
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
        },
      };
    },
  };
}
