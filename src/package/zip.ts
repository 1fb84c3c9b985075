/** A package as one file: made the same on every machine and day, and read with care, because it may come from anyone. */
import { unzipSync, type ZipOptions, zipSync } from 'fflate';
import { fail, ok, type Result } from '../core/shared/result';
import { type PackageFiles, sortedPaths } from './files';

/** The earliest day that a zip can name, at noon by the clock on the wall, which is what its times are of. */
const noTime = (): Date => new Date(1980, 0, 1, 12);

/** What gains nothing from being compressed again. */
const isCompressed = /\.(?:woff2|png|gz|br)$/;

/** Unix, a file that everyone may read: else a zip holds what the machine that made it thought of it. */
const plainFile = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/** The files as a zip. */
export function zipped(files: PackageFiles): Uint8Array {
  const entries = sortedPaths(files).map((path): [string, [Uint8Array, ZipOptions]] => [
    path,
    [
      files.get(path) ?? new Uint8Array(),
      { level: isCompressed.test(path) ? 0 : 9, mtime: noTime(), ...plainFile },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** How large what is read may be: many times what a package is, and few enough for any machine. */
export interface PackageLimits {
  readonly files: number;
  readonly bytes: number;
}

/** The limits for a package of Speelveld. */
export const packageLimits: PackageLimits = { files: 10_000, bytes: 300_000_000 };

/** Why something cannot be read as a package. */
export type Unreadable =
  | { readonly kind: 'no-zip' }
  | { readonly kind: 'too-many-files'; readonly most: number }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'odd-path'; readonly path: string }
  | { readonly kind: 'twice'; readonly path: string };

/** Whether a path stays inside the folder it is unpacked in, on every system, and can be written in a list. */
function isPlainPath(path: string): boolean {
  const parts = path.split('/');
  return !/[\p{Cc}\\:]/u.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

class Refused extends Error {
  constructor(readonly why: Unreadable) {
    super(why.kind);
  }
}

/** The files in a zip. No more is ever unpacked than the limits allow, whatever it says of itself. */
export function unzipped(bytes: Uint8Array, limits = packageLimits): Result<PackageFiles, Unreadable> {
  const seen = new Set<string>();
  let sum = 0;
  try {
    const found = unzipSync(bytes, {
      // fflate makes room for as much as the directory says and writes no further, so that this sum is the most it takes.
      filter: ({ name, originalSize }) => {
        const isFolder = name.endsWith('/');
        if (!isPlainPath(isFolder ? name.slice(0, -1) : name))
          throw new Refused({ kind: 'odd-path', path: name });
        if (seen.has(name)) throw new Refused({ kind: 'twice', path: name });
        seen.add(name);
        sum += originalSize;
        if (seen.size > limits.files) throw new Refused({ kind: 'too-many-files', most: limits.files });
        if (sum > limits.bytes) throw new Refused({ kind: 'too-large', most: limits.bytes });
        return !isFolder;
      },
    });
    return ok(new Map(Object.entries(found)));
  } catch (error) {
    return fail(error instanceof Refused ? error.why : { kind: 'no-zip' });
  }
}
