/** Every line and sign of the drawing stands out from what it lies on, light and dark: 3 to 1 (WCAG 2.2, 1.4.11). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';
import { contrast } from '../../src/core/shared/contrast';
import { unlabelled } from '../../src/tools/network-map/unlabelled';
import { versionWithCircles } from '../core/tools/network-map/map-arbitraries';

const source = (path: string): string => readFileSync(join(repositoryRoot, 'src', path), 'utf8');
const tokens = source('ui/tokens.css');
const sheet = source('tools/network-map/picture.module.css').replace(/\/\*.*?\*\//gs, '');

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

function colourOf(token: string, theme: Theme): string {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(tokens)?.[1] ?? '';
  const colours = value.match(/#[\da-f]{6}/g) ?? [];
  const found = colours.length > 1 && theme === 'dark' ? colours[1] : colours[0];
  if (found === undefined) throw new Error(`${token} is no colour.`);
  return found;
}

/** The rules whose selector ends in this class, and what one of their properties says last. */
function styled(selector: string, property: string): string | null {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, names = '']) =>
    names.split(',').some((name) => name.trim() === selector),
  );
  const values = rules.flatMap(
    ([, , body = '']) => new RegExp(`(?:^|\\s)${property}: ([^;]+);`).exec(body)?.[1] ?? [],
  );
  return values.at(-1) ?? null;
}

const grounds = ['ring-1', 'ring-2', 'ring-3'] as const;

describe.each(themes)('on the %s map', (theme) => {
  it.each([
    ['the line of a ring', '.inner', 'stroke', [...grounds, 'papier']],
    ['the line of a sector', '.edge', 'stroke', grounds],
    ['a tie', '.tie', 'stroke', grounds],
    ['a tie among very many', '.faint', 'stroke', grounds],
    ['a tie of the chosen one', '.tieShown', 'stroke', grounds],
    ['the rim of a contact', '.node', 'stroke', [...grounds, 'papier']],
    ['the rim of whom the chosen one knows', '.near .node', 'stroke', [...grounds, 'papier']],
    ['the rim of who has the focus', '.picture .contact:focus-visible .node', 'stroke', grounds],
    ['the ring of who touches the file', '.touches', 'stroke', [...grounds, 'papier']],
    ['an arrow', '.arrow', 'fill', [...grounds, 'papier']],
    ['two hats', '.hats circle', 'fill', [...grounds, 'papier']],
    ['who is no longer there', '.changes circle', 'stroke', grounds],
    ['you', '.you', 'fill', grounds],
  ] as const)('%s is seen', (_what, selector, property, under) => {
    const token = /var\(--([\w-]+)\)/.exec(styled(selector, property) ?? '')?.[1] ?? 'nothing';
    for (const ground of under)
      expect(contrast(colourOf(token, theme), colourOf(ground, theme)), ground).toBeGreaterThanOrEqual(3);
  });

  it('the chosen one is seen by its rim or by what fills it', () => {
    for (const ground of grounds) {
      const [rim, fill] = ['spot-inkt', 'spot'].map((token) =>
        contrast(colourOf(token, theme), colourOf(ground, theme)),
      );
      expect(Math.max(rim ?? 0, fill ?? 0)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colourOf('spot-inkt', theme), colourOf('spot', theme))).toBeGreaterThanOrEqual(3);
  });
});

it('nothing of the drawing is made pale by being see-through', () => {
  expect(sheet).not.toMatch(/opacity/);
});

it('the image without names holds to the same', () => {
  const version = versionWithCircles();
  const [one, other] = ['a', 'b'].map((id) => ({
    ...({
      alias: id,
      ring: 'outer',
      along: 0.2,
      depth: 0.5,
      roles: [],
      touches: 'yes',
      gives: false,
      receives: false,
    } as const),
    id,
    circles: [version.circles[0]?.id],
  }));
  // Safe: ids differ from text in name only.
  const drawn = unlabelled({ ...version, contacts: [one, other], ties: [{ a: 'a', b: 'b' }] } as never);
  expect(drawn).not.toContain('opacity');
  const fills = ['#ffffff', '#f4f8fb', '#ebf2f8'];
  const strokes = new Set([...drawn.matchAll(/stroke="(#[\da-f]{6})"/g)].map(([, colour = '']) => colour));
  expect(strokes.size).toBeGreaterThanOrEqual(3);
  for (const stroke of strokes)
    for (const fill of fills) expect(contrast(stroke, fill), stroke).toBeGreaterThanOrEqual(3);
});
