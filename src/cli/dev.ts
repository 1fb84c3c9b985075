/** `npm run dev [-- --port N] [--host [ADDRESS]]`: the app with its content as it is saved, and author mode. */
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { cannotWriteIn, sentenceOf, unwritableOf } from './circumstances';
import { devGreeting, readDevOptions } from './dev-options';
import { repositoryRoot } from './repository';

/** Stops with a sentence that says what to do. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const read = readDevOptions(process.argv.slice(2));
if (!read.ok) refuse(read.failure);
const { port, host } = read.value;
// What it fetches once and cuts once is kept here.
const closed = unwritableOf([repositoryRoot, join(repositoryRoot, 'node_modules')]);
if (closed !== null) refuse(cannotWriteIn(closed));

try {
  const server = await createServer({
    root: repositoryRoot,
    configLoader: 'native',
    logLevel: 'warn',
    clearScreen: false,
    server: { port, strictPort: true, ...(host === null ? {} : { host }) },
  });
  await server.listen();
  const { local, network } = server.resolvedUrls ?? { local: [], network: [] };
  const bare = (address: string): string => address.replace(/\/$/, '');
  const [here = `http://localhost:${port}`, ...others] = [...local, ...network].map(bare);
  const modules = resolve(repositoryRoot, process.env.SPEELVELD_MODULES ?? 'modules');
  process.stdout.write(devGreeting({ local: here, elsewhere: host === null ? [] : others }, modules));
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const listening = { port, otherwise: 'npm run dev -- --port 5180' };
  const sentence = sentenceOf(error, listening, repositoryRoot);
  if (sentence === null) throw error;
  refuse(sentence);
}
