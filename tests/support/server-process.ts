/** Servers of others that tests run, with the configuration that we hand out, on ports that are free. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../../src/cli/programs';

/** Listens on a port below those that the system gives to whoever connects: none of those is taken in between. */
async function listening(): Promise<Server> {
  for (;;) {
    const server = createServer();
    const port = randomInt(10_000, 32_000);
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (isFree) return server;
  }
}

/** Ports that nobody listens on. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listening));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Waits for a port, for a server has no other way to say that it is there. */
export async function untilThere(port: number, child: ChildProcess | undefined): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await answers(port)) return;
    if (typeof child?.exitCode === 'number')
      throw new Error(`${child.spawnfile} ended with ${child.exitCode}.`);
    await pause(25);
  }
  throw new Error(`${child?.spawnfile} never answered.`);
}

/** Ends a server and clears up after it when these tests are cut off, however hard: then nobody holds its input open. */
function guard(child: ChildProcess, folder: string): void {
  const script = 'read -r _; kill -9 "$1"; rm -rf -- "$2"';
  const watcher = spawn('sh', ['-c', script, 'guard', String(child.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}

/** Starts a server that keeps what it has in `folder`. With SERVER_TALKS one hears what it complains of. */
export function runServer(
  program: string,
  args: readonly string[],
  folder: string,
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(findProgram(program) ?? program, [...args], {
    stdio: ['ignore', 'ignore', process.env.SERVER_TALKS === undefined ? 'ignore' : 'inherit'],
    env: { ...process.env, ...more },
  });
  guard(child, folder);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(forced);
}

/** What ends servers and takes their folder away. */
export function ended(children: readonly ChildProcess[], folder: string): () => Promise<void> {
  return async () => {
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A configuration with other words in it. @throws Error when it does not say what should be changed. */
export function put(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The configuration does not say ‘${from}’.`);
    return changed.replaceAll(from, to);
  }, text);
}
