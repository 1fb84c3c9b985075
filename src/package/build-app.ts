/** The app as it goes into a package, built in a folder of its own so that `dist` stays as it is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { build, createLogger } from 'vite';
import { isNeverServed } from '../build/offline-plugin';
import { usedPackagesFile } from '../build/used-packages-plugin';
import { courseFile } from '../compiler/emit/emit-course';
import type { Course } from '../core/programme/course';
import type { PackageFormat } from '../core/shared/delivery';
import type { PackageFiles } from './files';

/** How the app is built. */
export interface BuildOrder {
  /** Where the repository lies. */
  readonly root: string;
  readonly format: PackageFormat;
  /** The path below which a static package is served, with a slash at both ends. */
  readonly base: string;
  /** The one module that goes in; null for the programme. */
  readonly only: string | null;
  /** The origins that a cmi5 package may reach. */
  readonly stores: readonly string[];
}

/** What was built. */
export interface BuiltApp {
  readonly files: PackageFiles;
  /** The folders of the packages whose work is in it. */
  readonly packages: readonly string[];
  /** What it is about. */
  readonly course: Course;
}

/**
 * Tells the configuration of the build, which reads its environment, what is built; what the command was told there does
 * not count. @returns what gives the environment back
 */
function tellTheBuild({ format, only, stores }: BuildOrder): () => void {
  const before = { ...process.env };
  Object.assign(process.env, {
    NODE_ENV: 'production',
    VITE_FORMAT: format,
    VITE_LRS: stores.join(' '),
    SPEELVELD_ONLY: only ?? '',
    SPEELVELD_PACKAGED: 'yes',
  });
  return () => {
    // In place: others hold on to the object itself.
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

function filesIn(folder: string): PackageFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isNeverServed(path));
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/**
 * Builds it, in a folder that is thrown away.
 * @throws Error as the bundler throws it
 */
export async function buildApp(order: BuildOrder): Promise<BuiltApp> {
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-package-'));
  const giveBack = tellTheBuild(order);
  try {
    await build({
      root: order.root,
      base: order.base,
      configLoader: 'runner',
      // What failed is thrown too, and said once, by the command.
      customLogger: { ...createLogger('warn'), error: () => undefined },
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: true,
        reportCompressedSize: false,
        // How long each step took is for who works on the build.
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    });
    // Safe: both were written just now by plugins of ours.
    const read = <Noted>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Noted;
    return {
      files: filesIn(folder),
      packages: read<readonly string[]>(usedPackagesFile),
      course: read<Course>(courseFile),
    };
  } finally {
    giveBack();
    rmSync(folder, { recursive: true, force: true });
  }
}
