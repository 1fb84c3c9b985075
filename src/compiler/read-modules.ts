/** Reads the modules folder from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Sources } from './compilation';

/**
 * All authored files below `directory`, by their path in it.
 * @throws Error from the file system when the folder cannot be read.
 */
export function readModules(directory: string): Sources {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(`schema${sep}`))
    .sort();
  return new Map(
    paths.map((path) => [path.split(sep).join('/'), readFileSync(join(directory, path), 'utf8')]),
  );
}
