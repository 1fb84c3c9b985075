/**
 * What the benchmark of the relay stands before, in a process of its own: `relay-server relay [address] [folder]` is the
 * server of `npm start` with its relay; `relay-server bare` is aedes alone, over WebSockets, with no right and no bound.
 * Prints its port.
 */
import { createServer } from 'node:http';
import process from 'node:process';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { serveFolder } from '../../src/cli/serve';
import { startEmbeddedEngine } from '../../src/relay/embedded-engine';
import { openRelay } from '../../src/relay/relay';
import { reachRemoteEngine } from '../../src/relay/remote-engine';

const [kind, address = '', folder = 'public'] = process.argv.slice(2);

async function servePort(): Promise<number> {
  if (kind === 'bare') {
    const broker = await Aedes.createBroker();
    const server = createServer();
    const sockets = new WebSocketServer({ server, perMessageDeflate: false });
    sockets.on('connection', (socket) => {
      const stream = createWebSocketStream(socket);
      stream.on('error', () => undefined);
      broker.handle(stream);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    return typeof bound === 'object' && bound !== null ? bound.port : 0;
  }
  const engine = address === '' ? await startEmbeddedEngine() : await reachRemoteEngine(address);
  const server = await serveFolder(folder, 0, { relay: openRelay(engine) });
  return Number(new URL(server.address).port);
}

process.stdout.write(`${await servePort()}\n`);
