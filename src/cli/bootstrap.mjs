/**
 * The entry of every npm command. Plain Node without a dependency, because on a fresh clone nothing is
 * installed yet: it installs what is missing and then hands over to the command itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const oldestNode = [20, 19];

/** Per command the arguments for Node, from the root of the repository. `tsx` runs TypeScript as it is. */
const commands = {
  start: ['--import', 'tsx', 'src/cli/start.ts'],
  test: ['--import', 'tsx', 'src/cli/run-tests.ts'],
  'test:long': ['--import', 'tsx', 'src/cli/run-tests.ts', '--long'],
  check: ['--import', 'tsx', 'src/cli/run-checks.ts'],
  dev: ['node_modules/vite/bin/vite.js'],
  build: ['node_modules/vite/bin/vite.js', 'build'],
  modules: ['--import', 'tsx', 'src/cli/modules.ts'],
  bench: ['--expose-gc', '--import', 'tsx', 'src/cli/bench.ts'],
};

/** Stops with a sentence that says what to do. */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Refuses a Node that is too old for the packages in use. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOldEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (!isOldEnough) {
    refuse(`Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or later.`);
  }
}

/**
 * Installs the packages when they are missing or older than the lock file. `npm install`, not `npm ci`:
 * some optional packages for other platforms cannot be resolved everywhere, and `npm ci` stops on them.
 */
function installPackages() {
  // npm writes this file at the end of a complete installation.
  const proof = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(proof) && statSync(proof).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing packages (npm install) …\n');
  const outcome = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: root,
    // The output of a command may be read by a program: the installation talks on stderr only.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (outcome.status !== 0 || !existsSync(proof)) {
    refuse('npm install failed; see its message above. Check the network or proxy settings and try again.');
  }
  // npm leaves the time alone when nothing had to change; without this each command would install again.
  const now = new Date();
  utimesSync(proof, now, now);
}

/**
 * Takes `--modules MAP` off the arguments: the own folder of a host, from where the command was given. Every command
 * hears of it by the same environment variable.
 */
function withoutOwnFolder(args) {
  const at = args.findIndex((arg) => arg === '--modules' || arg.startsWith('--modules='));
  if (at === -1) return args;
  const isApart = args[at] === '--modules';
  const folder = isApart ? args[at + 1] : args[at].slice('--modules='.length);
  if (folder === undefined || folder === '') refuse('Say which folder after --modules.');
  process.env.SPEELVELD_MODULES = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  return args.toSpliced(at, isApart ? 2 : 1);
}

const [name, ...given] = process.argv.slice(2);
const rest = withoutOwnFolder(given);
const command = name === undefined ? undefined : commands[name];
if (command === undefined)
  refuse(`Unknown command ‘${name ?? ''}’. Known: ${Object.keys(commands).join(', ')}.`);

checkNode();
installPackages();
const outcome = spawnSync(process.execPath, [...command, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(outcome.status ?? 1);
