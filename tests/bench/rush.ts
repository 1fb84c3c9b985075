/**
 * A rush at the server of `npm start`: `rush <folder> <visitors> <file…>`. So many visitors come at the same moment and
 * each fetches all files, six at a time as browsers do. Prints as JSON how long that took them.
 */
import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import process from 'node:process';

const [folder = '', visitors = '1', ...files] = process.argv.slice(2);

const server = spawn(
  process.execPath,
  ['--import', 'tsx', 'tests/bench/relay-server.ts', 'relay', '', folder],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
process.once('exit', () => server.kill('SIGKILL'));
const port = await new Promise<string>((resolve, reject) => {
  server.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
  server.once('exit', () => reject(new Error('The server of the benchmark did not start.')));
});

function fetchOne(file: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'br' };
    get({ host: '127.0.0.1', port, path: `/${file}`, agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.once('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${file}: ${response.statusCode}`));
      });
    }).once('error', reject);
  });
}

async function visit(): Promise<{ readonly ms: number; readonly bytes: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 });
  const startedAt = performance.now();
  const bytes = await Promise.all(files.map((file) => fetchOne(file, agent)));
  agent.destroy();
  return { ms: performance.now() - startedAt, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}

const startedAt = performance.now();
const cold = await visit();
const rush = await Promise.all(Array.from({ length: Number(visitors) }, visit));
const times = rush.map(({ ms }) => ms).sort((a, b) => a - b);
const outcome = {
  visitors: rush.length,
  bytes: cold.bytes,
  firstMs: cold.ms,
  medianMs: times[Math.floor(times.length / 2)],
  lastMs: times.at(-1),
  perSecond: (rush.length * files.length * 1_000) / (performance.now() - startedAt),
};
process.stdout.write(JSON.stringify(outcome));
process.exit(0);
