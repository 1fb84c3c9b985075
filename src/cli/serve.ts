/**
 * A small static web server: what `npm start` and the browser journeys serve the built app with. It sends
 * the headers a host should send, the app itself for every address of a screen, and a true 404 for a file
 * that is not there: a tab of an older version must not receive HTML where it asks for a script.
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
import type { Relay } from '../relay/relay';
import { cacheControl, contentType, securityHeaders, web } from './headers';

/** A server that runs. */
export interface RunningServer {
  /** Where it answers, without a slash at the end. */
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
}

/** A file to send: where it lies and under which path it was asked for. */
interface Answer {
  readonly status: number;
  readonly file: string;
}

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

async function findAnswer(folder: string, path: string): Promise<Answer | null> {
  // On Windows the other slash leads out of the folder too.
  if (path.split(/[\\/]/).includes('..')) return null;
  if (path !== '/' && (await isFile(join(folder, path)))) return { status: 200, file: join(folder, path) };
  return isScreen(path) ? { status: 200, file: join(folder, 'index.html') } : null;
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

function encodingFor(type: string, request: IncomingMessage): Encoding | null {
  if (!compressible.test(type)) return null;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? null;
}

async function sendFile(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const type = contentType(extname(answer.file));
  const encoding = encodingFor(type, request);
  response.setHeader('Content-Type', type);
  response.statusCode = answer.status;
  if (compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  if (request.method === 'HEAD') response.end();
  else if (encoding !== null) response.end(await compress(answer.file, encoding));
  else await pipeline(createReadStream(answer.file), response);
}

async function answerRequest(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = readPath(request.url ?? '/');
  for (const [name, value] of Object.entries(securityHeaders(web))) response.setHeader(name, value);
  response.setHeader('Cache-Control', path === null ? 'no-store' : cacheControl(path));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = path === null ? null : await findAnswer(folder, path);
  if (answer === null) {
    // A missing file must not be remembered as missing: it may belong to a version that is being installed.
    response.setHeader('Cache-Control', 'no-store');
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  await sendFile(request, response, answer);
}

/**
 * Serves a folder with a built app.
 * @param folder the folder that holds index.html.
 * @param port the port to listen on; 0 takes any free one.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function serveFolder(
  folder: string,
  port: number,
  { host = '127.0.0.1', certificate, relay }: ServeOptions = {},
): Promise<RunningServer> {
  let served = folder;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    answerRequest(served, request, response).catch(() => {
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
  return {
    address: `${certificate === undefined ? 'http' : 'https'}://localhost:${actual}`,
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
