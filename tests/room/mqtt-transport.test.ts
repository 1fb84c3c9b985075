/** The way by MQTT, against a real broker: aedes over a real WebSocket on the loopback. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Aedes } from 'aedes';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createWebSocketStream, WebSocket as NodeSocket, WebSocketServer } from 'ws';
import { browserEnvironment } from '../../src/room/environment';
import { connectByMqtt, relayOf } from '../../src/room/mqtt-transport';
import type { Transport } from '../../src/room/transport';
import { wholePackets } from '../../src/room/whole-packets';

interface Broker {
  readonly port: number;
  readonly seen: { readonly id: string; readonly username: string; readonly isClean: boolean }[];
  readonly isRefusing: { yes: boolean };
  cut(): void;
  stop(): Promise<void>;
}

async function aBroker(port = 0): Promise<Broker> {
  const seen: Broker['seen'] = [];
  const isRefusing = { yes: false };
  const aedes = await Aedes.createBroker({
    preConnect: (_client, packet, done) => {
      seen.push({
        id: packet.clientId,
        username: packet.username ?? '',
        isClean: packet.clean ?? false,
      });
      done(null, true);
    },
    authenticate: (_client, _name, _password, done) => done(null, !isRefusing.yes),
  });
  const server: Server = createServer();
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'mqtt' });
  sockets.on('connection', (socket, request) => aedes.handle(createWebSocketStream(socket), request));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    // Safe: it listens on a port.
    port: (server.address() as AddressInfo).port,
    seen,
    isRefusing,
    cut: () => {
      for (const client of sockets.clients) client.terminate();
    },
    stop: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const client of sockets.clients) client.terminate();
      await new Promise<void>((done) => aedes.close(done));
      await closed;
    },
  };
}

const open: Transport[] = [];
const brokers: Broker[] = [];
afterEach(async () => {
  for (const transport of open.splice(0)) transport.close();
  for (const broker of brokers.splice(0)) await broker.stop();
});

/** A side that is connected, what it received, and waiting for it. */
function aSide(port: number, admin: string | null, topics: readonly string[]) {
  const connect = connectByMqtt(
    `ws://127.0.0.1:${port}/relay`,
    browserEnvironment(),
    // Safe: the socket of Node behaves as the browser's does.
    (address) => new NodeSocket(address, ['mqtt']) as unknown as WebSocket,
  );
  const transport = connect(admin);
  open.push(transport);
  const states: string[] = [];
  const messages: { topic: string; text: string }[] = [];
  let look: () => void = () => undefined;
  transport.receive({
    message: (topic, bytes) => {
      messages.push({ topic, text: new TextDecoder().decode(bytes) });
      look();
    },
    connection: (state) => {
      states.push(state);
      if (state === 'open') for (const topic of topics) transport.subscribe(topic);
      look();
    },
  });
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((done) => {
      look = () => {
        if (isSo()) done();
      };
      look();
    });
  return { transport, states, messages, until };
}

async function aRelay(port = 0): Promise<Broker> {
  const broker = await aBroker(port);
  brokers.push(broker);
  return broker;
}

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));

describe('packets', () => {
  test('are given whole, however they come in', () => {
    // Up to 30 packets of up to 300 bytes, cut anywhere.
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 50 }),
        (bodies, cuts) => {
          const packets = bodies.map((body) =>
            body.length < 128
              ? Uint8Array.of(0x30, body.length, ...body)
              : Uint8Array.of(0x30, (body.length % 128) + 128, Math.floor(body.length / 128), ...body),
          );
          const given: number[][] = [];
          const take = wholePackets((packet) => given.push([...packet]));
          const all = Uint8Array.from(packets.flatMap((packet) => [...packet]));
          for (let at = 0, cut = 0; at < all.length; cut += 1) {
            const length = cuts[cut % cuts.length] ?? 1;
            take(all.slice(at, at + length));
            at += length;
          }
          expect(given).toEqual(packets.map((packet) => [...packet]));
        },
      ),
    );
  });

  test('that no room has are refused', () => {
    const take = wholePackets(() => undefined);
    expect(() => take(Uint8Array.of(0x30, 0xff, 0xff, 0xff, 0x7f))).toThrow(RangeError);
  });
});

