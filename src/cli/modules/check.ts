/** `check [DIR] [--json]`: the content checker. Exit code 1 when there is an error. */
import { relative, resolve } from 'node:path';
import { compileSources } from '../../compiler/compile-sources';
import { messageLine } from '../../compiler/messages/message';
import { readModules } from '../../compiler/read-modules';

/** Checks a folder and prints its messages, or with `--json` scenarios and messages as data. */
export function check(args: readonly string[]): number {
  const directory = args.find((argument) => !argument.startsWith('--')) ?? 'modules';
  const { messages, scenarios } = compileSources(readModules(resolve(directory)));
  const shown = relative(process.cwd(), resolve(directory)) || '.';
  const placed = messages.map((message) => ({ ...message, file: `${shown}/${message.file}` }));
  if (args.includes('--json')) {
    const output = {
      scenarios: scenarios.map(({ report }) => report),
      messages: placed.map(({ severity, code, file, line, column, message }) => ({
        severity,
        code,
        file,
        line,
        column,
        message,
      })),
    };
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    for (const message of placed) process.stdout.write(`${messageLine(message)}\n`);
    process.stdout.write(`${scenarios.length} scenario’s, ${messages.length} meldingen\n`);
  }
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
