/** The text size that a reader chose reaches every letter: a size that is written out beside the tokens asks for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';
import { textScales } from '../../src/state/text-scale';

/** Paper, screens in front of a room, drawings, the head and pages that are a file of their own have their own measure; author mode has no readers. */
const ownMeasure =
  /paper-sheet|weighing-sheet|big-screen|deliberation.guide\.|floor-plan|person-circle|frame\.module|author|reading-page|blind-page|build.own-page\.css/;

/** The declarations that set a size in rem and leave the reader's choice out. */
function fixedSizes(css: string): readonly string[] {
  return (
    [...css.matchAll(/(?:^|[\s{;])((?:font(?:-size)?|--[\w-]+):[^;]*\drem[^;]*;)/g)]
      .map(([, declaration = '']) => declaration)
      .filter((declaration) => /^font|var\(--(?:serif|sans)\)/.test(declaration))
      // A code that is copied letter by letter is large already.
      .filter((declaration) => !/monospace|var\(--maat(?:-kop)?\)/.test(declaration))
  );
}

const root = join(repositoryRoot, 'src');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

test('no style sheet sets a size that the reader cannot change', () => {
  expect(sheets.length).toBeGreaterThan(40);
  const found = sheets
    .filter((path) => !ownMeasure.test(path))
    .flatMap((path) => fixedSizes(readFileSync(join(root, path), 'utf8')).map((size) => `${path}: ${size}`));
  expect(found).toEqual([]);
});

test.each([
  '.a { font: 500 1.125rem / 1.4 var(--serif); }',
  '.a { font-size: 1rem; }',
  ':root { --lees: 400 clamp(1rem, 2vw, 2rem) / 1.6 var(--serif); }',
])('%s is found', (css) => {
  expect(fixedSizes(css)).toHaveLength(1);
});

test.each(['.a { font: 500 calc(var(--maat) * 1rem) / 1.4 var(--serif); }', '.a { padding: 1rem; }'])(
  '%s is left alone',
  (css) => {
    expect(fixedSizes(css)).toEqual([]);
  },
);

test('what is reckoned with a scale of text is reckoned with that of the tokens', () => {
  const tokens = readFileSync(join(root, 'ui/tokens.css'), 'utf8');
  const inTokens = (mark: string, property: string): number =>
    Number(new RegExp(`\\[${mark}\\] \\{[^}]*${property}: ([\\d.]+);`).exec(tokens)?.[1]);
  expect(textScales.letter).toEqual({
    usual: 1,
    larger: inTokens("data-tekst='groter'", '--maat'),
    largest: inTokens("data-tekst='grootst'", '--maat'),
  });
  expect(textScales.spacing).toEqual({ usual: 1, wide: inTokens("data-regels='ruim'", '--regel') });
});
