/** Which files the service worker keeps, what it answers with them, and when those of a former build go. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Built, digestLength } from '../../src/offline/built';
import { Shelf } from '../../src/offline/shelf';
import { browserWith, FakeCaches, FakeServer, place } from './fake-browser';

const former = new Map([
  ['index.html', '<p>Speelveld 1</p>'],
  ['assets/first-1.js', 'one();'],
  ['assets/both.js', 'shared();'],
  ['leesbestand.html', '<p>lezen</p>'],
]);
const next = new Map([
  ['index.html', '<p>Speelveld 2</p>'],
  ['assets/first-2.js', 'two();'],
  ['assets/both.js', 'shared();'],
  ['leesbestand.html', '<p>lezen</p>'],
]);

function builtOf(version: string, files: ReadonlyMap<string, string>): Built {
  return {
    version,
    files: [...files].map(([path, text]) => [
      path,
      Buffer.byteLength(text),
      createHash('sha256').update(text).digest('base64').slice(0, digestLength),
    ]),
  };
}

let caches: FakeCaches;
let server: FakeServer;
beforeEach(() => {
  caches = new FakeCaches();
  server = new FakeServer(new Map(former));
});

function shelfOf(version: string, files: ReadonlyMap<string, string>): Shelf {
  return new Shelf(builtOf(version, files), browserWith(caches, server));
}

const silent = (): void => undefined;

/** What a page gets for an address; null when the worker leaves it to the browser. */
async function got(shelf: Shelf, path: string, mode: RequestMode = 'no-cors'): Promise<string | null> {
  const answer = shelf.answer({ url: `${place}${path}`, method: 'GET', mode });
  return answer === null ? null : await (await answer).text();
}

describe('keeps a build', () => {
  test('whole, and only then says so', async () => {
    const shelf = shelfOf('1', former);
    expect(await shelf.look()).toMatchObject({ bytes: 0, isWhole: false });
    const told: boolean[] = [];
    await shelf.fill(({ isWhole }) => told.push(isWhole));
    expect(told).toEqual([false, false, false, true]);
    const { bytes, of, isWhole } = await shelf.look();
    expect([bytes === of, isWhole]).toEqual([true, true]);
    caches.all.get('speelveld-1')?.kept.delete(`${place}assets/both.js`);
    expect((await shelf.look()).isWhole).toBe(false);
  });

  test('without making anything by looking', async () => {
    await shelfOf('1', former).look();
    expect(caches.all.size).toBe(0);
  });

  test('not when one file comes from a network that asks to log in, or from another build', async () => {
    const missing = fc.constantFrom(...former.keys());
    const instead = fc.constantFrom('<html>Log in</html>', '', undefined);
    await fc.assert(
      fc.asyncProperty(missing, instead, async (path, text) => {
        caches = new FakeCaches();
        server = new FakeServer(new Map(former));
        if (text === undefined) server.files.delete(path);
        else server.files.set(path, text);
        const shelf = shelfOf('1', former);
        await expect(shelf.fill(silent)).rejects.toThrow(path);
        expect((await shelf.look()).isWhole).toBe(false);
        // When the network is itself again, what was missing comes.
        server.files.set(path, former.get(path) ?? '');
        await shelf.fill(silent);
        expect((await shelf.look()).isWhole).toBe(true);
      }),
    );
  });

  test('asks past the memory of the browser when that holds something else', async () => {
    let isStale = true;
    const shelf = new Shelf(builtOf('1', former), {
      ...browserWith(caches, server),
      fetch: async (request, how) =>
        how?.cache === 'default' && isStale ? new Response('old') : server.fetch(request, how),
    });
    await shelf.fill(silent);
    isStale = false;
    expect(server.asked.every(({ cache }) => cache === 'reload')).toBe(true);
    expect(await got(shelf, 'assets/first-1.js')).toBe('one();');
  });

  test('fetching again only what changed since the former one', async () => {
    await shelfOf('1', former).fill(silent);
    server.asked.length = 0;
    for (const [path, text] of next) server.files.set(path, text);
    await shelfOf('2', next).fill(silent);
    expect(server.asked.map(({ address }) => address.slice(place.length)).sort()).toEqual([
      'assets/first-2.js',
      'index.html',
      'leesbestand.html',
    ]);
  });
});

