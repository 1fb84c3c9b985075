/** Paths in the modules folder as everything but the disk knows them: with forward slashes, on any system. */
import type { PlatformPath } from 'node:path';

type PathRules = Pick<PlatformPath, 'relative' | 'isAbsolute' | 'sep'>;

/** The path of a file in a folder, with forward slashes; null for one that lies elsewhere, and for the folder itself. */
export function pathIn(
  folder: string,
  file: string,
  { relative, isAbsolute, sep }: PathRules,
): string | null {
  const path = relative(folder, file);
  const isInside = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isInside ? path.split(sep).join('/') : null;
}
