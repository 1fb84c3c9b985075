/** `check [DIR] [--json]`: the content checker. Exit code 1 when there is an error. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { errorsOf } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { readModules } from '../../compiler/read-modules';
import type { ModulesCommand } from './command';
import { printedMessage, whereToBegin } from './printed-messages';

/** The folder with all content, and within it the module that was asked for; null for all of it. */
function whatToCheck(directory: string): { readonly root: string; readonly module: string | null } {
  const isModule = existsSync(join(directory, 'module.yaml'));
  return isModule
    ? { root: dirname(directory), module: basename(directory) }
    : { root: directory, module: null };
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** Checks a folder with modules, or one module in it, and prints messages; with `--json` as data. */
export const check: ModulesCommand = (args, { directory, print, complain }) => {
  const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--json');
  if (unknown !== undefined) {
    complain(`check kent ${unknown} niet. Gebruik: check [MAP] [--json]\n`);
    return 2;
  }
  const asked = resolve(args.find((argument) => !argument.startsWith('-')) ?? directory);
  if (!existsSync(asked) || !statSync(asked).isDirectory()) {
    complain(`${asked} is geen map. Geef de map met modules, of laat haar weg.\n`);
    return 2;
  }
  const { root, module } = whatToCheck(asked);
  const compilation = compileSources(readModules(root), { today: new Date().toISOString().slice(0, 10) });
  const isAsked = (file: string): boolean => module === null || file.startsWith(`${module}/`);
  const shown = relative(process.cwd(), root).split('\\').join('/');
  const messages = compilation.messages
    .filter(({ file }) => isAsked(file))
    .map((message) => ({ ...message, file: shown === '' ? message.file : `${shown}/${message.file}` }));
  const scenarios = compilation.scenarios.filter(({ file }) => isAsked(file)).map(({ report }) => report);
  const errors = errorsOf({ messages }).length;
  if (args.includes('--json')) {
    const data = messages.map(({ severity, code, file, line, column, message, example }) => ({
      severity,
      code,
      file,
      line,
      column,
      message,
      ...(example === undefined ? {} : { example }),
    }));
    print(`${JSON.stringify({ scenarios, messages: data }, null, 2)}\n`);
  } else {
    for (const message of messages) print(printedMessage(message));
    print(whereToBegin(messages));
    const found = [
      counted(scenarios.length, 'scenario', 'scenario’s'),
      counted(errors, 'fout', 'fouten'),
      counted(messages.length - errors, 'waarschuwing', 'waarschuwingen'),
    ];
    print(`${found.join(', ')}\n`);
  }
  return errors > 0 ? 1 : 0;
};
