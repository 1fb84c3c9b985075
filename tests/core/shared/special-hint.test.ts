import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Special, specialIn } from '../../../src/core/shared/hints/special';
import { seenInAlias, seenInNote } from '../../../src/core/shared/name-hint';

/** What may tell something of somebody that no tool asks for. */
const tells: Readonly<Record<Special, readonly string[]>> = {
  politics: [
    'PvdA-vriend',
    'de VVD’er',
    'lid van D66',
    'actief bij GroenLinks',
    'vvd',
    'stemt SP',
    'partijgenoot van vroeger',
    'lid van dezelfde partij',
    'fellow party member',
    'member of the same party',
  ],
  belief: [
    'De katholiek',
    'katholieke vriend',
    'de moslim van boven',
    'joodse buurvrouw',
    'kerkenraad',
    'ouderling',
    'uit de moskee',
    'kerkkoor',
    'Jehova’s getuige',
    'a catholic friend',
    'church choir',
    'Muslim neighbour',
  ],
  health: [
    'ziek thuis',
    'zij heeft een burn-out',
    'burnout',
    'hij heeft kanker',
    'depressie gehad',
    'zwanger',
    'verslaafd aan gokken',
    'drinkt te veel',
    'in therapie',
    'on sick leave',
    'she is pregnant',
    'heart attack last year',
  ],
  orientation: ['homo', 'lesbische collega', 'uit de kast', 'vreemdgaan', 'gay friend', 'transgender'],
  union: ['vakbondslid', 'lid van de bond', 'lid van de FNV', 'FNV’er', 'a trade union member'],
  origin: [
    'de Marokkaan',
    'Surinaamse vriend',
    'van Turkse afkomst',
    'migratieachtergrond',
    'asielzoeker',
    'Turkish friend',
    'asylum seeker',
  ],
  crime: [
    'veroordeeld voor fraude',
    'strafblad',
    'deed aangifte',
    'verdachte in een zaak',
    'zat vast',
    'rijden onder invloed',
    'criminal record',
    'convicted once',
    'suspected of fraud',
  ],
};

/** Files, bodies and functions that use such words and tell nothing of one person. */
const quiet = [
  'zorg',
  'ziekenhuis',
  'VWS',
  'de zorgverzekeraar',
  'Ziekenhuizen Noord',
  'wet verplichte geestelijke gezondheidszorg',
  'verslavingszorg',
  'kankeronderzoek',
  'aanpak van kanker',
  'dossier kanker',
  'preventie van depressie',
  'beleid voor mensen met dementie',
  'ziekteverzuim',
  'zorg voor zwangeren',
  'Kamerlid',
  'het Kamerlid van de VVD',
  'motie van GroenLinks',
  'Kamervragen van D66',
  'fractie van de PvdA',
  'minister namens het CDA',
  'vragen van de SP',
  'SPOED',
  'sp. 3',
  'ik denk dat het klopt',
  'volt en ampère',
  'de partij die het werk uitvoert',
  'wederpartij',
  'scheiding van kerk en staat',
  'christelijk onderwijs',
  'islamitische scholen',
  'Kerkstraat 3',
  'kerkgebouwen als erfgoed',
  'lhbti-emancipatie',
  'acceptatie van homo’s',
  'homogeen team',
  'overleg met FNV',
  'vakbondsbestuurder',
  'de bonden',
  'Turkse ambassade',
  'de Marokkaanse regering',
  'Surinaamse delegatie',
  'turkoois',
  'romantisch',
  'belastingaangifte',
  'aangifte inkomstenbelasting',
  'motie aangehouden',
  'het besluit is aangehouden',
  'crimineel geld',
  'ondermijning',
  'verdacht contact',
  'De schaatser',
  'health policy',
  'hospital',
  'cancer research',
  'the law on addiction care',
  'MP for the conservatives',
  'a motion of the VVD',
  'Turkish embassy',
  'separation of church and state',
  'tax return',
  'the union',
  'European Union',
];

describe('a hint at what no tool asks of another person', () => {
  it('has a table that is worth its name', () => {
    expect(Object.values(tells).flat().length).toBeGreaterThanOrEqual(60);
    expect(quiet.length).toBeGreaterThanOrEqual(60);
  });

  const cases = Object.entries(tells).flatMap(([special, texts]) =>
    texts.map((text) => [special, text] as const),
  );

  it.each(cases)('comes, about %s, for ‘%s’', (special, text) => {
    expect(specialIn(text)).toBe(special);
    expect(seenInAlias(text)).not.toBeNull();
    expect(seenInNote(text, { names: true })).not.toBeNull();
  });

  it.each(quiet)('stays away for ‘%s’', (text) => {
    expect(specialIn(text)).toBeNull();
  });

  it('says first who it is, then what is told of them', () => {
    expect(seenInAlias('Thijs Kromhoek, PvdA')).toBe('name');
    expect(seenInAlias('06-12345678, PvdA')).toBe('telephone');
    expect(seenInAlias('mijn vriend van de PvdA')).toBe('politics');
  });

  it('never throws, and finds a word wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        specialIn(text);
        expect(specialIn(`${'x '.repeat(20)}strafblad ${text.replace(/\p{L}|\d/gu, '')}`)).toBe('crime');
      }),
    );
  });
});
