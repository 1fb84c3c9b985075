/** `npm run modules -- <command>`: what authors do at the command line. One file per command. */
import { join } from 'node:path';
import { readModules } from '../compiler/read-modules';
import { commands } from './modules/commands';
import { repositoryRoot } from './repository';

// Whoever reads along in `… | head` may stop; that is no mistake of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  process.stderr.write(`Gebruik: npm run modules -- ${Object.keys(commands).join(' | ')}\n`);
  process.exitCode = 2;
} else {
  const directory = join(repositoryRoot, 'modules');
  process.exitCode = await command(args, {
    directory,
    sources: () => readModules(directory),
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
}
