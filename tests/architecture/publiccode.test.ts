/**
 * `publiccode.yml` is one of version 0.7 (https://github.com/publiccodeyml/publiccode.yml, docs/standard/schema.core.rst):
 * every mandatory key, no key that does not exist, and nothing that this repository says otherwise. What a publishing
 * organisation fills in is allowed and checked as well.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryRoot } from '../../src/cli/repository';
import { interfaceLanguages } from '../../src/i18n/languages';

const text = z.string().trim().min(1);
const day = z.iso.date();
const address = z.url({ protocol: /^https?$/ });
const uri = z.string().refine((value) => URL.canParse(value));
/** A tag of which the primary language is there (BCP 47). */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/);

const contact = z.strictObject({
  name: text,
  email: z.email().optional(),
  phone: text.optional(),
  affiliation: text.optional(),
});
const contractor = z.strictObject({
  name: text,
  until: day,
  email: z.email().optional(),
  website: address.optional(),
});

/** The keys that are of use here; of lists of words that the standard fixes, the ones that could ever fit. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.7', '0.7.0']),
  name: text,
  url: address,
  landingURL: address.optional(),
  isBasedOn: z.union([address, z.array(address)]).optional(),
  softwareVersion: text.optional(),
  releaseDate: day.optional(),
  platforms: z.array(text).min(1),
  categories: z.array(z.enum(['educational-content', 'learning-management-system'])).optional(),
  usedBy: z.array(text).optional(),
  roadmap: address.optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  organisation: z.strictObject({ uri, name: text.optional() }).optional(),
  supports: z.array(z.strictObject({ id: uri })).optional(),
  intendedAudience: z
    .strictObject({
      scope: z.array(z.enum(['education', 'employment', 'government', 'local-authorities'])).optional(),
    })
    .optional(),
  description: z
    .record(
      languageTag,
      z.strictObject({
        shortDescription: text.max(150),
        longDescription: text.min(150).max(10_000),
        features: z.array(text).min(1),
        documentation: address.optional(),
      }),
    )
    .refine((languages) => Object.keys(languages).length > 0),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text.optional() }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z.array(contractor).min(1),
      contacts: z.array(contact).optional(),
    }),
    z.strictObject({ type: z.literal('none'), contacts: z.array(contact).optional() }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(languageTag).min(1),
  }),
});

const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');
const written: unknown = parse(read('publiccode.yml'));

/** The file with some of its keys written otherwise. */
function otherwise(changes: object): unknown {
  return { ...publiccode.parse(written), ...changes };
}

describe('publiccode.yml', () => {
  test('is one of version 0.7', () => {
    expect(publiccode.safeParse(written).error?.issues ?? []).toEqual([]);
  });

  test('says what the rest of the repository says', () => {
    const { legal, localisation, description, softwareVersion } = publiccode.parse(written);
    // Safe: npm itself does not work where this file has neither.
    const { license, version } = JSON.parse(read('package.json')) as { license: string; version: string };
    expect(legal.license).toBe(license);
    expect([undefined, version]).toContain(softwareVersion);
    const languages = interfaceLanguages.map(({ tag }) => tag);
    expect(localisation.availableLanguages).toEqual(languages);
    expect(Object.keys(description)).toEqual(languages);
  });

  test('takes what an organisation that publishes it fills in', () => {
    const published = otherwise({
      url: 'https://code.voorbeeld.nl/speelveld.git',
      organisation: { uri: 'https://www.voorbeeld.nl/', name: 'Ministerie van Voorbeeld' },
      maintenance: { type: 'internal', contacts: [{ name: 'Een beheerder', affiliation: 'Voorbeeld' }] },
    });
    expect(publiccode.safeParse(published).success).toBe(true);
  });

  test.each<readonly [string, object]>([
    ['an address that is none', { url: 'speelveld' }],
    ['maintenance by nobody in particular', { maintenance: { type: 'internal' } }],
    ['an organisation without an address', { organisation: { name: 'Voorbeeld' } }],
    ['a key that does not exist', { versie: '1' }],
    ['no words in any language', { description: {} }],
  ])('is refused with %s', (_, changes) => {
    expect(publiccode.safeParse(otherwise(changes)).success).toBe(false);
  });
});
