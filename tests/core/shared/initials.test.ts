/** Letters for a name, in any script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOfName, signsOf } from '../../../src/core/shared/initials';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/\s/u.test(text));

describe('initials of a name', () => {
  it.each([
    ['De schaatser', 'DS'],
    ['Kok', 'KO'],
    ['K.', 'K'],
    ['jan-willem van ’t hoen', 'JH'],
    ['’t hoen', 'TH'],
    ['ßen', 'SE'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOfName(name, 2)).toBe(initials);
  });

  it('are whole signs of the name, one or two', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1 as const, 2 as const),
        (words, ofOne) => {
          const name = words.join(' ');
          const initials = initialsOfName(name, ofOne);
          expect(initials).not.toBe('');
          expect(initials).not.toMatch(/\p{Surrogate}/u);
          expect(signsOf(initials).length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
