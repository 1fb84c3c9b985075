/**
 * The same room before each broker, and what the documented configuration itself lets facilitators and phones do. A
 * broker that is not on this machine is named as not run.
 */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../src/cli/programs';
import { startEmbeddedEngine } from '../../src/relay/embedded-engine';
import type { Engine } from '../../src/relay/engine';
import { openRelay } from '../../src/relay/relay';
import { reachRemoteEngine } from '../../src/relay/remote-engine';
import { type RunningBroker, runMosquitto, runNats } from './support/brokers';
import { publishPacket, RawClient } from './support/raw-client';
import {
  anna,
  bram,
  down,
  everyUp,
  otherRoom,
  room,
  type ServedRelay,
  serveRelay,
  state,
  up,
} from './support/serve-relay';

/** A broker to stand before: how to start it, and how the relay comes to it. */
interface Way {
  readonly name: string;
  readonly program: string | null;
  readonly run: (() => Promise<RunningBroker>) | null;
  readonly address: (broker: RunningBroker) => string;
}

const plain = ({ password, ports }: RunningBroker): string => `mqtt://:${password}@127.0.0.1:${ports[0]}`;

const ways: readonly Way[] = [
  { name: 'the embedded broker', program: null, run: null, address: plain },
  { name: 'NATS', program: 'nats-server', run: runNats, address: plain },
  {
    name: 'NATS over its WebSocket',
    program: 'nats-server',
    run: runNats,
    address: ({ password, webSocketPort }) => `ws://:${password}@127.0.0.1:${webSocketPort}/mqtt`,
  },
  { name: 'Mosquitto', program: 'mosquitto', run: runMosquitto, address: plain },
];

for (const { name, program, run, address } of ways) {
  describe.skipIf(program !== null && findProgram(program) === null)(`before ${name}`, () => {
    let broker: RunningBroker | null = null;
    let relay: ServedRelay;
    let now = 0;
    const open = async (): Promise<void> => {
      const engine: Engine =
        broker === null ? await startEmbeddedEngine() : await reachRemoteEngine(address(broker));
      expect(await engine.isAlive()).toBe(true);
      now = Date.now();
      relay = await serveRelay({ now: () => now, limits: { roomAgeMs: 1_000 } }, engine);
    };
    beforeAll(async () => {
      broker = run === null ? null : await run();
      await open();
    });
    afterAll(async () => {
      await relay.close();
      await broker?.stop();
    });

    test.for([0, 1])('late joiners are told, votes go up and receipts to one, at QoS %i', async (qos) => {
      const host = await relay.facilitator();
      expect(await host.listen([everyUp], qos)).toEqual([qos]);
      host.send(publishPacket(state, `open ${qos}`, { isRetained: true, qos }));
      await host.ping();
      const [first, second] = [await relay.phone(), await relay.phone()];
      expect(await first.listen([state, down(anna)], qos)).toEqual([qos, qos]);
      expect(await second.listen([state, down(bram)], qos)).toEqual([qos, qos]);
      expect(await first.hears(`open ${qos}`)).toMatchObject({ topic: state, isRetained: true });
      await second.hears(`open ${qos}`);
      first.send(publishPacket(up(anna), 'a vote', { qos }));
      expect(await host.hears('a vote')).toMatchObject({ topic: up(anna) });
      host.send(publishPacket(down(anna), 'received', { qos }));
      await first.hears('received');
      host.send(publishPacket(state, `closed ${qos}`, { isRetained: true, qos }));
      await second.hears(`closed ${qos}`);
      expect(second.heard.map(({ text }) => text)).toEqual([`open ${qos}`, `closed ${qos}`]);
      host.leave();
    });

    test('a phone hears and says no more than before any other', async () => {
      const host = await relay.facilitator({ at: room });
      const phone = await relay.phone();
      for (const filter of [everyUp, '#', 's/+/state', `s/${room}/d/+`, '$SYS/#'])
        expect(await phone.listen([filter])).toEqual([128]);
      phone.send(publishPacket(state, 'forged', { isRetained: true }));
      await phone.closed();
      await host.ping();
      expect(host.heard).toEqual([]);
    });

    test('nothing is kept of a room that its facilitator ended, that is too old, or whose relay stopped', async () => {
      const hears = async (): Promise<readonly string[]> => {
        const late = await relay.phone();
        await late.listen([state]);
        await late.ping();
        late.leave();
        return late.heard.map(({ text }) => text).filter((text) => text !== '');
      };
      const host = await relay.facilitator({ at: room });
      expect(await hears()).toEqual(['open']);
      host.send(publishPacket(state, '', { isRetained: true }));
      await host.ping();
      expect(await hears()).toEqual([]);
      const again = await relay.facilitator({ at: room });
      now += 1_001;
      await again.closed();
      await expect.poll(hears, { timeout: 8_000 }).toEqual([]);
      await relay.facilitator({ at: room });
      await relay.close();
      if (broker !== null) {
        await open();
        expect(await hears()).toEqual([]);
      }
    });
  });
}

