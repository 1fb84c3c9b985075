/** Who may do what at the relay, asked byte by byte. */
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { makeCutter } from '../../src/relay/mqtt-packets';
import {
  connectPacket,
  packetOf,
  publishPacket,
  type RawClient,
  subscribePacket,
} from './support/raw-client';
import {
  anna,
  bram,
  down,
  everyUp,
  otherRoom,
  room,
  type ServedRelay,
  secret,
  serveRelay,
  state,
  up,
} from './support/serve-relay';

let relay: ServedRelay;

beforeEach(async () => {
  relay = await serveRelay();
});
afterEach(() => relay.close());

/** What an upgrade is answered with, as a status. */
function statusOf(
  url: string,
  protocols: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, [...protocols], { headers });
    socket.on('unexpected-response', (_, { statusCode }) => {
      resolve(statusCode ?? 0);
      socket.on('error', () => undefined);
      socket.terminate();
    });
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
  });
}

describe('a page', () => {
  test('of this origin may come in, of another or of none may not', async () => {
    const origin = relay.url.replace('ws:', 'http:').replace('/relay', '');
    expect(await statusOf(relay.url, ['mqtt'], { Origin: origin })).toBe(101);
    expect(await statusOf(relay.url, ['mqtt'], { Origin: 'https://elsewhere.example' })).toBe(403);
    expect(await statusOf(relay.url, ['mqtt'], { Origin: 'null' })).toBe(403);
    expect(await statusOf(relay.url, ['mqtt'], {})).toBe(403);
    expect(await statusOf(relay.url, [], { Origin: origin })).toBe(400);
  });
});

describe('the room', () => {
  test('is told what it is at, late joiners too; a vote reaches the facilitator, a receipt one phone', async () => {
    const host = await relay.facilitator({ at: room });
    const [first, second] = [await relay.phone(), await relay.phone()];
    expect(await first.listen([state, down(anna)], 1)).toEqual([1, 1]);
    expect(await second.listen([state, down(bram)])).toEqual([0, 0]);
    expect(await first.hears('open')).toMatchObject({ topic: state, isRetained: true });
    await second.hears('open');
    first.send(publishPacket(up(anna), 'a vote', { qos: 1 }));
    expect(await host.hears('a vote')).toMatchObject({ topic: up(anna) });
    host.send(publishPacket(down(anna), 'received', { qos: 1 }));
    await first.hears('received');
    host.send(publishPacket(state, 'closed', { isRetained: true }));
    await second.hears('closed');
    expect(second.heard.map(({ text }) => text)).toEqual(['open', 'closed']);
  });

  test('reaches a phone one packet in each message, for not every client puts pieces together in time', async () => {
    const host = await relay.facilitator({ at: room });
    const origin = relay.url.replace('ws:', 'http:').replace('/relay', '');
    const socket = new WebSocket(relay.url, 'mqtt', { headers: { Origin: origin } });
    const types: (number | undefined)[] = [];
    socket.on('message', (data: Buffer) => {
      expect([...makeCutter(() => 10_000)(data)]).toEqual([data]);
      types.push(data.at(0));
      if (types.length === 1) socket.send(subscribePacket(1, [state, down(anna)]));
      if (types.length === 3) host.send(publishPacket(down(anna), 'x'.repeat(600)));
    });
    socket.on('open', () => socket.send(connectPacket()));
    await expect.poll(() => types, { timeout: 8_000 }).toEqual([0x20, 0x90, 0x31, 0x30]);
    socket.terminate();
  });

  test('belongs to the first secret: another may not speak for it, listen to votes, or end it', async () => {
    const host = await relay.facilitator({ at: room });
    const impostor = await relay.facilitator({ password: 'another secret that is long enough' });
    expect(await impostor.listen([everyUp])).toEqual([128]);
    for (const packet of [
      publishPacket(state, 'forged', { isRetained: true }),
      publishPacket(state, '', { isRetained: true }),
      publishPacket(down(anna), 'forged'),
    ]) {
      const one = await relay.facilitator({ password: 'another secret that is long enough' });
      one.send(packet);
      await one.closed();
    }
    const phone = await relay.phone();
    await phone.listen([state]);
    await phone.hears('open');
    phone.send(publishPacket(up(anna), 'a vote'));
    await host.hears('a vote');
    expect(impostor.heard).toEqual([]);
  });

  test('hears its facilitator as facilitator only: it cannot vote from there', async () => {
    const host = await relay.facilitator({ at: room });
    const second = await relay.facilitator();
    second.send(publishPacket(up(anna), 'invented'));
    await second.closed();
    await host.ping();
    expect(host.heard).toEqual([]);
  });

  test('is taken up again by its own secret, from a new connection', async () => {
    (await relay.facilitator({ at: room })).leave();
    const back = await relay.facilitator();
    expect(await back.listen([everyUp])).toEqual([0]);
    back.send(publishPacket(state, 'on we go', { isRetained: true }));
    const phone = await relay.phone();
    await phone.listen([state]);
    await phone.hears('on we go');
  });

  test('is nobody’s once it was ended, and nothing is kept of it', async () => {
    const host = await relay.facilitator({ at: room });
    host.send(publishPacket(state, '', { isRetained: true }));
    await host.ping();
    const next = await relay.facilitator({ password: 'another secret that is long enough' });
    expect(await next.listen([everyUp, state])).toEqual([0, 0]);
    await host.closed();
    next.send(publishPacket(down(anna), 'something'));
    await next.ping();
    expect(next.heard).toEqual([]);
  });
});

