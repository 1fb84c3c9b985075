/**
 * What no screen may ever say, as far as a test can see it: nobody is scored, graded, ranked or judged, no tool
 * allows or forbids, and nothing is sent. A sentence that denies such a thing may name it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const never: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a score', /\b(scores?|punten(?:totaal|telling)|points? (?:scored|earned)|cijfer voor|rapportcijfer)\b/i],
  ['a percentage of a person', /\d+\s?%|\{\{percent\}\}\s?%/],
  ['a reward', /\b(badges?|trofee|medaille|gefeliciteerd|goed gedaan|well done|congratulations|streaks?)\b/i],
  [
    'a ranking or a benchmark',
    /\b(ranglijst|ranking|benchmark|beter dan anderen|gemiddelde van|above average)\b/i,
  ],
  [
    'a risk level',
    /\b(risico(?:niveau|score|profiel)|(?:hoog|laag|verhoogd) risico|(?:high|low) risk|risk (?:level|score|profile))\b/i,
  ],
  ['a right answer', /\b(juiste antwoord|goede antwoord|fout antwoord|(?:right|correct|wrong) answer)\b/i],
  ['a verdict', /\b(toegestaan|toelaatbaar|verboden|allowed|permitted|forbidden|prohibited)\b/i],
  [
    'passing or failing',
    /\b(geslaagd|gezakt|u bent (?:niet )?integer|you (?:passed|failed)|integrity profile)\b/i,
  ],
];

/** Words with which a sentence takes such a thing away, or leaves it to be asked. */
const denies = /\b(geen|niet|nooit|niets|zonder|de vraag of|no|not|never|nothing|without|nor|whether)\b/i;

type Texts = { readonly [key: string]: unknown };

function* textsIn(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value as Texts)) yield* textsIn(part, `${path}.${key}`);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!…])\s+/);
}

const interfaceTexts = ['nl', 'en'].flatMap((language) => {
  const folder = join('src/i18n/locales', language);
  return readdirSync(folder).flatMap((file) => [
    ...textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), `${language}/${file}`),
  ]);
});

const toolContent = ['cards', 'routes', 'occasions'].flatMap((name) =>
  [`${name}.yaml`, `${name}.en.yaml`].flatMap((file) => [
    ...textsIn(parse(readFileSync(join('modules', file), 'utf8')), file),
  ]),
);

/** The author's desk speaks of texts, and the zoom of a drawing of the drawing. */
const ofSomethingElse = /\/author\.json|networkMap\.json\.picture\.zoom/;

describe('what no screen may say', () => {
  it('has texts to look at', () => {
    expect(interfaceTexts.length).toBeGreaterThan(1000);
    expect(toolContent.length).toBeGreaterThan(300);
  });

  it.each(never)('%s', (_what, pattern) => {
    const found = [...interfaceTexts, ...toolContent]
      .filter(([path]) => !ofSomethingElse.test(path))
      .flatMap(([path, text]) =>
        sentencesOf(text)
          .filter((sentence) => pattern.test(sentence) && !denies.test(sentence))
          .map((sentence) => `${path}: ${sentence}`),
      );
    expect(found).toEqual([]);
  });

  it('no tool asks for the name of someone else, or for what may not be asked of them', () => {
    const asks =
      /\b(hoe heet|naam van (?:de|uw|je) (?:contact|collega|vriend)|geloofsovertuiging|godsdienst|ziekte van|strafblad|political party of|religion of|what is (?:his|her|their) name)\b/i;
    expect(interfaceTexts.filter(([, text]) => asks.test(text))).toEqual([]);
    expect(toolContent.filter(([, text]) => asks.test(text))).toEqual([]);
  });
});
