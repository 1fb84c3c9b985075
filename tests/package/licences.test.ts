/** Whose work may be handed on, and that nothing goes out without its licence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mayBeHandedOn, readUsedPackage } from '../../src/package/licences';

const folder = mkdtempSync(join(tmpdir(), 'speelveld-licentie-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aPackage(name: string, license: unknown, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

describe('a licence', () => {
  it.each(['MIT', 'ISC', 'OFL-1.1', 'MIT OR GPL-3.0-only', '(MIT OR Apache-2.0)', 'MIT AND ISC'])(
    'lets us hand on: %s',
    (expression) => expect(mayBeHandedOn(expression)).toBe(true),
  );

  it.each([
    '',
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'UNLICENSED',
    'SEE LICENSE IN EULA.md',
  ])('does not: %s', (expression) => expect(mayBeHandedOn(expression)).toBe(false));
});

describe('a package in the app', () => {
  it('gives its licence and its notices, and not those of its own tools', () => {
    const place = aPackage('heel', 'Apache-2.0', {
      LICENSE: 'De licentie.\r\n\n# Licenses of bundled dependencies\nVan een ander.',
      NOTICE: 'De vermelding.\n',
      'README.md': 'Lees mij.',
    });
    expect(readUsedPackage(place)).toEqual({
      name: 'heel',
      version: '1.2.3',
      licence: 'Apache-2.0',
      text: 'De licentie.\n\nDe vermelding.',
    });
  });

  it('stops the package by name when its licence is missing or does not let us', () => {
    expect(() => readUsedPackage(aPackage('zonder', 'MIT', { NOTICE: 'Alleen dit.' }))).toThrow(
      /Het pakket zonder 1\.2\.3 zit in de app en heeft geen bestand met zijn licentie/,
    );
    expect(() => readUsedPackage(aPackage('gesloten', 'AGPL-3.0-only', { LICENSE: 'Tekst.' }))).toThrow(
      /Het pakket gesloten 1\.2\.3 .*\(AGPL-3\.0-only\)/,
    );
    expect(() => readUsedPackage(aPackage('oud', { type: 'MIT' }, { LICENSE: 'Tekst.' }))).toThrow(
      /\(geen\)/,
    );
  });
});
