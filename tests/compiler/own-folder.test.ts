/** A host's own folder beside ours: what adds up, what replaces, where a message points, and what may be written. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/modules/check';
import { confirm } from '../../src/cli/modules/confirm';
import { newModule } from '../../src/cli/modules/new-module';
import { schema } from '../../src/cli/modules/schema';
import { ship } from '../../src/cli/modules/ship';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { contentFolders, NoOwnFolder, ownFolder } from '../../src/compiler/content-folders';
import { layered } from '../../src/compiler/layers';
import { readModules } from '../../src/compiler/read-modules';
import { openPolicy } from '../../src/core/scenario/policy';
import { asId } from '../../src/core/shared/ids';
import type { FurtherLanguage } from '../../src/core/shared/language';
import { ranBeside } from './ran-in';
import { baseContent, replaced, translated } from './sample-content';

const ours = translated(baseContent);
const frisian = asId<FurtherLanguage>('fy');

/** What comes out of ours with these own files over it; their English is made. */
function over(own: Readonly<Record<string, string>>, interfaceTexts = new Map<string, unknown>()) {
  const all = translated(layered(ours, new Map(Object.entries(own))));
  return compileSources(all, { today: '2026-11-24', interfaceTexts });
}

const told = ({ messages }: { readonly messages: readonly { code: string; file: string; line: number }[] }) =>
  messages.map(({ code, file, line }) => `${file}:${line} ${code}`);

