/**
 * Puts the service worker beside the built app: one script that knows every file of this very build by name, size and
 * digest. A package for a learning system has none: there the app lies at an address that is not its own.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { drawnFolder } from '../core/shared/delivery';
import { type Built, type BuiltFile, digestLength, workerFile } from '../offline/built';
import { bundled } from './bundled';
import { formatAsked } from './delivery-plugin';

/** What lies in a build and is served to nobody: what tools read, and the picture of the project's own page. */
export function isNeverServed(path: string): boolean {
  return /^(?:\.(?!well-known\/)|speelveld-start\.png$)|\.map$/.test(path);
}

/**
 * What is served and is no part of the app: the worker itself, what programs ask of a host, and the pages for who has
 * nothing of the app yet.
 */
function isBesideTheApp(path: string): boolean {
  return path === workerFile || path.startsWith('.well-known/') || isDrawn(path);
}

function isDrawn(path: string): boolean {
  return path.startsWith(`${drawnFolder}/`);
}

function builtFile(folder: string, path: string): BuiltFile {
  const bytes = readFileSync(join(folder, path));
  const digest = createHash('sha256').update(bytes).digest('base64').slice(0, digestLength);
  return [path, bytes.byteLength, digest];
}

/**
 * How much all of it is, put in the pages, so that it can be said before anything is fetched. It takes as many places
 * whatever it is, and so changes no size.
 */
function tellSize(folder: string, files: readonly BuiltFile[]): void {
  const bytes = String(files.reduce((sum, [, size]) => sum + size, 0)).padStart(10, '0');
  for (const path of ['index.html', ...pathsIn(folder).filter(isDrawn)]) {
    const page = join(folder, path);
    const written = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      written.replace(/(name="speelveld-bytes" content=")\d{10}/, (_, name: string) => name + bytes),
    );
  }
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Everything in a folder that the app consists of. */
function filesIn(folder: string): readonly BuiltFile[] {
  return pathsIn(folder)
    .filter((path) => !isNeverServed(path) && !isBesideTheApp(path))
    .sort()
    .map((path) => builtFile(folder, path));
}

/** The script: what was built, then what is done with it. The same files and the same worker have the same version. */
function workerOf(files: readonly BuiltFile[], code: string): string {
  const hash = createHash('sha256').update(JSON.stringify(files)).update(code);
  const built: Built = { version: hash.digest('hex').slice(0, 16), files };
  return `const SPEELVELD_BUILT = ${JSON.stringify(built)};\n${code}`;
}

/**
 * Writes the worker into a folder that holds a whole build.
 * @param root where the source is.
 * @internal exported for its tests
 */
export async function writeWorker(root: string, folder: string): Promise<void> {
  tellSize(folder, filesIn(folder));
  writeFileSync(
    join(folder, workerFile),
    workerOf(filesIn(folder), await bundled(join(root, 'src/offline/sw.ts'), 'speelveldWorker')),
  );
}

/** The worker in the build; the development server has none. */
export function offlinePlugin(): Plugin {
  let root = '.';
  return {
    name: 'speelveld-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    // After everything was written: what is counted is what a server sends.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (formatAsked() === 'static' && dir !== undefined) await writeWorker(root, dir);
      },
    },
  };
}
