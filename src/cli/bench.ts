/**
 * `npm run bench`: our dialogue beside inkjs on the same generated stories, the growth of the content checker,
 * the bytes of a first visit, how soon it can be read on a slow line and what Lighthouse says of it, the network map on a slow machine, a rush at the server, and votes through the relay.
 * Prints tables and writes .cache/bench.json. `--quick` takes fewer rounds, `--rounds N` as many as asked for.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { aimsOf, aimsTable } from './bench/aims';
import { bytesOnRoad, bytesTable } from './bench/bytes';
import { checkerTable, measureChecker } from './bench/checker';
import { engineTables, measureEngines, prepareStories } from './bench/engines';
import { lighthouseTable, loadsTable, measureLighthouse, measureLoads } from './bench/loads';
import { mapTable, measureMap } from './bench/map';
import { measureRelay, measureRoom, measureRush, relayTable, roomTable, rushTable } from './bench/relay';
import { repositoryRoot } from './repository';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, rounds: { type: 'string' } } });
const isQuick = values.quick === true;
const rounds = Number(values.rounds ?? (isQuick ? 3 : 7));
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`--rounds takes a whole number from 1, not ‘${values.rounds}’.\n`);
  process.exit(1);
}

const sizes = [40, 100, 1_000, 10_000];
const cache = join(repositoryRoot, '.cache');
const folder = join(cache, 'bench');
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const onProgress = (what: string): void => {
  process.stderr.write(`${what}\n`);
};

const [cpu] = cpus();
const machine = { cpu: cpu?.model.trim() ?? 'unknown', cores: cpus().length, node: process.versions.node };
say(
  `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${rounds} rounds, the engines in turn, each in a new process`,
);

mkdirSync(folder, { recursive: true });
onProgress('generating the stories, compiling the ink');
const inkCompileMs = await prepareStories(folder, sizes);
const engines = await measureEngines({
  sizes,
  rounds,
  milliseconds: isQuick ? 500 : 1_500,
  folder,
  onProgress,
});
say(engineTables(engines));

onProgress('content checker');
const checker = await measureChecker([100, 1_000, 10_000], isQuick ? 1 : 3);
say(checkerTable(checker));

onProgress('building the app');
const built = join(folder, 'app');
const vite = [
  'node_modules/vite/bin/vite.js',
  'build',
  '--outDir',
  built,
  '--emptyOutDir',
  '--logLevel',
  'error',
];
const { status } = spawnSync(process.execPath, vite, { cwd: repositoryRoot, stdio: ['ignore', 2, 2] });
const bytes = status === 0 ? bytesOnRoad(built, 'first scene') : null;
say(
  bytes === null
    ? '\nBytes to the first scene: not measured, the app could not be built.\n'
    : bytesTable(bytes, 'first scene'),
);

const startBytes = status === 0 ? bytesOnRoad(built, 'start page') : null;
if (startBytes !== null) say(bytesTable(startBytes, 'start page'));

onProgress('first visits on a slow line in Chromium');
const loads = status === 0 ? await measureLoads(built, isQuick ? 3 : 5) : null;
if (loads !== null) say(loadsTable(loads));

onProgress('Lighthouse');
const lighthouse = status === 0 ? await measureLighthouse(built, isQuick ? 3 : 5) : null;
if (lighthouse !== null) say(lighthouseTable(lighthouse));

onProgress('network map in Chromium');
const map = status === 0 ? await measureMap(built) : [];
say(mapTable(map));

onProgress('a rush at the server');
const rush = bytes === null ? null : await measureRush(built, 100, bytes);
if (rush !== null) say(rushTable(rush));

onProgress('votes through the relay');
const seconds = isQuick ? 2 : 10;
const relay = await measureRelay(seconds, [10, 100, 500]);
say(relayTable(seconds, relay));
const room = await measureRoom(seconds, [10, 100, 500]);
say(roomTable(seconds, room));

const outcome = { engines, checker, bytes, startBytes, loads, lighthouse, map, rush, relay, room };
const aims = aimsOf(outcome);
say(aimsTable(aims));
const file = join(cache, 'bench.json');
writeFileSync(file, `${JSON.stringify({ machine, rounds, ...outcome, inkCompileMs, aims }, null, 2)}\n`);
say(`Written to ${join('.cache', 'bench.json')}.`);
