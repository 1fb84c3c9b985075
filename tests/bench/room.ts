/**
 * The app's own room through the embedded relay: `room <seconds> <voters…>`. Real keys, real phones, real receipts: a vote
 * is timed from the deed on a phone until that phone knows that it was received, so the way back is in it too; and from
 * closing until the facilitator has the sum. The server, the facilitator and all the phones together are one process each:
 * the phones do on one core what otherwise each does for itself. Prints an array as JSON.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { createRoomHost } from '../../src/room/create-room-host';
import type { RoomHost } from '../../src/room/port';
import { connectTo, until } from './room-support';

const [seconds = 10, ...sizes] = process.argv.slice(2).map(Number);
const options = [
  { id: 'a', letter: 'A', act: 'One thing', words: null },
  { id: 'b', letter: 'B', act: 'Another', words: null },
] as const;

/** So often a room of each size votes and adds up. */
const rounds = 5;

/** What adding up may take before it is given up. */
const longestSum = 60_000;

function start(script: string, args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', `tests/bench/${script}.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

/** What a process tells next. */
function told<Told>(child: ChildProcess, schema: z.ZodType<Told>): Promise<Told> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error('A process of the benchmark ended.'));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(schema.parse(message));
    });
  });
}

async function startServer(): Promise<{ child: ChildProcess; port: number }> {
  const child = start('relay-server', ['relay']);
  const printed = await new Promise<Buffer>((resolve) => child.stdout?.once('data', resolve));
  return { child, port: Number(printed.toString()) };
}

/** Lets everyone vote, closes, and adds up. */
async function vote(host: RoomHost, phones: ChildProcess, round: number) {
  const voted = told(phones, z.array(z.number()));
  const number = round % 2 === 0 ? 1 : 2;
  host.ask({
    key: `round ${round}`,
    number,
    title: 'A title',
    prompt: 'What would you do?',
    options,
    lang: 'en',
  });
  const times = await voted;
  const closedAt = performance.now();
  host.closeRound();
  await Promise.race([until(host, () => host.view().round?.state === 'counted'), pause(longestSum)]);
  const counts = Object.values(host.view().round?.counts ?? {});
  return {
    times,
    sumMs: performance.now() - closedAt,
    counted: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** @param part between 0 and 1 */
function at(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

async function measure(voters: number) {
  const { child, port } = await startServer();
  const joinAddress = `http://127.0.0.1:${port}/meedoen`;
  const host = await createRoomHost({ joinAddress, keep: async () => undefined, connect: connectTo(port) });
  const fragment = new URL(host.invitation.link).hash;
  await until(host, () => host.view().connection === 'open');
  const phones = start('room-phones', [String(port), fragment, String(voters), String(seconds)]);
  await until(host, () => host.view().phones === 1);
  const joinStartedAt = performance.now();
  await told(phones, z.literal('joined'));
  const joinMs = performance.now() - joinStartedAt;
  const outcomes = [];
  for (let round = 0; round < rounds; round += 1) outcomes.push(await vote(host, phones, round));
  phones.kill('SIGKILL');
  child.kill('SIGKILL');
  const times = outcomes.flatMap((outcome) => outcome.times);
  const sums = outcomes.map(({ sumMs }) => sumMs);
  return {
    voters,
    p50: at(0.5, times),
    p95: at(0.95, times),
    p99: at(0.99, times),
    votes: voters * rounds,
    counted: outcomes.reduce((sum, { counted }) => sum + counted, 0),
    joinMs,
    sumMs: at(0.5, sums),
    longestSumMs: Math.max(...sums),
  };
}

const outcomes = [];
for (const voters of sizes) {
  process.stderr.write(`${voters} phones of the app itself\n`);
  outcomes.push(await measure(voters));
}
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);
