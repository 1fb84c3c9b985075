/** Runs an author's command on a folder, and catches what it says. */
import type { ModulesCommand } from '../../src/cli/modules/command';
import { type ContentFolders, contentFolders } from '../../src/compiler/content-folders';

/** What a command answered. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly wrong: string;
}

/** Noon on a day long ago, where the clock of Greenwich hangs. */
const noon = new Date('2026-03-02T12:00:00Z');

/** A moment, seen from where the clock is `minutes` ahead of Greenwich. */
export function momentAt(iso: string, minutes: number): Date {
  const moment = new Date(iso);
  moment.getTimezoneOffset = () => -minutes;
  return moment;
}

/** Runs `command` with `directory` as the modules folder. */
export function ranIn(
  directory: string,
  command: ModulesCommand,
  ...args: readonly string[]
): Promise<Answer> {
  return ran(noon, contentFolders(directory, null), command, args);
}

/** The same at a given moment. */
export function ranAt(
  moment: Date,
  directory: string,
  command: ModulesCommand,
  ...args: readonly string[]
): Promise<Answer> {
  return ran(moment, contentFolders(directory, null), command, args);
}

/** Runs `command` with an own folder beside ours; null for none. */
export function ranBeside(
  directory: string,
  own: string | null,
  command: ModulesCommand,
  ...args: readonly string[]
): Promise<Answer> {
  return ran(noon, contentFolders(directory, own), command, args);
}

async function ran(
  moment: Date,
  folders: ContentFolders,
  command: ModulesCommand,
  args: readonly string[],
): Promise<Answer> {
  let out = '';
  let wrong = '';
  const code = await command(args, {
    ...folders,
    now: () => moment,
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      wrong += text;
    },
  });
  return { code, out, wrong };
}
