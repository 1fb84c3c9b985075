/** The server: the app for every address of a screen, however malformed, and the headers on every answer. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  server = await serveFolder(folder, 0);
});

afterAll(() => server.close());

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Sends the path as it stands, where `fetch` would put it in order first. */
function ask(path: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.address);
    request({ port, path }, (response) => {
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
    const status = await new Promise((resolve, reject) => {
      secureRequest(
        { host: '127.0.0.1', port, ca: certificate.cert, servername: 'localhost' },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
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
