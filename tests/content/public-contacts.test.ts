/**
 * Every number and every page of a public body that ships, with where it was seen. They come from a list that people
 * made of stored pages on 27 November 2026 and that is not in this repository; whoever adds one adds it here as well,
 * with the page on which it stood.
 */
import { describe, expect, test } from 'vitest';
import { shipped } from '../support/builders/shipped';

/** One row of that list: the body, its number and page, where the number was seen, and of when that page was. */
interface Row {
  readonly name: string;
  readonly telephone?: string;
  readonly web?: string;
  readonly seenAt?: string;
  readonly page?: string;
  readonly pageAfter?: string;
  /** For what the number is, where it is not for everything. */
  readonly only?: RegExp;
}

const police = 'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html';
const abd = 'https://www.algemenebestuursdienst.nl/organisatie/topmanagementgroep';

const list: readonly Row[] = [
  { name: 'Bij spoed', telephone: '112', seenAt: police, page: '2021-02' },
  { name: 'Politie, zonder spoed', telephone: '0900-8844', seenAt: police, page: '2021-02' },
  { name: 'Integriteit topmanagementgroep', web: `${abd}/integriteit-topmanagementgroep` },
  { name: 'Werkgeverschap topmanagementgroep', web: `${abd}/werkgeverschap-topmanagementgroep` },
  {
    name: 'Overzicht van de externe meldpunten',
    web: 'https://www.wetbeschermingklokkenluiders.nl/de-wet-op-hoofdlijnen/externe-meldkanalen',
  },
  {
    name: 'ACM',
    web: 'https://www.acm.nl/nl/contact/bescherming-als-klokkenluider',
    pageAfter: '2023-02',
  },
  {
    name: 'AFM',
    telephone: '020 797 3716',
    web: 'https://afm.nl/nl-nl/professionals/onderwerpen/misstanden-incidenten',
    seenAt: 'https://www.afm.nl/nl-nl/sector/themas/marktmisbruik/klokkenluidersregeling',
    only: /alleen voor marktmisbruik/,
  },
  {
    name: 'ANVS',
    telephone: '088 489 05 00',
    web: 'https://www.autoriteitnvs.nl/onderwerpen/overtreding-misstand-melden',
  },
  {
    name: 'AP',
    telephone: '088 180 52 50',
    web: 'https://autoriteitpersoonsgegevens.nl/contact/als-klokkenluider-een-misstand-op-uw-werk-melden-bij-de-ap',
    seenAt: 'https://autoriteitpersoonsgegevens.nl/nl/voordat-u-een-klacht-indient',
    pageAfter: '2023-02',
    only: /algemeen/,
  },
  {
    name: 'DNB, Meldpunt Misstanden',
    telephone: '0800 020 1068',
    web: 'https://www.dnb.nl/contact/bezwaar-klacht-of-misstand-melden/melden-misstanden-financiele-instellingen/',
  },
  {
    name: 'IGJ',
    web: 'https://www.igj.nl/onderwerpen/melden-over-uw-werkgever-klokkenluidersregeling',
  },
  {
    name: 'NVWA',
    telephone: '0900-0388',
    seenAt:
      'https://www.nvwa.nl/nieuws-en-media/nieuws/2024/01/19/meldwijzer-onveilige-levensmiddelen-vereenvoudigd',
    page: '2024-01-19',
    only: /algemeen/,
  },
  {
    name: 'NZa',
    telephone: '088 770 87 70',
    web: 'https://www.nza.nl/contact/ons-meldpunt/meldpunt-misstanden-bij-zorgverzekeraars-of-zorgaanbieders',
    seenAt: 'https://www.nza.nl/contact/meldpunt',
    only: /algemeen/,
  },
  {
    name: 'Huis voor klokkenluiders',
    telephone: '088 133 10 00',
    web: 'https://www.huisvoorklokkenluiders.nl/onderzoek-door-het-huis',
    only: /melding of een verzoek tot onderzoek/,
  },
  { name: 'AGFA', web: 'https://www.agfacommissies.nl/', pageAfter: '2020-01' },
];

const contactsIn = (lang: 'nl' | 'en') =>
  shipped.guidances.get(lang)?.routes.flatMap(({ reach }) => reach) ?? [];

describe('what ships of how a public body is reached', () => {
  test('is what the list has, to the letter, and nothing else', () => {
    expect(contactsIn('nl').map(({ about: _, ...contact }) => contact)).toEqual(
      list.map(({ only: _, ...row }) => ({
        telephone: '',
        web: '',
        seenAt: '',
        page: '',
        pageAfter: '',
        seenOn: '2026-11-27',
        ...row,
      })),
    );
  });

  test.each(list.filter(({ only }) => only !== undefined))('says for what the number of $name is', (row) => {
    const contact = contactsIn('nl').find(({ name }) => name === row.name);
    expect(contact?.about).toMatch(row.only ?? /^$/);
  });

  test('is the same in English', () => {
    const bare = (lang: 'nl' | 'en') =>
      contactsIn(lang).map(({ name: _, about, ...contact }) => ({ ...contact, isTold: about !== '' }));
    expect(bare('en')).toEqual(bare('nl'));
    expect(contactsIn('en').find(({ telephone }) => telephone === '020 797 3716')?.about).toMatch(
      /market abuse only/,
    );
  });

  test('has danger first: 112 is the first way of the first route where someone is threatened', () => {
    const { routes = [], questions = [] } = shipped.guidances.get('nl') ?? {};
    const threatened = questions.find(({ id }) => id === 'druk');
    const first = routes.find(({ id }) => id === threatened?.routes[0]);
    expect(first?.reach[0]?.telephone).toBe('112');
  });

  // What is seen on no page of a body's own has only its name: among them the advice of the House.
  test('stands in no other sentence about whom to turn to', () => {
    const { routes = [], questions = [], duties = [] } = shipped.guidances.get('nl') ?? {};
    const said = [
      ...routes.flatMap(({ name, offers, limits }) => [name, offers, limits]),
      ...questions.flatMap(({ question, first }) => [question, first]),
      ...duties.flatMap(({ what, toWhom, when }) => [what, toWhom, when]),
    ].join('\n');
    expect(said.match(/https?:|www\.|\S@\S|\+31|\b0\d{2,3}[\s-]?\d{3,}/g)).toBeNull();
  });
});
