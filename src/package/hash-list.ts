/**
 * `hashes.txt`: the SHA-256 of every other file of a package, in the form that `sha256sum -c` reads, under a head that says
 * what the package is. One hash stands for all of it, the package hash: of every file but the three that name it.
 */
import { type PackageVersion, versionFile } from '../core/shared/package-version';
import { sha256 } from './digest';
import { hashListFile, type PackageFiles, signatureFile, sortedPaths } from './files';

/** Files by path, each with its SHA-256. */
export type Hashes = ReadonlyMap<string, string>;

/** The files that a list of hashes is about: all but itself and what signs it. */
export function hashesOf(files: PackageFiles): Hashes {
  const paths = sortedPaths(files).filter((path) => path !== hashListFile && path !== signatureFile);
  return new Map(paths.map((path) => [path, sha256(files.get(path) ?? new Uint8Array())]));
}

function lines(hashes: Hashes): readonly string[] {
  return [...hashes].map(([path, hash]) => `${hash}  ${path}`);
}

/** The package hash: SHA-256 over the lines of all files but `version.json`, which names it. */
export function packageHash(hashes: Hashes): string {
  const named = new Map([...hashes].filter(([path]) => path !== versionFile));
  return sha256(
    lines(named)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** A public key, as SubjectPublicKeyInfo in base64. */
export type PublicKeyText = string;

/** The whole text of the list. */
export function hashListText(version: PackageVersion, hashes: Hashes, key: PublicKeyText | null): string {
  const signed =
    key === null
      ? ['# Not signed: who changes this package can also write this list anew.']
      : [`# Signed in ${signatureFile} with the private key of this public key (SPKI, base64):`, `# ${key}`];
  return [
    `# Speelveld ${version.version}, commit ${version.commit || 'unknown'}, ${version.format}`,
    `# Package hash, of all files but ${versionFile}, ${hashListFile} and ${signatureFile}:`,
    `# ${version.hash}`,
    ...signed,
    ...lines(hashes),
    '',
  ].join('\n');
}

/** What a list says. */
export interface HashList {
  readonly hashes: Hashes;
  readonly key: PublicKeyText | null;
}

/** Reads a list. What is no line of it is left out: `hashListText` of what was read tells whether there was anything. */
export function readHashList(text: string): HashList {
  const all = text.split('\n');
  const hashes = new Map<string, string>();
  for (const line of all) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hash !== undefined && path !== undefined) hashes.set(path, hash);
  }
  const at = all.findIndex((line) => line.startsWith(`# Signed in ${signatureFile}`));
  const key = at === -1 ? undefined : /^# (\S+)$/.exec(all[at + 1] ?? '')?.[1];
  // One way of writing a key, so that no two lists mean the same.
  const isKey = key !== undefined && Buffer.from(key, 'base64').toString('base64') === key;
  return { hashes, key: isKey ? key : null };
}

/** The contents of `version.json`. */
export function versionText({ version, commit, format, hash }: PackageVersion): string {
  return `${JSON.stringify({ version, commit, format, hash }, null, 2)}\n`;
}
