/** How much the relay takes: each bound, and that nothing outlives its room. */
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Limits } from '../../src/relay/limits';
import { packetOf, publishPacket, type RawClient } from './support/raw-client';
import {
  anna,
  down,
  everyUp,
  otherRoom,
  room,
  type ServedRelay,
  serveRelay,
  state,
  up,
} from './support/serve-relay';

let relay: ServedRelay;
let now = 0;

async function open(limits: Partial<Limits> = {}): Promise<ServedRelay> {
  now = Date.now();
  relay = await serveRelay({ limits, now: () => now });
  return relay;
}
afterEach(() => relay.close());

/** Whether the next who listens to the room is told anything by the relay itself. */
async function isKept(): Promise<boolean> {
  const late = await relay.phone();
  await late.listen([state]);
  await late.ping();
  return late.heard.length > 0;
}

async function allClosed(clients: readonly RawClient[]): Promise<void> {
  await Promise.all(clients.map((client) => client.closed()));
}

describe('the size of a message', () => {
  test('is 4 kB from a phone: up to that it arrives, beyond it the phone is cut off', async () => {
    await open();
    const host = await relay.facilitator({ at: room });
    const phone = await relay.phone();
    phone.send(publishPacket(up(anna), 'x'.repeat(4_096)));
    await host.hears('x'.repeat(4_096));
    phone.send(publishPacket(up(anna), 'y'.repeat(4_400)));
    await phone.closed();
    await host.ping();
    expect(host.heard).toHaveLength(1);
  });

  test('is 64 kB from the facilitator', async () => {
    await open();
    const host = await relay.facilitator({ at: room });
    const phone = await relay.phone();
    await phone.listen([state, down(anna)]);
    host.send(publishPacket(down(anna), 'x'.repeat(65_536)));
    await phone.hears('x'.repeat(65_536));
    host.send(publishPacket(down(anna), 'y'.repeat(66_000)));
    await host.closed();
  });

  test('counts over pieces: a large message in many small ones is cut off at its heading', async () => {
    await open();
    const phone = await relay.phone();
    phone.send(Buffer.from([0x30, 0xff, 0xff, 0x7f]));
    await phone.closed();
  });

  test('is small before one said who one is', async () => {
    await open();
    const visitor = await relay.visitor();
    visitor.send(packetOf(0x10, Buffer.alloc(5_000)));
    await visitor.closed();
  });
});

test('the rate: who sends too fast waits, and nothing is lost', async () => {
  const limits = { phone: { bytes: 4_352, perSecond: 20, atOnce: 5 } };
  relay = await serveRelay({ limits });
  const host = await relay.facilitator({ at: room });
  const phone = await relay.phone();
  const startedAt = performance.now();
  for (let index = 0; index < 15; index += 1) phone.send(publishPacket(up(anna), `vote ${index}`));
  await host.hears('vote 14');
  expect(performance.now() - startedAt).toBeGreaterThan(400);
  expect(host.heard.map(({ text }) => text)).toEqual(
    Array.from({ length: 15 }, (_, index) => `vote ${index}`),
  );
});

describe('the number', () => {
  test('of rooms: one more is refused, until one ends', async () => {
    await open({ rooms: 1 });
    const host = await relay.facilitator({ at: room });
    const other = await relay.facilitator({ password: 'another secret that is long enough' });
    expect(await other.listen([`s/${otherRoom}/u/+`])).toEqual([128]);
    host.send(publishPacket(state, '', { isRetained: true }));
    await host.ping();
    expect(await other.listen([`s/${otherRoom}/u/+`])).toEqual([0]);
  });

  test('of rooms is not used up by phones that name rooms nobody opened', async () => {
    await open({ rooms: 1 });
    await (await relay.phone()).listen([`s/${otherRoom}/state`]);
    const host = await relay.facilitator();
    expect(await host.listen([everyUp])).toEqual([0]);
  });

  test('of phones in a room: one more is refused, its facilitator never, and who leaves makes place', async () => {
    await open({ phonesPerRoom: 2 });
    const [leaving, staying] = [await relay.phone(), await relay.phone()];
    expect(await leaving.listen([state])).toEqual([0]);
    expect(await staying.listen([state])).toEqual([0]);
    const third = await relay.phone();
    expect(await third.listen([state])).toEqual([128]);
    await relay.facilitator({ at: room });
    leaving.leave();
    await expect.poll(() => third.listen([state]), { timeout: 8_000 }).toEqual([0]);
  });

  test('of connections of one facilitator: the oldest goes, for it may be a lost one', async () => {
    await open({ facilitatorsPerRoom: 2 });
    const hosts = [
      await relay.facilitator({ at: room }),
      await relay.facilitator({ at: room }),
      await relay.facilitator({ at: room }),
    ];
    await hosts[0]?.closed();
    await Promise.all([hosts[1]?.ping(), hosts[2]?.ping()]);
  });

  test('of connections in all: one more is told to come back later', async () => {
    await open({ connections: 2 });
    await relay.phone();
    await relay.phone();
    const origin = relay.url.replace('ws:', 'http:').replace('/relay', '');
    const status = await new Promise((resolve) => {
      const socket = new WebSocket(relay.url, 'mqtt', { headers: { Origin: origin } });
      socket.on('unexpected-response', (_, response) => {
        resolve(response.statusCode);
        socket.on('error', () => undefined);
        socket.terminate();
      });
    });
    expect(status).toBe(503);
  });

  test('of topics that one connection listens to', async () => {
    await open({ subscriptions: 2 });
    const phone = await relay.phone();
    expect(await phone.listen([state, down(anna)])).toEqual([0, 0]);
    expect(await phone.listen([down('cccccccccccccccc')])).toEqual([128]);
  });
});

describe('the time', () => {
  test('of a room: after its age all are sent away, and nothing is kept of it', async () => {
    await open({ roomAgeMs: 40 });
    const host = await relay.facilitator({ at: room });
    const phone = await relay.phone();
    await phone.listen([state]);
    await phone.hears('open');
    now += 41;
    await allClosed([host, phone]);
    expect(await isKept()).toBe(false);
  });

  test('of a room without its facilitator: it is over, and one that comes back in time goes on', async () => {
    await open({ lonelyMs: 40 });
    const phone = await relay.phone();
    await phone.listen([state]);
    (await relay.facilitator({ at: room })).leave();
    await phone.hears('open');
    now += 30;
    const back = await relay.facilitator({ at: room });
    now += 30;
    await back.ping();
    expect(await isKept()).toBe(true);
    back.leave();
    await expect
      .poll(
        () => {
          now += 41;
          return phone.isClosed;
        },
        { timeout: 8_000 },
      )
      .toBe(true);
    expect(await isKept()).toBe(false);
  });

  test('of silence: who says nothing, not even that it is there, is gone', async () => {
    await open({ idleMs: 60, connectMs: 60 });
    await allClosed([await relay.phone(), await relay.visitor()]);
  });
});

test('when it stops nothing is left in the broker, and all connections end', async () => {
  await open();
  const host = await relay.facilitator({ at: room });
  await relay.close();
  await host.closed();
  await open();
  expect(await isKept()).toBe(false);
});
