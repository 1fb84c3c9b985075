/** A package as it lies on a disk: a zip, or the folder that it was unpacked in. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fail, ok, type Result } from '../core/shared/result';
import type { PackageFiles } from './files';
import { packageLimits, type Unreadable, unzipped } from './zip';

/** Why a place on the disk cannot be read as a package. */
export type NotRead =
  | Unreadable
  | { readonly kind: 'not-there' }
  /** Something else than a file or a folder: a link, which may lead anywhere. */
  | { readonly kind: 'no-file'; readonly path: string };

function readFolder(folder: string): Result<PackageFiles, NotRead> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  if (entries.length > packageLimits.files)
    return fail({ kind: 'too-many-files', most: packageLimits.files });
  const files = new Map<string, Uint8Array>();
  let sum = 0;
  for (const entry of entries) {
    const place = join(entry.parentPath, entry.name);
    const path = relative(folder, place).split(sep).join('/');
    if (!entry.isFile()) return fail({ kind: 'no-file', path });
    sum += lstatSync(place).size;
    if (sum > packageLimits.bytes) return fail({ kind: 'too-large', most: packageLimits.bytes });
    files.set(path, new Uint8Array(readFileSync(place)));
  }
  return ok(files);
}

/**
 * Reads all of it.
 * @throws Error from the file system when something there cannot be read
 */
export function readPackage(place: string): Result<PackageFiles, NotRead> {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return fail({ kind: 'not-there' });
  if (found.isDirectory()) return readFolder(place);
  if (found.size > packageLimits.bytes) return fail({ kind: 'too-large', most: packageLimits.bytes });
  return unzipped(new Uint8Array(readFileSync(place)));
}
