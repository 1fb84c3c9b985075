import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aliasIn,
  looksLikeName,
  mayHoldNames,
  type Seen,
  seemingName,
  seenInAlias,
  seenInNote,
} from '../../../src/core/shared/name-hint';

/** What tells who somebody is; each of the people in it was made up. */
const telling: Readonly<Record<string, Seen>> = {
  'Thijs Kromhoek': 'name',
  'Marit van der Zwart': 'name',
  'Noor el Idrissi': 'name',
  'Thijs K.': 'name',
  'M. van der Zwart': 'name',
  'mevrouw Zwart': 'name',
  'dhr. Kromhoek': 'name',
  'minister Zwart': 'name',
  'Jan-Willem de Vries': 'name',
  'jan-willem': 'name',
  'Hans vd Berg': 'name',
  'Hans v.d. Berg': 'name',
  'Hans v/d Berg': 'name',
  'Hans vdr Meer': 'name',
  'Hans v.d.Berg': 'name',
  'J vd Berg': 'name',
  'vd Berg': 'name',
  'hans van den berg': 'name',
  'hans vd berg': 'name',
  'hans kromhoek': 'name',
  'HANS VAN DEN BERG': 'name',
  'Hans van den Berg': 'name',
  'J.P. Balk': 'name',
  'J.P.Balk': 'name',
  'J. P. Balk': 'name',
  'Th. van Zwart': 'name',
  'J.-P. Balk': 'name',
  'Jansen-de Boer': 'name',
  'Jansen-Bakkers': 'name',
  'Els Jansen-de Boer': 'name',
  '’t Hooft': 'name',
  "Gerard 't Hart": 'name',
  'Karel d’Hondt': 'name',
  'd’Hondt': 'name',
  'Sean O’Brien': 'name',
  'O’Brien': 'name',
  'Ian McDonald': 'name',
  McDonald: 'name',
  'El Khatib': 'name',
  'Samira El Khatib': 'name',
  'samira el khatib': 'name',
  'bin Salim': 'name',
  'Yasin Ben Omar': 'name',
  'Al-Masri': 'name',
  'Omar al-Masri': 'name',
  'Ayşe Yılmaz': 'name',
  'Sunil Ramdas': 'name',
  'Ramdin Mohabir': 'name',
  'Élise Dupont': 'name',
  'Jürgen Müller': 'name',
  'E\u0301lise Dupont': 'name',
  'mr. dr. Kromhoek': 'name',
  'drs. P. Kromhoek': 'name',
  'mevr jansen': 'name',
  'dhr de boer': 'name',
  'prof. van Zwart': 'name',
  'de heer Kromhoek': 'name',
  'Mrs Brown-Jones': 'name',
  'Ms Kromhoek': 'name',
  'Van den Berg': 'name',
  'van der Zwart': 'name',
  'Vries, Jan de': 'name',
  'Balk, J.P.': 'name',
  'mijn buurman Hans Kromhoek': 'name',
  'Emma Thorne': 'name',
  'zwart@voorbeeld.nl': 'mail',
  'zwart [at] voorbeeld.nl': 'mail',
  'zwart (apenstaartje) voorbeeld': 'mail',
  '@thijskromhoek': 'account',
  'bel hem via @kromhoek_nl': 'account',
  'https://www.linkedin.com/in/thijs-kromhoek': 'profile',
  'nl.linkedin.com/in/kromhoek': 'profile',
  'facebook.com/kromhoek': 'profile',
  'x.com/kromhoek': 'profile',
  '06-12345678': 'telephone',
  '06 12 34 56 78': 'telephone',
  '06 1234 5678': 'telephone',
  '0612345678': 'telephone',
  '06 – 1234 5678': 'telephone',
  '+31 6 1234 5678': 'telephone',
  '+31612345678': 'telephone',
  '+31 (0)6 12345678': 'telephone',
  '0031 6 12345678': 'telephone',
  '070 123 45 67': 'telephone',
  '070-1234567': 'telephone',
  '(020) 123 4567': 'telephone',
  '020-1234567': 'telephone',
  '0182-123456': 'telephone',
  '0900-8844': 'telephone',
  '0800 123 4567': 'telephone',
  '+44 20 7946 0958': 'telephone',
  '+32 2 123 45 67': 'telephone',
  '+1 (202) 555-0143': 'telephone',
  'tel. 070 123 45 67': 'telephone',
  // Both pass the sum that a citizen service number has to pass; neither is anybody's.
  '111222333': 'number',
  '1112.22.333': 'number',
  'NL00 BANK 0123 4567 89': 'number',
  'xx-12-xx': 'plate',
  '12-ABC-3': 'plate',
  'gk-123-x': 'plate',
};

