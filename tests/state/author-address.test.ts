/** The address of author mode keeps the place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuthorPlace, authorAddress, authorHash, authorPlaceIn } from '../../src/state/author-address';

const id = fc.stringMatching(/^[a-z_][a-z0-9-]{0,12}$/);
const anyPlace: fc.Arbitrary<AuthorPlace> = fc.record({
  story: fc.tuple(id, id).map(([module, scenario]) => `${module}/${scenario}`),
  spot: fc.option(fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/)),
  memory: fc.option(fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/), id, { minKeys: 1, maxKeys: 4 })),
  bar: fc.record({
    of: fc.constantFrom('all' as const, 'story' as const),
    kinds: fc.constantFrom('errors' as const, 'all' as const),
  }),
});

test('what is written into it is read out of it', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(authorPlaceIn(authorHash(place))).toEqual({
        ...place,
        memory: place.memory === null ? null : { ...place.memory },
      });
    }),
  );
});

test('it reads plainly, and whatever else stands there does no harm', () => {
  const bar = { of: 'all', kinds: 'errors' } as const;
  const place = { story: 'huis/het-huis', spot: 'deur', memory: null, bar };
  expect(authorAddress(place)).toBe('/auteur#huis/het-huis/deur');
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = authorPlaceIn(`#${text}`);
      expect(authorPlaceIn(authorHash(read)).story).toBe(read.story);
    }),
  );
  expect(authorPlaceIn('')).toEqual({ story: null, spot: null, memory: null, bar });
  expect(authorPlaceIn('#%E0%A4%A/x').story).toBe('%E0%A4%A/x');
});
