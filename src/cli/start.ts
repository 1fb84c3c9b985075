/**
 * `npm start`: builds the app and serves it, with the relay for group sessions, until it is stopped. Only this machine is
 * heard unless `--host` says otherwise; `--cert FILE --key FILE` serves https; `--relay ADDRESS` (or RELAY, which keeps a
 * password off the list of processes) puts a broker that runs elsewhere behind the relay; `--port` or PORT chooses
 * another port than 4173.
 */
import { join } from 'node:path';
import { startEmbeddedEngine } from '../relay/embedded-engine';
import type { Engine } from '../relay/engine';
import { openRelay } from '../relay/relay';
import { reachRemoteEngine } from '../relay/remote-engine';
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

const read = readStartOptions(process.argv.slice(2), process.env);
if (!read.ok) refuse(read.failure);
const { port, serve, broker } = read.value;
const engine = await startEngine(broker);

const built = await runStep('build', ['--import', 'tsx', 'src/cli/build.ts']);
if (!built.ok) process.exit(1);

try {
  const server = await serveFolder(join(repositoryRoot, 'dist'), port, {
    ...serve,
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
