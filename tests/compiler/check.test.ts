/** The checker as authors meet it: all mistakes at once, each with a place, and no silence about any. */
import { describe, expect, test } from 'vitest';
import { compileSources } from '../../src/compiler/compile-sources';
import { messageLine } from '../../src/compiler/messages/message';
import { baseContent, patched, replaced, translated } from './sample-content';

const mini = 'huis/mini/het-kaartje.yaml';
const house = 'huis/het-huis.yaml';

function codesOf(changes: readonly { readonly file: string; readonly find: string; readonly put: string }[]) {
  return compileSources(patched({ changes: [...changes], files: {} })).messages.map(({ code }) => code);
}

describe('checking content', () => {
  test('the small whole module has no mistakes', () => {
    expect(compileSources(translated(baseContent)).messages).toEqual([]);
  });

  test('ten mistakes in one file give ten messages in one run', () => {
    const codes = codesOf([
      { file: house, find: 'role: U bent op bezoek.\n', put: '' },
      { file: house, find: '  ben: { name: Ben, initials: B,', put: '  ben: { name: Ben, initials: Benno,' },
      { file: house, find: 'lines: [{ ada: Dit is g-1. }]', put: 'lines: [{ aad: Dit is g-1. }]' },
      { file: house, find: 'lines: [{ ada: Dit is g-4. }]', put: 'lines: [{ ada: Dit is g-4., at: 8.12 }]' },
      { file: house, find: 'mechanism: wennen', put: 'mechanism: wonen' },
      { file: house, find: 'sources: [een-studie]', put: 'sources: [een-krant]' },
      { file: house, find: 'act: U doet ga-binnen.', put: 'atc: U doet ga-binnen.\n              act: U.' },
      { file: house, find: 'effects: { stemming: druk }', put: 'effects: { stemming: luid }' },
      { file: house, find: '          - document: briefje', put: '          - document: brief' },
      { file: house, find: '- moment: g-1\n    seat: ada', put: '- moment: g-1\n    seat: eva' },
    ]);
    expect([...codes].sort()).toEqual([
      'memory/option',
      'ref/unknown-document',
      'ref/unknown-mechanism',
      'ref/unknown-person',
      'ref/unknown-person',
      'ref/unknown-source',
      'shape/missing-key',
      'shape/time',
      'shape/unknown-key',
      'shape/wrong-value',
    ]);
  });

  test('mistakes of shape do not hide mistakes in the flow of the story', () => {
    const codes = codesOf([
      { file: mini, find: '              label: Lezen\n', put: '' },
      { file: mini, find: '    prices: [{ who: Kim, what: Zij wacht op antwoord. }]\n', put: '' },
      {
        file: mini,
        find: 'endings:\n',
        put: '      - id: k-los\n        lines: []\n        next: k-slot\nendings:\n',
      },
    ]);
    expect([...codes].sort()).toEqual(['ending/no-price', 'flow/unreachable-moment', 'shape/missing-key']);
  });

  test('a mistake that leaves open where the story leads brings no guesses about its flow', () => {
    const codes = codesOf([{ file: mini, find: '        next: k-vraag\n', put: '' }]);
    expect(codes).toEqual(['moment/next-or-decision']);
  });

  test('a name that was mistyped is one message, not also the one that is missing', () => {
    const codes = codesOf([{ file: mini, find: '        next: k-vraag\n', put: '        nekst: k-vraag\n' }]);
    expect(codes).toEqual(['shape/unknown-key']);
  });

  test('a road to nowhere is reported, and of all that became unreachable only where the gap is', () => {
    const { messages } = compileSources(
      patched({
        changes: [
          {
            file: house,
            find: 'Dit is g-4. }]\n        next: g-5',
            put: 'Dit is g-4. }]\n        next: x-5',
          },
        ],
        files: {},
      }),
    );
    expect(messages.map(({ code, message }) => [code, /‘([^’]+)’/.exec(message)?.[1]])).toEqual([
      ['ref/unknown-moment', 'x-5'],
      ['flow/unreachable-moment', 'g-5'],
    ]);
  });

  test('choices that are never on offer together do not dominate each other', () => {
    const better = {
      file: mini,
      find: '              honours: { openheid: U weet wat er staat. }\n              strains: { trouw: Het was niet voor u. }',
      put: '              honours: { openheid: Ja., trouw: Ja. }\n              strains: { openheid: Nee. }',
    };
    const apart = (id: string, value: string) => ({
      file: mini,
      find: `            - id: ${id}\n`,
      put: `            - id: ${id}\n              when: { gelezen: ${value} }\n`,
    });
    expect(codesOf([better])).toContain('choice/dominated');
    expect(codesOf([better, apart('k-lezen', 'true'), apart('k-laten', 'false')])).not.toContain(
      'choice/dominated',
    );
  });

  test('two choices that weigh the same values are no domination', () => {
    expect(
      codesOf([
        {
          file: mini,
          find: '              honours: { openheid: U weet wat er staat. }\n              strains: { trouw: Het was niet voor u. }',
          put: '              honours: { trouw: Om Bo. }\n              strains: { openheid: Bo weet niets. }',
        },
      ]),
    ).toEqual([]);
  });

  test('an id that was shipped may be renamed or retired, not forgotten', () => {
    const rename = { file: mini, find: '- id: k-begin', put: '- id: k-start' };
    const say = (put: string) => ({ file: mini, find: 'endings:\n', put: `${put}\nendings:\n` });
    expect(codesOf([rename])).toEqual(['id/vanished']);
    expect(codesOf([rename, say('was: { k-begin: k-start }')])).toEqual([]);
    expect(codesOf([rename, say('retired: [k-begin]')])).toEqual([]);
  });

  test('a scenario or module that was shipped does not disappear silently', () => {
    const files = new Map(translated(baseContent));
    files.set('shipped-ids.json', '{ "huis/oude-zaak": ["a"], "schuur/een-zaak": ["b"] }');
    expect(compileSources(files).messages.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'id/vanished huis/module.yaml',
      'id/vanished shipped-ids.json',
    ]);
    files.set('huis/module.yaml', `${files.get('huis/module.yaml')}retired: [oude-zaak]\n`);
    files.set('programme.yaml', `${files.get('programme.yaml')}retired: [schuur]\n`);
    expect(compileSources(files).messages).toEqual([]);
  });

  test('a line that moved within its moment keeps its translation', () => {
    const files = new Map(translated(baseContent));
    const text = replaced(
      files.get(mini),
      '          - buur: Ligt er iets?',
      '          - you: Nee.\n          - buur: Ligt er iets?',
    );
    files.set(mini, text);
    const { messages } = compileSources(files);
    expect(messages.map(({ code }) => code)).toEqual(['translation/missing']);
    expect(messages[0]?.message).toContain('k-vraag.lines.1');
  });

  test('a paragraph that YAML folds elsewhere is not stale, a word that changed is', () => {
    const files = new Map(translated(baseContent));
    const folded = replaced(
      files.get(mini),
      'standfirst: Er ligt een kaartje op de mat.',
      'standfirst: >\n  Er ligt een\n  kaartje op de mat.',
    );
    files.set(mini, folded);
    expect(compileSources(files).messages).toEqual([]);
    files.set(mini, replaced(folded, 'op de mat', 'op de trap'));
    expect(compileSources(files).messages.map(({ code }) => code)).toEqual(['translation/stale']);
  });

  test('a message is one line that an editor can follow', () => {
    const [message] = compileSources(
      patched({
        changes: [
          {
            file: mini,
            find: 'to: k-slot\n              honours: { openheid',
            put: 'to: k-slto\n              honours: { openheid',
          },
        ],
        files: {},
      }),
    ).messages;
    expect(message && messageLine(message)).toBe(
      `${mini}:35:19: Er is geen moment ‘k-slto’. Bedoelde u ‘k-slot’? Verbeter de verwijzing of schrijf het moment. [ref/unknown-moment]`,
    );
  });
});
