/** The language of a question reaches the phones, also one that a host added. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { type FurtherLanguage, isFurtherTag, type Language } from '../../src/core/shared/language';
import { NoMessage, Reader, Writer } from '../../src/room/bytes';
import { readAsk, writeAsk } from '../../src/room/content-codec';
import { anAsk } from './support/a-room';

const further = fc
  .stringMatching(/^[a-z]{2,3}$/)
  .filter(isFurtherTag)
  .map((tag) => asId<FurtherLanguage>(tag));

const language: fc.Arbitrary<Language | null> = fc.oneof(
  fc.constantFrom(null, 'nl' as const, 'en' as const),
  further,
);

test('a question comes over in its language', () => {
  fc.assert(
    fc.property(language, (lang) => {
      const writer = new Writer();
      writeAsk(writer, { ...anAsk(1), lang });
      expect(readAsk(new Reader(writer.end()))).toEqual({ ...anAsk(1), lang });
    }),
  );
});

test('what is no tag is no message', () => {
  for (const tag of ['F', 'f1', '']) {
    const writer = new Writer();
    writeAsk(writer, { ...anAsk(1), lang: asId<FurtherLanguage>(tag) });
    expect(() => readAsk(new Reader(writer.end())), tag).toThrow(NoMessage);
  }
});
