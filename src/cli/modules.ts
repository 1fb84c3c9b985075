/** `npm run modules -- <command>`: what authors do at the command line. One file per command. */
import { join, relative, sep } from 'node:path';
import { contentFolders, NoOwnFolder, ownFolder } from '../compiler/content-folders';
import { sentenceOf } from './circumstances';
import { withOwnFolder } from './modules/advice';
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
  let advised = (text: string): string => text;
  const complain = (text: string) => process.stderr.write(advised(text));
  const ours = join(repositoryRoot, 'modules');
  let directory = ours;
  try {
    const folders = contentFolders(ours, ownFolder(repositoryRoot, process.env.SPEELVELD_MODULES));
    directory = folders.directory;
    if (directory !== ours) {
      const here = process.env.INIT_CWD ?? process.cwd();
      advised = withOwnFolder(relative(here, directory).split(sep).join('/'));
    }
    const print = (text: string) => process.stdout.write(advised(text));
    process.exitCode = await command(args, { ...folders, now: () => new Date(), print, complain });
  } catch (error) {
    if (error instanceof NoOwnFolder) {
      complain(`${error.message}\n`);
      process.exitCode = 2;
    } else {
      const sentence = sentenceOf(error, null, directory);
      if (sentence === null) throw error;
      complain(`${sentence}\n`);
      process.exitCode = 1;
    }
  }
}
