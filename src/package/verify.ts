/** Holds a package against its own list of hashes, and that against its signature and what a host or `/over` says. */
import { readPackageVersion, versionFile } from '../core/shared/package-version';
import { hashListFile, type PackageFiles, signatureFile } from './files';
import {
  type Hashes,
  hashesOf,
  hashListText,
  type PublicKeyText,
  packageHash,
  readHashList,
} from './hash-list';
import { isSignedBy } from './signature';

/** One thing that is not as it was packaged. */
export type Finding =
  | { readonly kind: 'no-list' }
  | { readonly kind: 'list-changed' }
  | { readonly kind: 'missing' | 'added' | 'changed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly to: string }
  | { readonly kind: 'other-hash'; readonly expected: string }
  | { readonly kind: 'not-signed' | 'signature-missing' | 'signature-wrong' }
  | { readonly kind: 'other-key'; readonly key: PublicKeyText };

/** What one has from elsewhere to hold it against. */
export interface Expected {
  readonly publicKey: PublicKeyText | null;
  /** The package hash, as `/over` shows it. */
  readonly hash: string | null;
}

/** What was found. */
export interface Verified {
  /** Nothing when all is as it was packaged. */
  readonly findings: readonly Finding[];
  /** The package hash of the files as they are. */
  readonly hash: string;
  /** The key that it is signed with; null when it is not. */
  readonly key: PublicKeyText | null;
}

function differences(listed: Hashes, present: Hashes): readonly Finding[] {
  const missing = [...listed.keys()].filter((path) => !present.has(path));
  const added = new Set([...present.keys()].filter((path) => !listed.has(path)));
  const gone = missing.map((path): Finding => {
    const to = [...added].find((other) => present.get(other) === listed.get(path));
    if (to === undefined) return { kind: 'missing', path };
    added.delete(to);
    return { kind: 'renamed', path, to };
  });
  const changed = [...listed]
    .filter(([path, hash]) => present.has(path) && present.get(path) !== hash)
    .map(([path]): Finding => ({ kind: 'changed', path }));
  return [...gone, ...[...added].map((path): Finding => ({ kind: 'added', path })), ...changed];
}

function ofSignature(
  files: PackageFiles,
  list: Uint8Array,
  key: PublicKeyText | null,
  expected: PublicKeyText | null,
): readonly Finding[] {
  const signature = files.get(signatureFile);
  if (key === null) {
    const stray: readonly Finding[] = signature === undefined ? [] : [{ kind: 'added', path: signatureFile }];
    return expected === null ? stray : [...stray, { kind: 'not-signed' }];
  }
  if (signature === undefined) return [{ kind: 'signature-missing' }];
  if (!isSignedBy(list, signature, key)) return [{ kind: 'signature-wrong' }];
  return expected === null || expected === key ? [] : [{ kind: 'other-key', key }];
}

/** Looks at every file. */
export function verify(files: PackageFiles, { publicKey, hash: expectedHash }: Expected): Verified {
  const present = hashesOf(files);
  const hash = packageHash(present);
  const ofHash: readonly Finding[] =
    expectedHash === null || expectedHash === hash ? [] : [{ kind: 'other-hash', expected: expectedHash }];
  const list = files.get(hashListFile);
  if (list === undefined) return { findings: [{ kind: 'no-list' }, ...ofHash], hash, key: null };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(list);
  const { hashes, key } = readHashList(text);
  const of = differences(hashes, present);
  const version = readPackageVersion(new TextDecoder().decode(files.get(versionFile)));
  // Every byte of the list follows from what it lists and from the version, whose hash the files themselves have.
  const isWhole =
    version !== null && version.hash === packageHash(hashes) && text === hashListText(version, hashes, key);
  const ofList: readonly Finding[] = isWhole || of.length > 0 ? [] : [{ kind: 'list-changed' }];
  return { findings: [...of, ...ofList, ...ofSignature(files, list, key, publicKey), ...ofHash], hash, key };
}
