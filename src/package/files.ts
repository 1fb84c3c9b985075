/** A package as a set of files, and the names of those that are about the package itself. */

/** Files by their path in the package, with forward slashes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The SHA-256 of every other file. */
export const hashListFile = 'hashes.txt';

/** The signature over the list of hashes. */
export const signatureFile = 'hashes.sig';

/** The paths of a set of files, in one order wherever it is made: by code unit. */
export function sortedPaths(files: PackageFiles): readonly string[] {
  return [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
}

/** A text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Something in what has to be packaged that may not be delivered; the message is in words for whoever packages. */
export class NotToBeDelivered extends Error {
  override readonly name = 'NotToBeDelivered';
}
