import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostWords, questionHints, wordCount } from '../../../../src/core/tools/deliberation/question-hints';

describe('hints for a moral question', () => {
  it.each([
    'Moet ik de kleine partijen nu al vertellen wat de grote al weet?',
    'Mag ik het advies tegenhouden tot na het debat?',
    'Moet ik het rapport uitstellen, ook als de minister het maandag wil?',
    'Mag ik, als nieuwe directeur, het advies tegenhouden?',
    'Moet ik de kleine, de grote en de nieuwe partij inlichten?',
    'Must I delay the report, even if the minister wants it on Monday?',
    '‘Durf ik hem te zeggen dat hij niet bij dit overleg hoort?’',
    'Should I tell the small parties now?',
    'Do I want to hold back the advice until after the debate?',
    '',
    '   ',
  ])('says nothing about %j', (text) => {
    expect(questionHints(text)).toEqual([]);
  });

  it.each([
    ['Hoe vertel ik het de kleine partijen?', ['how']],
    ['How do I tell the small parties?', ['how']],
    ['Moet ik het vertellen, en wanneer dan?', ['several']],
    ['Moet ik het nu zeggen; of mag ik wachten?', ['several']],
    ['Must I tell them, and when?', ['several']],
    ['Moet ik het vertellen? Mag dat?', ['several']],
    ['Is het niet beter om te wachten?', ['opening']],
    ['Moet ik het toch vertellen?', ['conclusion']],
    ['Shouldn’t I simply tell them?', ['opening', 'conclusion']],
    [
      'Waarom zou ik, na alles wat er is gebeurd, natuurlijk niet gewoon het hele verhaal aan iedereen vertellen?',
      ['long', 'opening', 'conclusion'],
    ],
  ])('about %j it says %j', (text, hints) => {
    expect(questionHints(text)).toEqual(hints);
  });

  it('leaves the first word alone while it is being typed', () => {
    expect(questionHints('Wa')).toEqual([]);
    expect(questionHints('Waarom ')).toEqual(['opening']);
    expect(questionHints('Hoe')).toEqual([]);
  });

  it('finds no signal word inside another word', () => {
    expect(questionHints('Mag het gewoonterecht hier gelden?')).toEqual([]);
    expect(questionHints('Mag ik morgen naar de ochtendmis?')).toEqual([]);
  });

  it('asks for shortening above fifteen words and never below, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(wordCount(text)).toBe(words.length);
        expect(questionHints(text).includes('long')).toBe(words.length > mostWords);
      }),
    );
  });

  it('gives each hint at most once and the same for more space around the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hints = questionHints(`${text} `);
        expect(new Set(hints).size).toBe(hints.length);
        expect(questionHints(`  ${text}  `)).toEqual(hints);
      }),
    );
  });
});
