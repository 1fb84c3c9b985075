/** Routes, moments and cards: what they claim has a source, what rests on a source is found, contacts arrive. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { impact } from '../../src/cli/modules/impact';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { occasionKinds } from '../../src/core/conversations/occasion';
import { asId, type SourceId } from '../../src/core/shared/ids';
import { codesSaid, compiledLikeOurs, shipped, shippedFiles } from '../support/builders/shipped';
import { ranIn } from './ran-in';
import { baseContent, translated } from './sample-content';

const truth = shippedFiles.get('truth.yaml') ?? '';

interface Claims {
  readonly claims: readonly { readonly what: string }[];
  readonly never: readonly { readonly why: string }[];
}
const patterns = parse(truth) as Claims;

/** A sentence of each kind that a pattern of truth.yaml must notice, in the order of the file. */
const claims = [
  'Dat staat in artikel 9.',
  'Zo wil de gedragscode het.',
  'U bent verplicht om te melden.',
  'U moet dit binnen vier weken doen.',
  'Dat is meer dan 50 euro.',
  'De compliance officer adviseert daarover.',
];
const wrong = 'U moet altijd eerst intern melden.';

/** Tool files in which one text says this; with or without a source beside it. */
function toolFiles(sentence: string, source: readonly string[]): Readonly<Record<string, Sources>> {
  const sources = `[${source.join(', ')}]`;
  const route = (offers: string, cited: string) =>
    `{ name: Iemand, offers: '${offers}', limits: Niets., audience: everyone, sources: ${cited} }`;
  const routes = (offers: string, first: string, citedThere: string, citedHere: string) =>
    [
      `routes: { iemand: ${route(offers, citedThere)} }`,
      `questions: { vraag: { question: Ik twijfel., routes: [iemand], first: '${first}', sources: ${citedHere} } }`,
      'duties: {}',
    ].join('\n');
  return {
    route: new Map([['routes.yaml', routes(sentence, 'Wacht.', sources, '[]')]]),
    question: new Map([['routes.yaml', routes('Een gesprek.', sentence, '[]', sources)]]),
    moment: new Map([
      ['occasions.yaml', `own: { name: Dag, about: '${sentence}', audience: everyone, sources: ${sources} }`],
    ]),
    card: new Map([
      [
        'cards.yaml',
        `kaart: { depth: open, theme: networks, settings: [pair], question: '${sentence}', followUps: [Wie?, Wat?], sources: ${sources} }`,
      ],
    ]),
  };
}

function codesFor(files: Sources): readonly string[] {
  const all = translated(new Map([...baseContent, ['truth.yaml', truth], ...files]));
  return compileSources(all).messages.map(({ code }) => code);
}

describe('what the tools say of rules', () => {
  test('there is a sentence here for every claim the checker knows', async () => {
    expect(claims).toHaveLength(patterns.claims.length);
  });

  const cases = claims.flatMap((claim) =>
    Object.keys(toolFiles('', [])).map((place) => [place, claim] as const),
  );
  test.each(cases)('in a %s, ‘%s’ needs a source', async (place, claim) => {
    expect(codesFor(toolFiles(claim, [])[place] ?? new Map())).toContain('truth/unsourced');
    expect(codesFor(toolFiles(claim, ['een-studie'])[place] ?? new Map())).toEqual([]);
  });

  test.each(Object.keys(toolFiles('', [])))(
    'in a %s, what is known to be wrong is refused',
    async (place) => {
      expect(codesFor(toolFiles(wrong, ['een-studie'])[place] ?? new Map())).toContain('truth/never');
    },
  );

  test('a duty without a source is refused: it is a claim whatever its words', async () => {
    const duty = '{ what: Iets, toWhom: Aan iemand, when: Ooit, audience: everyone, sources: [] }';
    const files = new Map([['routes.yaml', `routes: {}\nquestions: {}\nduties: { iets: ${duty} }`]]);
    expect(codesFor(files)).toContain('shape/wrong-value');
  });
});