test('whether its broker is there the relay asks no more than once in five seconds', async () => {
  let at = 0;
  let isThere = true;
  const broker: Engine = {
    connect: () => Promise.reject(new Error('Nobody comes.')),
    forget: async () => undefined,
    isAlive: async () => isThere,
    close: async () => undefined,
  };
  const asking = openRelay(broker, { now: () => at });
  expect(await asking.isAlive()).toBe(true);
  isThere = false;
  expect(await asking.isAlive()).toBe(true);
  at += 5_001;
  expect(await asking.isAlive()).toBe(false);
  await asking.close();
});

/** Comes to the broker itself, past the relay. */
async function directly(broker: RunningBroker, username: string): Promise<RawClient> {
  const client = new RawClient(connect(broker.ports[0] ?? 0, '127.0.0.1'));
  expect(
    await client.greet({ username, password: broker.password, clientId: `${username}-${Math.random()}` }),
  ).toBe(0);
  return client;
}

const configured = ways.filter(({ name }) => name === 'NATS' || name === 'Mosquitto');
for (const { name, program, run } of configured) {
  describe.skipIf(program !== null && findProgram(program) === null)(
    `the configuration of ${name} itself`,
    () => {
      let broker: RunningBroker;
      beforeAll(async () => {
        if (run !== null) broker = await run();
      });
      afterAll(() => broker.stop());

      test('lets nobody in without the password', async () => {
        for (const greeting of [{}, { username: 'facilitator', password: 'wrong' }, { username: 'phone' }]) {
          const client = new RawClient(connect(broker.ports[0] ?? 0, '127.0.0.1'));
          expect(await client.greet(greeting).catch(() => 'cut off')).not.toBe(0);
          client.leave();
        }
      });

      test('lets a phone say nothing but its votes', async () => {
        const host = await directly(broker, 'facilitator');
        await host.listen([everyUp, state]);
        for (const topic of [state, down(anna), 'weather', `s/${room}/x`, `${up(anna)}/deeper`]) {
          const phone = await directly(broker, 'phone');
          phone.send(publishPacket(topic, 'forged'));
          // Either ends what a phone may not: silently, or with the connection.
          await phone.ping().catch(() => undefined);
          phone.leave();
        }
        const phone = await directly(broker, 'phone');
        phone.send(publishPacket(up(anna), 'a vote'));
        await host.hears('a vote');
        expect(host.heard.map(({ text }) => text)).toEqual(['a vote']);
        host.leave();
        phone.leave();
      });

      test('lets a phone hear what the facilitator says, and no vote', async () => {
        const [host, phone] = [await directly(broker, 'facilitator'), await directly(broker, 'phone')];
        await phone.listen([everyUp]).catch(() => undefined);
        const listening = await directly(broker, 'phone');
        expect(await listening.listen([state, down(anna)])).toEqual([0, 0]);
        await host.listen([everyUp]);
        listening.send(publishPacket(up(anna), 'a vote'));
        await host.hears('a vote');
        host.send(publishPacket(down(anna), 'received'));
        await listening.hears('received');
        await phone.ping().catch(() => undefined);
        expect(phone.heard).toEqual([]);
        for (const client of [host, phone, listening]) client.leave();
      });

      test('lets the facilitator say what a room is at and speak to phones, not as a phone', async () => {
        const [host, other] = [await directly(broker, 'facilitator'), await directly(broker, 'facilitator')];
        await other.listen([everyUp]);
        host.send(publishPacket(up(anna), 'invented'));
        await host.ping().catch(() => undefined);
        const phone = await directly(broker, 'phone');
        await phone.listen([`s/${otherRoom}/state`]);
        const again = await directly(broker, 'facilitator');
        again.send(publishPacket(`s/${otherRoom}/state`, 'open', { isRetained: true }));
        await phone.hears('open');
        await other.ping();
        expect(other.heard).toEqual([]);
        for (const client of [host, other, phone, again]) client.leave();
      });
    },
  );
}
