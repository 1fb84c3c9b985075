/** The colours that a host may set: what they are without it, and that ours themselves pass. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';
import { pairs, plainColours } from '../../src/compiler/check/house-colours';
import { themeSchema } from '../../src/compiler/parse/tool-schemas';
import { contrast } from '../../src/core/shared/contrast';

const tokens = readFileSync(join(repositoryRoot, 'src', 'ui', 'tokens.css'), 'utf8');

test.each(Object.entries(plainColours))('%s is what the tokens say', (token, { light, dark }) => {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(tokens)?.[1];
  expect(value).toBe(light === dark ? light : `light-dark(${light}, ${dark})`);
});

test.each(pairs)('our $token stands out on $on', ({ token, on, needed }) => {
  for (const theme of ['light', 'dark'] as const)
    expect(contrast(plainColours[token][theme], plainColours[on][theme])).toBeGreaterThanOrEqual(needed);
});

test('every colour that can be set is measured somewhere', () => {
  const measured = new Set<string>(pairs.flatMap(({ token, on }) => [token, on]));
  const { colours } = themeSchema.unwrap().shape;
  expect(Object.keys(colours.unwrap().shape).filter((token) => !measured.has(token))).toEqual([]);
});
