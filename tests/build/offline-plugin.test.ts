/** The service worker as it is shipped: what it knows of the build, and what it does with the events of the browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isNeverServed, offlinePlugin } from '../../src/build/offline-plugin';
import { browserWith, FakeCaches, FakeServer, place } from '../offline/fake-browser';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speelveld-offline-'));
  writeFileSync(join(folder, 'main.js'), 'export const started = document.title;\n');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds an app of one file, a page and what is not of the app. */
async function buildInto(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'a-page',
        generateBundle() {
          this.emitFile({ type: 'asset', fileName: 'index.html', source: '<p>Speelveld</p>' });
          this.emitFile({ type: 'asset', fileName: '.vite/manifest.json', source: '{}' });
        },
      },
      offlinePlugin(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: join(folder, 'main.js'), formats: ['es'], fileName: 'main' },
    },
  });
}

type Listener = (event: object) => void;

/** Runs the script in a worker's scope of its own. */
function started(code: string, caches: FakeCaches, server: FakeServer) {
  const listeners = new Map<string, Listener>();
  const clients = { matchAll: async () => [], claim: vi.fn(async () => undefined) };
  const { caches: given, fetch } = browserWith(caches, server);
  runInNewContext(code, {
    self: {
      location: { href: `${place}sw.js` },
      clients,
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    },
    caches: given,
    fetch,
    crypto,
    btoa,
    URL,
    Headers,
    Response,
    Uint8Array,
  });
  /** Lets an event happen, and waits for what it set going. */
  const happens = async (name: string, event: object = {}): Promise<unknown> => {
    let work: Promise<unknown> = Promise.resolve();
    const take = (promise: Promise<unknown>): void => {
      work = promise;
    };
    listeners.get(name)?.({ ...event, waitUntil: take, respondWith: take });
    return work;
  };
  return { happens, clients };
}

test('keeps what was built and answers with it, as it is shipped', async () => {
  const dist = join(folder, 'dist');
  await buildInto(dist);
  const built = readdirSync(dist).filter((name) => name !== 'sw.js' && !name.startsWith('.'));
  const server = new FakeServer(new Map(built.map((name) => [name, readFileSync(join(dist, name), 'utf8')])));
  const caches = new FakeCaches();
  const code = readFileSync(join(dist, 'sw.js'), 'utf8');
  expect(code).not.toContain('skipWaiting');
  const { happens, clients } = started(code, caches, server);
  await happens('install');
  expect(server.asked.map(({ address }) => address.slice(place.length)).sort()).toEqual(built.sort());
  await happens('activate');
  expect(clients.claim).toHaveBeenCalledOnce();
  server.isCutOff = true;
  const request = { url: `${place}groep`, method: 'GET', mode: 'navigate' };
  const answer = await happens('fetch', { request });
  expect(answer instanceof Response && (await answer.text())).toBe('<p>Speelveld</p>');
  const postMessage = vi.fn();
  await happens('message', { data: 'look', ports: [{ postMessage }] });
  expect(postMessage.mock.calls).toMatchObject([[{ kind: 'on-board', onBoard: { isWhole: true } }]]);
});

test('leaves nothing when its first fetch is cut off', async () => {
  const dist = join(folder, 'dist');
  await buildInto(dist);
  const server = new FakeServer(new Map([['index.html', '<p>Speelveld</p>']]));
  const caches = new FakeCaches();
  const { happens } = started(readFileSync(join(dist, 'sw.js'), 'utf8'), caches, server);
  await expect(happens('install')).rejects.toThrow('did not come');
  expect(caches.all.size).toBe(0);
});

test('is the same for the same build, and another when one file changed', async () => {
  const read = (name: string): string => readFileSync(join(folder, name, 'sw.js'), 'utf8');
  await buildInto(join(folder, 'one'));
  await buildInto(join(folder, 'again'));
  writeFileSync(join(folder, 'main.js'), 'export const started = document.URL;\n');
  await buildInto(join(folder, 'other'));
  expect(read('again')).toBe(read('one'));
  expect(read('other')).not.toBe(read('one'));
});

test('is not in a package for a learning system', async () => {
  vi.stubEnv('VITE_FORMAT', 'scorm12');
  await buildInto(join(folder, 'dist'));
  expect(readdirSync(join(folder, 'dist'))).not.toContain('sw.js');
});

test.each([
  ['.well-known/security.txt', false],
  ['index.html', false],
  ['.vite/manifest.json', true],
  ['speelveld-start.png', true],
  ['assets/index.js.map', true],
])('of a build %s is served to nobody: %s', (path, isNever) => {
  expect(isNeverServed(path)).toBe(isNever);
});
