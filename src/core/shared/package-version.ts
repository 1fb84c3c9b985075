/** What a package says of itself, in a file beside the page: which version it is, and one hash of all its other files. */
import { isPackageFormat, type PackageFormat } from './delivery';

/** The name of the file. */
export const versionFile = 'version.json';

/** What stands in it. */
export interface PackageVersion {
  readonly version: string;
  /** Empty where it is not known. */
  readonly commit: string;
  readonly format: PackageFormat;
  /** SHA-256, 64 hexadecimal signs: of all files but this one and the list of hashes with its signature. */
  readonly hash: string;
}

/** Reads the text of the file; null when it is none. */
export function readPackageVersion(text: string): PackageVersion | null {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    // A page of a server, or half a file.
    return null;
  }
  if (typeof told !== 'object' || told === null) return null;
  // Safe: each is looked at before it is used.
  const { version, commit, format, hash } = told as Record<string, unknown>;
  if (typeof version !== 'string' || typeof commit !== 'string' || typeof format !== 'string') return null;
  if (!isPackageFormat(format) || typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return null;
  return { version, commit, format, hash };
}
