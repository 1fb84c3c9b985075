/**
 * The entry of every npm command. Plain Node without a dependency, because on a fresh clone nothing is
 * installed yet: it installs what is missing and then hands over to the command itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
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
  dev: ['--import', 'tsx', 'src/cli/dev.ts'],
  build: ['--import', 'tsx', 'src/cli/build.ts'],
  modules: ['--import', 'tsx', 'src/cli/modules.ts'],
  package: ['--import', 'tsx', 'src/cli/package.ts'],
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
    refuse(`Node ${process.versions.node} is te oud: installeer Node ${oldestNode.join('.')} of nieuwer.`);
  }
}

/** Whether nothing can be made in the folder of the project, by trying. */
function isClosed() {
  try {
    rmSync(mkdtempSync(join(root, '.speelveld-')), { recursive: true });
    return false;
  } catch {
    return true;
  }
}

/** What npm says when no registry answers, and when it may not write. */
const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;
const noWriting = /EACCES|EROFS|EPERM/;

/**
 * Installs the packages when they are missing or older than the lock file. `npm install`, not `npm ci`:
 * some optional packages for other platforms cannot be resolved everywhere, and `npm ci` stops on them.
 */
function installPackages() {
  // npm writes this file at the end of a complete installation.
  const proof = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(proof) && statSync(proof).mtimeMs >= statSync(lock).mtimeMs) return;
  const closed = `In ${root} kan niet geschreven worden, en de pakketten van het project zijn er nog niet. Zet het project in een map waarin u mag schrijven, of vraag de beheerder om schrijfrecht.`;
  if (isClosed()) refuse(closed);
  process.stderr.write('De pakketten worden opgehaald (npm install); dat kan een paar minuten duren …\n');
  // One line of fixed words: a shell is needed on Windows, where npm is a script, and no path is in it.
  const outcome = spawnSync(
    'npm install --no-audit --no-fund --loglevel=error --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=4000',
    {
      cwd: root,
      // The output of a command may be read by a program: the installation talks on stderr only, where it failed.
      stdio: ['ignore', 2, 'pipe'],
      encoding: 'utf8',
      shell: true,
    },
  );
  const said = outcome.stderr ?? '';
  if (outcome.status !== 0 || !existsSync(proof)) {
    if (noNetwork.test(said)) {
      refuse(
        'Er is geen verbinding met het pakketregister, dus de pakketten van het project ontbreken nog. Controleer het netwerk of de proxy-instelling van npm en probeer het opnieuw.',
      );
    }
    if (noWriting.test(said)) refuse(closed);
    process.stderr.write(said);
    refuse('npm install is niet gelukt; hierboven staat wat npm erover zegt.');
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
  if (folder === undefined || folder === '') refuse('Noem na --modules de map met uw eigen inhoud.');
  process.env.SPEELVELD_MODULES = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  return args.toSpliced(at, isApart ? 2 : 1);
}

const [name, ...given] = process.argv.slice(2);
const rest = withoutOwnFolder(given);
const command = name === undefined ? undefined : commands[name];
if (command === undefined)
  refuse(`Er is geen opdracht ‘${name ?? ''}’. Bekend: ${Object.keys(commands).join(', ')}.`);

checkNode();
installPackages();
const outcome = spawnSync(process.execPath, [...command, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(outcome.status ?? 1);
