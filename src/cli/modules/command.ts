/** What every author's command is given, and what it gives back. */
import type { Sources } from '../../compiler/compilation';

/** Where a command finds the content and where it writes what it has to say. */
export interface CommandSurroundings {
  /** The absolute path of the folder that is written in. */
  readonly directory: string;
  /** All authored files as they stand now, read anew each time. */
  readonly sources: () => Sources;
  /** What time it is where the author is. */
  readonly now: () => Date;
  /** Whether the sources come, among others, from this folder: an absolute path. */
  readonly reads: (folder: string) => boolean;
  /** Whether a file of the sources lies in `directory`, or would come to: no other is ever written. */
  readonly owns: (file: string) => boolean;
  /** The path of a file of the sources as an author can open it: from where the command runs. */
  readonly shown: (file: string) => string;
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
