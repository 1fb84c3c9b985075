/** The author's commands, on a folder of their own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/modules/check';
import type { ModulesCommand } from '../../src/cli/modules/command';
import { confirm } from '../../src/cli/modules/confirm';
import { graph } from '../../src/cli/modules/graph';
import { newModule } from '../../src/cli/modules/new-module';
import { jsonSchemas, schema } from '../../src/cli/modules/schema';
import { ship } from '../../src/cli/modules/ship';
import { ranIn } from './ran-in';
import { baseContent, replaced, translated } from './sample-content';

const repository = join(import.meta.dirname, '..', '..');
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'speelveld-modules-'));
  cpSync(join(import.meta.dirname, 'base'), directory, { recursive: true });
  for (const [path, text] of translated(baseContent)) writeFileSync(join(directory, path), text);
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const run = (command: ModulesCommand, ...args: readonly string[]) => ranIn(directory, command, ...args);

function read(path: string): string {
  return readFileSync(join(directory, path), 'utf8');
}

function change(path: string, find: string, put: string): void {
  writeFileSync(join(directory, path), replaced(read(path), find, put));
}

const mini = 'huis/mini/het-kaartje.yaml';
const miniEnglish = 'huis/mini/het-kaartje.en.yaml';

describe('check', () => {
  test('sound content is counted and leaves with 0', async () => {
    expect((await run(ship)).code).toBe(0);
    expect(await run(check)).toEqual({
      code: 0,
      out: '2 scenario’s, 0 fouten, 0 waarschuwingen\n',
      wrong: '',
    });
  });

  test('an error is one line with file, line and column, and leaves with 1', async () => {
    change(
      mini,
      'to: k-slot\n              honours: { openheid',
      'to: k-weg\n              honours: { openheid',
    );
    const { code, out } = await run(check, directory);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^\S+het-kaartje\.yaml:35:19: Er is geen moment ‘k-weg’\..*\[ref\/unknown-moment\]$/m,
    );
  });

  test('under a slip stands the line as it is and as it was meant, and signs that cannot be seen are shown', async () => {
    change(mini, 'role: U bent thuis.', 'role:\u00A0U bent thuis.');
    const { out } = await run(check);
    expect(out).toMatch(
      /\[yaml\/invisible\]\n {4}er staat \| role:␣U bent thuis\.\n {4}bedoeld {2}\| role: U bent thuis\.\n/,
    );
    expect(out).not.toContain('Begin bij');
    const told = JSON.parse((await run(check, '--json')).out).messages[0];
    expect(told.example).toEqual({ written: 'role:\u00A0U bent thuis.', mended: 'role: U bent thuis.' });
  });

  test('where to begin is said when there are many: how a file is written before what it refers to', async () => {
    change(mini, 'plan: { shape: corridor, seats: [you, buur]', 'plan: { shape: corridor, seats: [u, nicht]');
    change(mini, 'text: De deur gaat dicht.', 'text:De deur gaat dicht.');
    const { out } = await run(check);
    expect(out).toMatch(/\nBegin bij \S+het-kaartje\.yaml:56: .*\n\d+ scenario/);
  });

  test('a warning alone does not fail', async () => {
    writeFileSync(join(directory, 'huis', 'kladje.yaml'), 'id: kladje\n');
    expect(await run(check)).toMatchObject({ code: 0, out: expect.stringContaining('1 waarschuwing') });
  });

  test('as JSON it gives every scenario and every message', async () => {
    change(mini, 'title: Het kaartje', 'title: Een kaartje');
    const { code, out } = await run(check, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      scenarios: [
        {
          module: 'huis',
          id: 'het-huis',
          kind: 'scenario',
          scenes: 3,
          moments: 16,
          decisions: 4,
          endings: 3,
          states: 40,
          languages: ['nl', 'en'],
          forks: 2,
          lix: 13,
          draft: false,
          offered: true,
          state: 'draft',
          lacks: ['ship', 'read', 'sign'],
          readings: {},
        },
        {
          module: 'huis',
          id: 'het-kaartje',
          kind: 'mini',
          scenes: 1,
          moments: 3,
          decisions: 1,
          endings: 1,
          states: 4,
          languages: ['nl', 'en'],
          forks: 0,
          lix: 8,
          draft: false,
          offered: true,
          state: 'draft',
          lacks: ['ship', 'read', 'translate', 'sign'],
          readings: {},
        },
      ],
      messages: [
        {
          severity: 'error',
          code: 'translation/stale',
          file: expect.stringMatching(/huis\/mini\/het-kaartje\.en\.yaml$/),
          line: 2,
          column: 3,
          message: expect.stringContaining('confirm huis/het-kaartje'),
        },
      ],
    });
  });

  test('one module can be checked by itself, with what it shares', async () => {
    change('programme.yaml', '- huis', '- schuur');
    expect((await run(check)).code).toBe(1);
    expect(await run(check, join(directory, 'huis'))).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 scenario’s'),
    });
  });

  test('a folder that does not exist is said so', async () => {
    expect(await run(check, join(directory, 'nergens'))).toMatchObject({
      code: 2,
      wrong: expect.stringContaining('geen map'),
    });
  });
});

describe('confirm', () => {
  test('a translation in the short form remembers its Dutch and passes', async () => {
    change(miniEnglish, '  title:\n    nl: Het kaartje\n    en: EN Het kaartje\n', '  title: The card\n');
    writeFileSync(join(directory, miniEnglish), `# van wie het is\n${read(miniEnglish)}`);
    expect((await run(check)).code).toBe(1);
    expect((await run(confirm, 'huis/het-kaartje')).code).toBe(0);
    expect((await run(check)).code).toBe(0);
    expect(parse(read(miniEnglish)).texts.title).toEqual({ nl: 'Het kaartje', en: 'The card' });
    expect(read(miniEnglish)).toMatch(/^# van wie het is\n/);
  });

  test('it confirms all of a module, or a shared file, and only that', async () => {
    change(mini, 'title: Het kaartje', 'title: Een kaartje');
    change('values.yaml', 'name: Openheid', 'name: Open zijn');
    expect((await run(confirm, 'values')).code).toBe(0);
    expect((await run(check)).out).toMatch(/translation\/stale/);
    expect((await run(confirm, 'huis')).code).toBe(0);
    expect((await run(check)).code).toBe(0);
  });

  test('it takes no translation away, also when its Dutch has gone', async () => {
    change(miniEnglish, 'texts:\n', 'texts:\n  k-oud.act:\n    nl: U liep.\n    en: You walked.\n');
    expect((await run(confirm, 'huis')).code).toBe(0);
    expect(parse(read(miniEnglish)).texts['k-oud.act']).toEqual({ nl: 'U liep.', en: 'You walked.' });
    expect((await run(check)).out).toMatch(/translation\/superfluous/);
  });

  test('it does not touch a file that it cannot read', async () => {
    writeFileSync(join(directory, miniEnglish), 'texts: [\n');
    expect((await run(confirm, 'huis/het-kaartje')).code).toBe(1);
    expect(read(miniEnglish)).toBe('texts: [\n');
    expect(await run(confirm, 'niets')).toMatchObject({ code: 1, wrong: expect.stringContaining('niets') });
    expect((await run(confirm)).code).toBe(2);
  });
});

describe('new', () => {
  test('the scaffold is whole: a draft without mistakes, that need not be in the programme', async () => {
    cpSync(join(repository, 'modules', '_example'), join(directory, '_example'), { recursive: true });
    for (const file of ['values', 'mechanisms', 'sources']) {
      for (const end of ['.yaml', '.en.yaml']) {
        cpSync(join(import.meta.dirname, 'example-vocabulary', file + end), join(directory, file + end));
      }
    }
    rmSync(join(directory, 'huis'), { recursive: true });
    writeFileSync(join(directory, 'shipped-ids.json'), '{}');
    change('programme.yaml', '      - huis\n', '');
    expect((await run(newModule, 'de-eerste-week')).code).toBe(0);
    const { code, out } = await run(check);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('4 scenario’s, 0 fouten, 0 waarschuwingen');
    expect(out).toContain('de-eerste-week: 2 verhalen nog niet uitgebracht (concept, door niemand gelezen)');
    expect(read('de-eerste-week/module.yaml')).toMatch(
      /^# yaml-language-server.*\ndraft: true\b.*\nid: de-eerste-week\n/,
    );
    // What tells of the example alone stays behind, and its translation with it.
    const [cover, english] = ['module.yaml', 'module.en.yaml'].map((name) =>
      parse(read(`de-eerste-week/${name}`)),
    );
    expect([cover.group, cover.changes, cover.intention]).toEqual([undefined, undefined, expect.anything()]);
    expect(Object.keys(english.texts).filter((key) => /^(?:group|changes)\b/.test(key))).toEqual([]);
  });

  test('an existing module is left alone, and a name that cannot be is refused', async () => {
    const before = read('huis/module.yaml');
    expect((await run(newModule, 'huis')).code).toBe(1);
    expect(read('huis/module.yaml')).toBe(before);
    expect((await run(newModule, '../weg')).code).toBe(2);
    expect((await run(newModule)).code).toBe(2);
  });
});

describe('ship', () => {
  test('it adds ids and never takes one away', async () => {
    change(mini, '- id: k-begin', '- id: k-start');
    change(mini, 'endings:\n', 'was: { k-begin: k-start }\nendings:\n');
    change(miniEnglish, 'k-begin.lines.1', 'k-start.lines.1');
    expect(await run(ship)).toMatchObject({ code: 0, wrong: '' });
    const shipped = JSON.parse(read('shipped-ids.json'));
    expect(shipped['huis/het-kaartje']).toEqual([
      'k-begin',
      'k-eind',
      'k-laten',
      'k-lezen',
      'k-slot',
      'k-start',
      'k-vraag',
      'mat',
    ]);
    expect(shipped['huis/het-huis']).toContain('e-open');
    expect((await run(ship)).out).toMatch(/^0 ids/);
  });

  test('it refuses content with errors', async () => {
    const before = read('shipped-ids.json');
    change(mini, 'id: k-begin', 'id: k-start');
    expect((await run(ship)).code).toBe(1);
    expect(read('shipped-ids.json')).toBe(before);
  });
});

describe('graph', () => {
  test('every moment, choice and ending is in the chart', async () => {
    const { code, out } = await run(graph, 'het-kaartje');
    expect(code).toBe(0);
    expect(out).toMatch(/^stateDiagram-v2\n/);
    expect(out).toContain('[*] --> m_k_begin');
    expect(out).toContain('m_k_vraag --> m_k_slot : Lezen');
    expect(out).toContain('m_k_slot --> einde_k_eind');
    expect((await run(graph, 'huis/het-kaartje')).out).toBe(out);
    expect((await run(graph, 'het-huis')).out).toContain('m_t_3 --> m_t_4 : als warmte ≥ 2');
    expect(await run(graph, 'onbekend')).toMatchObject({
      code: 1,
      wrong: expect.stringContaining('huis/het-huis'),
    });
  });
});

describe('schema', () => {
  test('the schemas that editors use are those that parse', async () => {
    for (const [name, text] of jsonSchemas()) {
      expect(
        readFileSync(join(repository, 'modules', 'schema', name), 'utf8'),
        `run npm run modules -- schema`,
      ).toBe(text);
    }
  });

  test('it writes one file per kind of content, with words an author can read', async () => {
    expect((await run(schema)).code).toBe(0);
    const scenario = JSON.parse(read('schema/scenario.schema.json'));
    expect(scenario.properties.standfirst.description).toBe('Twee of drie zinnen voor de voorkant.');
    expect(scenario.additionalProperties).toBe(false);
    expect(scenario.required).toContain('scenes');
  });
});
