/** Addresses that content leads to, and who is behind an installation: what is refused, and what ships. */
import { describe, expect, test } from 'vitest';
import { compileSources } from '../../src/compiler/compile-sources';
import { codesSaid, compiledLikeOurs, shipped, shippedFiles } from '../support/builders/shipped';
import { patched } from './sample-content';

const codesOf = (files: Readonly<Record<string, string>>, url = 'https://example.org/studie') =>
  compileSources(
    patched({
      files,
      changes: [{ file: 'sources.yaml', find: 'url: https://example.org/studie', put: `url: ${url}` }],
    }),
  ).messages.map(({ code }) => code);

describe('the address of a source', () => {
  test.each([
    'http://example.org',
    'https://localhost/x',
    'https://',
    'ftp://example.org',
    "'javascript:alert(1)'",
  ])('is refused as %s', (url) => expect(codesOf({}, url)).toEqual(['shape/url']));

  test('may ask for one page among others', () => {
    expect(codesOf({}, 'https://www.example.org/detail?id=1&did=2')).toEqual([]);
  });
});

describe('the sources that ship', () => {
  const sources = shipped.vocabularies.get('nl')?.sources ?? [];

  test('lead to a publication, or say where they were read, and no address tells who followed it', () => {
    expect(sources.length).toBeGreaterThan(30);
    for (const { id, url, reference } of sources) {
      if (url === undefined) expect(reference, id).toMatch(/gelezen (via|in)/i);
      else
        expect(
          [...new URL(url).searchParams.keys()].filter((key) => !/id$/.test(key)),
          id,
        ).toEqual([]);
    }
    expect(sources.filter(({ url }) => url !== undefined).length).toBeGreaterThan(30);
  });

  test('speak in no language of what the makers still have to do', () => {
    const said = [...shipped.vocabularies.values()].flatMap((words) =>
      words.sources.flatMap(({ title, supports, reference }) => [title, supports, reference]),
    );
    expect(said.filter((text) => /tweede hand|secundair|nagelezen|second.?hand/i.test(text))).toEqual([]);
  });
});

describe('how a route is reached', () => {
  test('comes with it in every language, with nothing in place of what is not known', () => {
    const reachIn = (lang: 'nl' | 'en') =>
      shipped.guidances.get(lang)?.routes.find(({ id }) => id === 'politie')?.reach;
    expect(reachIn('nl')).toMatchObject([
      { name: 'Bij spoed', telephone: '112', web: '', about: '', page: '2021-02', pageAfter: '' },
      { name: 'Politie, zonder spoed', telephone: '0900-8844', web: '', about: '', page: '2021-02' },
    ]);
    expect(reachIn('en')?.map(({ name, telephone }) => [name, telephone])).toEqual([
      ['In an emergency', '112'],
      ['Police, no emergency', '0900-8844'],
    ]);
  });

  test.each([
    ["telephone: 'bel maar', page: onbekend", 'shape/telephone'],
    ['web: http://example.org, page: onbekend', 'shape/url'],
    ['web: https://example.org, page: ooit', 'shape/date'],
    ['web: https://example.org', 'shape/missing-key'],
  ])('is refused as %s', (reach, code) => {
    const route = `{ name: Iemand, offers: Een gesprek., limits: Niets., audience: everyone, reach: [{ name: Iemand, seenOn: 2026-11-27, ${reach} }] }`;
    const routes = `routes: { iemand: ${route} }\nquestions: {}\nduties: {}\n`;
    expect(codesOf({ 'routes.yaml': routes })).toContain(code);
  });
});

describe('who is behind an installation', () => {
  const organisationsOf = (text: string, english = 'texts: {}') => {
    const files = new Map([...shippedFiles, ['organisation.yaml', text], ['organisation.en.yaml', english]]);
    const { messages, organisations } = compiledLikeOurs(files);
    return { codes: codesSaid(messages), organisations };
  };

  test('is nobody as this ships, nor where there is no such file', () => {
    expect([...shipped.organisations]).toEqual([
      ['nl', null],
      ['en', null],
    ]);
    const without = new Map(shippedFiles);
    without.delete('organisation.yaml');
    without.delete('organisation.en.yaml');
    expect(compiledLikeOurs(without).organisations.get('nl')).toBeNull();
  });

  test('comes in every language, with nothing in place of what was not filled in', () => {
    const { codes, organisations } = organisationsOf(
      'name: Ministerie van Voorbeeld\nmail: speelveld@voorbeeld.nl\nsecurity: { web: https://voorbeeld.nl/zwak }\n',
      'texts: { name: { nl: Ministerie van Voorbeeld, en: Ministry of Example } }',
    );
    expect(codes).toEqual([]);
    expect(organisations.get('nl')).toEqual({
      name: 'Ministerie van Voorbeeld',
      unit: '',
      role: '',
      address: '',
      telephone: '',
      mail: 'speelveld@voorbeeld.nl',
      web: '',
      security: { mail: '', web: 'https://voorbeeld.nl/zwak' },
    });
    expect(organisations.get('en')?.name).toBe('Ministry of Example');
  });

  test('has its own accessibility statement with the status that stands there, from A to D', () => {
    const own = (status: string) =>
      organisationsOf(
        `name: X\nmail: x@voorbeeld.nl\naccessibility: { statement: https://register.voorbeeld.nl/1, status: ${status} }\n`,
      );
    expect(own('B').organisations.get('nl')?.accessibility).toEqual({
      statement: 'https://register.voorbeeld.nl/1',
      status: 'B',
    });
    // What is mended in memory until it is put right claims as little as it can.
    const none = own('E');
    expect(none.codes).not.toEqual(own('D').codes);
    expect(none.organisations.get('nl')?.accessibility?.status).toBe('D');
  });

  test.each([
    ["name: X\nweb: 'javascript:alert(1)'\n", 'shape/url'],
    ['name: X\nmail: niemand\n', 'shape/mail'],
    ['name: X\nsecurity: { mail: niemand }\n', 'shape/mail'],
    ['mail: iemand@voorbeeld.nl\n', 'shape/missing-key'],
  ])('is refused when it leads nowhere: %s', (text, code) => {
    expect(organisationsOf(text).codes).toContain(code);
  });
});
