/** Reads the modules folder from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Sources } from './compilation';
import { decoded, type Misencoded } from './encoding';

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
  const texts = new Map<string, string>();
  const misencoded = new Map<string, Misencoded>();
  for (const path of paths) {
    const read = decoded(readFileSync(join(directory, path)));
    const name = path.split(sep).join('/');
    texts.set(name, read.text);
    if (read.misencoded !== null) misencoded.set(name, read.misencoded);
  }
  return Object.assign(texts, { misencoded });
}