describe('the way by MQTT', () => {
  test('carries messages, retained ones also to who comes later', async () => {
    const { port } = await aRelay();
    const host = aSide(port, 'secret', ['s/r/u/+']);
    await host.until(() => host.states.includes('open'));
    host.transport.publish('s/r/state', bytes('the state'), { retain: true });
    const phone = aSide(port, null, ['s/r/state']);
    await phone.until(() => phone.messages.length === 1);
    expect(phone.messages).toEqual([{ topic: 's/r/state', text: 'the state' }]);
    phone.transport.publish('s/r/u/1', bytes('up'), { retain: false });
    await host.until(() => host.messages.length === 1);
    expect(host.messages).toEqual([{ topic: 's/r/u/1', text: 'up' }]);
  });

  test('carries a message as large as a batch for a committee', async () => {
    const { port } = await aRelay();
    const phone = aSide(port, null, ['s/r/d/1']);
    const host = aSide(port, 'secret', []);
    await phone.until(() => phone.states.includes('open'));
    await host.until(() => host.states.includes('open'));
    await phone.until(() => {
      if (phone.messages.length === 0)
        host.transport.publish('s/r/d/1', bytes('x'.repeat(60_000)), { retain: false });
      return true;
    });
    await phone.until(() => phone.messages.length > 0);
    expect(phone.messages[0]?.text).toHaveLength(60_000);
  });

  test('comes back by itself after a cut, with another name and a clean session; only the facilitator has a name', async () => {
    const broker = await aRelay();
    const phone = aSide(broker.port, null, ['s/r/state']);
    await phone.until(() => phone.states.at(-1) === 'open');
    broker.cut();
    await phone.until(() => phone.states.at(-1) === 'lost');
    await phone.until(() => phone.states.at(-1) === 'open');
    expect(phone.states).toEqual(['connecting', 'open', 'lost', 'open']);
    const [first, second] = broker.seen;
    expect(first?.id).not.toBe(second?.id);
    expect(broker.seen.every(({ isClean, username }) => isClean && username === '')).toBe(true);
    const host = aSide(broker.port, 'secret', []);
    await host.until(() => host.states.at(-1) === 'open');
    expect(broker.seen.at(-1)?.username).toBe('facilitator');
  });

  test('says that it is lost when the relay refuses, or is not there, and goes on trying', async () => {
    const broker = await aRelay();
    broker.isRefusing.yes = true;
    const phone = aSide(broker.port, null, []);
    await phone.until(() => phone.states.filter((state) => state === 'lost').length === 2);
    broker.isRefusing.yes = false;
    await phone.until(() => phone.states.at(-1) === 'open');
    await broker.stop();
    brokers.pop();
    await phone.until(() => phone.states.at(-1) === 'lost');
    await aRelay(broker.port);
    await phone.until(() => phone.states.at(-1) === 'open');
    expect(phone.states.at(-1)).toBe('open');
  });

  test('says within ten seconds that it is lost where a network only keeps silent, and still waits', () => {
    const due: { at: number; deed: () => void }[] = [];
    const environment = {
      ...browserEnvironment(),
      after: (at: number, deed: () => void) => {
        due.push({ at, deed });
        return () => undefined;
      },
    };
    let closed = 0;
    const silent = Object.assign(new EventTarget(), { readyState: 0, close: () => (closed += 1) });
    // Safe: of the socket nothing else is used before it opens.
    const connect = connectByMqtt('ws://x.example/relay', environment, () => silent as unknown as WebSocket);
    const states: string[] = [];
    connect(null).receive({ message: () => undefined, connection: (state) => states.push(state) });
    for (const { deed } of due.filter(({ at }) => at < 9000)) deed();
    expect(states).toEqual(['connecting', 'lost']);
    expect(closed).toBe(0);
  });

  test('writes nothing to the console and nothing into the browser', async () => {
    const { port } = await aRelay();
    const phone = aSide(port, null, []);
    await phone.until(() => phone.states.at(-1) === 'open');
    expect(globalThis.sessionStorage?.length ?? 0).toBe(0);
  });

  test('goes to the origin of the app', () => {
    expect(relayOf('https://speelveld.example', '/')).toBe('wss://speelveld.example/relay');
    expect(relayOf('http://localhost:8080', '/spel/')).toBe('ws://localhost:8080/spel/relay');
  });
});
