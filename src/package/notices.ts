/** `THIRD-PARTY-NOTICES.txt`: whose work is in a package besides our own, and under which licence. */
import type { UsedPackage } from './licences';

/** The name of the file. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

const rule = '-'.repeat(80);

/** Schemas that the SCORM standard wants in a package, with who says that they are theirs. */
export interface SchemaNotice {
  readonly files: readonly string[];
  readonly owners: string;
}

/**
 * The text of the file.
 * @param packages in the order in which they are named
 */
export function noticesText(packages: readonly UsedPackage[], schemas: SchemaNotice | null): string {
  const head = [
    'Third-party notices',
    '',
    'Speelveld itself is licensed under the EUPL 1.2: see LICENSE.txt. This package also holds, in whole or in part,',
    'the work of others named below, each under its own licence.',
  ];
  const each = packages.flatMap(({ name, version, licence, text }) => [
    '',
    rule,
    `${name} ${version}`,
    `Licence: ${licence}`,
    rule,
    '',
    text,
  ]);
  const ofSchemas =
    schemas === null
      ? []
      : ['', rule, 'Schemas of the SCORM standard', rule, '', schemas.owners, '', ...schemas.files];
  return [...head, ...each, ...ofSchemas, ''].join('\n');
}
