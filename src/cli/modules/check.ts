/**
 * `check [DIR] [--json]`: the content checker. Exit code 1 when there is an error; those of drafts count only when the
 * draft itself is what was asked for.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CompiledEntry } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { fromHere } from '../../compiler/content-folders';
import { readInterfaceTexts } from '../../compiler/interface-texts';
import { isOfTranslation, type Message } from '../../compiler/messages/message';
import { readModules } from '../../compiler/read-modules';
import { localTime } from '../../core/shared/local-time';
import { repositoryRoot } from '../repository';
import { type CommandSurroundings, isId, type ModulesCommand } from './command';
import { printedMessage, whereToBegin } from './printed-messages';
import { stateLines } from './state-lines';

/** The folder with all content, and within it the module that was asked for; null for all of it. */
function whatToCheck(directory: string): { readonly root: string; readonly module: string | null } {
  const isModule = existsSync(join(directory, 'module.yaml'));
  return isModule
    ? // As the disk spells it: Windows takes any capitals.
      { root: dirname(directory), module: basename(realpathSync.native(directory)) }
    : { root: directory, module: null };
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function errorsIn(messages: readonly Message[]): number {
  return messages.filter(({ severity }) => severity === 'error').length;
}

/** What `--json` says of a scenario. */
function standing({ report, draft, offered, state, lacks, readings }: CompiledEntry) {
  return { ...report, draft, offered, state, lacks, readings: Object.fromEntries(readings) };
}

/** The folder that is meant: of all content, a folder by its path, or a module by its id. */
function folderOf(named: string | undefined, { directory, shown }: CommandSurroundings): string {
  if (named === undefined) return resolve(directory);
  return isId(named) && !existsSync(named) ? resolve(shown(named)) : resolve(named);
}

/** Checks a folder with modules, or one module in it, and prints messages; with `--json` as data. */
export const check: ModulesCommand = (args, surroundings) => {
  const { now, print, complain } = surroundings;
  const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--json');
  if (unknown !== undefined) {
    complain(`check kent ${unknown} niet. Gebruik: check [MAP] [--json]\n`);
    return 2;
  }
  const named = args.find((argument) => !argument.startsWith('-'));
  const asked = folderOf(named, surroundings);
  if (!existsSync(asked) || !statSync(asked).isDirectory()) {
    complain(`${asked} is geen map. Geef de map met modules, of laat haar weg.\n`);
    return 2;
  }
  const { root, module } = whatToCheck(asked);
  const isPresent = surroundings.reads(root);
  const sources = isPresent ? surroundings.sources() : readModules(root);
  const compilation = compileSources(sources, {
    today: localTime(now()).on,
    interfaceTexts: readInterfaceTexts(repositoryRoot),
  });
  const isAsked = (file: string): boolean => module === null || file.startsWith(`${module}/`);
  const shown = (file: string): string => (isPresent ? surroundings.shown(file) : fromHere(join(root, file)));
  const messages = compilation.messages
    .filter(({ file }) => isAsked(file))
    .map((message) => ({ ...message, file: shown(message.file) }))
    // A translation is looked at when the text stands.
    .toSorted((a, b) => Number(isOfTranslation(a.code)) - Number(isOfTranslation(b.code)));
  const scenarios = compilation.scenarios.filter(({ file }) => isAsked(file));
  // A module that is asked for is looked at for itself, draft or not.
  const isAside = ({ draft }: Message): boolean => module === null && draft === true;
  const counts = messages.filter((message) => !isAside(message));
  const aside = messages.filter(isAside);
  const errors = errorsIn(counts);
  if (args.includes('--json')) {
    const data = messages.map(({ severity, code, file, line, column, message, draft, example }) => ({
      severity,
      code,
      file,
      line,
      column,
      message,
      ...(draft === true ? { draft } : {}),
      ...(example === undefined ? {} : { example }),
    }));
    print(`${JSON.stringify({ scenarios: scenarios.map(standing), messages: data }, null, 2)}\n`);
  } else {
    for (const message of messages) print(printedMessage(message));
    print(whereToBegin(messages));
    const found = [
      counted(scenarios.length, 'scenario', 'scenario’s'),
      counted(errors, 'fout', 'fouten'),
      counted(counts.length - errors, 'waarschuwing', 'waarschuwingen'),
    ];
    print(`${found.join(', ')}\n`);
    if (aside.length > 0)
      print(
        `In concepten, die niets tegenhouden: ${counted(errorsIn(aside), 'fout', 'fouten')}, ${counted(aside.length - errorsIn(aside), 'waarschuwing', 'waarschuwingen')}\n`,
      );
    for (const line of stateLines(scenarios.filter(({ file }) => !isPresent || surroundings.owns(file))))
      print(`${line}\n`);
  }
  return errors > 0 ? 1 : 0;
};
