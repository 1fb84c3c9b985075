/** The strict recorder behind a port of its own, so for a page on another origin: with CORS, as in reality. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Recorder } from './recorder';

/** A recorder that can be reached. */
export interface RunningRecorder {
  readonly recorder: Recorder;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function serveRecorder(): Promise<RunningRecorder> {
  let recorder: Recorder | null = null;
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const origin = incoming.headers.origin;
    if (origin !== undefined) outgoing.setHeader('Access-Control-Allow-Origin', origin);
    if (incoming.method === 'OPTIONS') {
      outgoing.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
      outgoing.setHeader(
        'Access-Control-Allow-Headers',
        'authorization, content-type, x-experience-api-version',
      );
      outgoing.setHeader('Access-Control-Max-Age', '600');
      outgoing.writeHead(204).end();
      return;
    }
    if (incoming.url?.startsWith('/terug') === true) {
      outgoing.setHeader('Content-Type', 'text/html; charset=utf-8');
      outgoing.end('<!doctype html><title>Leersysteem</title><h1>Leersysteem</h1>');
      return;
    }
    try {
      const answer = await recorder?.answer(
        new Request(`${recorder.origin}${incoming.url ?? '/'}`, {
          method: incoming.method ?? 'GET',
          headers: Object.entries(incoming.headers).map(
            ([name, value]) => [name, String(value)] as [string, string],
          ),
          ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
        }),
      );
      outgoing.writeHead(answer?.status ?? 500, Object.fromEntries(answer?.headers ?? []));
      outgoing.end(await answer?.text());
    } catch {
      outgoing.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  recorder = new Recorder(`http://localhost:${(server.address() as AddressInfo).port}`);
  return {
    recorder,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
