/** A whole session as the app makes it: by the real client, through the real relay, before each broker that is here. */
import { connect as connectTcp, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { findProgram } from '../../src/cli/programs';
import { reachRemoteEngine } from '../../src/relay/remote-engine';
import { createRoomHost } from '../../src/room/create-room-host';
import { browserEnvironment, type RoomEnvironment } from '../../src/room/environment';
import { admissionBy, readFragment } from '../../src/room/invitation';
import { joinRoom } from '../../src/room/join-room';
import { connectByMqtt } from '../../src/room/mqtt-transport';
import { type RunningBroker, runMosquitto, runNats } from '../relay/support/brokers';
import { type ServedRelay, serveRelay } from '../relay/support/serve-relay';
import { anAsk, tally } from './support/a-room';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function connectTo({ url }: Pick<ServedRelay, 'url'>, environment: RoomEnvironment = browserEnvironment()) {
  const origin = url.replace('ws:', 'http:').replace('/relay', '');
  return connectByMqtt(
    url,
    environment,
    // Safe: the socket of Node behaves as the browser's does.
    (address) => new NodeSocket(address, ['mqtt'], { origin }) as unknown as WebSocket,
  );
}

/** The browser's own, with a clock that goes so many times as fast. */
function hurried(times: number): RoomEnvironment {
  const begun = Date.now();
  const { after, ...own } = browserEnvironment();
  return {
    ...own,
    now: () => begun + (Date.now() - begun) * times,
    after: (milliseconds, deed) => after(milliseconds / times, deed),
  };
}

/** A network before the relay that can swallow everything: connections stay open, and nothing comes through them any more. */
async function aSwallowingNetwork({ url }: ServedRelay) {
  let isSwallowing = false;
  const all = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connectTcp(Number(new URL(url).port), '127.0.0.1');
    let isDead = false;
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      all.add(from);
      from.on('data', (bytes) => {
        // What once lost a part of its stream is of no more use.
        isDead ||= isSwallowing;
        if (!isDead) to.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        if (!isDead) to.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(async () => {
    const closed = new Promise((done) => server.close(done));
    for (const socket of all) socket.destroy();
    await closed;
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `ws://127.0.0.1:${port}/relay`,
    swallow: (isSo: boolean) => {
      isSwallowing = isSo;
    },
  };
}

/** Waits until it is so, at each change of any of these. */
function until(
  sides: readonly { subscribe(listener: () => void): () => void }[],
  isSo: () => boolean,
): Promise<void> {
  return new Promise((done) => {
    const stops: (() => void)[] = [];
    const look = (): void => {
      if (!isSo()) return;
      for (const stop of stops.splice(0)) stop();
      done();
    };
    for (const side of sides) stops.push(side.subscribe(look));
    look();
  });
}

async function aSession(relay: ServedRelay): Promise<void> {
  const connect = connectTo(relay);
  const host = await createRoomHost({
    joinAddress: 'https://x.example/meedoen',
    keep: async () => {},
    connect,
  });
  const admission = readFragment(new URL(host.invitation.link).hash);
  const code = await admissionBy(host.invitation.code.toLowerCase());
  if (admission === null || code === null) throw new Error('The invitation does not read.');
  expect(new URL(host.invitation.link).hash.length).toBeLessThanOrEqual(69);
  const phones = await Promise.all(
    [code, ...Array(5).fill(admission)].map((by) => joinRoom(by, { connect })),
  );
  closing.push(() => {
    for (const phone of phones) phone.leave();
  });
  const all = [host, ...phones];
  await until(all, () => phones.every((phone) => phone.view().stage.kind === 'waiting'));
  expect(phones.map((phone) => phone.view().words)).toEqual(phones.map(() => host.invitation.words));
  host.ask(anAsk(1));
  await until(all, () => phones.every((phone) => phone.view().stage.kind === 'vote'));
  for (const [at, phone] of phones.entries()) phone.vote(at === 0 ? 'wachten' : 'stoppen');
  await until(all, () =>
    phones.every((phone) => {
      const { stage } = phone.view();
      return stage.kind === 'vote' && stage.choice.kind === 'received';
    }),
  );
  host.closeRound();
  await until(all, () => host.view().round?.state === 'counted');
  expect(host.view().round?.counts).toEqual(tally(['wachten', ...Array<string>(5).fill('stoppen')]));
  const ended = until(all, () => phones.every((phone) => phone.view().stage.kind === 'ended'));
  await host.end();
  await ended;
}

const brokers = [
  { program: 'nats-server', run: runNats },
  { program: 'mosquitto', run: runMosquitto },
];

describe('a session through the relay', () => {
  test('goes from the code and the link to the sum before the embedded broker', async () => {
    const relay = await serveRelay();
    closing.push(() => relay.close());
    await aSession(relay);
  });

  test('survives a network that swallows everything in the middle of a vote and closes nothing', async () => {
    const relay = await serveRelay();
    closing.push(() => relay.close());
    const network = await aSwallowingNetwork(relay);
    const environment = hurried(20);
    const connect = connectTo(network, environment);
    const joinAddress = 'https://x.example/meedoen';
    const host = await createRoomHost({ joinAddress, keep: async () => {}, connect, environment });
    const admission = readFragment(new URL(host.invitation.link).hash);
    if (admission === null) throw new Error('The invitation does not read.');
    const phones = await Promise.all(
      Array.from({ length: 6 }, () => joinRoom(admission, { connect, environment })),
    );
    const all = [host, ...phones];
    await until(all, () => phones.every((phone) => phone.view().stage.kind === 'waiting'));
    host.ask(anAsk(1));
    await until(all, () => phones.every((phone) => phone.view().stage.kind === 'vote'));
    for (const phone of phones.slice(0, 3)) phone.vote('stoppen');
    await until(all, () => host.view().round?.received === 3);
    network.swallow(true);
    for (const phone of phones.slice(3)) phone.vote('wachten');
    await until(all, () => all.every((side) => side.view().connection === 'lost'));
    expect(host.view().round?.received).toBe(3);
    network.swallow(false);
    await until(all, () => host.view().round?.received === 6);
    host.closeRound();
    await until(all, () => host.view().round?.state === 'counted');
    expect(host.view().round?.counts).toEqual(
      tally([...Array<string>(3).fill('stoppen'), ...Array<string>(3).fill('wachten')]),
    );
    for (const phone of phones) phone.leave();
    await host.end();
  });

  test.each(brokers)(
    'goes from the code and the link to the sum before $program',
    async ({ program, run }) => {
      if (findProgram(program) === null) return;
      const broker: RunningBroker = await run();
      closing.push(() => broker.stop());
      const address = `mqtt://:${broker.password}@127.0.0.1:${broker.ports[0]}`;
      const relay = await serveRelay({}, await reachRemoteEngine(address));
      closing.push(() => relay.close());
      await aSession(relay);
    },
  );
});
