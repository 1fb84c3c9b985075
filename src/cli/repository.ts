/** Where the repository lies; commands work from any folder. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the repository's root. */
export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
