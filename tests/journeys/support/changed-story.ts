/** The app with another version of one story, to be served in place of the first. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../../../src/cli/repository';
import { compileSources } from '../../../src/compiler/compile-sources';
import { readModules } from '../../../src/compiler/read-modules';
import { parted } from '../../../src/core/scenario/opening';
import { replaced, translated } from '../../compiler/sample-content';
import { buildWith } from './build-with';
import { remembering } from './stories';
import { StoryFile } from './story-file';

export const { name } = remembering;
export const story = StoryFile.named(name);

const dutch = `${name}.yaml`;
const english = `${name}.en.yaml`;
const walks = `${dirname(name)}/walks.yaml`;

/** A piece of the Dutch file and what comes in its place; the piece must stand there exactly once. */
type Change = readonly [find: string, put: string];

/** A mini case that asks a decision again follows its name, as its author would. */
function followed(sources: Map<string, string>, [find, put]: Change): void {
  const [from, to] = [find, put].map((text) => /^ *- id: (\S+)\n$/.exec(text)?.[1]);
  if (from === undefined || to === undefined) return;
  for (const [path, text] of sources) {
    if (path.includes('/mini/') || path.endsWith('/module.yaml'))
      sources.set(path, text.replace(`  decision: ${from}\n`, `  decision: ${to}\n`));
  }
}

/**
 * The authors' files of the story's module and what all modules share, with the changed story in the place of the one that
 * ships, beside these themselves. The other modules would be compiled for nothing: no change reaches them.
 */
function changedFiles(changes: readonly Change[]) {
  const shipped = new Map(
    [...readModules(join(repositoryRoot, 'modules'))].filter(
      ([path]) => !path.includes('/') || dirname(path).startsWith(dirname(name)),
    ),
  );
  const sources = new Map(shipped);
  sources.delete(english);
  sources.set(walks, '{}\n');
  for (const change of changes) {
    sources.set(dutch, replaced(sources.get(dutch), ...change));
    followed(sources, change);
  }
  return { shipped, sources };
}

/**
 * Builds the app with the changed story's module laid over the one that ships, into a folder of its own, and answers
 * where. The English is made anew, because the build refuses a translation that is behind; the walks, which name choices,
 * are left out.
 */
export async function builtWith(changes: readonly Change[]): Promise<string> {
  const { shipped, sources } = changedFiles(changes);
  const root = mkdtempSync(join(tmpdir(), 'speelveld-changed-'));
  const folderOf = (path: string): string => path.split('/')[0] ?? '';
  const laidOver = translated(sources);
  // A module is laid over as a whole.
  const changed = new Set(
    [...laidOver].flatMap(([path, text]) => (text === shipped.get(path) ? [] : folderOf(path))),
  );
  for (const [path, text] of laidOver) {
    if (!changed.has(folderOf(path))) continue;
    const file = join(root, 'modules', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const outDir = join(root, 'dist');
  await buildWith(join(root, 'modules'), outDir);
  return outDir;
}

/**
 * The app as it was built, in a folder of its own, with the changed story where the Dutch one was: what a build of it
 * would serve at that place. It costs a tenth of a build.
 */
export async function storyReplaced(changes: readonly Change[]): Promise<string> {
  const { scenarios } = compileSources(translated(changedFiles(changes).sources));
  const scenario = scenarios.find(({ module, id }) => `${module}/${id}` === name)?.languages.get('nl');
  if (scenario === undefined) throw new Error(`The changed ${name} does not compile.`);
  const dist = join(repositoryRoot, 'dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-replaced-'));
  cpSync(dist, folder, { recursive: true });
  for (const [kind, content] of Object.entries({ opening: parted(scenario).opening, scenario })) {
    const { file } = manifest[`virtual:speelveld/${kind}/${name}/nl`];
    writeFileSync(join(folder, file), `export default ${JSON.stringify(content)};`);
  }
  return folder;
}