describe('without a network answers', () => {
  let shelf: Shelf;
  beforeEach(async () => {
    shelf = shelfOf('1', former);
    await shelf.fill(silent);
    server.isCutOff = true;
  });

  test.each([
    '',
    'groep',
    'groep/scherm',
    'modules/netwerkbewust/het-etentje',
    'kluis?x=1.2',
    'bestaat-niet',
  ])('a visit to the screen /%s with the page, and the policy it came with', async (path) => {
    const answer = await shelf.answer({ url: place + path, method: 'GET', mode: 'navigate' });
    expect(await answer?.text()).toBe('<p>Speelveld 1</p>');
    expect(answer?.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(answer?.headers.has('Content-Encoding')).toBe(false);
  });

  test('a built file with what was built, also when it is visited', async () => {
    expect(await got(shelf, 'assets/first-1.js')).toBe('one();');
    expect(await got(shelf, 'leesbestand.html', 'navigate')).toBe('<p>lezen</p>');
  });

  test('a file that is not here with the fault of the network, never with the page', async () => {
    await expect(got(shelf, 'assets/first-2.js', 'navigate')).rejects.toThrow('Failed to fetch');
    expect(await got(shelf, 'plaatje.png', 'navigate')).toBeNull();
    expect(await got(shelf, '.well-known/security.txt', 'navigate')).toBeNull();
    expect(await got(shelf, '.well-known/iets', 'navigate')).toBeNull();
  });

  test('nothing for what is sent, for what is no visit, and for another place', async () => {
    expect(shelf.answer({ url: `${place}groep`, method: 'POST', mode: 'navigate' })).toBeNull();
    expect(await got(shelf, 'relay')).toBeNull();
    const elsewhere = 'https://elders.example/oefen/groep';
    expect(shelf.answer({ url: elsewhere, method: 'GET', mode: 'navigate' })).toBeNull();
    const beside = 'https://speelveld.example/anders/groep';
    expect(shelf.answer({ url: beside, method: 'GET', mode: 'navigate' })).toBeNull();
  });
});

describe('when the server has a next build', () => {
  beforeEach(async () => {
    await shelfOf('1', former).fill(silent);
    server.files.clear();
    for (const [path, text] of next) server.files.set(path, text);
  });

  test('a tab of the former one goes on with its own files', async () => {
    const shelf = shelfOf('1', former);
    await shelfOf('2', next).fill(silent);
    expect(await got(shelf, '', 'navigate')).toBe('<p>Speelveld 1</p>');
    expect(await got(shelf, 'assets/first-1.js')).toBe('one();');
  });

  test('a missing file is missing, and not the page', async () => {
    const answer = await shelfOf('1', former).answer({
      url: `${place}assets/gone.js`,
      method: 'GET',
      mode: 'no-cors',
    });
    expect(answer?.status).toBe(404);
  });

  test('the former one goes when the next takes over and no window is open, and nobody else’s', async () => {
    const shelf = shelfOf('2', next);
    await shelf.fill(silent);
    await caches.open('van-iemand-anders');
    await shelf.tidy(1);
    expect(await got(shelf, 'assets/first-1.js')).toBe('one();');
    await shelf.tidy(0);
    expect([...caches.all.keys()]).toEqual(['speelveld-2', 'van-iemand-anders']);
  });
});

test('without its files a shelf leaves the server to answer', async () => {
  const shelf = shelfOf('1', former);
  server.files.set('groep', '<p>van de server</p>');
  expect(await got(shelf, 'groep', 'navigate')).toBe('<p>van de server</p>');
});
