/** No two circles of a map hold the same letters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import { initialsOn } from '../../../../src/core/tools/network-map/initials';
import type { ContactId } from '../../../../src/core/tools/network-map/network-map';

const named = (aliases: readonly string[]) =>
  aliases.map((alias, index) => ({ id: asId<ContactId>(`c${index}`), alias }));
const lettersOf = (...aliases: readonly string[]) => [...initialsOn(named(aliases)).values()];

describe('initials on a map', () => {
  it('differ where the names do', () => {
    expect(lettersOf('Kok', 'Kop', 'Kok van zuid', 'Koning')).toEqual(['KO', 'KP', 'KZ', 'KN']);
    expect(lettersOf('De schaatser', 'De schilder', 'De lange schaker')).toEqual(['DS', 'DC', 'DL']);
    expect(lettersOf('K', 'K.', 'k')).toEqual(['K', 'K2', 'K3']);
  });

  it('are never the same twice, and a newcomer changes nobody’s', () => {
    const alias = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^[ab]{1,3}$/),
    );
    fc.assert(
      fc.property(fc.array(alias, { minLength: 1, maxLength: 150 }), (aliases) => {
        const all = lettersOf(...aliases);
        expect(new Set(all).size).toBe(aliases.length);
        for (const letters of all) expect(letters).not.toMatch(/\p{Surrogate}/u);
        expect(lettersOf(...aliases, 'De nieuwe')).toEqual([...all, expect.any(String)]);
      }),
    );
  });
});
