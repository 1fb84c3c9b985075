/** Reads the modules folder from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Sources } from './compilation';
import { decoded, type Misencoded } from './encoding';

const isPicture = (path: string): boolean => /^[^/\\]+\.(svg|png)$/.test(path);

/** A picture that is no text is kept as text in base64. */
const isBinary = (path: string): boolean => path.endsWith('.png');

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
  const texts = new Map<string, string>();
  const misencoded = new Map<string, Misencoded>();
  for (const path of paths) {
    const bytes = readFileSync(join(directory, path));
    const name = path.split(sep).join('/');
    if (isBinary(path)) texts.set(name, bytes.toString('base64'));
    else {
      const read = decoded(bytes);
      texts.set(name, read.text);
      if (read.misencoded !== null) misencoded.set(name, read.misencoded);
    }
  }
  return Object.assign(texts, { misencoded });
}
