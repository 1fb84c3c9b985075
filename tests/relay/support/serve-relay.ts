/** A relay on a port of its own, and those who come to it. */
import { createServer } from 'node:http';
import { startEmbeddedEngine } from '../../../src/relay/embedded-engine';
import type { Engine } from '../../../src/relay/engine';
import { openRelay, type RelayOptions } from '../../../src/relay/relay';
import { publishPacket, RawClient } from './raw-client';

export const room = 'room-room-room-room-22';
export const otherRoom = 'another-another-anothe';
export const secret = 'the secret of the room, long enough';
export const state = `s/${room}/state`;
export const everyUp = `s/${room}/u/+`;
export const up = (id: string, at = room): string => `s/${at}/u/${id}`;
export const down = (id: string, at = room): string => `s/${at}/d/${id}`;
/** Ids that phones have. */
export const [anna, bram] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'] as const;

/** A relay that is served. */
export interface ServedRelay {
  readonly url: string;
  /** Someone connected who has not said who they are. */
  visitor(headers?: Readonly<Record<string, string>>): Promise<RawClient>;
  phone(): Promise<RawClient>;
  /** The facilitator; with `at` after it listened to its room and said what it is at. */
  facilitator(options?: { readonly password?: string; readonly at?: string }): Promise<RawClient>;
  close(): Promise<void>;
}

/** Serves a relay before a broker; without one before the embedded one. */
export async function serveRelay(options: RelayOptions = {}, engine?: Engine): Promise<ServedRelay> {
  const relay = openRelay(engine ?? (await startEmbeddedEngine()), options);
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    if (!relay.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/relay`;
  const clients: RawClient[] = [];
  const visitor: ServedRelay['visitor'] = async (headers) => {
    const client = await RawClient.over(url, headers);
    clients.push(client);
    return client;
  };
  return {
    url,
    visitor,
    phone: async () => {
      const client = await visitor();
      await client.greet();
      return client;
    },
    facilitator: async ({ password = secret, at } = {}) => {
      const client = await visitor();
      await client.greet({ username: 'facilitator', password });
      if (at !== undefined) {
        await client.listen([`s/${at}/u/+`]);
        client.send(publishPacket(`s/${at}/state`, 'open', { isRetained: true }));
        await client.ping();
      }
      return client;
    },
    close: async () => {
      for (const client of clients) client.leave();
      await relay.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