/** What tells nobody: aliases as one is asked to make them, bodies, places, days, amounts, numbers of files. */
const quiet = [
  'De schaatser',
  'De Lange Man',
  'K.',
  'W.',
  'Noord',
  'oud-chef',
  'Oud-chef',
  'Kok',
  'de minister',
  'Zuidrand',
  'Rijkswaterstaat Zuid',
  'Raad van State',
  'Tweede Kamer',
  'Eerste Kamer',
  'Algemene Rekenkamer',
  'Den Haag',
  'Directeur Financiën',
  'het bestuur',
  'Ministerie van Financiën',
  'minister van Financiën',
  'minister Financiën',
  'Hoge Raad',
  'Nationale ombudsman',
  'Noord-Holland',
  'Zuid-Oost',
  'Vice-president',
  'Raad voor de Kinderbescherming',
  'Partner van vroeger',
  'Man van vroeger',
  'man van de radio',
  'collega van vroeger',
  'Vriend van Zwolle',
  'Van Noord',
  'buurman van nummer 8',
  'hoofd van dienst',
  'chef vd afdeling',
  'Chef vd afdeling',
  'mevrouw van de receptie',
  'meneer de directeur',
  'De stille kracht',
  'De Stille Kracht',
  'The Quiet Neighbour',
  'The skater',
  'Council of State',
  'House of Representatives',
  'Second Chamber',
  'Old Boss',
  'Head of Finance',
  'Plan B',
  'Optie A',
  'contact A',
  'A',
  'B2',
  '★',
  '27 november 2026',
  '24-11-2026',
  '05-02-2026',
  '01.02.2026',
  '2026',
  '2025-2026',
  '2025/2026',
  '36 410',
  'Kamerstuk 36 410, nr. 7',
  'nr. 7',
  'art. 9',
  '€ 1.250.000',
  '12.500.000,00',
  '1 000 000 000',
  '45 minuten',
  '16.30 uur',
  '9-16 uur',
  'versie 0.12.3',
  'dossier 202612345',
  '24-11',
  'A12',
  'COVID-19',
  'zaal 3.14',
  'ISO 27001',
  'BZK Zuid',
  'VWS',
  'x @ kantoor',
  'twaalf @ 14 uur',
  'LinkedIn',
  'zonder hoofdletters',
  '',
  '   ',
];

/** Sentences of a note, with the hint they give; null for none. */
const notes: readonly (readonly [text: string, seen: Seen | null])[] = [
  ['Wat wil ik van Kromhoek horen?', 'name'],
  ['Thijs weet te veel.', 'name'],
  ['Ik weet het niet. Thijs wel.', 'name'],
  ['Ik weet het niet.  Thijs wel.', 'name'],
  ['Wat vroeg ‘Thijs’?', 'name'],
  ['ik vraag het hans vd berg morgen', 'name'],
  ['bel 06-12345678 na vijven', 'telephone'],
  ['zijn mail is kromhoek@voorbeeld.nl', 'mail'],
  ['I ask Emma on Monday', 'name'],
  ['Wat wil ik horen? Van wie? Ik weet het niet.', null],
  ['Which hat do I wear? I do not know.', null],
  ['zonder hoofdletters', null],
  ['Wachten. Vooraf zeggen. Iedereen tegelijk.', null],
  ['Gelijke start voor kleine partijen', null],
  ['Large parties first.', null],
  ['Op 24-11-2026 ligt dossier 36 410 in de Tweede Kamer.', null],
  ['We go to Brussels on Monday.', null],
  ['Dan naar Den Haag, met de Algemene Rekenkamer.', null],
  ['Wie zegt dit aan Rijkswaterstaat?', null],
  ['Kies plan B. Morgen verder.', null],
];

