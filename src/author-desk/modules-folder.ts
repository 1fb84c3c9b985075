/** Which folder an author writes in. */
import { resolve } from 'node:path';

/** The absolute path of the modules folder: the one that the content is compiled from. */
export function modulesFolder(root: string, directory: string): string {
  return resolve(root, process.env.SPEELVELD_MODULES ?? directory);
}
