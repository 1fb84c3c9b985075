/**
 * The typefaces of the app as cuts: which part of which font file, for which weights. A browser fetches a
 * cut only when a text on the page needs it, so every split here is bytes that most visits never load.
 */

/** One @font-face and the file it is cut from. */
export interface FontCut {
  /** The name of the cut; becomes the name of its file. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** The weights this cut answers for, as in CSS; a cut may be named for several ranges. */
  readonly weights: readonly string[];
  /** The package file it is cut from. */
  readonly source: string;
  /** The characters it holds. */
  readonly characters: CharacterSet;
  /** How far the axes of a variable font reach in this cut; a number pins the axis. */
  readonly axes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

/** Characters as ranges of code points, both ends included. */
export interface CharacterSet {
  readonly name: 'core' | 'latin' | 'latin-extended';
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

function rangesOf(characters: string): readonly (readonly [number, number])[] {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  );
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const letters = 'àáâäçèéêëíîïñóôöúûüÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜ';
const signs = '\u00a0\u00ad\u2009\u202f§°±·«»×÷€½¼¾‐‑–—‘’‚“”„†•…‹›−→←↑↓';

/** What Dutch and English texts are written in. A test holds the texts of the app against it. */
const coreCharacters: CharacterSet = { name: 'core', ranges: rangesOf(ascii + letters + signs) };

function without(ranges: CharacterSet['ranges'], others: CharacterSet['ranges']): CharacterSet['ranges'] {
  const text = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .filter((point) => !others.some(([first, last]) => point >= first && point <= last))
    .map((point) => String.fromCodePoint(point))
    .join('');
  return rangesOf(text);
}

/** The rest of Latin-1 with œ and ı: a name or a foreign word, now and then. */
const latinCharacters: CharacterSet = {
  name: 'latin',
  ranges: without(
    [
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
    ],
    coreCharacters.ranges,
  ),
};

/** Latin Extended-A: names such as Şahin, Novák or Łukasz. */
const latinExtendedCharacters: CharacterSet = {
  name: 'latin-extended',
  ranges: without([[0x100, 0x17f]], latinCharacters.ranges),
};

/** Each character set with the part of a package's file name that holds it. */
const characterSets: readonly (readonly [set: CharacterSet, filePart: string])[] = [
  [coreCharacters, 'latin'],
  [latinCharacters, 'latin'],
  [latinExtendedCharacters, 'latin-ext'],
];

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = '@fontsource/fira-sans/files/fira-sans';

/**
 * Source Serif 4 changes its drawing with its size. Kept as an axis that doubles the file, so it is cut
 * twice: sturdy at 20 px for reading, elegant at 40 px for titles, which are set in 440 to 480 and nothing
 * else is. Fira Sans has a file per weight.
 */
export const fontCuts: readonly FontCut[] = characterSets.flatMap(
  ([characters, part]): readonly FontCut[] => [
    {
      name: `source-serif-4-text-${characters.name}`,
      family: 'Source Serif 4 Variable',
      style: 'normal',
      weights: ['380 439', '481 600'],
      source: `${serif}-${part}-opsz-normal.woff2`,
      characters,
      axes: { wght: { min: 380, max: 600 }, opsz: 20 },
    },
    {
      name: `source-serif-4-title-${characters.name}`,
      family: 'Source Serif 4 Variable',
      style: 'normal',
      weights: ['440 480'],
      source: `${serif}-${part}-opsz-normal.woff2`,
      characters,
      axes: { wght: { min: 440, max: 480 }, opsz: 40 },
    },
    {
      name: `source-serif-4-italic-${characters.name}`,
      family: 'Source Serif 4 Variable',
      style: 'italic',
      weights: ['380 600'],
      source: `${serif}-${part}-opsz-italic.woff2`,
      characters,
      axes: { wght: { min: 380, max: 600 }, opsz: 20 },
    },
    ...[400, 500, 600].map(
      (weight): FontCut => ({
        name: `fira-sans-${weight}-${characters.name}`,
        family: 'Fira Sans',
        style: 'normal',
        weights: [String(weight)],
        source: `${sans}-${part}-${weight}-normal.woff2`,
        characters,
      }),
    ),
    {
      name: `fira-sans-400-italic-${characters.name}`,
      family: 'Fira Sans',
      style: 'italic',
      weights: ['400'],
      source: `${sans}-${part}-400-italic.woff2`,
      characters,
    },
  ],
);

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}

/** The unicode-range of a set as CSS. */
function unicodeRange({ ranges }: CharacterSet): string {
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** The characters of a set as one text. */
export function textOf({ ranges }: CharacterSet): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
}

/** The @font-face rules of one cut, its file beside the style sheet. */
export function fontFaceRules(cut: FontCut): string {
  return cut.weights
    .map((weight) =>
      [
        '@font-face {',
        `  font-family: '${cut.family}';`,
        `  font-style: ${cut.style};`,
        `  font-weight: ${weight};`,
        '  font-display: swap;',
        `  src: url('./${cut.name}.woff2') format('woff2');`,
        `  unicode-range: ${unicodeRange(cut.characters)};`,
        '}',
      ].join('\n'),
    )
    .join('\n');
}
