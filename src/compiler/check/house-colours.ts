/**
 * The colours of a house style: which a host may set, and on what each has to be read or seen (WCAG 2.2: 4,5 to 1 for
 * letters in 1.4.3, 3 to 1 for lines and signs in 1.4.11), on light paper and on dark.
 */
import { contrast } from '../../core/shared/contrast';
import type { Reporter } from '../messages/reporter';
import type { YamlFile } from '../parse/yaml-file';

/** A colour as `#rrggbb` on light paper and on dark. */
interface InThemes {
  readonly light: string;
  readonly dark: string;
}

const same = (colour: string): InThemes => ({ light: colour, dark: colour });

/**
 * The tokens of src/ui/tokens.css that take part, as they are without a house style; a test holds the two together.
 * @internal exported for its tests
 */
export const plainColours = {
  papier: { light: '#ffffff', dark: '#0b1624' },
  nevel: { light: '#f2f6fa', dark: '#101f32' },
  tint: { light: '#e4eef6', dark: '#172b44' },
  tint2: { light: '#d3e4f1', dark: '#1f3857' },
  'ring-1': { light: '#ffffff', dark: '#14263d' },
  'ring-2': { light: '#f4f8fb', dark: '#101f33' },
  'ring-3': { light: '#ebf2f8', dark: '#0d1a2b' },
  spot: same('#f9e11e'),
  actie: { light: '#154273', dark: '#8fcae7' },
  'actie-op': { light: '#ffffff', dark: '#0b1624' },
  'actie-hover': { light: '#0e3057', dark: '#b5dcf0' },
  link: { light: '#01689b', dark: '#8fcae7' },
  lijn: { light: '#154273', dark: '#8fcae7' },
  'lijn-op': { light: '#ffffff', dark: '#0b1624' },
  poster: { light: '#154273', dark: '#10294a' },
  'poster-inkt': same('#ffffff'),
  'poster-inkt2': { light: '#c9dcec', dark: '#c3d6e8' },
  'poster-lijn': { light: '#8fb4d6', dark: '#6f9cc6' },
} as const satisfies Readonly<Record<string, InThemes>>;

type Token = keyof typeof plainColours;

/** Letters of the first colour stand on the others. */
const letters: readonly (readonly [Token, readonly Token[]])[] = [
  ['actie-op', ['actie', 'actie-hover']],
  ['link', ['papier', 'nevel', 'tint', 'tint2']],
  ['lijn', ['papier', 'nevel', 'tint', 'tint2']],
  ['lijn-op', ['lijn']],
  ['poster-inkt', ['poster']],
  ['poster-inkt2', ['poster']],
];

/** Lines and signs of the first colour stand on the others. */
const signs: readonly (readonly [Token, readonly Token[]])[] = [
  ['actie', ['papier', 'nevel', 'tint', 'tint2']],
  ['actie-hover', ['papier', 'nevel', 'tint', 'tint2']],
  ['lijn', ['ring-1', 'ring-2', 'ring-3']],
  ['poster-lijn', ['poster']],
  ['spot', ['poster']],
];

/**
 * Which colour on which, and the least contrast of the two.
 * @internal exported for its tests
 */
export const pairs: readonly { readonly token: Token; readonly on: Token; readonly needed: number }[] = [
  ...letters.flatMap(([token, grounds]) => grounds.map((on) => ({ token, on, needed: 4.5 }))),
  ...signs.flatMap(([token, grounds]) => grounds.map((on) => ({ token, on, needed: 3 }))),
];

/** The colours that a host set, by token. */
export type HouseColours = Readonly<Partial<Record<Token, InThemes>>>;

const themes = { light: 'licht', dark: 'donker' } as const;

/** A ratio as it is written in Dutch, rounded down: what fails never reads as what is needed. */
function ratio(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2).replace('.', ',');
}

/** Reports each colour of the house style that cannot be read or seen on what it lies on, in either theme. */
export function checkColours(colours: HouseColours, yaml: YamlFile, reporter: Reporter): void {
  const all: Readonly<Record<Token, InThemes>> = { ...plainColours, ...colours };
  for (const { token, on, needed } of pairs) {
    // Of a pair the one that the host set is told of; of two, the one in front.
    const set = token in colours ? token : on in colours ? on : null;
    if (set === null) continue;
    for (const theme of ['light', 'dark'] as const) {
      const found = contrast(all[token][theme], all[on][theme]);
      if (found >= needed) continue;
      reporter.report('theme/contrast', yaml.place(['theme', 'colours', set, theme]), {
        token,
        on,
        theme: themes[theme],
        found: ratio(found),
        needed: ratio(needed),
      });
    }
  }
}
