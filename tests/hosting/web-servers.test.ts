/**
 * What web servers really send with the files in `src/hosting`: every header on every answer, as `src/cli/headers.ts`
 * describes them and as internet.nl wants them. A server that is not on this machine is named as not run.
 */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request as plainRequest } from 'node:http';
import { Agent, request } from 'node:https';
import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWebSocketStream, WebSocket } from 'ws';
import {
  askedAgain,
  contentType,
  keptForEver,
  securityHeaders,
  strictTransport,
  web,
} from '../../src/cli/headers';
import { findProgram } from '../../src/cli/programs';
import { RawClient } from '../relay/support/raw-client';
import { type ServedRelay, serveRelay } from '../relay/support/serve-relay';
import { isLongRun } from '../support/long-runs';
import { headerFaults } from './internet-nl';
import {
  basePath,
  hostName,
  makeApp,
  type RunningWebServer,
  runApache,
  runCaddy,
  runNginx,
} from './web-servers';

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly raw: readonly string[];
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
}

const servers = [
  { name: 'nginx', program: 'nginx', run: runNginx, hasBrotli: false },
  ...(isLongRun
    ? [
        { name: 'Apache', program: 'apache2', run: runApache, hasBrotli: true },
        { name: 'Caddy', program: 'caddy', run: runCaddy, hasBrotli: true },
      ]
    : []),
];

