/**
 * Cuts the typefaces down to what the app shows, once, and hands them to the build as a style sheet that
 * any file imports as `speelveld-fonts.css`. The cuts are kept in node_modules/.cache under a hash of all
 * that decides what they look like, so the same source always gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, sep } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin, Rolldown } from 'vite';
import { type FontCut, fontCuts, fontFaceRules, textOf } from './font-faces';

/** The name under which styles and scripts import the faces. */
const sheetName = 'speelveld-fonts.css';

/** The cuts that the first screen is set in. */
const cutsFirst: readonly string[] = [
  'source-serif-4-text-core',
  'source-serif-4-title-core',
  'fira-sans-400-core',
];

/** What type set well needs: kerning, ligatures, and figures of equal width where a list asks for them. */
const features = ['kern', 'liga', 'tnum'];

const require = createRequire(import.meta.url);

function sourceBytes(cut: FontCut): Buffer {
  return readFileSync(require.resolve(cut.source));
}

function fingerprint(cuts: readonly FontCut[]): string {
  const hash = createHash('sha256');
  const { version } = require('subset-font/package.json') as { version: string };
  hash.update(JSON.stringify({ cuts, features, version }));
  for (const source of [...new Set(cuts.map((cut) => cut.source))].sort()) {
    hash.update(readFileSync(require.resolve(source)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function cutFont(cut: FontCut): Promise<Buffer> {
  return subsetFont(sourceBytes(cut), textOf(cut.characters), {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    ...(cut.axes === undefined ? {} : { variationAxes: cut.axes }),
  });
}

/**
 * Cuts all faces unless that was done before.
 * @param cacheFolder a folder that may be thrown away at any time.
 * @returns the path of the style sheet; the font files lie beside it.
 * @throws Error when a font package is not installed.
 */
export async function prepareFonts(cacheFolder: string): Promise<string> {
  const folder = join(cacheFolder, fingerprint(fontCuts));
  const sheet = join(folder, sheetName);
  if (existsSync(sheet)) return sheet;
  // Made in a place of its own and put in position whole: two builds may do this at the same time.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const cut of fontCuts) writeFileSync(join(draft, `${cut.name}.woff2`), await cutFont(cut));
  writeFileSync(join(draft, sheetName), `${fontCuts.map(fontFaceRules).join('\n')}\n`);
  try {
    renameSync(draft, folder);
  } catch {
    // The other build was first with the very same files.
    rmSync(draft, { recursive: true, force: true });
  }
  return sheet;
}

/** The files, in a build, of the cuts that the first screen is set in. */
export function lettersFirst(bundle: Rolldown.OutputBundle): readonly string[] {
  const emitted = Object.values(bundle).flatMap((file) =>
    file.type === 'asset'
      ? file.names.map((name) => ({ name: basename(name), fileName: file.fileName }))
      : [],
  );
  return cutsFirst.flatMap((cut) => emitted.find(({ name }) => name === `${cut}.woff2`)?.fileName ?? []);
}

/** Serves the cut faces to the build and the development server. */
export function fontSubsetPlugin(): Plugin {
  return {
    name: 'speelveld-fonts',
    async config(config) {
      const root = config.root ?? process.cwd();
      const sheet = await prepareFonts(join(root, 'node_modules', '.cache', 'speelveld-fonts'));
      return { resolve: { alias: { [sheetName]: sheet.split(sep).join('/') } } };
    },
  };
}
