/**
 * Votes that travel: `relay <seconds> <voters…>`. Each broker behind the relay and, in the same run, each alone: so many
 * voters are told what the room is at and vote once, spread over the seconds, and once more all at the same time. A vote
 * is a message of the size that all messages of phones have, sealed beforehand; what it takes to seal and to open is not
 * in it. Prints an array as JSON.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../../src/cli/programs';
import {
  downTopic,
  everyUpTopic,
  phoneMessageBytes,
  stateTopic,
  upTopic,
} from '../../src/core/tools/group-session/room-topics';
import { type RunningBroker, runMosquitto, runNats, runNatsCluster } from '../relay/support/brokers';
import { publishPacket, RawClient } from '../relay/support/raw-client';

const [seconds = 10, ...sizes] = process.argv.slice(2).map(Number);
const room = randomBytes(16).toString('base64url');
const secret = randomBytes(24).toString('base64url');

/** A voter or the facilitator, once they are let in. */
type Entrance = (as: 'facilitator' | 'phone', index: number) => Promise<RawClient>;

/** What stands ready to be voted at. */
interface Stand {
  readonly enter: Entrance;
  /** All processes that carry the votes: brokers, and the servers that browsers come to. */
  readonly pids: readonly number[];
  readonly stop: () => Promise<void>;
}

interface Measured {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

function memoryOf(pids: readonly number[]): number | null {
  try {
    return pids
      .map((pid) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
      .reduce((sum, kilobytes) => sum + Number(kilobytes) * 1_024, 0);
  } catch {
    // Only Linux says it there.
    return null;
  }
}

const servers = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of servers) child.kill('SIGKILL');
});

/** Starts the server in a process of its own. */
async function startServer(...args: readonly string[]): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/relay-server.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  servers.add(child);
  child.once('exit', () => servers.delete(child));
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer) => resolve(Number(text.toString())));
    child.once('exit', () => reject(new Error('The server of the benchmark did not start.')));
  });
  return { child, port };
}

function stopServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Behind the relay, one server for each node of the broker. */
async function behindRelay(broker: RunningBroker | null): Promise<Stand> {
  const addresses = broker?.ports.map((port) => `mqtt://:${broker.password}@127.0.0.1:${port}`) ?? [''];
  const nodes = await Promise.all(addresses.map((address) => startServer('relay', address)));
  return {
    enter: async (as, index) => {
      const { port } = nodes[as === 'phone' ? index % nodes.length : 0] ?? { port: 0 };
      const client = await RawClient.over(`ws://127.0.0.1:${port}/relay`);
      await client.greet(as === 'facilitator' ? { username: as, password: secret } : {});
      return client;
    },
    pids: [...(broker?.pids ?? []), ...nodes.flatMap(({ child }) => child.pid ?? [])],
    stop: async () => {
      await Promise.all(nodes.map(({ child }) => stopServer(child)));
      await broker?.stop();
    },
  };
}

/** A broker without the relay. */
async function alone(broker: RunningBroker): Promise<Stand> {
  return {
    enter: async (as, index) => {
      const client = new RawClient(connect({ port: broker.ports[0] ?? 0, host: '127.0.0.1', noDelay: true }));
      await client.greet({ username: as, password: broker.password, clientId: `${as}${index}` });
      return client;
    },
    pids: broker.pids,
    stop: broker.stop,
  };
}

async function aedesAlone(): Promise<Stand> {
  const { child, port } = await startServer('bare');
  return {
    enter: async (as, index) => {
      const client = await RawClient.over(`ws://127.0.0.1:${port}/`);
      await client.greet({ clientId: `${as}${index}` });
      return client;
    },
    pids: child.pid === undefined ? [] : [child.pid],
    stop: () => stopServer(child),
  };
}

