/**
 * Finds the browser that the journeys run in, and on Debian installs it when it is missing. No browser is
 * ever downloaded from elsewhere. Preferred is the shell of Chromium that draws no window of its own: the same engine
 * of the same source package, with two thirds of the work (40 journeys: 123 s against 175 s).
 */
import { posix, win32 } from 'node:path';
import { findProgram, installPackages, isExecutable } from './programs';

const shell = 'chromium-headless-shell';
const names = [
  shell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where Windows and macOS keep a browser, which is on no PATH there. */
export function usualPlaces(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
      posix.join('/Applications', `${name}.app`, 'Contents', 'MacOS', name),
    );
  }
  if (platform !== 'win32') return [];
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) =>
    root === undefined
      ? []
      : [
          win32.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          win32.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          win32.join(root, 'Chromium', 'Application', 'chrome.exe'),
        ],
  );
}

/**
 * The path of a Chromium: what the variable CHROMIUM names, or else the first one on the PATH or where the system keeps
 * it; null without one.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return isExecutable(named) ? named : findProgram(named);
  return (
    names.map(findProgram).find((path) => path !== null) ??
    usualPlaces(process.platform, process.env).find(isExecutable) ??
    null
  );
}

/**
 * The browser, installed first when that can be done here: the shell, or the whole browser where a release has no
 * shell. Null when there is none and none can be installed.
 */
export function ensureBrowser(): string | null {
  const present = findBrowser();
  const isChosen = (process.env.CHROMIUM ?? '') !== '';
  if (isChosen || present?.endsWith(shell) === true) return present;
  if (!installPackages([shell]) && present === null) installPackages(['chromium']);
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
  // The shell would fit letters to whole pixels, which makes lines wider than a person sees them.
  '--font-render-hinting=none',
];
