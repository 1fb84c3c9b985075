/** The skeleton of a translation, and what becomes of it when an id gets another name. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { check } from '../../src/cli/modules/check';
import { confirm } from '../../src/cli/modules/confirm';
import { ship } from '../../src/cli/modules/ship';
import { translate } from '../../src/cli/modules/translate';
import { completed } from '../../src/cli/modules/translation-skeleton';
import { compileSources } from '../../src/compiler/compile-sources';
import { translationSchema } from '../../src/compiler/parse/shared-schemas';
import type { SourceText } from '../../src/compiler/texts/source-texts';
import { runs } from '../support/long-runs';
import { contentFolder, whole } from './content-folder';
import { ranIn } from './ran-in';
import { baseContent, replaced } from './sample-content';

const { path, put, kept, change } = contentFolder('speelveld-translate-');

const run = (...args: readonly string[]) => ranIn(path(), translate, ...args);
const mini = 'huis/mini/het-kaartje.yaml';
const english = 'huis/mini/het-kaartje.en.yaml';

describe('translate', () => {
  test('makes a whole file of empty places in the order of the Dutch, which shows meanwhile', async () => {
    rmSync(join(path(), english));
    change(mini, 'id: het-kaartje\n', 'draft: true\nid: het-kaartje\n');
    expect(await run('huis/het-kaartje')).toMatchObject({ code: 0, wrong: '' });
    const dutch = compileSources(baseContent).translatable.find(({ file }) => file === mini)?.texts;
    const required = [...(dutch ?? [])].filter(([, { optional }]) => !optional);
    const { texts } = parse(kept(english));
    expect(Object.keys(texts)).toEqual(required.map(([key]) => key));
    expect(Object.values(texts)).toEqual(required.map(([, text]) => ({ nl: text.dutch.trim(), en: '' })));
    const { code, out } = await ranIn(path(), check);
    expect(code).toBe(0);
    expect(out).toContain('[translation/missing] (concept)');
    expect(out).not.toContain('shape/');
    const scenario = compileSources(new Map([...whole, [english, kept(english)]])).scenarios;
    expect(scenario.find(({ id }) => id === 'het-kaartje')?.languages.get('en')?.title).toBe('Het kaartje');
  });

  test('completes a file: what is there stays to the letter, with its comments; twice changes nothing', async () => {
    const before = replaced(kept(english), '  title:\n', '  # over de titel\n  title: # kort\n');
    put(
      english,
      before.replace(/ {2}k-vraag\.prompt:\n(?: {4}.*\n)+/, '').replace(/ {2}role:\n(?: {4}.*\n)+/, ''),
    );
    const shorter = kept(english);
    expect((await run('huis')).code).toBe(0);
    const after = kept(english);
    const lines = after.split('\n');
    let at = -1;
    for (const line of shorter.split('\n')) {
      at = lines.indexOf(line, at + 1);
      expect(at, line).toBeGreaterThanOrEqual(0);
    }
    expect(Object.keys(parse(after).texts)).toEqual(Object.keys(parse(before).texts));
    expect(await run('huis')).toMatchObject({ code: 0, out: expect.stringContaining('al volledig') });
    expect(kept(english)).toBe(after);
  });

  test('an empty place is a missing translation where it stands, never a mistake of shape', async () => {
    change(english, 'en: EN Het kaartje\n', 'en:\n');
    const { out } = await ranIn(path(), check);
    expect(out).toMatch(/het-kaartje\.en\.yaml:2:3: .*‘title’ ontbreekt.*\[translation\/missing\]/);
    expect(out.match(/\[/g)).toHaveLength(1);
    await ranIn(path(), confirm, 'huis/het-kaartje');
    expect(parse(kept(english)).texts.title).toEqual({ nl: 'Het kaartje', en: '' });
  });

  test('knows shared lists, and says in Dutch what it does not know', async () => {
    change('values.yaml', 'openheid: {', 'moed: { name: Moed, meaning: Iets wagen. }\nopenheid: {');
    expect((await run('values')).out).toContain('2 teksten');
    expect(await run('niets')).toMatchObject({ code: 1, wrong: expect.stringContaining('niets') });
    expect(await run()).toMatchObject({ code: 2, wrong: expect.stringContaining('Zeg wat u vertaalt') });
    expect(await run('huis', '--lang', 'fr')).toMatchObject({
      code: 2,
      wrong: expect.stringContaining('fr'),
    });
    put(english, 'texts: [\n');
    expect((await run('huis')).code).toBe(1);
    expect(kept(english)).toBe('texts: [\n');
  });

  test('the translation of a line that moved gets its new number, and the new line its place', async () => {
    change(mini, '          - buur: Ligt er iets?', '          - you: Nee.\n          - buur: Ligt er iets?');
    expect((await run('huis/het-kaartje')).code).toBe(0);
    const { texts } = parse(kept(english));
    expect(texts['k-vraag.lines.1']).toEqual({ nl: 'Nee.', en: '' });
    expect(texts['k-vraag.lines.2']).toEqual({ nl: 'Ligt er iets?', en: 'EN Ligt er iets?' });
  });
});

describe('was', () => {
  const renamings: readonly (readonly [what: string, was: string, from: string, to: string, key: string])[] =
    [
      ['a moment', 'k-begin: k-start', '- id: k-begin', '- id: k-start', 'k-start.lines.1'],
      ['a scene', 'mat: drempel', '- id: mat', '- id: drempel', 'scenes.drempel.title'],
      ['an ending', 'k-eind: k-slotakkoord', '', '', 'endings.k-slotakkoord.title'],
      ['a choice', 'k-lezen: k-kijken', '- id: k-lezen', '- id: k-kijken', 'k-kijken.act'],
      ['a person', 'buur: buurman', '', '', 'cast.buurman.role'],
    ];

  test.each(renamings)(
    'keeps the translation of %s, and the commands write the new key',
    async (_what, was, from, to, key) => {
      const [old = '', now = ''] = was.split(': ');
      const everywhere = (text: string) => text.replace(new RegExp(`\\b${old}\\b`, 'g'), now);
      const text =
        from === ''
          ? everywhere(kept(mini)).replace(`role: ${now}`, `role: ${old}`)
          : kept(mini).replace(from, to);
      put(mini, replaced(text, 'endings:\n', `was: { ${was} }\nendings:\n`));
      put('huis/walks.yaml', everywhere(kept('huis/walks.yaml')));
      expect((await ranIn(path(), ship)).code).toBe(0);
      const { out } = await ranIn(path(), check);
      expect(out.split('\n')[0]).toBe('2 scenario’s, 0 fouten, 0 waarschuwingen');
      const before = kept(english);
      expect(parse(before).texts[key]).toBeUndefined();
      expect((await run('huis/het-kaartje')).out).toContain('hernoemd');
      const translatedTo = parse(kept(english)).texts[key];
      expect(translatedTo?.en).toMatch(/^EN /);
      put(english, before);
      await ranIn(path(), confirm, 'huis/het-kaartje');
      expect(parse(kept(english)).texts[key]).toEqual(translatedTo);
      expect((await ranIn(path(), check)).out.split('\n')[0]).toContain('0 fouten');
    },
  );
});

describe('the skeleton of anything', () => {
  const key = fc.constantFrom(
    'title',
    'a.lines.1',
    'a.lines.2',
    'a.lines.3',
    'b.act',
    'cast.c.role',
    'd.did',
  );
  const dutch = fc.oneof(
    fc.constantFrom(
      'Ja.',
      'Nee: nooit #1',
      'Twee\n\nalinea’s.',
      "'t Kan",
      '- x',
      '*Knikt.*',
      'lang '.repeat(40),
    ),
    fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  );
  const texts = fc.uniqueArray(fc.tuple(key, dutch, fc.boolean()), {
    selector: ([one]) => one,
    minLength: 1,
  });
  const file = fc.uniqueArray(
    fc.tuple(fc.oneof(key, fc.constant('oud.act')), dutch, fc.constantFrom('', 'EN.')),
    {
      selector: ([one]) => one,
    },
  );
  const layout = fc.record({
    comment: fc.boolean(),
    crlf: fc.boolean(),
    open: fc.boolean(),
    flow: fc.boolean(),
  });

  test('has each required text once, keeps every translation, and is done after one run', () => {
    fc.assert(
      fc.property(texts, file, layout, (wanted, present, { comment, crlf, open, flow }) => {
        const known = new Map<string, SourceText>(
          wanted.map(([one, text, optional]) => [one, { dutch: text, path: [one], optional }]),
        );
        const authored = Object.fromEntries(present.map(([one, nl, en]) => [one, { nl, en }]));
        const document = parseDocument(stringify({ texts: authored }, { lineWidth: 100 }));
        if (flow) document.setIn(['texts'], Object.assign(document.createNode(authored), { flow: true }));
        let before = document.toString({ lineWidth: 100 });
        if (comment) before = before.replace(/^ {2}(?=\S)/gm, '  # bij deze\n  ');
        if (crlf) before = before.replaceAll('\n', '\r\n');
        if (open) before = before.trimEnd();
        const meant = {
          file: 'x.yaml',
          translationFile: 'x.en.yaml',
          lang: 'en' as const,
          was: {},
          texts: known,
        };
        const read = (text: string) => translationSchema.parse(parse(text));
        const once = completed(before, read(before), meant);
        const after = read(once.text);
        for (const [one, { optional }] of known)
          if (!optional) expect(Object.keys(after.texts)).toContain(one);
        const all = (data: { readonly texts: Readonly<Record<string, unknown>> }) =>
          Object.values(data.texts).map((one) => JSON.stringify(one));
        const left = all(after);
        for (const one of all(read(before))) {
          const index = left.indexOf(one);
          expect(index, one).toBeGreaterThanOrEqual(0);
          left.splice(index, 1);
        }
        expect(completed(once.text, after, meant)).toEqual({ text: once.text, added: 0, renamed: 0 });
        if (comment) expect(once.text.split('# bij deze').length).toBe(before.split('# bij deze').length);
      }),
      { numRuns: runs(80, 10_000) },
    );
  });
});
