/** What every author's command is given, and what it gives back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../compiler/compilation';

/** Where a command finds the content and where it writes what it has to say. */
export interface CommandSurroundings {
  /** The absolute path of the folder that is written in. */
  readonly directory: string;
  /** All authored files as they stand now, read anew each time. */
  readonly sources: () => Sources;
  /** What time it is where the author is. */
  readonly now: () => Date;
  /** For what was asked. */
  readonly print: (text: string) => void;
  /** For what went wrong. */
  readonly complain: (text: string) => void;
}

/** A command: its arguments in, its exit code out (0 done, 1 not possible, 2 asked in the wrong way). */
export type ModulesCommand = (
  args: readonly string[],
  surroundings: CommandSurroundings,
) => number | Promise<number>;

/** What an author may name a module: the form of an id. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Whether an authored file lies in the folder that a command writes in; what lies elsewhere is not its to change. */
export function isOwnFile(directory: string, file: string): boolean {
  return existsSync(join(directory, file));
}