describe('own files over ours', () => {
  test('a full copy of ours is ours', () => {
    const copied = compileSources(layered(ours, ours), { today: '2026-11-24' });
    expect(copied.messages).toEqual(compileSources(ours, { today: '2026-11-24' }).messages);
    expect(copied.catalogues).toEqual(compileSources(ours).catalogues);
  });

  test('a value is added, and one with the same name replaces ours in its place, in every language', () => {
    const out = over({
      'values.yaml':
        'moed: { name: Moed, meaning: Het toch zeggen. }\ntrouw: { name: Trouw zijn, meaning: Blijven. }\n',
    });
    expect(told(out)).toEqual([]);
    const names = (lang: 'nl' | 'en') => out.vocabularies.get(lang)?.values.map(({ name }) => name);
    expect(names('nl')).toEqual(['Openheid', 'Trouw zijn', 'Zorg', 'Moed']);
    expect(names('en')).toEqual(['EN Openheid', 'EN Trouw zijn', 'EN Zorg', 'EN Moed']);
  });

  test('what an organisation allows is theirs, and what they leave out is as free as ever; nothing makes it freer', () => {
    const of = (policy: string) =>
      over({ 'organisation.yaml': `name: Wij\nmail: wij@voorbeeld.nl\npolicy: ${policy}\n` });
    const strict = of('{ keeping: guarded, lockWithin: 10, phones: false }');
    expect(told(strict)).toEqual([]);
    expect(strict.policy).toEqual({ keeping: 'guarded', networkMap: true, lockWithin: 10, phones: false });
    expect(over({}).policy).toEqual(openPolicy);
    for (const wrong of [
      '{ keeping: device }',
      '{ lockWithin: 60 }',
      '{ lockWithin: 0 }',
      '{ phones: off }',
      '{ maps: no }',
    ])
      expect(
        of(wrong).messages.map(({ severity }) => severity),
        wrong,
      ).toContain('error');
  });

  test('a name and an address need no translation; a function does', () => {
    const named = 'name: Wij\nmail: wij@voorbeeld.nl\naddress: Postbus 1\n';
    const codes = (own: Readonly<Record<string, string>>) =>
      compileSources(layered(ours, new Map(Object.entries(own))), { today: '2026-11-24' }).messages.map(
        ({ code }) => code,
      );
    expect(codes({ 'organisation.yaml': named })).toEqual([]);
    expect(codes({ 'organisation.yaml': `${named}role: hoofd\n` })).toEqual(['translation/no-file']);
    const texts = 'texts:\n  role: { nl: hoofd, en: head }\n';
    expect(codes({ 'organisation.yaml': `${named}role: hoofd\n`, 'organisation.en.yaml': texts })).toEqual(
      [],
    );
  });

  test('a mistake points at the file that it stands in, and what replaces ours is not asked of ours', () => {
    const out = over({
      'sources.yaml': readStudy({ reviewBefore: "'2026-01-01'" }),
      'mechanisms.yaml':
        'sleur: { name: Sleur, explanation: Het gaat zoals het ging., sources: [geen-bron] }\n',
    });
    expect(told(out)).toEqual(['mechanisms.yaml:1 ref/unknown-source', 'sources.yaml:12 source/review-due']);
  });

  test('a route of theirs is named by a question of theirs beside one of ours', () => {
    const all = new Map([
      ...baseContent,
      [
        'routes.yaml',
        'routes: { bij-ons: { name: Bij ons, offers: Een gesprek., limits: Geen besluit., audience: everyone } }\n',
      ],
    ]);
    const own = new Map([
      [
        'routes.yaml',
        "questions: { wat-nu: { question: 'Wat nu?', routes: [bij-ons, weg], first: Wacht even. } }\n",
      ],
      ['contacts.yaml', 'bij-ons: { name: Team Voorbeeld }\nnergens: { name: Niemand }\n'],
    ]);
    const out = compileSources(translated(layered(translated(all), own)));
    expect(told(out)).toEqual(['contacts.yaml:2 ref/unknown-route', 'routes.yaml:1 ref/unknown-route']);
    const guidance = out.guidances.get('nl');
    expect(guidance?.routes.map(({ id, contact }) => [id, contact?.name])).toEqual([
      ['bij-ons', 'Team Voorbeeld'],
    ]);
    expect(guidance?.questions.map(({ id }) => id)).toEqual(['wat-nu']);
  });

  test('what is never true with us is not true with them, and they add to it', () => {
    const truth = (what: string) =>
      `never: [{ why: Dat is zo niet., pattern: { nl: ${what}, en: ${what} } }]\n`;
    const all = new Map([...ours, ['truth.yaml', truth('zwavel')]]);
    const own = new Map([
      ['truth.yaml', truth('kwik')],
      ['values.yaml', 'moed: { name: Moed, meaning: Met zwavel en met kwik. }\n'],
    ]);
    const out = compileSources(translated(layered(all, own)));
    expect(out.messages.filter(({ file }) => file === 'values.yaml')).toHaveLength(2);
  });

  test('a programme of theirs replaces ours and forgets nothing that ours let go', () => {
    const all = new Map([
      ...ours,
      ['programme.yaml', replaced(ours.get('programme.yaml'), 'tracks:', 'retired: [schuur]\ntracks:')],
      ['shipped-ids.json', '{ "schuur/een-zaak": ["a"] }'],
    ]);
    const own = new Map([
      ['programme.yaml', 'tracks: [{ id: eigen, title: Eigen, summary: Van ons., modules: [huis] }]\n'],
    ]);
    const out = compileSources(translated(layered(all, own)));
    expect(told(out)).toEqual([]);
    expect(out.catalogues.get('en')?.tracks.map(({ title }) => title)).toEqual(['EN Eigen']);
  });

  test('a module of the same name replaces ours in its whole; without a module.yaml single files do', () => {
    const whole = layered(ours, new Map([['huis/module.yaml', 'id: huis\n']]));
    expect([...whole.keys()].filter((path) => path.startsWith('huis/'))).toEqual(['huis/module.yaml']);
    const one = layered(ours, new Map([['huis/het-huis.yaml', 'id: het-huis\n']]));
    expect(one.get('huis/het-huis.yaml')).toBe('id: het-huis\n');
    expect(one.has('huis/het-huis.en.yaml')).toBe(false);
    expect(one.has('huis/walks.yaml')).toBe(true);
  });
});

/** The study of the small module, as a host would have it otherwise. */
function readStudy(parts: Readonly<Record<string, string>>): string {
  const lines = (ours.get('sources.yaml') ?? '').split('\n');
  return lines
    .map((line) =>
      line.replace(/^( +)(\w+): .*$/, (all, indent, key) =>
        parts[key] === undefined ? all : `${indent}${key}: ${parts[key]}`,
      ),
    )
    .join('\n');
}

