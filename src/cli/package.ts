/**
 * `npm run package`: the app as one file for a web server or a learning system, with the licences, the bill of materials
 * and the hashes of all that is in it. What can be asked stands in `package-options.ts`.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitIn, committedAt } from '../build/built-from-plugin';
import { buildApp } from '../package/build-app';
import { type MadePackage, makePackage } from '../package/make-package';
import { fingerprintOf } from '../package/signature';
import { zipped } from '../package/zip';
import { mistakeOf } from './build-mistake';
import { sentenceOf } from './circumstances';
import { type HeaderProfile, policyForPage } from './headers';
import { type PackageOptions, packageUsage, readPackageOptions } from './package-options';
import { repositoryRoot as root } from './repository';

function refuse(sentence: string, code: number): void {
  process.stderr.write(`${sentence.trimEnd()}\n`);
  process.exitCode = code;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('nl-NL')} kB`;
}

/** Puts the file in its place when it is whole, and not before. */
function writeWhole(out: string, bytes: Uint8Array): void {
  const part = `${out}.${process.pid}.deel`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, out);
  } finally {
    rmSync(part, { force: true });
  }
}

function report({ out, key }: PackageOptions, { files, version }: MadePackage, zip: Uint8Array): string {
  const unpacked = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const signed =
    key === null
      ? 'Niet ondertekend: wie het pakket verandert, kan ook de hashes herschrijven. Onderteken met --key BESTAND, of bewaar de hash hieronder op een andere plaats.'
      : `Ondertekend met de sleutel met vingerafdruk ${fingerprintOf(key.publicKey)}.`;
  return [
    `Gemaakt: ${out} (${version.format})`,
    `${files.size} bestanden, ${kilobytes(unpacked)} uitgepakt, ${kilobytes(zip.byteLength)} als zip.`,
    signed,
    `Hash van het pakket: ${version.hash}`,
    'Controleren: npm run modules -- verify BESTAND. Verder: src/hosting/HOSTING.md.',
    '',
  ].join('\n');
}

async function make(options: PackageOptions): Promise<void> {
  const { format, key, stores } = options;
  const built = await buildApp({ ...options, root });
  const profile: HeaderProfile = { kind: 'learningSystem', frames: [], recordStores: stores };
  // Safe: npm itself does not work where this file is absent or has no version.
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const made = await makePackage(built, {
    root,
    format,
    policy: format === 'static' ? null : policyForPage(profile),
    key,
    version,
    commit: commitIn(root),
    committedAt: committedAt(root),
  });
  const zip = zipped(made.files);
  writeWhole(options.out, zip);
  process.stdout.write(report(options, made, zip));
}

const args = process.argv.slice(2);
if (args.includes('--help')) process.stdout.write(packageUsage);
else {
  const read = readPackageOptions(args, process.env, process.env.INIT_CWD ?? process.cwd());
  if (!read.ok) refuse(read.failure, 2);
  else {
    try {
      await make(read.value);
    } catch (error) {
      const isTold = error instanceof Error && error.name === 'NotToBeDelivered';
      refuse(isTold ? error.message : (sentenceOf(error, null, root) ?? mistakeOf(error)), 1);
    }
  }
}
