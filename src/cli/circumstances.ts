/**
 * What stands in the way of a command and is no mistake in the project, in one sentence: a port that is taken, a folder
 * that cannot be written in, a network that is not there. `bootstrap.mjs` has sentences of its own, for when nothing is
 * installed yet.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a file system answers that does not let one write, as Node names it or as Rust numbers it. */
const unwritable = /\b(?:EACCES|EROFS|EPERM)\b|\(os error (?:1|5|13|19|30)\)/;

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  return [code, path, error.message].filter((part) => part !== undefined).join(' ');
}

/** The folder of those that exist in which nothing can be made, by trying; null when all can be written in. */
export function unwritableOf(folders: readonly string[]): string | null {
  const refuses = (folder: string): boolean => {
    try {
      rmSync(mkdtempSync(join(folder, '.speelveld-')), { recursive: true });
      return false;
    } catch (error) {
      // What is not there yet is made in the folder above it, which is tried too. A folder that is there and says that it
      // is not, as /proc does, refuses.
      return (error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(folder);
    }
  };
  return folders.find(refuses) ?? null;
}

/** That nothing can be written in this folder, and what then helps. */
export function cannotWriteIn(folder: string): string {
  return `In ${folder} kan niet geschreven worden. Zet het project in een map waarin u mag schrijven, of vraag de beheerder om schrijfrecht. Er is niets veranderd.`;
}

/** What a server is told when it cannot listen: which port, and how another one is asked for. */
export interface Listening {
  readonly port: number;
  /** The command with another port. */
  readonly otherwise: string;
}

/** What went wrong as one sentence; null when it is no circumstance but a mistake, which is to be shown whole. */
export function sentenceOf(error: unknown, listening: Listening | null, root: string): string | null {
  const said = textOf(error);
  if (error instanceof Error && error.name === 'NoOwnFolder') return error.message;
  if (listening !== null && /EADDRINUSE|is already in use/.test(said))
    return `Poort ${listening.port} is bezet. Stop wat daar draait, of kies een andere: ${listening.otherwise}`;
  if (listening !== null && /EADDRNOTAVAIL|ENOTFOUND/.test(said))
    return 'Dit adres heeft deze computer niet. Laat het weg achter --host om op alle adressen te luisteren.';
  if (listening !== null && /EACCES/.test(said) && /listen/.test(said))
    return `Poort ${listening.port} is alleen voor beheerders. Kies er een vanaf 1024: ${listening.otherwise}`;
  if (unwritable.test(said)) {
    const { path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
    return cannotWriteIn(path ?? root);
  }
  return null;
}
