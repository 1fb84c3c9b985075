import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingEase } from '../../../src/core/scenario/reading-ease';

const easy =
  'De man zit op de bank. Hij leest een boek. Het is mooi weer. De kat slaapt in de zon. Zij is moe.';
const hard =
  'De verantwoordelijkheidsverdeling tussen de uitvoeringsorganisaties en de beleidsverantwoordelijke directies vereist een zorgvuldige beleidsvoorbereiding waarin belanghebbenden systematisch geconsulteerd worden voordat besluitvorming plaatsvindt.';

describe('how easily a text reads', () => {
  test('short words in short sentences read more easily than long ones in a long one', () => {
    expect(readingEase(easy, 'nl')).toBeGreaterThan(80);
    expect(readingEase(hard, 'nl')).toBeLessThan(30);
  });

  test('English follows the formula of Flesch, worked out by hand', () => {
    const text =
      'The minister wanted a decision before the evening. Nobody remembered the second letter. Everyone preferred the first proposal, because it mattered to many families.';
    // 24 words, 3 sentences, 51 groups of vowels without silent e: 206.835 − 1.015 × 8 − 84.6 × 2.125 = 18.9.
    expect(readingEase(text, 'en')).toBe(19);
  });

  test('of fewer than twenty words nothing is said', () => {
    expect(readingEase('Kort en goed.', 'nl')).toBeNull();
  });

  test('any text gives a whole number from 0 to 100, or nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (text, lang) => {
          const ease = readingEase(text, lang);
          if (ease === null) return;
          expect(Number.isInteger(ease)).toBe(true);
          expect(ease).toBeGreaterThanOrEqual(0);
          expect(ease).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