describe('a hint at who somebody is', () => {
  it('has a table that is worth its name', () => {
    expect(Object.keys(telling).length).toBeGreaterThanOrEqual(60);
    expect(quiet.length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(telling))('comes for ‘%s’: %s', (text, seen) => {
    expect(seenInAlias(text)).toBe(seen);
    expect(looksLikeName(text)).toBe(true);
  });

  it.each(quiet)('stays away for ‘%s’', (text) => {
    expect(seenInAlias(text)).toBeNull();
    expect(looksLikeName(text)).toBe(false);
  });

  it.each(notes)('in a note: ‘%s’ %s', (text, seen) => {
    expect(seenInNote(text, { names: true })).toBe(seen);
    expect(mayHoldNames(text)).toBe(seen !== null);
  });

  it('names the word it goes by', () => {
    expect(seemingName('Wat wil ik van Kromhoek horen?')).toBe('Kromhoek');
    expect(seemingName('Naar Den Haag met Thijs')).toBe('Thijs');
    expect(seemingName('Naar Den Haag')).toBeNull();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        seenInAlias(text);
        seenInNote(text, { names: true });
        seemingName(text);
      }),
    );
  });

  it('comes for a made-up name written in any way', () => {
    const given = fc.constantFrom('Thijs', 'Jan-Willem', 'hans', 'SAMIRA', 'J.P.', 'Élise');
    const between = fc.constantFrom(
      ' ',
      ' van ',
      ' van den ',
      ' vd ',
      ' v.d. ',
      ' v/d ',
      ' de ',
      ' el ',
      " 't ",
    );
    const surname = fc.constantFrom('Kromhoek', 'Zwart', 'Müller', 'Jansen-Bakkers');
    fc.assert(fc.property(given, between, surname, (...parts) => looksLikeName(parts.join(''))));
  });

  // Ten times the length may cost ten times as much: were it a hundred times, 100 kB took well over this.
  it.each([
    'a ',
    'A ',
    'A.',
    'van ',
    'Jan ',
    'Jan-',
    '0',
    '06 ',
    '1 ',
    '+3',
    '-',
    'a@',
    '@',
    '. ',
    '.',
    ' ',
    "d'",
    'A-1-',
    'Lid van de ',
    'ziek',
    'ziek ',
    'VVD motie ',
    'x.com',
    '(',
    'É',
    'J.P. van ',
    'mr. dr. ',
    'v.d.',
  ])('takes no longer than its length asks for many times ‘%s’', (part) => {
    const took = (size: number): number => {
      const text = part.repeat(Math.ceil(size / part.length));
      const began = performance.now();
      seenInAlias(text);
      seenInNote(text, { names: true });
      return performance.now() - began;
    };
    took(10_000);
    expect(took(100_000)).toBeLessThan(4000);
  });
});

describe('an alias of the map', () => {
  it('is found as words, however it is written', () => {
    expect(aliasIn('wat wil de SCHAATSER van mij?', ['De schaatser'])).toBe('De schaatser');
    expect(aliasIn('Ik vraag het K. morgen', ['K.'])).toBe('K.');
    expect(aliasIn('Wat wil ik?', ['W.'])).toBeNull();
  });
});
