/** Which passphrases are refused, which are doubtful, and why. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../src/parts/passphrase/estimate';
import { hasSpaceAtEdge, judge, leastLetters, type Weakness } from '../../src/parts/passphrase/verdict';

const refused: readonly (readonly [passphrase: string, weakness: Weakness])[] = [
  ['aaaaaaaaaaaa', 'repeat'],
  ['abcabcabcabca', 'repeat'],
  ['poes poes poes', 'repeat'],
  ['a'.repeat(4000), 'repeat'],
  ['123456789012', 'sequence'],
  ['zyxwvutsrqpo', 'sequence'],
  ['maandag dinsdag woensdag', 'sequence'],
  ['qwertyuiop[]', 'sequence'],
  ['P@ssw0rd1234', 'common'],
  ['Amsterdam2026!', 'common'],
  ['welkom012345', 'expected'],
  ['Integriteit01', 'expected'],
  ['speelveld2026', 'expected'],
  ['mijn wachtzin', 'expected'],
  ['12-05-1980 1980', 'date'],
];

describe('a passphrase', () => {
  test.for(refused)('such as ‘%s’ is refused: %s', ([passphrase, weakness]) => {
    expect(judge(passphrase, estimate)).toEqual({ kind: 'refused', weakness });
  });

  test.for([
    'vier losse woorden samen',
    'vijf andere woorden hierna',
    'een zin voor het bestand',
    'four loose words together',
    'xkq7vbn2mwpz',
  ])('such as ‘%s’ has no weakness that is known', (passphrase) => {
    expect(judge(passphrase, estimate)).toEqual({ kind: 'no-weakness-found' });
  });

  test('that would hold for years, and not for decades, is doubtful', () => {
    expect(judge('wachtzin kluis rijk', estimate)).toEqual({ kind: 'doubtful', weakness: 'expected' });
  });

  test('is judged by what is read, not by how it is stored: twelve letters are twelve', () => {
    expect(judge('💣'.repeat(leastLetters - 1), estimate)).toEqual({ kind: 'short' });
  });

  test('of one letter, one short piece or neighbouring letters is refused without the estimator too', () => {
    for (const [passphrase, weakness] of [
      ['aaaaaaaaaaaa', 'repeat'],
      ['abcabcabcabca', 'repeat'],
      ['Hoi hoi hoi hoi', 'repeat'],
      ['98765432109876', 'sequence'],
      ['asdfghjkl asdfg', 'sequence'],
    ]) {
      expect(judge(passphrase ?? '', null)).toEqual({ kind: 'refused', weakness });
    }
    expect(judge('vier losse woorden samen', null)).toEqual({ kind: 'no-weakness-found' });
  });

  test('of any letters at all gets a verdict, soon', { timeout: 120_000 }, () => {
    const awkward = fc.constantFrom(
      '4@5$3!',
      'a1',
      '💣',
      '\ud800',
      'é',
      '\u0000',
      ' ',
      '19800512',
      'password',
      '__proto__',
      'constructor',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4000 }),
      fc.array(awkward, { maxLength: 600 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { kind } = judge(text, estimate);
        expect(kind === 'short').toBe([...text].length < leastLetters);
      }),
      { numRuns: 100 },
    );
  });

  test('of four thousand letters costs no more than one of a hundred', () => {
    const text = Array.from({ length: 4000 }, (_unused, index) =>
      String.fromCharCode(33 + ((index * 7919) % 94)),
    ).join('');
    const asked: number[] = [];
    judge(text, (passphrase) => {
      asked.push(passphrase.length);
      return { guesses: 1e20, weakness: 'predictable' };
    });
    expect(asked).toEqual([100]);
  });

  test('that begins or ends with a space is told apart', () => {
    expect(['vier woorden', ' vier woorden', 'vier woorden ', '\u00a0x'].map(hasSpaceAtEdge)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
