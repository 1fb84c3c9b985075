/** Runs an author's command on a folder, and catches what it says. */

import type { ModulesCommand } from '../../src/cli/modules/command';
import { readModules } from '../../src/compiler/read-modules';

/** What a command answered. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly wrong: string;
}

/** Runs `command` with `directory` as the modules folder. */
export async function ranIn(
  directory: string,
  command: ModulesCommand,
  ...args: readonly string[]
): Promise<Answer> {
  let out = '';
  let wrong = '';
  const code = await command(args, {
    directory,
    sources: () => readModules(directory),
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      wrong += text;
    },
  });
  return { code, out, wrong };
}