for (const { name, program, run, hasBrotli } of servers) {
  describe.skipIf(findProgram(program) === null)(`behind ${name}, with our file`, () => {
    const folder = makeApp();
    let server: RunningWebServer;
    let relay: ServedRelay;

    beforeAll(async () => {
      relay = await serveRelay();
      server = await run({ folder, relayPort: Number(new URL(relay.url).port) });
    });
    afterAll(async () => {
      await server.stop();
      await relay.close();
      rmSync(folder, { recursive: true, force: true });
    });

    function askAt(
      secure: boolean,
      path: string,
      { method = 'GET', headers = {} }: Asked,
      of = server,
    ): Promise<Answered> {
      const options = { host: '127.0.0.1', path, method, headers: { host: hostName, ...headers } };
      return new Promise((resolve, reject) => {
        const sent = secure
          ? request({ ...options, port: of.securePort, ca: of.certificate, servername: hostName })
          : plainRequest({ ...options, port: of.plainPort });
        sent.on('response', (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part: string) => {
            body += part;
          });
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              raw: response.rawHeaders,
              body,
            }),
          );
        });
        sent.on('error', reject).end();
      });
    }
    const ask = (path: string, asked: Asked = {}) => askAt(true, `${basePath}${path}`, asked);

    /** Each header we describe, once and word for word, and nothing that internet.nl finds fault with. */
    function expectHeaders({ headers, raw }: Answered, { isSecure = true } = {}): void {
      const names = raw.filter((_, index) => index % 2 === 0).map((one) => one.toLowerCase());
      for (const [header, value] of Object.entries(securityHeaders(web))) {
        expect([header, headers[header.toLowerCase()]]).toEqual([header, value]);
        expect(names.filter((one) => one === header.toLowerCase())).toHaveLength(1);
      }
      expect(headers['strict-transport-security']).toBe(isSecure ? strictTransport.value : undefined);
      if (isSecure) expect(headerFaults(headers as Readonly<Record<string, string>>)).toEqual([]);
    }

    test.for([
      ['', 200, askedAgain],
      ['modules/netwerkbewust/het-etentje', 200, askedAgain],
      ['modules/belangen/het-deel', 200, askedAgain],
      ['modules/', 200, askedAgain],
      ['index.html', 200, askedAgain],
      ['leesbestand.html', 200, askedAgain],
      ['sw.js', 200, askedAgain],
      ['speelveld.svg', 200, askedAgain],
      ['assets/index-a1.js', 200, keptForEver],
      ['assets/style-b2.css', 200, keptForEver],
      ['assets/index-of-before.js', 404, 'no-store'],
      ['assets/', 404, 'no-store'],
      ['assets/map', 404, 'no-store'],
      ['gone.html', 404, 'no-store'],
      ['.git/config', 404, 'no-store'],
      ['.env', 404, 'no-store'],
      ['relay', 404, 'no-store'],
    ] as const)(
      '%s is answered with %i, every header, and how long it may be kept',
      async ([path, status, kept]) => {
        for (const method of ['GET', 'HEAD']) {
          const answered = await ask(path, { method });
          expect([answered.status, answered.headers['cache-control']]).toEqual([status, kept]);
          expectHeaders(answered);
          if (status === 404) expect(answered.body).not.toContain('Speelveld');
        }
      },
    );

    test('a screen is the app, and each kind of file is what it is', async () => {
      for (const path of [
        '',
        'modules/netwerkbewust',
        'modules/belangen',
        'modules/belangen/het-deel/',
        'kluis',
      ])
        expect((await ask(path)).body).toBe('<title>Speelveld</title>');
      expect((await ask('modules/belangen/het-deel')).body).toBe('<title>Het deel</title>');
      for (const path of [
        'index.html',
        'sw.js',
        'app.webmanifest',
        'speelveld.svg',
        'logo.png',
        'assets/style-b2.css',
        'assets/texts-c3.json',
        'assets/letter-d4.woff2',
      ])
        expect([path, (await ask(path)).headers['content-type']]).toEqual([path, contentType(extname(path))]);
    });

    test('what lies compressed is sent as it lies, to who takes it', async () => {
      const zipped = await ask('assets/index-a1.js', { headers: { 'accept-encoding': 'gzip' } });
      expect(zipped.body).toBe('the gzip that lies there');
      expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(zipped.headers['content-type']).toBe('text/javascript; charset=utf-8');
      expectHeaders(zipped);
      const smallest = await ask('assets/index-a1.js', {
        headers: { 'accept-encoding': 'gzip, deflate, br' },
      });
      expect(smallest.headers['content-encoding']).toBe(hasBrotli ? 'br' : 'gzip');
      expect(smallest.body).toBe(`the ${hasBrotli ? 'brotli' : 'gzip'} that lies there`);
      const plain = await ask('assets/index-a1.js');
      expect(plain.body).toBe('export {};');
      expect(plain.headers).not.toHaveProperty('content-encoding');
      expect(plain.headers.vary).toBe('Accept-Encoding');
    });

    test('what did not change is not sent again, and keeps its headers', async () => {
      for (const path of ['', 'sw.js', 'assets/index-a1.js']) {
        const { etag } = (await ask(path)).headers;
        expect(etag).toBeDefined();
        const again = await ask(path, { headers: { 'if-none-match': etag ?? '' } });
        expect([again.status, again.body]).toEqual([304, '']);
        expectHeaders(again);
      }
    });

    test('who comes over http, above the path, without its last slash or with something else is led or refused', async () => {
      const plain = await askAt(false, `${basePath}kluis`, {});
      expect([plain.status, plain.headers.location]).toEqual([301, `https://${hostName}${basePath}kluis`]);
      expectHeaders(plain, { isSecure: false });
      const short = await askAt(true, basePath.slice(0, -1), {});
      expect(short.status).toBe(301);
      expect([basePath, `https://${hostName}${basePath}`]).toContain(short.headers.location);
      expectHeaders(short);
      for (const path of ['/', '/assets/index-a1.js', '/leren/speelveldje/', '/leren/']) {
        const outside = await askAt(true, path, {});
        expect([path, outside.status]).toEqual([path, 404]);
        expectHeaders(outside);
      }
      const posted = await ask('', { method: 'POST' });
      expect(posted.status).toBe(405);
      expectHeaders(posted);
    });

    test('the app can lie at the root as well', async () => {
      const atRoot = await run({ folder, base: '/' });
      try {
        for (const path of ['/', '/modules/netwerkbewust', '/assets/style-b2.css', '/healthz'])
          expect([path, (await askAt(true, path, {}, atRoot)).status]).toEqual([path, 200]);
        const gone = await askAt(true, '/assets/gone.js', {}, atRoot);
        expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-store']);
        const kept = await askAt(true, '/assets/style-b2.css', {}, atRoot);
        expect(kept.headers['cache-control']).toBe(keptForEver);
      } finally {
        await atRoot.stop();
      }
    });

    test('security.txt has its own place, and the server says that it is well', async () => {
      const contact = await askAt(true, '/.well-known/security.txt', {});
      expect(contact).toMatchObject({
        status: 200,
        body: 'Contact: mailto:a@voorbeeld.nl\n',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      });
      expectHeaders(contact);
      const health = await ask('healthz');
      expect([health.status, health.body.trim()]).toEqual([200, 'ok']);
      expectHeaders(health);
    });

    test('phones come to the relay, and nothing is written down of who came', async () => {
      const socket = new WebSocket(`wss://127.0.0.1:${server.securePort}${basePath}relay`, 'mqtt', {
        agent: new Agent({ ca: server.certificate, servername: hostName }),
        headers: { Host: hostName, Origin: `https://${hostName}` },
      });
      await once(socket, 'open');
      const phone = new RawClient(createWebSocketStream(socket));
      expect(await phone.greet()).toBe(0);
      phone.leave();
      await ask('assets/index-a1.js?who=anna', {
        headers: { referer: 'https://elders.example/', 'user-agent': 'Browser of Anna' },
      });
      const written = server.log();
      if (name !== 'Caddy') expect(written).toContain('/assets/index-a1.js 200');
      for (const secret of ['127.0.0.1', 'anna', 'Anna', 'elders', 'relay 101'])
        expect(written).not.toContain(secret);
    });
  });
}
