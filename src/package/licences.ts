/** Under which licence a package of others comes to users, and whether Speelveld may hand it on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotToBeDelivered } from './files';

/** A package of others whose code or letters are in a build. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** The whole text of its licence, with its notices. */
  readonly text: string;
}

/** What may be handed on to everyone together with work under the EUPL, with no more duty than to carry the text along. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether an SPDX expression lets us hand a package on: of what is joined by OR one part is enough.
 * @internal exported for its tests
 */
export function mayBeHandedOn(expression: string): boolean {
  const isWhole = /^\(.*\)$/.test(expression) && !/[()]/.test(expression.slice(1, -1));
  const plain = isWhole ? expression.slice(1, -1) : expression;
  return plain
    .split(' OR ')
    .some((part) => part.split(' AND ').every((identifier) => allowed.has(identifier.trim())));
}

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;
const noticeFile = /^notice/i;

/** Where the licences begin of what a package carries with it for its own use; none of that is in a build. */
const ofItsOwnTools = /^# Licenses of bundled dependencies$/m;

/**
 * Reads what stands in a package's folder.
 * @throws NotToBeDelivered when it has no licence text, or one that we may not hand on
 */
export function readUsedPackage(folder: string): UsedPackage {
  const told = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  const { name, version } = told;
  const licence = typeof told.license === 'string' ? told.license : '';
  if (!mayBeHandedOn(licence))
    throw new NotToBeDelivered(
      `Het pakket ${name} ${version} zit in de app, en zijn licentie (${licence || 'geen'}) staat niet op de lijst van wat Speelveld mag doorgeven. Er is geen bestand gemaakt.`,
    );
  const found = existsSync(folder) ? readdirSync(folder).filter((file) => licenceFile.test(file)) : [];
  if (!found.some((file) => !noticeFile.test(file)))
    throw new NotToBeDelivered(
      `Het pakket ${name} ${version} zit in de app en heeft geen bestand met zijn licentie. Er is geen bestand gemaakt.`,
    );
  const texts = found.sort().map((file) => {
    const whole = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return (whole.split(ofItsOwnTools)[0] ?? whole).trim();
  });
  return { name, version, licence, text: texts.join('\n\n') };
}
