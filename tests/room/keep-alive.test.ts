/**
 * A connection that stays open and through which nothing comes any more: it is noticed within ten seconds, told, and made
 * anew. Under the real client, with a socket and a clock of the test's own.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeepAlive } from '../../src/room/keep-alive';
import { connectByMqtt } from '../../src/room/mqtt-transport';
import { FakeTime } from './support/fake-time';

const welcome = Uint8Array.of(0x20, 2, 0, 0);
const pong = Uint8Array.of(0xd0, 0);
const isPing = (packet: Uint8Array) => packet[0] === 0xc0;
const isConnect = (packet: Uint8Array) => packet[0] === 0x10;

/** A network that can swallow everything in the middle of a session, and brings an answer after so long. */
class Network {
  isSilent = false;
  takes = 100;
  opened = 0;
  pings = 0;
  constructor(private readonly time: FakeTime) {}

  readonly open = (): WebSocket => {
    this.opened += 1;
    const socket = Object.assign(new EventTarget(), {
      readyState: 0,
      binaryType: 'arraybuffer',
      // It stays open for whoever looks at it, also when it is closed: no answer comes to that either.
      close: () => undefined,
      send: (packet: Uint8Array) => {
        if (isPing(packet)) this.pings += 1;
        if (isConnect(packet)) this.bring(socket, welcome);
        if (isPing(packet)) this.bring(socket, pong);
      },
    });
    this.time.after(this.takes, () => {
      if (this.isSilent) return;
      socket.readyState = 1;
      socket.dispatchEvent(new Event('open'));
    });
    // Safe: the transport uses no more of a socket than this.
    return socket as unknown as WebSocket;
  };

  bring(socket: EventTarget, packet: Uint8Array): void {
    this.time.after(this.takes, () => {
      if (!this.isSilent) socket.dispatchEvent(new MessageEvent('message', { data: packet.slice().buffer }));
    });
  }
}

function aConnection() {
  const time = new FakeTime();
  const network = new Network(time);
  const told: { readonly state: string; readonly at: number }[] = [];
  const environment = time.environment(() => 0.5);
  const transport = connectByMqtt('wss://x.example/relay', environment, network.open)(null);
  transport.receive({
    message: () => undefined,
    connection: (state) => told.push({ state, at: time.now }),
  });
  return { time, network, told, transport, isOpen: () => told.at(-1)?.state === 'open' };
}

describe('a connection that falls silent and stays open', () => {
  test.each([0, 1500, 3900, 4050, 4150, 8000, 61_234])(
    'is noticed within ten seconds when that is %i ms after it opened, and comes back by itself',
    async (after) => {
      const { time, network, told, transport, isOpen } = aConnection();
      await time.until(isOpen, 2000);
      await time.pass(after);
      network.isSilent = true;
      const silentFrom = time.now;
      await time.until(() => !isOpen(), 10_000);
      expect(told.map(({ state }) => state)).toEqual(['connecting', 'open', 'lost']);
      expect(time.now - silentFrom).toBeLessThanOrEqual(9000);
      await time.pass(45_000);
      expect(new Set(told.slice(2).map(({ state }) => state))).toEqual(new Set(['lost']));
      network.isSilent = false;
      await time.until(isOpen, 15_000);
      transport.close();
    },
  );

  test('tells nobody anything once it was closed', async () => {
    const { time, network, told, transport, isOpen } = aConnection();
    await time.until(isOpen, 2000);
    transport.close();
    network.isSilent = true;
    await time.pass(60_000);
    expect(told.map(({ state }) => state)).toEqual(['connecting', 'open']);
    expect(network.opened).toBe(1);
    expect(network.pings).toBe(0);
  });
});

describe('a connection that answers', () => {
  test('is kept for an hour, also where the way there and back takes three seconds, and asks at most fifteen times a minute', async () => {
    for (const takes of [20, 1500]) {
      const { time, network, told, transport, isOpen } = aConnection();
      network.takes = takes;
      await time.until(isOpen, 10_000);
      await time.pass(3_600_000);
      expect(told.map(({ state }) => state)).toEqual(['connecting', 'open']);
      expect(network.opened).toBe(1);
      expect(network.pings).toBeLessThanOrEqual(15 * 60);
      transport.close();
    }
  }, 60_000);

  test('is asked nothing while enough comes in', async () => {
    const time = new FakeTime();
    let asked = 0;
    const alive = new KeepAlive(time.environment(Math.random), {
      ask: () => (asked += 1),
      silent: () => expect.unreachable(),
    });
    for (let at = 0; at < 100; at += 1) {
      await time.pass(3900);
      alive.heard();
    }
    expect(asked).toBe(0);
    alive.stop();
  });

  test('is heard as long as no silence lasts nine seconds, and never after one that does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 12 }), async (pauses) => {
        const time = new FakeTime();
        const from = time.now;
        let silentAt: number | null = null;
        const alive = new KeepAlive(time.environment(Math.random), {
          ask: () => undefined,
          silent: () => {
            silentAt = time.now - from;
          },
        });
        let due: number | null = null;
        let at = 0;
        for (const pause of pauses) {
          if (pause > 9000) due ??= at + 9000;
          at += pause;
          await time.pass(pause);
          if (due === null) alive.heard();
        }
        if (due === null) alive.stop();
        expect(silentAt).toBe(due);
      }),
      { numRuns: 40 },
    );
  });

  test('is not given up because a page was busy: what came in meanwhile is read first', () => {
    let now = 0;
    let due: { readonly at: number; readonly deed: () => void } | null = null;
    const environment = {
      now: () => now,
      after: (milliseconds: number, deed: () => void) => {
        due = { at: now + milliseconds, deed };
        return () => {
          due = null;
        };
      },
    };
    /** Its timer comes, so much too late. */
    const comes = (late: number) => {
      const timer = due;
      if (timer === null) throw new Error('It waits for nothing.');
      now = timer.at + late;
      timer.deed();
    };
    let silences = 0;
    const alive = new KeepAlive(environment, { ask: () => undefined, silent: () => (silences += 1) });
    comes(0);
    comes(30_000);
    expect(silences).toBe(0);
    alive.heard();
    comes(0);
    comes(30_000);
    expect(silences).toBe(0);
    comes(0);
    expect(silences).toBe(1);
  });
});
