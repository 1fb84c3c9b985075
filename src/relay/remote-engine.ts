/**
 * A broker that runs elsewhere: NATS or Mosquitto, over its plain listener (`mqtt://`) or its WebSocket (`ws://`,
 * `wss://`). Facilitators and phones come to it under two names that its own rights go by, with the password of the
 * address.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, WebSocket } from 'ws';
import type { Engine, Role } from './engine';
import { writeConnect, writeForget } from './mqtt-packets';

/** How long a broker may take to answer. */
const patience = 5_000;

/** Whether an address is one that a broker can have. */
export function isBrokerAddress(address: string): boolean {
  return URL.canParse(address) && ['mqtt:', 'ws:', 'wss:'].includes(new URL(address).protocol);
}

async function reach(address: URL): Promise<Duplex> {
  if (address.protocol === 'mqtt:') {
    const socket = connect({ host: address.hostname, port: Number(address.port || 1883), noDelay: true });
    await once(socket, 'connect', { signal: AbortSignal.timeout(patience) });
    return socket;
  }
  const plain = new URL(address);
  plain.username = '';
  plain.password = '';
  const socket = new WebSocket(plain, 'mqtt', { handshakeTimeout: patience, perMessageDeflate: false });
  await once(socket, 'open');
  return createWebSocketStream(socket);
}

/**
 * Finds a broker and asks whether it takes the password.
 * @param address for example `mqtt://:password@127.0.0.1:1883`.
 * @throws Error when it cannot be reached or refuses.
 */
export async function reachRemoteEngine(address: string): Promise<Engine> {
  const url = new URL(address);
  const password = decodeURIComponent(url.password);

  const open = async (role: Role): Promise<Duplex> => {
    const link = await reach(url);
    link.write(writeConnect(randomUUID(), password === '' ? null : { username: role, password }));
    return link;
  };

  /** A short visit as facilitator, which ends with what the broker answers. */
  const visit = async (packet: Buffer | null): Promise<void> => {
    const link = await open('facilitator');
    try {
      const signal = AbortSignal.timeout(patience);
      const [welcome] = await once(link, 'data', { signal });
      // Safe: a stream without an encoding gives bytes.
      if ((welcome as Buffer).at(3) !== 0) throw new Error('The broker refused.');
      if (packet !== null) {
        link.write(packet);
        await once(link, 'data', { signal });
      }
    } finally {
      link.on('error', () => undefined);
      link.destroy();
    }
  };

  await visit(null);
  return {
    connect: open,
    forget: (topic) => visit(writeForget(topic)),
    isAlive: () =>
      visit(null).then(
        () => true,
        () => false,
      ),
    close: async () => undefined,
  };
}
