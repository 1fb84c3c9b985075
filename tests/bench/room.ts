/**
 * The app's own room through the embedded relay: `room <seconds> <voters…>`. Real keys, real phones, real receipts: a vote
 * is timed from the deed on a phone until that phone knows that it was received, so the way back is in it too. All phones
 * and the facilitator are in this one process, and do on two cores what otherwise each does for itself. Prints an array
 * as JSON.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket as NodeSocket } from 'ws';
import { createRoomHost } from '../../src/room/create-room-host';
import { browserEnvironment } from '../../src/room/environment';
import { readFragment } from '../../src/room/invitation';
import { joinRoom } from '../../src/room/join-room';
import { connectByMqtt } from '../../src/room/mqtt-transport';
import type { RoomGuest, RoomHost } from '../../src/room/port';

const [seconds = 10, ...sizes] = process.argv.slice(2).map(Number);
const options = [
  { id: 'a', letter: 'A', act: 'One thing', words: null },
  { id: 'b', letter: 'B', act: 'Another', words: null },
] as const;

function until(subscribe: (look: () => void) => () => void, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    const look = (): void => {
      if (!isSo()) return;
      stop();
      resolve();
    };
    stop = subscribe(look);
    look();
  });
}

const hostUntil = (host: RoomHost, isSo: () => boolean) => until((look) => host.subscribe(look), isSo);
const guestUntil = (guest: RoomGuest, isSo: () => boolean) => until((look) => guest.subscribe(look), isSo);

function startServer(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/relay-server.ts', 'relay'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer) => resolve({ child, port: Number(text.toString()) }));
    child.once('exit', () => reject(new Error('The server of the benchmark did not start.')));
  });
}

async function measure(voters: number) {
  const { child, port } = await startServer();
  const origin = `http://127.0.0.1:${port}`;
  const connect = connectByMqtt(
    `ws://127.0.0.1:${port}/relay`,
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
  const joinStartedAt = performance.now();
  const phones: RoomGuest[] = [];
  while (phones.length < voters) {
    phones.push(await joinRoom(admission, { connect }));
    await hostUntil(host, () => host.view().phones > phones.length - 20);
  }
  await hostUntil(host, () => host.view().phones === voters);
  const joinMs = performance.now() - joinStartedAt;
  host.ask({ key: 'first', number: 1, title: 'A title', prompt: 'What would you do?', options, lang: 'en' });
  await Promise.all(phones.map((phone) => guestUntil(phone, () => phone.view().stage.kind === 'vote')));
  const times = await Promise.all(
    phones.map(async (phone, index) => {
      await pause(Math.random() * seconds * 1_000);
      const startedAt = performance.now();
      phone.vote(index % 2 === 0 ? 'a' : 'b');
      await guestUntil(phone, () => {
        const { stage } = phone.view();
        return stage.kind === 'vote' && stage.state === 'received';
      });
      return performance.now() - startedAt;
    }),
  );
  const closedAt = performance.now();
  host.closeRound();
  await Promise.race([hostUntil(host, () => host.view().round?.state === 'counted'), pause(60_000)]);
  const sumMs = performance.now() - closedAt;
  const counts = Object.values(host.view().round?.counts ?? {});
  child.kill('SIGKILL');
  times.sort((a, b) => a - b);
  const at = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  const counted = counts.reduce((sum, count) => sum + count, 0);
  return { voters, p50: at(0.5), p95: at(0.95), p99: at(0.99), counted, joinMs, sumMs };
}

const outcomes = [];
for (const voters of sizes) {
  process.stderr.write(`${voters} phones of the app itself\n`);
  outcomes.push(await measure(voters));
}
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);
