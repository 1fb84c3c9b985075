/** Content in the build and in the development server. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '../../src/compiler/messages/message';
import { contentPlugin } from '../../src/compiler/vite-plugin';
import { newsEvent } from '../../src/core/authoring/news';
import { baseContent, replaced, translated } from './sample-content';

const repository = join(import.meta.dirname, '..', '..');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'speelveld-build-'));
  for (const [path, text] of translated(baseContent)) {
    const file = join(root, 'modules', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const library = JSON.stringify(join(repository, 'src', 'library', 'built-library.ts'));
  writeFileSync(join(root, 'main.ts'), `export { builtLibrary } from ${library};\n`);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  const file = join(root, 'modules', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function change(path: string, find: string, put: string): void {
  const file = join(root, 'modules', path);
  writeFileSync(file, replaced(readFileSync(file, 'utf8'), find, put));
}

const common = {
  configFile: false,
  logLevel: 'silent',
  plugins: [contentPlugin({ directory: 'modules' })],
} as const;

async function outputs(more: InlineConfig = {}) {
  const result = await build({
    ...common,
    ...more,
    root,
    plugins: [contentPlugin({ directory: 'modules' })],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: join(root, 'main.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  return [result].flat().flatMap((one) => ('output' in one ? one.output : []));
}

async function chunks(): Promise<ReadonlyMap<string, string>> {
  const built = await outputs();
  return new Map(built.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one.code]] : [])));
}

describe('a build', () => {
  test('what blind readers made of a story is for its author: nothing of it is in any chunk', async () => {
    const figures =
      'g-2: { text: 0123456789abcdef, readers: 5, options: {}, none: 1, unclear: 4, other: 5, sure: [0, 0, 0, 0] }';
    const round = `{ on: '2026-03-02', kind: simulated, packs: [fedcba98], readers: 5, decisions: { ${figures} } }`;
    writeFileSync(join(root, 'modules', 'huis', 'blind.yaml'), `het-huis:\n  nl: [${round}]\n`);
    const built = [...(await chunks()).values()].join('\n');
    expect(built).toContain('Dit is g-1.');
    expect(built).not.toMatch(/simulated|fedcba98|0123456789abcdef|unclear/);
  });

  test('every scenario is chunks of its own per language, and nothing of the compiler is in any', async () => {
    const built = [...(await chunks()).values()];
    const holding = (text: string): readonly string[] => built.filter((code) => code.includes(text));
    for (const text of ['Er ligt een kaartje.', 'EN Er ligt een kaartje.', 'Dit is g-1.', 'EN Dit is g-1.']) {
      const exact = built.filter((code) => code.includes(`\`${text}\``) || code.includes(`"${text}"`));
      // The lines of a first moment are in the opening, and in the whole that is put over it.
      expect(exact, text).toHaveLength(2);
    }
    expect(holding('Dit is g-1.').filter((code) => code.includes('Er ligt een kaartje.'))).toEqual([]);
    expect(
      holding('Wat vaak gebeurt valt niet meer op.').filter((code) => code.includes('Dit is g-1.')),
    ).toEqual([]);
    for (const code of built) expect(code).not.toMatch(/ZodError|parseDocument|unknown-moment|Bedoelde u/);
  });

  test('nothing of a draft is in it, though the draft cannot even be read, and no name of a reader', async () => {
    put('schuur/module.yaml', 'draft: true\nid: schuur\ntitle: De Geheime Schuur\nscenarios: [hooi]\n');
    put('schuur/hooi.yaml', 'id: [');
    put(
      'huis/het-huis.yaml',
      `draft: true\n${readFileSync(join(root, 'modules', 'huis/het-huis.yaml'), 'utf8')}`,
    );
    put(
      'huis/sign-offs.yaml',
      "het-kaartje:\n  nl:\n    - { who: Wilhelmina Zoetemelk, role: rechtsgeleerde, as: akkoord, at: '2026-03-02T10:00:00+01:00', on: '2026-03-02', text: 0123456789abcdef }\n",
    );
    const built = [...(await chunks()).values()].join('\n');
    expect(built).toContain('Er ligt een kaartje.');
    for (const secret of ['Geheime Schuur', 'Dit is g-1.', 'het-huis', 'Zoetemelk', 'rechtsgeleerde'])
      expect(built).not.toContain(secret);
  });

  test('who wrote where a weakness is reported, and until when, gets a security.txt at an address of its own', async () => {
    const logger = createLogger('silent');
    const warned = vi.spyOn(logger, 'warn');
    const place = '.well-known/security.txt';
    const fileOf = async (base: string) =>
      (await outputs({ base, customLogger: logger })).find(({ fileName }) => fileName === place);
    const organisation =
      'name: Ministerie\nmail: speelveld@voorbeeld.nl\nsecurity: { mail: veilig@voorbeeld.nl';
    put('organisation.en.yaml', 'texts:\n  name: { nl: Ministerie, en: Ministry }\n');
    put('organisation.yaml', `${organisation} }\n`);
    expect(await fileOf('/')).toBeUndefined();
    expect(warned.mock.calls.flat().join()).toContain('Er is geen security.txt gemaakt');
    put('organisation.yaml', `${organisation}, expires: '2020-01-01' }\n`);
    expect(await fileOf('/leren/')).toMatchObject({
      source:
        'Contact: mailto:veilig@voorbeeld.nl\nExpires: 2020-01-01T00:00:00Z\nPreferred-Languages: nl, en\n',
    });
    expect(warned.mock.calls.flat().join()).toContain('is op 2020-01-01 verlopen');
    expect(await fileOf('./')).toBeUndefined();
  });

  test('it fails on an error and says where', async () => {
    change(
      'huis/mini/het-kaartje.yaml',
      'to: k-slot\n              honours: { openheid',
      'to: k-weg\n              honours: { openheid',
    );
    await expect(chunks()).rejects.toThrow(/het-kaartje\.yaml:35:19: Er is geen moment ‘k-weg’/);
  });

  test('warnings are one line with their number, and errors one line each', async () => {
    const said: string[] = [];
    const hear = (line: string): void => void said.push(line);
    const customLogger = { ...createLogger('silent'), warn: hear, error: hear };
    const server = { middlewareMode: true, ws: false, watch: null } as const;
    const compile = async (): Promise<readonly string[]> => {
      said.length = 0;
      const plugins = [contentPlugin({ directory: 'modules' })];
      const running = await createServer({ ...common, root, customLogger, plugins, server });
      await running.environments.client.pluginContainer.buildStart();
      await running.close();
      return [...said];
    };
    expect(await compile()).toEqual([]);
    change('sources.yaml', 'kind: study', 'kind: code');
    const [line, ...more] = await compile();
    expect(line).toBe('De inhoud heeft 1 waarschuwing: zie /auteur, of npm run modules -- check.');
    expect(more).toEqual([]);
    change('huis/mini/het-kaartje.yaml', 'act: U leest het.', 'act: U leest het hardop.');
    expect(await compile()).toEqual([
      expect.stringMatching(/het-kaartje\.en\.yaml:.*translation\/stale/),
      line,
    ]);
  });

  test('a translation that is behind fails it too', async () => {
    change('huis/mini/het-kaartje.yaml', 'act: U leest het.', 'act: U leest het hardop.');
    await expect(chunks()).rejects.toThrow(/translation\/stale/);
  });
});

describe('the development server', () => {
  let server: ViteDevServer;
  const sent: { readonly codes: readonly string[] }[] = [];
  const updates: string[] = [];

  beforeEach(async () => {
    sent.length = 0;
    updates.length = 0;
    server = await createServer({
      ...common,
      root,
      plugins: [contentPlugin({ directory: 'modules' })],
      // A watcher of a busy machine's disk can miss a change; the journey of the author has the real one.
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    const { hot } = server.environments.client;
    vi.spyOn(hot, 'send').mockImplementation((...args: unknown[]) => {
      const [event, data] = args;
      if (event === newsEvent) {
        sent.push({
          codes: (data as { readonly messages: readonly Message[] }).messages.map(({ code }) => code),
        });
      } else if (typeof event === 'object' && event !== null && 'type' in event)
        updates.push(String(event.type));
    });
    await server.environments.client.transformRequest('/main.ts');
    await server.environments.client.transformRequest(join(repository, 'src', 'library', 'built-library.ts'));
    for (const part of ['library', 'stories/huis'])
      await server.environments.client.transformRequest(`virtual:speelveld/${part}`);
    await act();
  });

  afterEach(() => server.close());

  /** What a page that loads the mini case would show as its first choice. */
  async function act(): Promise<string | undefined> {
    // Its one decision stands in its first scene.
    const id = 'virtual:speelveld/opening/huis/het-kaartje/nl';
    const code = (await server.environments.client.transformRequest(id))?.code ?? '';
    return /"act":"([^"]*)"/.exec(code)?.[1];
  }

  /** What the watcher says when a file was written. */
  const saved = (path: string) => server.watcher.emit('change', join(root, 'modules', path));
  const heard = (count: number) =>
    vi.waitFor(() => expect(sent.length).toBeGreaterThanOrEqual(count), { timeout: 60_000 });

  test('a saved sentence is served at once, though its translation is behind', async () => {
    expect(await act()).toBe('U leest het.');
    change('huis/mini/het-kaartje.yaml', 'act: U leest het.', 'act: U leest het hardop.');
    saved('huis/mini/het-kaartje.yaml');
    await heard(1);
    expect(sent.at(-1)?.codes).toEqual(['translation/stale']);
    expect(await act()).toBe('U leest het hardop.');
    await vi.waitFor(() => expect(updates).toEqual(['update']), { timeout: 60_000 });
  });

  test('a draft and what is not in the programme can be loaded by their author, and are in no catalogue', async () => {
    change('huis/mini/het-kaartje.yaml', 'id: het-kaartje\n', 'draft: true\nid: het-kaartje\n');
    change('programme.yaml', '      - huis\n', '');
    saved('programme.yaml');
    await heard(1);
    const served = async (id: string) =>
      (await server.environments.client.transformRequest(`virtual:speelveld/${id}`))?.code ?? '';
    const library = await served('stories/huis');
    for (const id of ['huis/het-huis', 'huis/het-kaartje']) expect(library).toContain(`scenario/${id}/nl`);
    expect(await act()).toBe('U leest het.');
    expect(await served('catalogue/nl')).not.toContain('het-huis');
  });

  test('a broken file keeps the last good version, and the next good save replaces it', async () => {
    const path = 'huis/mini/het-kaartje.yaml';
    const file = join(root, 'modules', path);
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, 'id: [');
    saved(path);
    await heard(1);
    expect(sent.at(-1)?.codes).toContain('yaml/bracket');
    expect(await act()).toBe('U leest het.');
    writeFileSync(file, replaced(good, 'act: U leest het.', 'act: U leest het zacht.'));
    saved(path);
    await heard(2);
    expect(await act()).toBe('U leest het zacht.');
  });
});
