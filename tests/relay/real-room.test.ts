/** A room as the app makes it, with real keys and real phones, through the relay and before each broker. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { findProgram } from '../../src/cli/programs';
import { startEmbeddedEngine } from '../../src/relay/embedded-engine';
import { reachRemoteEngine } from '../../src/relay/remote-engine';
import { createRoomHost } from '../../src/room/create-room-host';
import { browserEnvironment } from '../../src/room/environment';
import { readFragment } from '../../src/room/invitation';
import { joinRoom } from '../../src/room/join-room';
import { connectByMqtt } from '../../src/room/mqtt-transport';
import type { RoomGuest } from '../../src/room/port';
import { type RunningBroker, runMosquitto, runNats } from './support/brokers';
import { type ServedRelay, serveRelay } from './support/serve-relay';

const ask = {
  key: 'first',
  number: 1,
  title: 'A title',
  prompt: 'What would you do?',
  lang: 'en',
  options: [
    { id: 'a', letter: 'A', act: 'One thing', words: null },
    { id: 'b', letter: 'B', act: 'Another', words: null },
  ],
} as const;

const brokers = [
  ['the embedded broker', null, null],
  ['NATS', 'nats-server', runNats],
  ['Mosquitto', 'mosquitto', runMosquitto],
] as const;

for (const [name, program, run] of brokers) {
  describe.skipIf(program !== null && findProgram(program) === null)(`before ${name}`, () => {
    let broker: RunningBroker | null = null;
    let relay: ServedRelay;
    beforeAll(async () => {
      broker = run === null ? null : await run();
      const address = `mqtt://:${broker?.password}@127.0.0.1:${broker?.ports[0]}`;
      relay = await serveRelay(
        {},
        await (broker === null ? startEmbeddedEngine() : reachRemoteEngine(address)),
      );
    });
    afterAll(async () => {
      await relay.close();
      await broker?.stop();
    });

    test('five phones vote, each is told that its vote was received, and the sum is counted', async () => {
      const origin = new URL(relay.url).origin.replace('ws', 'http');
      const connect = connectByMqtt(
        relay.url,
        browserEnvironment(),
        // Safe: the socket of Node behaves as the browser's does.
        (address) => new NodeSocket(address, ['mqtt'], { origin }) as unknown as WebSocket,
      );
      const host = await createRoomHost({
        joinAddress: `${origin}/meedoen`,
        keep: async () => undefined,
        connect,
      });
      const admission = readFragment(new URL(host.invitation.link).hash);
      if (admission === null) throw new Error('The link of the invitation cannot be read.');
      const phones: readonly RoomGuest[] = await Promise.all(
        Array.from({ length: 5 }, () => joinRoom(admission, { connect })),
      );
      const poll = { timeout: 20_000 };
      await expect.poll(() => host.view().phones, poll).toBe(5);
      host.ask(ask);
      const stages = (): readonly string[] =>
        phones.map((phone) => {
          const { stage } = phone.view();
          return stage.kind === 'vote' ? stage.choice.kind : stage.kind;
        });
      await expect.poll(stages, poll).toEqual(Array.from({ length: 5 }, () => 'none'));
      for (const [index, phone] of phones.entries()) phone.vote(index < 2 ? 'a' : 'b');
      await expect.poll(stages, poll).toEqual(Array.from({ length: 5 }, () => 'received'));
      expect(host.view().round).toMatchObject({ received: 5, counts: null });
      host.closeRound();
      await expect.poll(() => host.view().round?.state, poll).toBe('counted');
      expect(host.view().round?.counts).toMatchObject({ a: 2, b: 3 });
      await host.end();
      await expect
        .poll(() => phones.map((phone) => phone.view().stage.kind), poll)
        .toEqual(Array.from({ length: 5 }, () => 'ended'));
      for (const phone of phones) phone.leave();
    });
  });
}
