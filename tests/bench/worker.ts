/**
 * One measurement of one engine on one story, in a process of its own:
 * `worker <engine> <story.json> <walk.json> <milliseconds>`. Prints one object as JSON. Needs `--expose-gc`.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type Page, players } from './players';

const [engine = '', storyFile = '', walkFile = '', milliseconds = '1000'] = process.argv.slice(2);
const load = players[engine];
const collect = global.gc;
if (load === undefined || collect === undefined)
  throw new Error('This needs --expose-gc and an engine by name.');

/** In a function, so that the text of the walk is not kept by the program while memory is measured. */
function readWalk(): readonly number[] {
  return JSON.parse(readFileSync(walkFile, 'utf8'));
}

const walk = readWalk();
const json = readFileSync(storyFile, 'utf8');

/** Once is not enough: what the first collection lets go of frees more for the next. */
function heapUsed(): number {
  for (let times = 0; times < 4; times += 1) collect?.();
  return process.memoryUsage().heapUsed;
}

/** A number that changes with every letter that is put before the reader. */
function mixed(hash: number, { text, choices }: Page): number {
  let next = hash;
  for (const letter of `${text}${choices.join('|')}`)
    next = Math.imul(next ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return next;
}

const heapBefore = heapUsed();
const start = performance.now();
const player = load(json);
const firstPage = performance.now();
const second = player.step(walk[0] ?? 0);
const firstStep = performance.now();
const heapBytes = heapUsed() - heapBefore;

let at = 1;
/** Steps for so many milliseconds, or to the end of the walk; gives steps a second. */
function stepFor(time: number): number {
  const from = at;
  const begin = performance.now();
  let elapsed = 0;
  while (elapsed < time && at + 64 <= walk.length) {
    for (let offset = 0; offset < 64; offset += 1) player.step(walk[at + offset] ?? 0);
    at += 64;
    elapsed = performance.now() - begin;
  }
  return ((at - from) * 1000) / elapsed;
}

let seen = mixed(mixed(0x811c9dc5, player.first), second);
for (; at < 500; at += 1) seen = mixed(seen, player.step(walk[at] ?? 0));
// Both engines get time to warm up: in a long story most moments are otherwise met for the first time.
stepFor(Number(milliseconds));
const stepsPerSecond = stepFor(Number(milliseconds));

process.stdout.write(
  JSON.stringify({
    loadMs: firstPage - start,
    firstStepMs: firstStep - start,
    heapBytes,
    stepsPerSecond,
    seen,
  }),
);
