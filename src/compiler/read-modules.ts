/** Reads the modules folder from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import path, { join } from 'node:path';
import type { Sources } from './compilation';
import { decoded, type Misencoded } from './encoding';
import { pathIn } from './paths';

const isPicture = (file: string): boolean => /^[^/]+\.(svg|png)$/.test(file);

/** A picture that is no text is kept as text in base64. */
const isBinary = (file: string): boolean => file.endsWith('.png');

/**
 * All authored files below `directory`, by their path in it, and the pictures beside them.
 * @throws Error from the file system when the folder cannot be read.
 */
export function readModules(directory: string): Sources {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => pathIn(directory, join(entry.parentPath, entry.name), path) ?? [])
    .filter((file) => /\.(ya?ml|json)$/.test(file) || isPicture(file))
    .filter((file) => !file.startsWith('schema/'))
    .sort();
  const texts = new Map<string, string>();
  const misencoded = new Map<string, Misencoded>();
  for (const file of paths) {
    const bytes = readFileSync(join(directory, file));
    if (isBinary(file)) texts.set(file, bytes.toString('base64'));
    else {
      const read = decoded(bytes);
      texts.set(file, read.text);
      if (read.misencoded !== null) misencoded.set(file, read.misencoded);
    }
  }
  return Object.assign(texts, { misencoded });
}
