/** From draft to released, and what ships: only the lines that must change do. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/modules/check';
import type { ModulesCommand } from '../../src/cli/modules/command';
import { withModule } from '../../src/cli/modules/programme-lines';
import { release } from '../../src/cli/modules/release';
import { ship } from '../../src/cli/modules/ship';
import { sign } from '../../src/cli/modules/sign';
import { compileSources } from '../../src/compiler/compile-sources';
import { readModules } from '../../src/compiler/read-modules';
import { newLabel, newName, newRole, newText } from '../../src/core/authoring/unwritten';
import { runs } from '../support/long-runs';
import { contentFolder, whole } from './content-folder';
import { ranBeside, ranIn } from './ran-in';
import { replaced } from './sample-content';

const { path, put, kept, change } = contentFolder('speelveld-release-');

beforeEach(() => {
  // A second module, of one mini case and one story, that nobody has seen yet.
  for (const path of [
    'huis/module.yaml',
    'huis/het-huis.yaml',
    'huis/mini/het-kaartje.yaml',
    'huis/walks.yaml',
  ])
    for (const file of [path, path.replace('.yaml', '.en.yaml')]) {
      if (!whole.has(file)) continue;
      const named = (text: string) => text.replaceAll('het-kaartje', 'het-briefje');
      put(
        named(file.replace('huis/', 'schuur/')),
        named(kept(file)).replace(/^id: huis$/m, 'draft: true # nog niet\nid: schuur'),
      );
    }
});

const run = (command: ModulesCommand, ...args: readonly string[]) => ranIn(path(), command, ...args);

async function signAll(): Promise<void> {
  for (const story of ['schuur/het-huis', 'schuur/het-briefje'])
    for (const lang of ['nl', 'en'])
      expect((await run(sign, story, '--by', 'Anna de Vries', '--role', 'jurist', '--lang', lang)).code).toBe(
        0,
      );
}

const all = () => [...readModules(path())];

describe('release', () => {
  test('says what is missing, and changes nothing', async () => {
    const before = all();
    const { code, wrong, out } = await run(release, 'schuur');
    expect([code, out]).toEqual([1, '']);
    for (const name of [
      'schuur/het-huis (nl)',
      'schuur/het-huis (en)',
      'schuur/het-briefje (nl)',
      'schuur/het-briefje (en)',
    ])
      expect(wrong).toContain(`${name}: niemand gaf akkoord`);
    expect(all()).toEqual(before);
  });

  test('does not take a text that was only read, or that changed, for one that was found right', async () => {
    await signAll();
    change('schuur/het-huis.yaml', 'Dit is g-3.', 'Dit was g-3.');
    await run(sign, 'schuur/het-huis', '--by', 'Bram', '--role', 'lezer', '--as', 'gelezen');
    const { code, wrong } = await run(release, 'schuur');
    expect(code).toBe(1);
    expect(wrong).toContain('schuur/het-huis (nl)');
    // The English has not been confirmed since, which stops nothing until it is no draft any more.
    expect(wrong).toContain('translation/stale');
    expect(wrong).not.toContain('schuur/het-briefje');
  });

  test.each([
    ['a text', 'Dit is g-3.', newText],
    ['a label', 'ga-open\n              did:', `${newLabel('a')}\n              did:`],
    ['a name', 'Ben, initials', `${newName}, initials`],
    ['a function', 'bewoner, relation: onbekende', `${newRole}, relation: onbekende`],
  ])('refuses %s that its author has yet to write', async (_what, written, unwritten) => {
    await signAll();
    change('schuur/het-huis.yaml', written, unwritten);
    const { code, wrong } = await run(release, 'schuur');
    expect(code).toBe(1);
    const [left] = unwritten.split(/, (?:initials|relation)|\n/);
    expect(wrong.split('\n')).toContain(`schuur/het-huis.yaml: hier staat nog ‘${left}’. Vul het in.`);
  });

  test('takes the draft line away, names the module, keeps its ids, and leaves all else to the letter', async () => {
    await signAll();
    const programme = kept('programme.yaml').replace('      - huis\n', '      - huis # het eerste\n');
    put('programme.yaml', programme);
    const before = new Map(all());
    expect(await run(release, 'schuur')).toMatchObject({ code: 0, wrong: '' });
    expect(kept('schuur/module.yaml')).toBe(
      replaced(before.get('schuur/module.yaml'), 'draft: true # nog niet\n', ''),
    );
    const announced = '      - { announced: straat, title: De straat, theme: Buren }\n';
    expect(kept('programme.yaml')).toBe(replaced(programme, announced, `${announced}      - schuur\n`));
    const changedFiles = all()
      .filter(([path, text]) => before.get(path) !== text)
      .map(([path]) => path);
    expect(changedFiles).toEqual(['programme.yaml', 'schuur/module.yaml', 'shipped-ids.json']);
    const compilation = compileSources(readModules(path()));
    expect(compilation.messages).toEqual([]);
    const own = compilation.scenarios.filter(({ module }) => module === 'schuur');
    expect(own.map(({ state, offered }) => [state, offered])).toEqual([
      ['released', true],
      ['released', true],
    ]);
    expect(await run(release, 'schuur')).toMatchObject({
      code: 0,
      out: expect.stringContaining('was al vrijgegeven'),
    });
  });

  test('takes the place where the module was announced, in both languages', async () => {
    change('programme.yaml', 'announced: straat', 'announced: schuur');
    put('programme.en.yaml', kept('programme.en.yaml').replaceAll('begin.straat.', 'begin.schuur.'));
    await signAll();
    expect((await run(release, 'schuur')).code).toBe(0);
    expect(parse(kept('programme.yaml')).tracks[0].modules).toEqual(['huis', 'schuur']);
    expect(kept('programme.en.yaml')).not.toContain('schuur');
    expect(compileSources(readModules(path())).messages).toEqual([]);
  });

  test('of a module with a draft in it asks to say so, and releases that story later by itself', async () => {
    change('schuur/het-huis.yaml', 'id: het-huis\n', 'draft: true\nid: het-huis\n');
    for (const lang of ['nl', 'en'])
      await run(sign, 'schuur/het-briefje', '--by', 'Anna', '--role', 'jurist', '--lang', lang);
    expect((await run(release, 'schuur')).wrong).toContain('schuur/het-huis');
    expect((await run(release, 'schuur', '--leave-drafts')).code).toBe(0);
    const shipped = () => Object.keys(JSON.parse(kept('shipped-ids.json')));
    expect(shipped()).not.toContain('schuur/het-huis');
    expect((await run(release, 'schuur/het-huis')).code).toBe(1);
    for (const lang of ['nl', 'en'])
      await run(sign, 'schuur/het-huis', '--by', 'Anna', '--role', 'jurist', '--lang', lang);
    expect(await run(release, 'schuur/het-huis')).toMatchObject({ code: 0, wrong: '' });
    expect(kept('schuur/het-huis.yaml').startsWith('id: het-huis')).toBe(true);
    expect(shipped()).toContain('schuur/het-huis');
  });

  test.each([
    [[], 2, /welke module/],
    [['schuur', 'huis'], 2, /‘huis’ hoort nergens bij/],
    [['schuur', '--unsigned'], 2, /--unsigned is hier onbekend/],
    [['stal'], 1, /geen module ‘stal’.*huis, schuur/],
    [['schuur/stal'], 1, /schuur\/stal/],
    [['schuur', '--track', 'eind'], 1, /geen spoor ‘eind’.*begin/],
  ])('refuses %j', async (args, code, sentence) => {
    const before = all();
    const answer = await run(release, ...args);
    expect(answer).toMatchObject({ code, wrong: expect.stringMatching(sentence) });
    expect(all()).toEqual(before);
  });
});

describe('ship', () => {
  test('passes drafts by, and what the programme does not name', async () => {
    change('programme.yaml', '      - huis\n', '');
    put('shipped-ids.json', '{}');
    expect(await run(ship)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Concepten zijn overgeslagen: schuur/'),
    });
    expect(kept('shipped-ids.json')).toBe('{}\n');
  });

  test('keeps the ids of a module that retired, and adds none', async () => {
    await run(ship);
    const before = kept('shipped-ids.json');
    put('programme.yaml', `${kept('programme.yaml').replace('      - huis\n', '')}retired: [huis]\n`);
    change('huis/mini/het-kaartje.yaml', '- id: k-begin', '- id: k-start');
    change('huis/mini/het-kaartje.yaml', 'endings:\n', 'was: { k-begin: k-start }\nendings:\n');
    expect((await run(ship)).code).toBe(0);
    expect(kept('shipped-ids.json')).toBe(before);
  });

  test('writes nothing of a module that lies elsewhere', async () => {
    const own = mkdtempSync(join(tmpdir(), 'speelveld-own-'));
    const { code } = await ranBeside(path(), own, ship);
    expect([code, readFileSync(join(own, 'shipped-ids.json'), 'utf8')]).toEqual([0, '{}\n']);
    rmSync(own, { recursive: true });
  });
});

describe('check', () => {
  test('with only drafts wrong it leaves with 0, and says so; asked for that draft with 1', async () => {
    await run(ship);
    change('schuur/mini/het-briefje.yaml', '    prices: [{ who: Kim, what: Zij wacht op antwoord. }]\n', '');
    change('schuur/het-huis.en.yaml', 'nl: Het huis\n', 'nl: Het oude huis\n');
    const { code, out } = await run(check);
    expect(code).toBe(0);
    expect(out).toContain('[ending/no-price] (concept)');
    expect(out.indexOf('[translation/stale]')).toBeGreaterThan(out.indexOf('[ending/no-price]'));
    expect(out).toContain('4 scenario’s, 0 fouten, 0 waarschuwingen\n');
    expect(out).toMatch(/In concepten, die niets tegenhouden: 1 fout, \d+ waarschuwing/);
    expect(out).toContain(
      'schuur: 2 verhalen nog niet uitgebracht (concept, door niemand gelezen). Hierna: los eerst de fouten op.',
    );
    expect(out).not.toContain('huis: 2');
    const asked = await run(check, join(path(), 'schuur'));
    expect(asked.code).toBe(1);
    expect(asked.out).toContain('2 scenario’s, 1 fout,');
  });

  test('tells what comes next, step by step', async () => {
    await run(ship);
    const next = async () => /^schuur: .*$/m.exec((await run(check)).out)?.[0] ?? '';
    expect(await next()).toContain('modules -- read schuur/het-huis');
    await run(sign, 'schuur/het-huis', '--by', 'A', '--role', 'r', '--as', 'gelezen');
    await run(sign, 'schuur/het-briefje', '--by', 'A', '--role', 'r', '--as', 'gelezen');
    expect(await next()).toMatch(/\(concept, gelezen\).*modules -- sign schuur\/het-huis/);
    await signAll();
    expect(await next()).toMatch(/\(concept, akkoord\).*modules -- release schuur\./);
    await run(release, 'schuur');
    expect(await next()).toBe('');
  });
});

describe('a module into the programme', () => {
  const id = fc.constantFrom('aa', 'bb', 'cc');
  const track = fc.record({
    ids: fc.uniqueArray(id, { minLength: 1 }),
    flow: fc.boolean(),
    note: fc.boolean(),
    after: fc.boolean(),
  });

  test('adds itself at the end of a track and touches nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(track, { minLength: 1, maxLength: 3 }),
        fc.nat(2),
        fc.boolean(),
        fc.boolean(),
        (tracks, chosen, crlf, open) => {
          const lines = tracks.flatMap(({ ids, flow, note, after }, rank) => [
            `  - id: t${rank}`,
            ...(flow
              ? [`    modules: [${ids.join(', ')}] # kort`]
              : ['    modules:', ...ids.map((one) => `      - ${one}${note ? ' # waarom' : ''}`)]),
            ...(after ? ['    # hierna', '', `    title: T`] : []),
          ]);
          const eol = crlf ? '\r\n' : '\n';
          const before = ['# sporen', 'tracks:', ...lines, ...(open ? [] : [''])].join(eol);
          const name = chosen < tracks.length ? `t${chosen}` : null;
          const after = withModule(before, 'nieuw', name) ?? '';
          const expected = parse(before);
          expected.tracks[name === null ? 0 : chosen].modules.push('nieuw');
          expect(parse(after)).toEqual(expected);
          const linesOf = (text: string) => text.trimEnd().split(eol);
          const left = linesOf(after.replace(', nieuw', '')).filter((line) => line !== '      - nieuw');
          expect(left).toEqual(linesOf(before));
          expect(withModule(after, 'nieuw', name)).toBe(after);
        },
      ),
      { numRuns: runs(60, 3000) },
    );
  });
});