function percentiles(times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Everyone votes, each at a moment of their own; gives how long each vote took to reach the facilitator. */
async function vote(host: RawClient, phones: readonly RawClient[], rounds: number, span: number) {
  const sentAt = new Map<string, number>();
  const times: number[] = [];
  host.heard.length = 0;
  const arrived = (): boolean => {
    for (const { text } of host.heard.splice(0)) {
      const at = sentAt.get(text.slice(0, 16));
      if (at !== undefined) times.push(performance.now() - at);
    }
    return times.length >= phones.length * rounds;
  };
  const all = host.until(arrived, 'all votes', span + 20_000).catch(() => undefined);
  await Promise.all(
    phones.flatMap((phone, index) =>
      Array.from({ length: rounds }, async (_, round) => {
        await pause(((round + Math.random()) * span) / rounds);
        const mark = randomBytes(8).toString('hex');
        sentAt.set(mark, performance.now());
        const payload = mark + 'x'.repeat(phoneMessageBytes - mark.length);
        phone.send(publishPacket(upTopic(room, idOf(index)), payload));
      }),
    ),
  );
  await all;
  return { times, lost: phones.length * rounds - times.length };
}

const idOf = (index: number): string => index.toString(16).padStart(16, '0');

async function measure(name: string, peer: string | null, voters: number, start: () => Promise<Stand>) {
  const stand = await start();
  try {
    const host = await stand.enter('facilitator', 0);
    await host.listen([everyUpTopic(room)]);
    host.send(publishPacket(stateTopic(room), 'x'.repeat(2_000), { isRetained: true }));
    await host.ping();
    const phones: RawClient[] = [];
    while (phones.length < voters) {
      const joining = Array.from({ length: Math.min(20, voters - phones.length) }, async (_, index) => {
        const phone = await stand.enter('phone', phones.length + index);
        await phone.listen([stateTopic(room), downTopic(room, idOf(phones.length + index))]);
        return phone;
      });
      phones.push(...(await Promise.all(joining)));
    }
    // Few voters vote more often, for a percentile of ten votes says nothing.
    const spread = await vote(host, phones, Math.max(1, Math.round(100 / voters)), seconds * 1_000);
    const burst = await vote(host, phones, 1, 0);
    const outcome = {
      name,
      peer,
      voters,
      ...percentiles(spread.times),
      burstP99: percentiles(burst.times).p99,
      lost: spread.lost + burst.lost,
      bytes: memoryOf(stand.pids),
    };
    for (const client of [host, ...phones]) client.leave();
    return outcome;
  } finally {
    await stand.stop();
  }
}

const isHere = (program: string): boolean => findProgram(program) !== null;
const outcomes = [];
for (const voters of sizes) {
  const largest = voters === Math.max(...sizes);
  const rows: readonly (readonly [string, string | null, boolean, () => Promise<Stand>])[] = [
    ['aedes alone', null, true, aedesAlone],
    ['relay, embedded (aedes)', 'aedes alone', true, () => behindRelay(null)],
    ['NATS alone', null, isHere('nats-server'), async () => alone(await runNats())],
    ['relay, NATS', 'NATS alone', isHere('nats-server'), async () => behindRelay(await runNats())],
    ['Mosquitto alone', null, isHere('mosquitto'), async () => alone(await runMosquitto())],
    [
      'relay, Mosquitto',
      'Mosquitto alone',
      isHere('mosquitto'),
      async () => behindRelay(await runMosquitto()),
    ],
    [
      'relay × 2, cluster of 2 NATS',
      'NATS alone',
      largest && isHere('nats-server'),
      async () => behindRelay(await runNatsCluster(2)),
    ],
    [
      'relay × 3, cluster of 3 NATS',
      'NATS alone',
      largest && isHere('nats-server'),
      async () => behindRelay(await runNatsCluster()),
    ],
  ];
  for (const [name, peer, isRun, start] of rows) {
    if (!isRun) continue;
    process.stderr.write(`${voters} voters: ${name}\n`);
    outcomes.push(await measure(name, peer, voters, start));
  }
}
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);
