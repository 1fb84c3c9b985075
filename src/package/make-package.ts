/** A package out of what was built: what tells of it, what a learning system reads, and the hashes of it all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../core/programme/course';
import type { PackageFormat } from '../core/shared/delivery';
import { type PackageVersion, versionFile } from '../core/shared/package-version';
import type { BuiltApp } from './build-app';
import { cmi5Structure, cmi5StructureFile } from './cmi5-structure';
import { compressed } from './compressed';
import { bytesOf, hashListFile, type PackageFiles, signatureFile, sortedPaths } from './files';
import { hashesOf, hashListText, packageHash, versionText } from './hash-list';
import { readUsedPackage } from './licences';
import { noticesFile, noticesText, type SchemaNotice } from './notices';
import { type Lock, sbomFile, sbomText } from './sbom';
import { scorm12Manifest, scorm2004Manifest, scormManifestFile } from './scorm-manifest';
import { type SigningKey, sign } from './signature';

/** What a package is made of, besides what was built. */
export interface PackageOrder {
  /** Where the repository lies. */
  readonly root: string;
  readonly format: PackageFormat;
  /** The content security policy that stands in the page, of a package whose server's headers are not ours; else null. */
  readonly policy: string | null;
  readonly key: SigningKey | null;
  readonly version: string;
  readonly commit: string;
  readonly committedAt: string | null;
}

/** What was made. */
export interface MadePackage {
  readonly files: PackageFiles;
  readonly version: PackageVersion;
}

const schemaOwners = [
  'The standard asks for the schemas of a manifest beside it; they are here unchanged but for the ends of their lines.',
  'Those whose names begin with adl are of Advanced Distributed Learning (ADL), those that begin with ims are copyright IMS',
  'Global Learning Consortium, Inc., and xml.xsd and the .dtd files are of the World Wide Web Consortium.',
].join('\n');

/** The schemas of a SCORM edition, as they lie in the source. */
function schemasFor(root: string, format: PackageFormat): PackageFiles {
  if (format !== 'scorm12' && format !== 'scorm2004') return new Map();
  const folder = join(root, 'src/package/schemas', format);
  return new Map(
    readdirSync(folder)
      .filter((file) => /\.(?:xsd|dtd)$/.test(file))
      .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]),
  );
}

function noticeOf(schemas: PackageFiles): SchemaNotice | null {
  return schemas.size === 0 ? null : { files: sortedPaths(schemas), owners: schemaOwners };
}

/** Before anything that the policy is about. */
function withPolicy(page: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const charset = '<meta charset="utf-8" />';
  if (!page.includes(charset)) throw new Error(`index.html has no ${charset} to put the policy behind.`);
  return page.replace(charset, `${charset}\n    ${meta}`);
}

/** What a learning system reads: the name of the file and its text; null for a web server, which reads none. */
function structureOf(
  format: PackageFormat,
  course: Course,
  files: readonly string[],
): readonly [string, string] | null {
  switch (format) {
    case 'static':
      return null;
    case 'scorm12':
      return [scormManifestFile, scorm12Manifest(course, files)];
    case 'scorm2004':
      return [scormManifestFile, scorm2004Manifest(course, files)];
    case 'cmi5':
      return [cmi5StructureFile, cmi5Structure(course)];
  }
}

/** Puts the hashes beside the files, and the signature where there is a key. */
function sealed(files: Map<string, Uint8Array>, { version, commit, format, key }: PackageOrder): MadePackage {
  const told: PackageVersion = { version, commit, format, hash: packageHash(hashesOf(files)) };
  files.set(versionFile, bytesOf(versionText(told)));
  const list = bytesOf(hashListText(told, hashesOf(files), key?.publicKey ?? null));
  files.set(hashListFile, list);
  if (key !== null) files.set(signatureFile, sign(list, key));
  return { files, version: told };
}

/**
 * Makes the package.
 * @throws NotToBeDelivered when something in it may not be handed on
 */
export async function makePackage(built: BuiltApp, order: PackageOrder): Promise<MadePackage> {
  const { root, format, policy, key, version, committedAt } = order;
  const used = built.packages
    .map(readUsedPackage)
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  // Safe: npm itself writes this file, and does not work without it.
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const schemas = schemasFor(root, format);
  const files = new Map(built.files);
  if (policy !== null) {
    const page = new TextDecoder().decode(files.get('index.html'));
    files.set('index.html', bytesOf(withPolicy(page, policy)));
  }
  files.set('LICENSE.txt', new Uint8Array(readFileSync(join(root, 'LICENSE'))));
  files.set(noticesFile, bytesOf(noticesText(used, noticeOf(schemas))));
  files.set(sbomFile, bytesOf(sbomText({ version, committedAt }, used, lock)));
  const listed = [...files.keys(), versionFile, hashListFile, ...(key === null ? [] : [signatureFile])];
  const structure = structureOf(format, built.course, listed.sort());
  if (structure !== null) files.set(structure[0], bytesOf(structure[1]));
  for (const [path, bytes] of schemas) files.set(path, bytes);
  if (format === 'static') for (const [path, bytes] of await compressed(files)) files.set(path, bytes);
  return sealed(files, order);
}
