/** Files that an editor saved in another encoding: read as they were meant, and said so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileSources } from '../../src/compiler/compile-sources';
import { readModules } from '../../src/compiler/read-modules';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speelveld-encoding-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = 'openheid: { name: Eén, meaning: ‘Zó’ is het. }\ntrouw: { name: Trouw, meaning: Café. }\n';

/** In Windows-1252 a letter is one byte; the curly quotes have a place of their own. */
function inWindows(written: string): Buffer {
  return Buffer.from(written.replaceAll('‘', '\x91').replaceAll('’', '\x92'), 'latin1');
}

function bigEndian(written: string): Buffer {
  return Buffer.from(written, 'utf16le').swap16();
}

function readBack(bytes: Buffer) {
  writeFileSync(join(folder, 'values.yaml'), bytes);
  const sources = readModules(folder);
  const said = compileSources(sources).messages.filter(({ code }) => code === 'yaml/encoding');
  return {
    text: sources.get('values.yaml'),
    said: said.map(({ line, message }) => [line, message] as const),
  };
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark of byte order', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
])('%s is as it should be', (_name, bytes) => {
  expect(readBack(bytes)).toEqual({ text, said: [] });
});

test.each([
  ['Windows-1252', inWindows(text), 'Windows-1252'],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16'],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'UTF-16'],
  ['UTF-16, big end first, with a mark', bigEndian(`\uFEFF${text}`), 'UTF-16'],
  ['UTF-16, big end first, without a mark', bigEndian(text), 'UTF-16'],
])('%s is read right and named', (_name, bytes, encoding) => {
  const { text: read, said } = readBack(bytes);
  expect(read).toBe(text);
  expect(said).toEqual([[1, expect.stringContaining(encoding)]]);
  expect(said[0]?.[1]).toMatch(/Kladblok.*VS Code/);
});

test('a line pasted in another encoding leaves the other lines as they are', () => {
  const mixed = Buffer.concat([
    Buffer.from('a: { name: Eén, meaning: Zó. }\n'),
    inWindows('b: { name: Café, meaning: Ja. }\n'),
  ]);
  const { text: read, said } = readBack(mixed);
  expect(read).toContain('Eén, meaning: Zó');
  expect(read).toContain('Café');
  expect(said).toEqual([[2, expect.stringContaining('Windows-1252')]]);
});
