/**
 * Where the content lies: in our folder, and in a host's own folder beside it where there is one. Every command, the
 * build and the development server read through this, and write in `directory` alone.
 */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Sources } from './compilation';
import { layered } from './layers';
import { isOursBeside, plainPath } from './messages/layered-path';
import { readModules } from './read-modules';

/** The folders, and which file lies in which. */
export interface ContentFolders {
  /** The folder that is written in, absolute: the own one where there is one. */
  readonly directory: string;
  /** Every folder that is read, absolute; ours first. */
  readonly all: readonly string[];
  /** All authored files of the folders as one set, read anew. */
  sources(): Sources;
  /** Where a file of that set lies, or would come to lie: an absolute path. */
  pathOf(file: string): string;
  /** Whether a folder is one of these. */
  reads(folder: string): boolean;
  /** Whether a file lies in `directory`, or would come to: no other may be written. */
  owns(file: string): boolean;
  /** The path of a file as it is shown: from where the command runs, so that it can be opened from a message. */
  shown(file: string): string;
}

/** The path from the present folder, with forward slashes. */
export function fromHere(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

/** The content of our folder, with that of an own folder laid over it; null where there is none. */
export function contentFolders(ours: string, own: string | null): ContentFolders {
  if (own === null || resolve(own) === resolve(ours)) {
    return {
      directory: ours,
      all: [ours],
      sources: () => readModules(ours),
      pathOf: (file) => join(ours, file),
      reads: (folder) => resolve(folder) === resolve(ours),
      owns: () => true,
      shown: (file) => fromHere(join(ours, file)),
    };
  }
  const isOurs = (file: string): boolean => {
    if (isOursBeside(file)) return true;
    const [folder = '', ...below] = file.split('/');
    if (below.length > 0 && existsSync(join(own, folder, 'module.yaml'))) return false;
    // A translation belongs where the text that it translates is.
    if (existsSync(join(own, file.replace(/\.[a-z]{2,3}\.yaml$/, '.yaml')))) return false;
    return !existsSync(join(own, file)) && existsSync(join(ours, file));
  };
  const pathOf = (file: string): string => join(isOurs(file) ? ours : own, plainPath(file));
  return {
    directory: own,
    all: [ours, own],
    sources: () => layered(readModules(ours), readModules(own)),
    pathOf,
    reads: (folder) => [ours, own].some((one) => resolve(one) === resolve(folder)),
    owns: (file) => !isOurs(file),
    shown: (file) => fromHere(pathOf(file)),
  };
}

/** There is no folder where the own one should be; the message is in words for whoever named it. */
export class NoOwnFolder extends Error {
  // Told by its name: the configuration of the build is loaded by a loader of its own, with classes of its own.
  override readonly name = 'NoOwnFolder';
}

/**
 * The own folder that the environment variable SPEELVELD_MODULES names, absolute; null where it names none.
 * @param root what a relative path counts from
 * @throws NoOwnFolder
 */
export function ownFolder(root: string, named: string | undefined): string | null {
  if (named === undefined || named.trim() === '') return null;
  const folder = resolve(root, named);
  if (!existsSync(folder))
    throw new NoOwnFolder(
      `De eigen map ‘${folder}’ bestaat niet. Maak haar, of verbeter SPEELVELD_MODULES of --modules.`,
    );
  if (!statSync(folder).isDirectory())
    throw new NoOwnFolder(`‘${folder}’ is geen map. Noem bij SPEELVELD_MODULES of --modules uw eigen map.`);
  return folder;
}
