/**
 * Lighthouse's own figure for speed, of the start page and a story in a built app: `lighthouse <folder> <play address>
 * <rounds>`. Prints an array of scores of 100 as JSON, round after round.
 */
import process from 'node:process';
import { findBrowser } from '../../src/cli/browser';
import { serveFolder } from '../../src/cli/serve';
import { verdictsOf } from '../support/lighthouse';

const [folder = '', playAddress = '/', rounds = '5'] = process.argv.slice(2);

const executable = findBrowser();
if (executable === null) throw new Error('There is no Chromium to measure in.');
const server = await serveFolder(folder, 0);
try {
  const addresses = ['/', playAddress].map((path) => server.address + path);
  const scores = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const [start, story] = await verdictsOf(executable, addresses, ['performance'], 'phone');
    scores.push({ start: start?.performance.score, story: story?.performance.score });
  }
  process.stdout.write(JSON.stringify(scores));
} finally {
  await server.close();
}
