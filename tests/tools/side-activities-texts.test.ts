/** The weigher never says an outcome: none of its texts has a word for one. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const outcomes: Readonly<Record<string, RegExp>> = {
  nl: /toegestaan|toelaatbaar|verboden|\bmag (?:niet|wel)\b|score|risico|punten|goedgekeurd|afgekeurd|%/i,
  en: /\b(?:dis)?allowed|permitted|permissible|forbidden|prohibited|score|risk|points|approved|rejected|%/i,
};

it.each(Object.keys(outcomes))('has no word for an outcome in %s', (language) => {
  const texts = readFileSync(`src/i18n/locales/${language}/sideActivities.json`, 'utf8');
  expect(texts.length).toBeGreaterThan(2_000);
  expect(texts.match(outcomes[language] ?? /^/)).toBeNull();
});
