/** A whole session as the app makes it: by the real client, through the real relay, before each broker that is here. */
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { findProgram } from '../../src/cli/programs';
import { reachRemoteEngine } from '../../src/relay/remote-engine';
import { createRoomHost } from '../../src/room/create-room-host';
import { browserEnvironment } from '../../src/room/environment';
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

function connectTo({ url }: ServedRelay) {
  const origin = url.replace('ws:', 'http:').replace('/relay', '');
  return connectByMqtt(
    url,
    browserEnvironment(),
    // Safe: the socket of Node behaves as the browser's does.
    (address) => new NodeSocket(address, ['mqtt'], { origin }) as unknown as WebSocket,
  );
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
      return stage.kind === 'vote' && stage.state === 'received';
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
