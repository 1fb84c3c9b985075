/** `npm start`: builds the app and serves it until it is stopped. PORT chooses another port than 4173. */
import { join } from 'node:path';
import { repositoryRoot } from './repository';
import { runStep } from './run-step';
import { serveFolder } from './serve';

const port = Number(process.env.PORT ?? '4173');
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT must be a whole number from 0 to 65535, not ‘${process.env.PORT}’.\n`);
  process.exit(1);
}

const built = await runStep('build', ['node_modules/vite/bin/vite.js', 'build']);
if (!built.ok) process.exit(1);

try {
  const server = await serveFolder(join(repositoryRoot, 'dist'), port);
  process.stdout.write(`\nSpeelveld: ${server.address}\nStop with Ctrl+C.\n`);
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  process.stderr.write(
    `Port ${port} is in use. Stop what runs there, or choose another: PORT=4174 npm start\n`,
  );
  process.exit(1);
}
