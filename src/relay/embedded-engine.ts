/** The broker that `npm start` brings along: aedes, in this process, which keeps everything in memory. */
import { randomUUID } from 'node:crypto';
import { duplexPair } from 'node:stream';
import { Aedes } from 'aedes';
import type { Engine } from './engine';
import { writeConnect } from './mqtt-packets';

/** Starts the embedded broker. It listens nowhere itself. */
export async function startEmbeddedEngine(): Promise<Engine> {
  const broker = await Aedes.createBroker({
    // Who does not read for so long is gone; others wait for it no longer.
    drainTimeout: 10_000,
    concurrency: 1_000,
  });
  return {
    connect: async () => {
      const [near, far] = duplexPair();
      broker.handle(far);
      near.write(writeConnect(randomUUID(), null));
      return near;
    },
    forget: (topic) =>
      new Promise((resolve) => {
        const payload = Buffer.alloc(0);
        broker.publish({ cmd: 'publish', topic, payload, retain: true, qos: 0, dup: false }, () => resolve());
      }),
    isAlive: async () => !broker.closed,
    close: () => new Promise((resolve) => broker.close(() => resolve())),
  };
}
