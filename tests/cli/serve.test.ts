/** The server: the app for every address of a screen, however malformed, and the headers on every answer. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBase } from '../../src/cli/built-base';
import { type RunningServer, serveFolder } from '../../src/cli/serve';
import { startEmbeddedEngine } from '../../src/relay/embedded-engine';
import { openRelay } from '../../src/relay/relay';
import { RawClient } from '../relay/support/raw-client';
import { makeCertificate } from '../support/certificate';

const page = '<title>Speelveld</title>';
let server: RunningServer;

beforeAll(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'speelveld-serve-'));
  writeFileSync(join(outside, 'geheim.txt'), 'geheim');
  const folder = mkdtempSync(join(outside, 'dist-'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'robots.txt'), 'robots');
  mkdirSync(join(folder, 'drawn/modules/module'), { recursive: true });
  writeFileSync(join(folder, 'drawn/modules/module/verhaal.html'), 'Scène 1');
  server = await serveFolder(folder, 0);
});

afterAll(() => server.close());

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Sends the path as it stands, where `fetch` would put it in order first. */
function ask(
  path: string,
  { of = server, headers = {} }: { readonly of?: RunningServer; readonly headers?: OutgoingHttpHeaders } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(of.address);
    request({ port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  test.for([
    '/',
    '/kluis',
    '/%',
    '/modules/%E0%A4%A',
    '/%00',
    '/modules/%00/x',
    '//evil/x',
    '//evil.example/%2F..',
    '/\\evil.example/x',
    '/%5Cevil',
    '/..%2F..%2Fgeheim',
    '/%E0%2F..%2F/geheim',
  ])('sends the app for %s, and nobody elsewhere', async (path) => {
    const { status, body, headers } = await ask(path);
    expect({ status, body }).toEqual({ status: 200, body: page });
    expect(headers.location).toBeUndefined();
  });

  test('sends the app for a very long address', async () => {
    expect(await ask(`/modules/${'a'.repeat(8_000)}`)).toMatchObject({ status: 200, body: page });
  });

  test('sends the beginning of a story with its first scene in it', async () => {
    expect(await ask('/modules/module/verhaal')).toMatchObject({ status: 200, body: 'Scène 1' });
    for (const path of ['/modules/module', '/modules/module/verhaal/', '/modules/module/ander'])
      expect(await ask(path)).toMatchObject({ status: 200, body: page });
  });

  test('sends a file that is there, and says so plainly of one that is not', async () => {
    expect(await ask('/robots.txt')).toMatchObject({ status: 200, body: 'robots' });
    expect(await ask('/assets/first-abc.js')).toMatchObject({ status: 404, body: 'Not found\n' });
    expect(await ask('/%E0%A4%A.js')).toMatchObject({ status: 404 });
  });

  test('sends nothing from outside its folder, whatever is asked', async () => {
    const piece = fc.constantFrom(
      '/',
      '..',
      '%2F',
      '%2e',
      '\\',
      '%5C',
      '%00',
      '%',
      'geheim.txt',
      '.',
      '%E0',
      '?',
      ';',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { status, body, headers } = await ask(`/${pieces.join('')}`);
        expect([200, 404]).toContain(status);
        expect(body).not.toBe('geheim');
        expect(headers.location).toBeUndefined();
      }),
    );
  });

  test('forbids text to become code, but for the two workers', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']).split('; ');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain('trusted-types speelveld');
    expect(policy).toContain("script-src 'self'");
  });
});

