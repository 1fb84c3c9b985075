/** Reads the modules folder from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Sources } from './compilation';

const isPicture = (path: string): boolean => /^[^/\\]+\.(svg|png)$/.test(path);

/** A picture that is no text is kept as text in base64. */
function textOf(file: string): string {
  return readFileSync(file, file.endsWith('.png') ? 'base64' : 'utf8');
}

/**
 * All authored files below `directory`, by their path in it, and the pictures beside them.
 * @throws Error from the file system when the folder cannot be read.
 */
export function readModules(directory: string): Sources {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => /\.(ya?ml|json)$/.test(path) || isPicture(path))
    .filter((path) => !path.startsWith(`schema${sep}`))
    .sort();
  return new Map(paths.map((path) => [path.split(sep).join('/'), textOf(join(directory, path))]));
}