describe('a source that changes', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'speelveld-tools-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  test.each(Object.keys(toolFiles('', [])))(
    'leads to the text of a %s and to its translation',
    async (place) => {
      const files = toolFiles('Dit rust op onderzoek.', ['een-studie'])[place] ?? new Map();
      for (const [path, text] of translated(new Map([...baseContent, ...files]))) {
        mkdirSync(dirname(join(directory, path)), { recursive: true });
        writeFileSync(join(directory, path), text);
      }
      const [file = ''] = [...files.keys()];
      const { code, out } = await ranIn(directory, impact, 'een-studie');
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`${file.replace('.', '\\.')}:\\d+:\\d+: Dit rust op onderzoek\\.`));
      expect(out).toMatch(new RegExp(`${file.replace('.yaml', '\\.en\\.yaml')}:\\d+:\\d+: EN Dit rust`));
    },
  );

  test('says in the library where a tool uses it', async () => {
    const all = new Map([
      ...baseContent,
      ...Object.values(toolFiles('Dit rust op onderzoek.', ['een-studie'])).flatMap((files) => [...files]),
    ]);
    const { vocabularies } = compileSources(translated(all));
    const source = vocabularies.get('nl')?.sources.find(({ id }) => id === asId<SourceId>('een-studie'));
    expect(source?.usedIn.filter(({ place }) => place !== 'module')).toEqual([
      { place: 'routes' },
      { place: 'occasions' },
      { place: 'cards' },
    ]);
    expect(source?.usedIn).toContainEqual({ place: 'module', module: 'huis', scenario: 'het-huis' });
  });
});

describe('the routes, questions and moments that ship', () => {
  const { guidances, vocabularies } = shipped;

  test.each(['nl', 'en'] as const)(
    'in %s every place is on the way of a question, and every duty too',
    (lang) => {
      const guidance = guidances.get(lang);
      if (guidance === undefined) throw new Error('There is no guidance.');
      const { routes, questions, duties } = guidance;
      expect(questions.length).toBeGreaterThanOrEqual(10);
      expect(new Set(questions.flatMap((question) => question.routes))).toEqual(
        new Set(routes.map(({ id }) => id)),
      );
      expect(new Set(questions.flatMap((question) => question.duties))).toEqual(
        new Set(duties.map(({ id }) => id)),
      );
      for (const { question } of questions) expect(question).toMatch(/\b(ik|mij|mijn|I|me|my)\b/i);
    },
  );

  test('who holds a duty or a place for members of the top management group alone says so', async () => {
    const guidance = guidances.get('nl');
    const sources = vocabularies.get('nl')?.sources ?? [];
    const onlyTmg = new Set(sources.filter(({ id }) => id.startsWith('tmg-')).map(({ id }) => id));
    for (const { id, audience, sources: cited } of guidance?.duties ?? [])
      if (cited.some((source) => onlyTmg.has(source))) expect(audience, id).toBe('tmg');
    expect(guidance?.routes.find(({ id }) => id === 'compliance-officer')?.audience).toBe('tmg');
  });

  test('every kind of moment is explained in both languages', async () => {
    for (const lang of ['nl', 'en'] as const)
      expect(
        guidances
          .get(lang)
          ?.occasions.map(({ kind }) => kind)
          .sort(),
      ).toEqual([...occasionKinds].sort());
  });
});

describe('the contacts of an organisation', () => {
  const contactsOf = (text: string) => {
    const compiled = compiledLikeOurs(new Map([...shippedFiles, ['contacts.yaml', text]]));
    return {
      codes: codesSaid(compiled.messages),
      contact: (route: string) =>
        compiled.guidances.get('nl')?.routes.find(({ id }) => id === route)?.contact,
    };
  };

  test('stand beside their route, in every language', async () => {
    const { codes, contact } = contactsOf(
      "vertrouwenspersoon: { name: Team Integriteit, telephone: '070 123 45 67', mail: integriteit@voorbeeld.nl }",
    );
    expect(codes).toEqual([]);
    expect(contact('vertrouwenspersoon')).toEqual({
      name: 'Team Integriteit',
      telephone: '070 123 45 67',
      mail: 'integriteit@voorbeeld.nl',
      web: '',
    });
    expect(contact('leidinggevende')).toBeNull();
  });

  test('are none where nothing was filled in', async () => {
    expect(contactsOf("leidinggevende: { name: '', telephone: '' }").contact('leidinggevende')).toBeNull();
    expect(contactsOf('{}').contact('leidinggevende')).toBeNull();
  });

  test.each([
    ["leidinggevende: { web: 'javascript:alert(1)' }", 'shape/url'],
    ["leidinggevende: { mail: 'niemand' }", 'shape/mail'],
    ["leidinggevende: { telephone: 'bel maar' }", 'shape/telephone'],
    ['iemand-anders: { name: Team }', 'ref/unknown-route'],
  ])('are refused when they lead nowhere: %s', (text, code) => {
    expect(contactsOf(text).codes).toContain(code);
  });
});
