/**
 * A small static web server: what `npm start` and the browser journeys serve the built app with. It sends
 * the headers a host should send, the app itself for every address of a screen, and a true 404 for a file
 * that is not there: a tab of an older version must not receive HTML where it asks for a script. The files in
 * `src/hosting` do the same with a web server of one's own.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { drawnFolder } from '../core/shared/delivery';
import type { Relay } from '../relay/relay';
import { cacheControl, contentType, securityHeaders, strictTransport, web } from './headers';

/** A server that runs. */
export interface RunningServer {
  /** Where the app is, without a slash at the end. */
  readonly address: string;
  /** Serves another folder from the next request on; how a test shows a new version to an open tab. */
  serveFrom(folder: string): void;
  /** Stops and ends open connections. */
  close(): Promise<void>;
}

/** What a server may be told besides its folder and its port. */
export interface ServeOptions {
  /** The address to listen on, an empty one for every address; without one only this machine is heard. */
  readonly host?: string;
  /** With a certificate and its key, as PEM, it answers to https only. */
  readonly certificate?: { readonly cert: Buffer; readonly key: Buffer };
  /** What takes the WebSockets of group sessions. The server closes it when it stops. */
  readonly relay?: Relay;
  /** The path the app was built for, with a slash at both ends; the root when it is left out. */
  readonly base?: string;
}

/** What is asked by who keeps an eye on the server: below the base path, and at the root of a server by itself. */
const healthPath = '/healthz';

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not ours to read: for the visitor the same.
    return false;
  }
}

/**
 * The path of a URL as text. A malformed one stays as it was sent: no file is called that, but a screen could
 * be asked for, and the app has a page that says that it does not exist. Null when it is no path at all.
 */
function readPath(url: string): string | null {
  if (!url.startsWith('/')) return null;
  // Behind a host, so that a path that begins with two slashes is not taken for one.
  const { pathname } = new URL(`http://localhost${url}`);
  try {
    return posix.normalize(decodeURIComponent(pathname));
  } catch {
    return pathname;
  }
}

/** A screen has no file extension and lies outside the folder of built files. */
function isScreen(path: string): boolean {
  return extname(path) === '' && !path.startsWith('/assets/') && !path.startsWith('/.well-known/');
}

/** The file that answers a path; null when there is none. */
async function findFile(folder: string, path: string): Promise<string | null> {
  // On Windows the other slash leads out of the folder too.
  if (path.split(/[\\/]/).includes('..')) return null;
  if (path !== '/' && (await isFile(join(folder, path)))) return join(folder, path);
  if (!isScreen(path)) return null;
  // The beginning of a story has a page of its own, with its first scene in it.
  const drawn = join(folder, drawnFolder, `${path}.html`);
  return (await isFile(drawn)) ? drawn : join(folder, 'index.html');
}

const compressible = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;

const compressors = {
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip) as (text: Buffer) => Promise<Buffer>,
};
type Encoding = keyof typeof compressors;

/** What was compressed before, by encoding and file, with the time of the file it was made from. */
const compressed = new Map<string, { readonly madeFrom: number; readonly body: Promise<Buffer> }>();

/** A file, compressed once as long as it stays the same. */
async function compress(file: string, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${file}`;
  const madeFrom = (await stat(file)).mtimeMs;
  const before = compressed.get(key);
  if (before?.madeFrom === madeFrom) return before.body;
  const body = readFile(file).then(compressors[encoding]);
  compressed.set(key, { madeFrom, body });
  // What could not be read now may be there the next time.
  body.catch(() => compressed.delete(key));
  return body;
}

/** What is put behind the name of a file for the same file, compressed. */
const endings: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** In which forms a browser takes a file, the smallest first. */
function encodingsFor(type: string, request: IncomingMessage): readonly Encoding[] {
  if (!compressible.test(type)) return [];
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return (['br', 'gzip'] as const).filter((encoding) => accepted.includes(encoding));
}

async function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const type = contentType(extname(file));
  response.setHeader('Content-Type', type);
  if (compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding');
  const taken = encodingsFor(type, request);
  for (const encoding of taken) {
    // What a package has compressed is sent as it lies.
    if (!(await isFile(file + endings[encoding]))) continue;
    response.setHeader('Content-Encoding', encoding);
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file + endings[encoding]), response);
    return;
  }
  const [encoding] = taken;
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  if (request.method === 'HEAD') response.end();
  else if (encoding !== undefined) response.end(await compress(file, encoding));
  else await pipeline(createReadStream(file), response);
}

/** Says a sentence in plain text, which nothing may keep. */
function say(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/** What is served: a folder and the path it is for, or the relay alone. */
interface Served {
  readonly folder: string | null;
  readonly base: string;
  readonly relay: Relay | undefined;
}

async function sayHealth({ folder, relay }: Served, response: ServerResponse): Promise<void> {
  if (folder !== null && !(await isFile(join(folder, 'index.html')))) say(response, 503, 'no app');
  else if ((await relay?.isAlive()) === false) say(response, 503, 'no broker');
  else say(response, 200, 'ok');
}

/** The path below the base path, with a slash before it; null outside it. Of security.txt the place is fixed. */
function pathBelow(base: string, path: string): string | null {
  if (path.startsWith(base)) return path.slice(base.length - 1);
  return path === '/.well-known/security.txt' ? path : null;
}

/** Where a request leads that asks for the base path without its slash, or for the root above it. */
function waysIn({ base, folder }: Served): readonly string[] {
  return folder === null || base === '/' ? [] : ['/', base.slice(0, -1)];
}

async function answerRequest(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { folder, base } = served;
  const asked = readPath(request.url ?? '/');
  const path = asked === null ? null : pathBelow(base, asked);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'Method not allowed');
  } else if (path === healthPath || asked === healthPath) {
    await sayHealth(served, response);
  } else if (asked !== null && waysIn(served).includes(asked)) {
    response.setHeader('Location', base);
    say(response, 302, `Speelveld: ${base}`);
  } else {
    const file = folder === null || path === null ? null : await findFile(folder, path);
    // A missing file must not be remembered as missing: it may belong to a version that is being installed.
    if (file === null || path === null) say(response, 404, 'Not found');
    else {
      response.setHeader('Cache-Control', cacheControl(path));
      await sendFile(request, response, file);
    }
  }
}

/**
 * Serves a folder with a built app.
 * @param folder the folder that holds index.html; null serves the relay alone.
 * @param port the port to listen on; 0 takes any free one.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function serveFolder(
  folder: string | null,
  port: number,
  { host = '127.0.0.1', certificate, relay, base = '/' }: ServeOptions = {},
): Promise<RunningServer> {
  let served = folder;
  const headers = {
    ...securityHeaders(web),
    ...(certificate === undefined ? {} : { [strictTransport.name]: strictTransport.value }),
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answerRequest({ folder: served, base, relay }, request, response).catch(() => {
      // The visitor went away or the file disappeared halfway; there is nobody left to tell.
      response.destroy();
    });
  };
  const server = certificate === undefined ? createServer(answer) : createSecureServer(certificate, answer);
  server.on('upgrade', (request, socket, head) => {
    if (relay?.upgrade(request, socket, head) !== true) socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host === '' ? {} : { host }) }, () => resolve());
  });
  const { port: actual } = server.address() as AddressInfo;
  const scheme = certificate === undefined ? 'http' : 'https';
  return {
    address: `${scheme}://localhost:${actual}${base.slice(0, -1)}`,
    serveFrom: (next) => {
      served = next;
    },
    close: async () => {
      await relay?.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
