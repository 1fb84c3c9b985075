/** What both processes of the benchmark of the room need. */
import { WebSocket as NodeSocket } from 'ws';
import { browserEnvironment } from '../../src/room/environment';
import { connectByMqtt } from '../../src/room/mqtt-transport';
import type { Connect } from '../../src/room/transport';

/** By the client of the app to the relay at this port. */
export function connectTo(port: number): Connect {
  const origin = `http://127.0.0.1:${port}`;
  return connectByMqtt(
    `ws://127.0.0.1:${port}/relay`,
    browserEnvironment(),
    // Safe: the socket of Node behaves as the browser's does.
    (address) => new NodeSocket(address, ['mqtt'], { origin }) as unknown as WebSocket,
  );
}

/** Waits until it is so, looking at each change of this side. */
export function until(
  side: { subscribe(listener: () => void): () => void },
  isSo: () => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    const look = (): void => {
      if (!isSo()) return;
      stop();
      resolve();
    };
    stop = side.subscribe(look);
    look();
  });
}
