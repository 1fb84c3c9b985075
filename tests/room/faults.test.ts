/**
 * Sessions on a network that loses, delays, doubles and turns round what is sent, with phones that are reloaded, a
 * facilitator's device that crashes and a relay that restarts in the middle of a vote: every vote counts once.
 */
import { describe, expect, test } from 'vitest';
import { joinRoom } from '../../src/room/join-room';
import type { Connection } from '../../src/room/port';
import type { Transport } from '../../src/room/transport';
import { runs } from '../support/long-runs';
import { ARoom, anAsk, options, type Phone, tally } from './support/a-room';
import type { Faults } from './support/faulty-relay';

const bad: Faults = { loss: 0.1, repeat: 0.1, delay: [20, 1500] };
const worse: Faults = { loss: 0.1, repeat: 0.05, delay: [2000, 8000] };

/** Whether everyone was told how it went; a round that failed is counted again, as the facilitator would. */
async function count(room: ARoom): Promise<void> {
  room.host.closeRound();
  for (let tries = 0; tries < 12; tries += 1) {
    // The promise to a facilitator: within ten seconds it is counted, or it is said that it failed.
    await room.time.until(() => room.roundState() !== 'counting', 10_000);
    // It goes on by itself when the network is better; only who asks for a recount may leave a silent phone out.
    await room.time.pass(60_000, () => room.roundState() === 'counted');
    if (room.roundState() === 'counted') return;
    room.host.countAgain();
  }
}

const seeds = Array.from({ length: runs(20, 200) }, (_, at) => at + 1);

describe('a session on a bad network', () => {
  test.each(seeds)('counts every vote once, with seed %i', async (seed) => {
    const room = new ARoom(seed, bad);
    const any = <T>(list: readonly T[]): T => {
      const one = list[Math.floor(room.chance() * list.length)];
      if (one === undefined) throw new Error('There is none.');
      return one;
    };
    await room.begin();
    await room.join(5 + (seed % 14));
    await room.allIn(120_000);
    for (const number of [1, 2] as const) {
      room.host.ask(anAsk(number));
      const late = number === 1 ? await room.join(1) : [];
      await room.allAsked(120_000);
      const votes = new Map<Phone, string>();
      const happenings = [
        () => any(room.phones).reload(),
        () => room.relay.cut(0.5),
        () => room.relay.silence(0.5, 30_000 * room.chance()),
        () => room.relay.restart(2000),
        () => {
          room.crash();
          room.time.after(3000, () => room.resume());
        },
      ];
      const whenOf = new Map(
        happenings.map((happens) => [happens, Math.floor(room.chance() * room.phones.length)]),
      );
      for (const [at, phone] of room.phones.entries()) {
        for (const [happens, when] of whenOf) if (when === at) happens();
        await room.time.pass(200);
        const choices = seed % 3 === at % 3 ? [any(options).id, any(options).id] : [any(options).id];
        for (const choice of choices) {
          await room.time.until(() => phone.view().stage.kind === 'vote', 120_000);
          phone.vote(choice);
          votes.set(phone, choice);
          await room.time.pass(300 * room.chance());
        }
      }
      await room.time.pass(4000);
      await room.allReceived();
      await room.time.until(() => room.host.view().round?.received === room.phones.length, 60_000);
      await count(room);
      expect(late.length + votes.size).toBeGreaterThan(5);
      expect(room.host.view().round).toMatchObject({
        state: 'counted',
        received: room.phones.length,
        counts: tally([...votes.values()]),
      });
      if (room.phones.length > 12) break;
    }
    expect(room.host.view().phones).toBe(room.phones.length);
    expect(room.relay.refused).toEqual([]);
  });

  test.each([1, 2, 3].slice(0, runs(1, 3)))(
    'of 18 phones, losing a tenth and 2 to 8 seconds late, counts every vote (%i)',
    async (seed) => {
      const room = new ARoom(seed, worse);
      await room.begin();
      await room.join(18);
      await room.allIn(300_000);
      room.host.ask(anAsk(1));
      await room.allAsked(120_000);
      const votes = room.phones.map((_, at) => options[at % 4]?.id ?? '');
      for (const [at, phone] of room.phones.entries()) phone.vote(votes[at] ?? '');
      await room.allReceived(300_000);
      await count(room);
      expect(room.host.view().round?.counts).toEqual(tally(votes));
    },
  );
});