describe('a phone', () => {
  const forbiddenToHear = [
    ['the votes of all', everyUp],
    ['the votes of all, deeper', `s/${room}/u/#`],
    ['the votes of another phone', up(bram)],
    ['all receipts', `s/${room}/d/+`],
    ['everything', '#'],
    ['every room', 's/+/state'],
    ['all of a room', `s/${room}/#`],
    ['the broker itself', '$SYS/#'],
    ['a topic of no room', 'weather'],
    ['a shared subscription', `$share/x/${state}`],
    ['a room too short to be one', 's/short/state'],
    ['nothing', ''],
  ] as const;
  test.for(forbiddenToHear)('may not hear %s', async ([, filter]) => {
    const host = await relay.facilitator({ at: room });
    const phone = await relay.phone();
    expect(await phone.listen([filter])).toEqual([128]);
    (await relay.phone()).send(publishPacket(up(anna), 'a vote'));
    await host.hears('a vote');
    await phone.ping();
    expect(phone.heard).toEqual([]);
  });

  test('is refused the whole of a request of which a part is not for it', async () => {
    await relay.facilitator({ at: room });
    const phone = await relay.phone();
    expect(await phone.listen([state, everyUp])).toEqual([128, 128]);
    await phone.ping();
    expect(phone.heard).toEqual([]);
  });

  const forbidden: readonly (readonly [what: string, packet: Buffer])[] = [
    ['say what the room is at', publishPacket(state, 'x', { isRetained: true })],
    ['say so without keeping it', publishPacket(state, 'x')],
    ['send a receipt', publishPacket(down(anna), 'x')],
    ['leave a message behind', publishPacket(up(anna), 'x', { isRetained: true })],
    ['speak to the broker', publishPacket('$SYS/x', 'x')],
    ['speak on another topic', publishPacket('weather', 'x')],
    ['speak with a wildcard', publishPacket(`s/${room}/u/+`, 'x')],
    ['speak one level deeper', publishPacket(`${up(anna)}/x`, 'x')],
    ['ask for two acknowledgements', publishPacket(up(anna), 'x', { qos: 2 })],
    ['answer as a broker', packetOf(0x20, Buffer.from([0, 0]))],
    ['connect twice', packetOf(0x10)],
    ['send what is no packet', Buffer.from([0x30, 255, 255, 255, 255, 255])],
    ['send a packet that lies about its length', packetOf(0x30, Buffer.from([0, 200, 1]))],
  ];
  test.for(forbidden)('may not %s: it is cut off, and nobody hears it', async ([, packet]) => {
    const host = await relay.facilitator({ at: room });
    const [witness, phone] = [await relay.phone(), await relay.phone()];
    await witness.listen([state, down(anna)]);
    await witness.hears('open');
    await phone.listen([state]);
    phone.send(packet);
    await phone.closed();
    await Promise.all([host.ping(), witness.ping()]);
    expect([...host.heard, ...witness.heard].map(({ text }) => text)).toEqual(['open']);
  });

  test('is in one room, and cannot speak or listen in another', async () => {
    await relay.facilitator({ at: otherRoom });
    const phone = await relay.phone();
    await phone.listen([state]);
    expect(await phone.listen([`s/${otherRoom}/state`])).toEqual([128]);
    phone.send(publishPacket(up(anna, otherRoom), 'x'));
    await phone.closed();
  });

  test('pushes nobody out by taking the same name', async () => {
    const [first, second] = [await relay.visitor(), await relay.visitor()];
    expect([await first.greet({ clientId: 'same' }), await second.greet({ clientId: 'same' })]).toEqual([
      0, 0,
    ]);
    await Promise.all([first.ping(), second.ping()]);
  });
});

describe('who connects', () => {
  test.for([
    ['as facilitator without a secret', { username: 'facilitator' }, 4],
    ['as facilitator with a secret that is soon guessed', { username: 'facilitator', password: '1234' }, 4],
    ['with a last will', { will: state }, 5],
    ['in another version of MQTT', { level: 5 }, 1],
  ] as const)('%s is not let in', async ([, greeting, code]) => {
    const client = await relay.visitor();
    expect(await client.greet(greeting)).toBe(code);
    await client.closed();
  });

  test('without saying who, but something else first, is cut off', async () => {
    for (const packet of [publishPacket(up(anna), 'x'), subscribePacket(1, [state])]) {
      const client = await relay.visitor();
      client.send(packet);
      await client.closed();
    }
  });
});

describe('what is written down', () => {
  const written: string[] = [];
  afterAll(() => expect(written).toEqual([]));

  test('is nothing: no address, no topic, no refusal', async () => {
    const listen = (name: 'stdout' | 'stderr') =>
      vi.spyOn(process[name], 'write').mockImplementation((text) => {
        written.push(String(text));
        return true;
      });
    listen('stdout');
    listen('stderr');
    const host = await relay.facilitator({ at: room, password: secret });
    const phone: RawClient = await relay.phone();
    await phone.listen([everyUp]);
    phone.send(publishPacket(up(anna), 'a vote'));
    await host.hears('a vote');
    phone.send(publishPacket(state, 'forged'));
    await phone.closed();
    vi.restoreAllMocks();
  });
});
