/**
 * Notes whose work a build holds: the packages of every module that the bundler really put in, in the app, in its worker and
 * in what is bundled by itself, and those that the letters are cut from. For the notices of a package; it is not served.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { modulesBundledApart } from './bundled';
import { fontCuts } from './font-faces';

/** Where the note lies in a build. */
export const usedPackagesFile = '.vite/packages.json';

const require = createRequire(import.meta.url);
const below = '/node_modules/';

/** The bundlers put a few lines of their own in what they make; these modules have no file. */
const ofTheBundlers: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/** The folder of the package that a module is of; null for a module of ours. */
export function packageFolderOf(module: string): string | null {
  const [, bundler] = ofTheBundlers.find(([start]) => module.startsWith(start)) ?? [];
  if (bundler !== undefined) return join(require.resolve(`${bundler}/package.json`), '..');
  const path = module.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const at = path.lastIndexOf(below);
  if (at === -1 || path.slice(at + below.length).startsWith('.')) return null;
  const [first = '', second = ''] = path.slice(at + below.length).split('/');
  return path.slice(0, at + below.length) + (first.startsWith('@') ? `${first}/${second}` : first);
}

/** The modules of which something is left in what was made. */
export function modulesIn(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [],
  );
}

/** Writes the note beside the manifest of the build. */
export function usedPackagesPlugin(): Plugin {
  const used = new Set<string>();
  const collect = (modules: Iterable<string>): void => {
    for (const module of modules) {
      const folder = packageFolderOf(module);
      if (folder !== null) used.add(folder);
    }
  };
  const generateBundle: Plugin['generateBundle'] = {
    order: 'post',
    handler: (_options, bundle) => collect(modulesIn(bundle)),
  };
  return {
    name: 'speelveld-used-packages',
    apply: 'build',
    config: () => ({
      worker: { plugins: () => [{ name: 'speelveld-used-packages-worker', generateBundle }] },
    }),
    generateBundle,
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        collect(modulesBundledApart());
        collect(fontCuts.map(({ source }) => require.resolve(source)));
        if (dir !== undefined) writeFileSync(join(dir, usedPackagesFile), JSON.stringify([...used].sort()));
      },
    },
  };
}
