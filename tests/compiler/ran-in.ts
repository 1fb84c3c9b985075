/** Runs an author's command on a folder, and catches what it says. */

import type { ModulesCommand } from '../../src/cli/modules/command';
import { contentFolders } from '../../src/compiler/content-folders';

/** What a command answered. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly wrong: string;
}

/** Runs `command` with `directory` as the modules folder. */
export function ranIn(
  directory: string,
  command: ModulesCommand,
  ...args: readonly string[]
): Promise<Answer> {
  return ranBeside(directory, null, command, ...args);
}

/** Runs `command` with an own folder beside ours; null for none. */
export async function ranBeside(
  directory: string,
  own: string | null,
  command: ModulesCommand,
  ...args: readonly string[]
): Promise<Answer> {
  let out = '';
  let wrong = '';
  const code = await command(args, {
    ...contentFolders(directory, own),
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      wrong += text;
    },
  });
  return { code, out, wrong };
}
