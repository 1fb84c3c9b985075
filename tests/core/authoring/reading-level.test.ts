import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, playedTexts, readingLevel } from '../../../src/core/authoring/reading-level';
import { dinner } from '../../support/builders/dinner-story';

test('LIX is the words to a sentence and the per cent of long words, after Björnsson', () => {
  // Ten words in two sentences, two of them of more than six letters: 5 + 20.
  expect(readingLevel(['De minister komt om drie uur. Wij wachten beneden niet.'])).toMatchObject({
    words: 10,
    sentences: 2,
    lix: 35,
  });
  expect(readingLevel(['Ik ga nu. Jij ook.'])).toMatchObject({ words: 5, sentences: 2, lix: 3 });
});

test('the hardest sentences come first, without the asterisks of a direction', () => {
  const { hardest } = readingLevel([
    'Ja. *Ze zwijgt.* De interdepartementale verantwoordingsrapportage ontbreekt.',
  ]);
  expect(hardest[0]).toBe('De interdepartementale verantwoordingsrapportage ontbreekt.');
  expect(hardest).toContain('Ze zwijgt.');
});

test('where there are no words there is no level to speak of', () => {
  expect(readingLevel(['', ' … ', '*'])).toEqual({
    lix: 0,
    band: 'very-plain',
    words: 0,
    sentences: 0,
    hardest: [],
  });
});

test('the bands follow one another without a gap', () => {
  expect([0, 24, 25, 34, 35, 44, 45, 54, 55, 90].map(bandOf)).toEqual([
    'very-plain',
    'very-plain',
    'plain',
    'plain',
    'ordinary',
    'ordinary',
    'hard',
    'hard',
    'very-hard',
    'very-hard',
  ]);
});

test('in how many pieces a text comes makes no difference', () => {
  const anySentence = fc
    .array(fc.constantFrom('wij', 'dossier', 'komen', 'verantwoording', 'niet'), { minLength: 1 })
    .map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(anySentence, { minLength: 1 }), (sentences) => {
      expect(readingLevel([sentences.join(' ')])).toEqual(readingLevel(sentences));
    }),
  );
});

test('what only the debrief tells is not counted with what is played', () => {
  const texts = playedTexts(dinner);
  expect(texts).toContain(dinner.opening);
  expect(texts.join(' ')).not.toContain(dinner.question);
});
