/**
 * `npm start`: builds the app and serves it under the path it was built for, with the relay for group sessions, until it
 * is stopped. `--no-build` serves what was built before; `--only-relay` no app at all. Only this machine is heard unless
 * `--host` says otherwise; `--cert FILE --key FILE` serves https; `--relay ADDRESS` (or RELAY, which keeps a password off
 * the list of processes) puts a broker that runs elsewhere behind the relay; `--port` or PORT chooses another port than
 * 4173.
 */
import { join } from 'node:path';
import { startEmbeddedEngine } from '../relay/embedded-engine';
import type { Engine } from '../relay/engine';
import { openRelay } from '../relay/relay';
import { reachRemoteEngine } from '../relay/remote-engine';
import { builtBase } from './built-base';
import { repositoryRoot } from './repository';
import { runStep } from './run-step';
import { serveFolder } from './serve';
import { greetingOf, readStartOptions } from './start-options';

/** Stops with a sentence that says what to do. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function startEngine(broker: string | null): Promise<Engine> {
  if (broker === null) return startEmbeddedEngine();
  const { host } = new URL(broker);
  return reachRemoteEngine(broker).catch(() =>
    refuse(`The broker at ${host} does not answer or does not take this password: see src/relay/HOSTING.md.`),
  );
}

const built = join(repositoryRoot, 'dist');

/** The path that the app is for which lies in dist, or the end. */
function baseOfBuilt(): string {
  return (
    builtBase(built) ??
    refuse('There is no built app in dist: run npm run build first, or leave --no-build out.')
  );
}

const read = readStartOptions(process.argv.slice(2), process.env);
if (!read.ok) refuse(read.failure);
const { port, serve, broker, what } = read.value;
// Before anything starts that would have to be stopped again.
if (what === 'built') baseOfBuilt();
const engine = await startEngine(broker);

if (what === 'build') {
  const { ok } = await runStep('build', ['--import', 'tsx', 'src/cli/build.ts']);
  if (!ok) process.exit(1);
}

try {
  const server = await serveFolder(what === 'relay' ? null : built, port, {
    ...serve,
    base: what === 'relay' ? '/' : baseOfBuilt(),
    relay: openRelay(engine),
  });
  process.stdout.write(greetingOf(server.address, read.value));
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    refuse(`Port ${port} is in use. Stop what runs there, or choose another: PORT=4174 npm start`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    refuse(`This machine has no address ‘${serve.host}’: leave it out after --host to listen on all it has.`);
  if (code === 'EACCES') refuse(`Port ${port} is for administrators only: choose one from 1024 up.`);
  throw error;
}