describe('the server, for an app under a path of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-below-'));
  const script = '<script type="module" crossorigin src="/leren/speelveld/assets/index-a1.js"></script>';
  let below: RunningServer;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, '.well-known'));
    writeFileSync(join(folder, 'index.html'), `${page}${script}`);
    writeFileSync(join(folder, 'assets', 'index-a1.js'), 'export {};');
    writeFileSync(join(folder, 'assets', 'index-a1.js.br'), 'as br');
    writeFileSync(join(folder, 'assets', 'index-a1.js.gz'), 'as gz');
    writeFileSync(join(folder, '.well-known', 'security.txt'), 'Contact: mailto:a@b.nl');
    below = await serveFolder(folder, 0, { base: builtBase(folder) ?? '' });
  });
  afterAll(() => below.close());

  test('reads that path off what was built, and knows what was not', () => {
    expect(builtBase(folder)).toBe('/leren/speelveld/');
    expect(builtBase(join(folder, 'assets'))).toBeNull();
    writeFileSync(join(folder, 'assets', 'index.html'), script.replace('/leren/speelveld/', './'));
    expect(builtBase(join(folder, 'assets'))).toBe('/');
  });

  test('has the app there and nowhere else, and leads who comes above it', async () => {
    expect(below.address).toMatch(/^http:\/\/localhost:\d+\/leren\/speelveld$/);
    for (const path of ['/leren/speelveld/', '/leren/speelveld/modules/x'])
      expect(await ask(path, { of: below })).toMatchObject({ status: 200, body: `${page}${script}` });
    for (const path of ['/', '/leren/speelveld'])
      expect(await ask(path, { of: below })).toMatchObject({
        status: 302,
        headers: { location: '/leren/speelveld/', 'x-content-type-options': 'nosniff' },
      });
    for (const path of ['/kluis', '/assets/index-a1.js', '/leren/speelveldje/'])
      expect(await ask(path, { of: below })).toMatchObject({ status: 404 });
    expect(await ask('/.well-known/security.txt', { of: below })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  });

  test('sends what lies there compressed as it lies, and an asset for ever', async () => {
    const path = '/leren/speelveld/assets/index-a1.js';
    const as = (encoding: string) => ask(path, { of: below, headers: { 'accept-encoding': encoding } });
    expect(await as('gzip, deflate, br')).toMatchObject({
      body: 'as br',
      headers: {
        'content-encoding': 'br',
        vary: 'Accept-Encoding',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/javascript; charset=utf-8',
      },
    });
    expect(await as('gzip')).toMatchObject({ body: 'as gz', headers: { 'content-encoding': 'gzip' } });
    const plain = await as('identity');
    expect(plain).toMatchObject({ body: 'export {};', headers: { vary: 'Accept-Encoding' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('says that it is well, and what it lacks', async () => {
    for (const path of ['/healthz', '/leren/speelveld/healthz'])
      expect(await ask(path, { of: below })).toMatchObject({
        status: 200,
        body: 'ok\n',
        headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
      });
    const empty = await serveFolder(join(folder, '.well-known'), 0);
    expect(await ask('/healthz', { of: empty })).toMatchObject({ status: 503, body: 'no app\n' });
    await empty.close();

    const engine = await startEmbeddedEngine();
    const relay = { ...openRelay(engine), isAlive: async () => false };
    const alone = await serveFolder(null, 0, { relay });
    expect(await ask('/healthz', { of: alone })).toMatchObject({ status: 503, body: 'no broker\n' });
    expect(await ask('/', { of: alone })).toMatchObject({ status: 404 });
    await alone.close();
  });
});

describe('the server, told more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-served-'));
  writeFileSync(join(folder, 'index.html'), page);

  test('is heard on this machine only, unless it is told otherwise', async () => {
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    const reaches = (port: number) =>
      new Promise<boolean>((resolve) => {
        const socket = connect(port, elsewhere ?? '127.0.0.2');
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
      });
    for (const [options, isHeard] of [
      [{}, false],
      [{ host: '' }, true],
    ] as const) {
      const one = await serveFolder(folder, 0, options);
      expect(await reaches(Number(new URL(one.address).port))).toBe(isHeard);
      await one.close();
    }
  });

  test('answers over https with a certificate, and takes phones to the relay there', async () => {
    const certificate = makeCertificate('localhost');
    const relay = openRelay(await startEmbeddedEngine());
    const secure = await serveFolder(folder, 0, { certificate, relay });
    const { port } = new URL(secure.address);
    expect(secure.address).toBe(`https://localhost:${port}`);
    const answered = await new Promise((resolve, reject) => {
      secureRequest(
        { host: '127.0.0.1', port, ca: certificate.cert, servername: 'localhost' },
        (response) => {
          response.resume();
          resolve([response.statusCode, response.headers['strict-transport-security']]);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(answered).toEqual([200, 'max-age=63072000; includeSubDomains']);
    expect((await ask('/')).headers).not.toHaveProperty('strict-transport-security');
    const phone = await RawClient.over(`wss://localhost:${port}/relay`);
    expect(await phone.greet()).toBe(0);
    await secure.close();
    await phone.closed();
  });

  test('takes a WebSocket for the relay only, and none without one', async () => {
    const bare = await serveFolder(folder, 0);
    await expect(RawClient.over(`${bare.address.replace('http', 'ws')}/relay`)).rejects.toThrow();
    await bare.close();
    const one = await serveFolder(folder, 0, { relay: openRelay(await startEmbeddedEngine()) });
    await expect(RawClient.over(`${one.address.replace('http', 'ws')}/elsewhere`)).rejects.toThrow();
    await one.close();
  });
});