test('when a network swallows everything and closes nothing, facilitator and phones are told within ten seconds, and every vote counts once', async () => {
  const room = new ARoom(7);
  await room.begin();
  await room.join(8);
  await room.allIn();
  room.host.ask(anAsk(1));
  await room.allAsked();
  const votes = room.phones.map((_, at) => options[at % 4]?.id ?? '');
  for (const [at, phone] of room.phones.entries()) if (at < 4) phone.vote(votes[at] ?? '');
  await room.time.until(() => room.host.view().round?.received === 4, 10_000);
  room.relay.silence(1, 40_000);
  for (const [at, phone] of room.phones.entries()) if (at >= 4) phone.vote(votes[at] ?? '');
  const sides = [room.host, ...room.phones];
  await room.time.until(() => sides.every((side) => side.view().connection === 'lost'), 10_000);
  expect(room.host.view().round?.received).toBe(4);
  expect(room.phones.slice(4).map((phone) => phone.view().stage)).toMatchObject(
    Array(4).fill({ kind: 'vote', choice: { kind: 'sending' } }),
  );
  await room.time.until(() => room.host.view().round?.received === 8, 45_000);
  await room.time.until(() => sides.every((side) => side.view().connection === 'open'), 5000);
  await room.allReceived();
  room.host.closeRound();
  await room.time.until(() => room.roundState() === 'counted', 20_000);
  expect(room.host.view()).toMatchObject({ phones: 8, round: { received: 8, counts: tally(votes) } });
});

test('a phone says that no room answers only where it has a connection to ask by', async () => {
  const room = new ARoom(1);
  await room.begin();
  let connect: (state: Connection) => void = () => undefined;
  const silent: Transport = {
    publish: () => undefined,
    subscribe: () => undefined,
    receive: ({ connection }) => {
      connect = connection;
    },
    close: () => undefined,
  };
  const environment = room.time.environment(room.chance);
  const phone = await joinRoom(room.admission, { connect: () => silent, environment });
  connect('lost');
  await room.time.pass(60_000);
  expect(phone.view()).toMatchObject({ connection: 'lost', stage: { kind: 'joining' } });
  connect('open');
  await room.time.pass(5000);
  expect(phone.view().stage.kind).toBe('joining');
  await room.time.pass(6000);
  expect(phone.view().stage).toEqual({ kind: 'refused', why: 'no-room' });
});

test('a phone that is slow to make its keys never shows what was given in the former round as given in this one', async () => {
  const room = new ARoom(1);
  await room.begin();
  const environment = room.time.environment(room.chance);
  let makes: Promise<void> | null = null;
  const subtle = new Proxy(environment.crypto.subtle, {
    get: (own, name: keyof SubtleCrypto) =>
      name === 'generateKey'
        ? async (...given: Parameters<SubtleCrypto['generateKey']>) => {
            await makes;
            return own.generateKey(...given);
          }
        : own[name],
  });
  const crypto = { subtle, getRandomValues: environment.crypto.getRandomValues };
  const slow = await joinRoom(room.admission, {
    connect: room.relay.connect,
    environment: { ...environment, crypto },
  });
  await room.join(5);
  const stage = () => slow.view().stage;
  room.host.ask(anAsk(1));
  await room.time.until(() => stage().kind === 'vote', 20_000);
  slow.vote('stoppen');
  await room.time.until(() => room.host.view().round?.received === 1, 20_000);
  let made: () => void = () => undefined;
  makes = new Promise((done) => {
    made = done;
  });
  room.host.ask(anAsk(2));
  await room.time.pass(20_000);
  expect(stage()).toEqual({ kind: 'waiting', after: null });
  made();
  await room.time.until(() => stage().kind === 'vote', 20_000);
  expect(stage()).toMatchObject({ ask: { number: 2 }, choice: { kind: 'none' } });
});
