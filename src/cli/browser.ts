/**
 * Finds the browser that the journeys run in, and on Debian installs it when it is missing. No browser is
 * ever downloaded from elsewhere. Preferred is the shell of Chromium that draws no window of its own: the same engine
 * of the same source package, with two thirds of the work (40 journeys: 123 s against 175 s).
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not runnable: look further.
    return false;
  }
}

function onPath(program: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && isExecutable(join(folder, program))) return join(folder, program);
  }
  return null;
}

/** The path of a Chromium: what the variable CHROMIUM names, or else the first one on the PATH; null without one. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return isExecutable(named) ? named : onPath(named);
  return names.map(onPath).find((path) => path !== null) ?? null;
}

/** Runs apt-get as root or through a sudo that asks nothing; false when that cannot be done or fails. */
function runApt(...args: string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (!isRoot && onPath('sudo') === null) return false;
  const [program = '', ...rest] = [...prefix, 'apt-get', ...args];
  const outcome = spawnSync(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return outcome.status === 0;
}

/**
 * The browser, installed first when that can be done here: the shell, or the whole browser where a release has no
 * shell. Null when there is none and none can be installed.
 */
export function ensureBrowser(): string | null {
  const present = findBrowser();
  const isChosen = (process.env.CHROMIUM ?? '') !== '';
  if (isChosen || present?.endsWith(shell) === true || onPath('apt-get') === null) return present;
  process.stdout.write('Installing Chromium (apt-get) …\n');
  if (!runApt('update')) return present;
  const install = ['install', '-y', '--no-install-recommends'];
  if (!runApt(...install, shell) && present === null) runApt(...install, 'chromium');
  return findBrowser();
}

/** Arguments that make Chromium work in a container and keep it from calling home. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
