/** Finds programs that the tests need and, on Debian, installs them. None is ever downloaded from elsewhere. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a file can be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not runnable: look further.
    return false;
  }
}

/** Where a program is: on the PATH, or where Debian keeps its servers; null when it is not here. */
export function findProgram(program: string): string | null {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']) {
    if (folder !== '' && isExecutable(join(folder, program))) return join(folder, program);
  }
  return null;
}

/**
 * Installs packages when that can be done here: with apt-get, as root or through a sudo that asks nothing.
 * @returns whether all went well.
 */
export function installPackages(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (findProgram('apt-get') === null || (!isRoot && findProgram('sudo') === null)) return false;
  process.stdout.write(`Installing ${packages.join(', ')} (apt-get) …\n`);
  // At this level no service is started by being installed.
  const prefix = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'];
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((args) => {
    const [program = '', ...rest] = [...prefix, 'apt-get', ...args];
    return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  });
}