describe('a language of theirs', () => {
  const language = { 'languages/fy.yaml': 'name: Frysk\nprompt: Wat dogge jo?\n' };

  /** The whole of a story in Frisian, but for the texts named. */
  function story(without: readonly string[]): string {
    const { translatable } = compileSources(new Map([...ours, ...Object.entries(language)]));
    const found = translatable.find(
      ({ translationFile }) => translationFile === 'huis/mini/het-kaartje.fy.yaml',
    );
    const texts = [...(found?.texts ?? [])].filter(([key]) => !without.includes(key));
    const written = texts.map(([key, { dutch }]) => [key, { nl: dutch, fy: `FY ${dutch}` }]);
    return JSON.stringify({ texts: Object.fromEntries(written) });
  }

  test('a list is shown as far as it goes, and what is Dutch in it is known', () => {
    const out = over({ ...language, 'values.fy.yaml': 'texts: { openheid.name: Iepenens }\n' });
    expect(out.vocabularies.get(frisian)?.values.map(({ name }) => name)).toEqual([
      'Iepenens',
      'Trouw',
      'Zorg',
    ]);
    const [fy] = out.furtherLanguages;
    expect(fy?.inDutch).toEqual(expect.arrayContaining(['Trouw', 'Het huis']));
    expect(fy?.inDutch).not.toContain('Openheid');
    expect(out.messages.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('a story is in it when all of it is, and in Dutch until then', () => {
    const languagesOf = (own: string) =>
      over({ ...language, 'huis/mini/het-kaartje.fy.yaml': own })
        .scenarios.filter(({ id }) => id === 'het-kaartje')
        .flatMap(({ languages }) => [...languages.keys()]);
    expect(languagesOf(story([]))).toEqual(['nl', 'en', 'fy']);
    expect(languagesOf(story(['title']))).toEqual(['nl', 'en']);
    expect(languagesOf(story([]).replace('"nl":"Het kaartje"', '"nl":"Een kaartje"'))).toEqual(['nl', 'en']);
  });

  test('the interface is whole in it: what is not there is Dutch, in its plurals and lists too', () => {
    const dutch = new Map<string, unknown>([
      [
        'general',
        {
          saved: 'Om {{time}} uur.',
          count_one: '{{count}} keer',
          count_other: '{{count}} keren',
          list: [{ a: 'Een' }, { a: 'Twee' }],
        },
      ],
    ]);
    const own =
      '{ "count_few": "{{count}} razy", "list": [{ "a": "Jeden" }], "oud": "Weg", "saved": "O {{tijd}}." }';
    const out = over(
      { 'languages/pl.yaml': 'name: Polski\nprompt: Co robisz?\n', 'languages/pl/general.json': own },
      dutch,
    );
    expect(out.furtherLanguages[0]?.interfaceTexts.get('general')).toEqual({
      saved: 'Om {{time}} uur.',
      count_one: '{{count}} keer',
      count_few: '{{count}} razy',
      count_many: '{{count}} keren',
      count_other: '{{count}} keren',
      list: [{ a: 'Jeden' }, { a: 'Twee' }],
    });
    expect(told(out).filter((line) => line.startsWith('languages/pl/'))).toEqual([
      'languages/pl/general.json:1 language/behind',
      'languages/pl/general.json:1 language/unknown-text',
      'languages/pl/general.json:1 language/placeholders',
    ]);
  });
});

describe('a logo', () => {
  const organisation = (file: string) =>
    `name: Wij\nmail: wij@voorbeeld.nl\ntheme: { logo: { file: ${file}, alt: Wij } }\n`;
  const drawn = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1">${inside}</svg>`;
  const codes = (svg: string) =>
    over({ 'organisation.yaml': organisation('logo.svg'), 'logo.svg': svg }).messages.map(({ code }) => code);

  test('a drawing is taken as it is', () => {
    const svg = drawn(
      '<defs><path id="a" d="M0 0h1"/></defs><use href="#a"/><path fill="url(#b)" d="M0 0"/>',
    );
    const { house, messages } = over({ 'organisation.yaml': organisation('logo.svg'), 'logo.svg': svg });
    expect(messages).toEqual([]);
    expect(Buffer.from(house.logo?.address.split(',')[1] ?? '', 'base64').toString()).toBe(svg);
  });

  test.each([
    ['a script', drawn('<script>a()</script>')],
    ['a script in a namespace', drawn('<x:script xmlns:x="http://www.w3.org/2000/svg">a()</x:script>')],
    ['a deed', drawn('<path onload="a()"/>')],
    ['an address that runs', drawn('<a href="javascript:a()"><path/></a>')],
    ['an address that runs, in numbers', drawn('<a xlink:href="&#106;avascript:a()"><path/></a>')],
    ['a picture from elsewhere', drawn('<image href="https://example.org/a.png"/>')],
    ['a picture from elsewhere without quotes', drawn('<image href=//example.org/a.png />')],
    ['a style sheet from elsewhere', drawn('<style>@import "https://example.org/a.css";</style>')],
    ['a paint from elsewhere', drawn('<path fill="url(https://example.org/a#b)"/>')],
    ['a page within', drawn('<foreignObject><p/></foreignObject>')],
    ['a thing that moves', drawn('<set attributeName="href" to="#a"/>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawn('')}`],
    ['no shape', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['no drawing', 'logo'],
    ['too much', drawn(`<path d="${'M0 0'.repeat(9000)}"/>`)],
  ])('%s is refused', (_what, svg) => expect(codes(svg)).toEqual(['theme/logo']));

  test('a PNG is told by its first bytes', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]).toString('base64');
    const out = (text: string) => over({ 'organisation.yaml': organisation('logo.png'), 'logo.png': text });
    expect(out(png).house.logo?.address).toBe(`data:image/png;base64,${png}`);
    expect(out('AAAA').messages.map(({ code }) => code)).toEqual(['theme/logo']);
  });
});

describe('commands beside an own folder', () => {
  let root = '';
  let our = '';
  let own = '';

  function fill(folder: string, sources: Sources): void {
    for (const [path, text] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'speelveld eigen '));
    [our, own] = [join(root, 'van ons'), join(root, 'van hen')];
    fill(our, ours);
    fill(
      our,
      new Map(
        [...readModules(join(import.meta.dirname, '..', '..', 'modules'))].filter(([path]) =>
          path.startsWith('_example/'),
        ),
      ),
    );
    mkdirSync(own);
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const beside = (command: Parameters<typeof ranBeside>[2], ...args: readonly string[]) =>
    ranBeside(our, own, command, ...args);

  test('they write there and nowhere else', async () => {
    const before = [...readModules(our)];
    expect((await beside(newModule, 'huis')).code).toBe(1);
    expect((await beside(newModule, 'schuur')).out).toContain('van hen/schuur staat klaar');
    await beside(schema);
    expect((await beside(confirm, 'values')).code).toBe(1);
    expect([...readModules(our)]).toEqual(before);
    expect(readdirSync(own).sort()).toEqual(['schema', 'schuur']);
  });

  test('what is shipped is their own', async () => {
    const clean = [...ours].map(
      ([path, text]) =>
        [
          path.replace(/^huis\//, 'schuur/').replace('het-kaartje', 'een-briefje'),
          text.replace('id: huis', 'id: schuur').replaceAll('het-kaartje', 'een-briefje'),
        ] as const,
    );
    fill(own, new Map(clean.filter(([path]) => path.startsWith('schuur/'))));
    const programme = [...ours].filter(([path]) => path.startsWith('programme.'));
    fill(own, new Map(programme.map(([path, text]) => [path, text.replace('- huis', '- schuur')])));
    rmSync(join(our, '_example'), { recursive: true });
    const { code, wrong } = await beside(ship);
    expect([code, wrong]).toEqual([0, '']);
    const shipped: unknown = JSON.parse(readFileSync(join(own, 'shipped-ids.json'), 'utf8'));
    expect(Object.keys(shipped as object)).toEqual(['schuur/een-briefje', 'schuur/het-huis']);
  });

  test('a message names the file in the folder where it lies', async () => {
    fill(own, new Map([['values.yaml', 'moed: { naam: Moed }\n']]));
    const { out } = await beside(check);
    expect(out).toMatch(/van hen\/values\.yaml:1:\d+: /);
    expect(out).not.toContain('+/');
  });

  test('a folder that is not there is said to be missing, and the folder of ours is no other one', () => {
    expect(() => ownFolder(root, 'weg')).toThrow(NoOwnFolder);
    expect(ownFolder(root, ' ')).toBeNull();
    expect(ownFolder(root, 'van hen')).toBe(own);
    expect(contentFolders(our, our).all).toEqual([our]);
    expect(existsSync(contentFolders(our, own).pathOf('+/values.yaml'))).toBe(true);
  });
});
