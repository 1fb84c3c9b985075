/** The glossary tells the truth: each word stands where the page says, and one word does not mean two things. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';

interface Row {
  readonly code: string;
  readonly screen: string;
  readonly file: string;
}

const rows: readonly Row[] = readFileSync(join(repositoryRoot, 'src/core/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, code = '', screen = '', , file = ''] = line.split('|').map((cell) => cell.trim());
    return { code: code.replaceAll('`', ''), screen, file: file.replaceAll('`', '') };
  });

const locale = join(repositoryRoot, 'src/i18n/locales/nl');
const read = readdirSync(locale)
  .map((name) => readFileSync(join(locale, name), 'utf8'))
  .join('\n');

function declares(text: string, word: string): boolean {
  return new RegExp(`^export (?:interface|type|const|function|class) ${word}\\b`, 'm').test(text);
}

describe('the glossary', () => {
  test('is there, and names no word twice', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  test.each(rows)('$code stands in $file, and on the screen as ‘$screen’', ({ code, screen, file }) => {
    expect(declares(readFileSync(join(repositoryRoot, file), 'utf8'), code)).toBe(true);
    if (screen !== '') expect(read).toMatch(new RegExp(`\\b${screen}`, 'i'));
  });

  test('no other file gives a word of the glossary another meaning', () => {
    const sources = readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({
        path: `src/${path}`,
        text: readFileSync(join(repositoryRoot, 'src', path), 'utf8'),
      }));
    const others = rows.flatMap(({ code, file }) =>
      sources
        .filter(({ path, text }) => path !== file && declares(text, code))
        .map(({ path }) => `${code}: ${path}`),
    );
    expect(others).toEqual([]);
  });
});
