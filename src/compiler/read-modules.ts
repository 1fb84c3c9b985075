/** Reads the modules folder from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import path, { join } from 'node:path';
import type { Sources } from './compilation';
import { pathIn } from './paths';

/**
 * All authored files below `directory`, by their path in it.
 * @throws Error from the file system when the folder cannot be read.
 */
export function readModules(directory: string): Sources {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .flatMap((entry) => pathIn(directory, join(entry.parentPath, entry.name), path) ?? [])
    .filter((file) => !file.startsWith('schema/'))
    .sort();
  return new Map(paths.map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}
