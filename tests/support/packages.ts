/**
 * Packages as `npm run package` makes them, for the tests that open them: made by the command itself, once for the same
 * source, and kept where what can be made again is kept.
 */
import { spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { commitIn } from '../../src/build/built-from-plugin';
import { repositoryRoot as root } from '../../src/cli/repository';
import type { PackageFiles } from '../../src/package/files';
import { unzipped } from '../../src/package/zip';

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

const day = 24 * 60 * 60 * 1000;

/** The folder for the packages of the source as it is; those of a source of days ago are thrown away. */
function folderNow(): string {
  const cache = join(root, 'node_modules', '.cache');
  const name = own + fingerprint();
  mkdirSync(join(cache, name), { recursive: true });
  for (const other of readdirSync(cache))
    if (other.startsWith(own) && other !== name && Date.now() - statSync(join(cache, other)).mtimeMs > day)
      rmSync(join(cache, other), { recursive: true, force: true });
  return join(cache, name);
}

/** Runs the command without holding up who waits: it takes minutes on a machine that has other work. */
async function run(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly said: string }> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const command = spawn(process.execPath, ['--import', 'tsx', 'src/cli/package.ts', ...args], {
    cwd: root,
    env,
  });
  let said = '';
  const hear = (text: Buffer): void => {
    said += text.toString();
  };
  command.stdout.on('data', hear);
  command.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    command.on('error', reject);
    command.on('close', (code) => resolve({ code, said }));
  });
}

async function make(which: Packaged, folder: string): Promise<void> {
  const kind = keys[which];
  const pair =
    kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const secret = join(folder, `${which}.key`);
  const signing = kind === undefined ? [] : ['--key', secret];
  writeFileSync(secret, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const made = join(folder, `${which}.zip`);
  const { code, said } = await run([...orders[which], ...signing, '--out', `${made}.new`]);
  rmSync(secret);
  if (code !== 0) throw new Error(`npm run package did not make ${which}: ${said}`);
  writeFileSync(join(folder, `${which}.pub`), pair.publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(folder, `${which}.txt`), said);
  renameSync(`${made}.new`, made);
}

/** One of the packages. The first time takes as long as a build; a test that asks allows minutes for it. */
export async function packageOf(which: Packaged): Promise<MadeForTests> {
  const folder = folderNow();
  const zip = join(folder, `${which}.zip`);
  if (!existsSync(zip)) await make(which, folder);
  return {
    zip,
    said: readFileSync(join(folder, `${which}.txt`), 'utf8'),
    publicKey: join(folder, `${which}.pub`),
  };
}

/** Unpacks one of the packages into a folder, as a host does. @returns what was in it */
export async function unpackedInto(folder: string, which: Packaged): Promise<PackageFiles> {
  const { zip } = await packageOf(which);
  const files = unzipped(new Uint8Array(readFileSync(zip)));
  if (!files.ok) throw new Error(files.failure.kind);
  for (const [path, bytes] of files.value) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return files.value;
}
