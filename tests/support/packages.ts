/**
 * Packages as `npm run package` makes them, for the tests that open them: made by the command itself, once for the same
 * source, and kept where what can be made again is kept.
 */
import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitIn } from '../../src/build/built-from-plugin';
import { repositoryRoot as root } from '../../src/cli/repository';

/** The path that the static package is made for. */
export const packagedBase = '/leren/speelveld/';

/** The origins that the cmi5 package may reach. */
export const packagedStores = ['https://lrs.voorbeeld.nl', 'http://localhost:8099'] as const;

/** The one module of the package for SCORM 2004. */
export const packagedModule = 'netwerkbewust';

const orders = {
  static: ['--format', 'static', '--base', packagedBase],
  scorm12: ['--format', 'scorm12'],
  scorm2004: ['--format', 'scorm2004', '--module', packagedModule],
  cmi5: ['--format', 'cmi5', ...packagedStores.flatMap((origin) => ['--lrs', origin])],
} as const;

/** The packages that there are to open. */
export type Packaged = keyof typeof orders;

/** A package: where it lies, what the command said, and the public key that two of them are signed for. */
export interface MadeForTests {
  readonly zip: string;
  readonly said: string;
  readonly publicKey: string;
}

/** What is signed, and with which kind of key. */
const keys: Readonly<Partial<Record<Packaged, 'ed25519' | 'ec'>>> = { static: 'ed25519', scorm2004: 'ec' };

/** Stands for everything that a package is made of. */
function fingerprint(): string {
  const hash = createHash('sha256').update(commitIn(root)).update(JSON.stringify(orders));
  const single = ['index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'LICENSE'];
  const below = ['src', 'modules', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  for (const file of [...single, ...below.sort()]) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

const own = 'speelveld-packages-';

/** The folder for the packages of the source as it is; those of other sources are thrown away. */
function folderNow(): string {
  const cache = join(root, 'node_modules', '.cache');
  const name = own + fingerprint();
  mkdirSync(join(cache, name), { recursive: true });
  for (const other of readdirSync(cache))
    if (other.startsWith(own) && other !== name) rmSync(join(cache, other), { recursive: true, force: true });
  return join(cache, name);
}

function make(which: Packaged, folder: string): void {
  const kind = keys[which];
  const pair =
    kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const secret = join(folder, `${which}.key`);
  const signing = kind === undefined ? [] : ['--key', secret];
  writeFileSync(secret, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const made = join(folder, `${which}.zip`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/package.ts', ...orders[which], ...signing, '--out', `${made}.new`],
    { cwd: root, env, encoding: 'utf8' },
  );
  rmSync(secret);
  if (status !== 0) throw new Error(`npm run package did not make ${which}: ${stdout}${stderr}`);
  writeFileSync(join(folder, `${which}.pub`), pair.publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(folder, `${which}.txt`), stdout + stderr);
  renameSync(`${made}.new`, made);
}

/** One of the packages. The first time takes as long as a build; a test that asks allows minutes for it. */
export function packageOf(which: Packaged): MadeForTests {
  const folder = folderNow();
  const zip = join(folder, `${which}.zip`);
  if (!existsSync(zip)) make(which, folder);
  return {
    zip,
    said: readFileSync(join(folder, `${which}.txt`), 'utf8'),
    publicKey: join(folder, `${which}.pub`),
  };
}
