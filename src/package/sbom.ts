/**
 * `sbom.cdx.json`: what a package consists of, for who watches over vulnerabilities, as CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/). The same build gives the same file: its serial number is made of its content.
 */
import { sha256, uuidOf } from './digest';
import type { UsedPackage } from './licences';

/** The name of the file; by its ending tools know what it is. */
export const sbomFile = 'sbom.cdx.json';

/** What of the lock file is used here: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        /** Subresource integrity of what was fetched. */
        readonly integrity?: string;
        readonly dependencies?: Readonly<Record<string, string>>;
        readonly peerDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** What was built. */
export interface Project {
  readonly version: string;
  /** When its commit was made, ISO; null where that is not known. */
  readonly committedAt: string | null;
}

/** The address of a package by its name and version (https://github.com/package-url/purl-spec). */
function purlOf({ name, version }: Pick<UsedPackage, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}

function lockedAs({ packages }: Lock, { name, version }: UsedPackage): Lock['packages'][string] | undefined {
  return Object.entries(packages).find(
    ([path, entry]) =>
      (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) &&
      entry.version === version,
  )?.[1];
}

function hashesOf(
  integrity: string | undefined,
): readonly { readonly alg: string; readonly content: string }[] {
  const found = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return found === undefined
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(found, 'base64').toString('hex') }];
}

function licenceOf(expression: string): object {
  return expression.includes(' ') ? { expression } : { license: { id: expression } };
}

/** The text of the file. */
export function sbomText(project: Project, packages: readonly UsedPackage[], lock: Lock): string {
  const own = `speelveld@${project.version}`;
  const needs = (names: readonly string[]): readonly string[] =>
    packages.filter(({ name }) => names.includes(name)).map(purlOf);
  const needed = (used: UsedPackage): readonly string[] => {
    const { dependencies = {}, peerDependencies = {} } = lockedAs(lock, used) ?? {};
    return needs([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  };
  const dependsOn = new Map(packages.map((used) => [purlOf(used), needed(used)]));
  const byOthers = new Set([...dependsOn.values()].flat());
  const { dependencies = {} } = lock.packages[''] ?? {};
  // What the build itself puts in, its own few helpers, nothing asks for by name.
  const byUs = new Set([
    ...needs(Object.keys(dependencies)),
    ...[...dependsOn.keys()].filter((purl) => !byOthers.has(purl)),
  ]);
  const content = {
    metadata: {
      ...(project.committedAt !== null && { timestamp: project.committedAt }),
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'speelveld',
        version: project.version,
        licenses: [licenceOf('EUPL-1.2')],
      },
    },
    components: packages.map((used) => ({
      type: 'library',
      'bom-ref': purlOf(used),
      name: used.name,
      version: used.version,
      scope: 'required',
      hashes: hashesOf(lockedAs(lock, used)?.integrity),
      licenses: [licenceOf(used.licence)],
      purl: purlOf(used),
    })),
    dependencies: [
      { ref: own, dependsOn: [...byUs].sort() },
      ...[...dependsOn].map(([ref, on]) => ({ ref, dependsOn: on })),
    ],
    compositions: [{ aggregate: 'complete', assemblies: [own], dependencies: [own] }],
  };
  const serialNumber = `urn:uuid:${uuidOf(sha256(JSON.stringify(content)))}`;
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, version: 1, ...content }, null, 2)}\n`;
}
