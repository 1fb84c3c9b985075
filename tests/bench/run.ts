/**
 * `npm run bench`: our dialogue and inkjs on the same stories in one run, and the bytes to the first scene.
 * Prints a table of medians and ratios and writes .cache/bench.json. `--rounds 3` changes the number of rounds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Compiler } from 'inkjs/full';
import { benchStory, benchWalk } from './story';
import { asInk, asScenario } from './story-formats';

interface Measured {
  readonly loadMs: number;
  readonly heapBytes: number;
  readonly stepsPerSecond: number;
}

const engines = ['dialogue', 'inkjs'] as const;
const sizes = [40, 100, 1000, 10_000];
const asked = process.argv.indexOf('--rounds');
const rounds = asked === -1 ? 5 : Number(process.argv[asked + 1]);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function measure(engine: string, story: string, walk: string): Measured {
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'tests/bench/worker.ts', engine, story, walk, '400'],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Measured;
}

function row(size: number, folder: string) {
  const story = benchStory(size);
  const walk = join(folder, `walk-${size}.json`);
  writeFileSync(walk, JSON.stringify(benchWalk(story, 200_000)));
  const files = {
    dialogue: join(folder, `dialogue-${size}.json`),
    inkjs: join(folder, `inkjs-${size}.json`),
  };
  writeFileSync(files.dialogue, JSON.stringify(asScenario(story)));
  writeFileSync(files.inkjs, new Compiler(asInk(story)).Compile().ToJson() ?? '');
  const found: Record<(typeof engines)[number], Measured[]> = { dialogue: [], inkjs: [] };
  // The engines take turns, so that a busy moment of the machine does not fall on one of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of engines) found[engine].push(measure(engine, files[engine], walk));
  }
  const of = (engine: (typeof engines)[number], what: keyof Measured): number =>
    median(found[engine].map((measured) => measured[what]));
  return {
    moments: size,
    loadMs: of('dialogue', 'loadMs'),
    inkLoadMs: of('inkjs', 'loadMs'),
    loadRatio: of('dialogue', 'loadMs') / of('inkjs', 'loadMs'),
    stepsPerSecond: of('dialogue', 'stepsPerSecond'),
    inkStepsPerSecond: of('inkjs', 'stepsPerSecond'),
    stepRatio: of('dialogue', 'stepsPerSecond') / of('inkjs', 'stepsPerSecond'),
    heapMB: of('dialogue', 'heapBytes') / 1e6,
    inkHeapMB: of('inkjs', 'heapBytes') / 1e6,
  };
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Bytes to the first playable scene in Dutch, per part, from the build's manifest. */
function bytes() {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  const wanted = [
    'index.html',
    'src/features/player/route.tsx',
    'src/i18n/locales/nl/general.json',
    'src/i18n/locales/nl/player.json',
    ...Object.keys(manifest).filter((key) => key.includes('scenario/netwerkbewust/het-etentje/nl')),
  ];
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const next of chunk.imports ?? []) add(next);
  };
  for (const key of wanted) add(key);
  const styles = [...files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`dist/${file}`, 'utf8'));
  for (const [, font = ''] of styles.join('').matchAll(/url\(["']?\/?(assets\/[^)"']+\.woff2)/g)) {
    if (!font.includes('italic')) files.add(font);
  }
  const part = (name: string, belongs: (file: string) => boolean) => {
    const contents = [...files].filter(belongs).map((file) => readFileSync(`dist/${file}`));
    const sum = (size: (content: Buffer) => number): number =>
      contents.reduce((total, content) => total + size(content), 0);
    const isFont = name === 'fonts';
    return {
      part: name,
      files: contents.length,
      raw: sum((content) => content.length),
      gzip: sum((content) => (isFont ? content.length : gzipSync(content, { level: 9 }).length)),
      brotli: sum((content) => (isFont ? content.length : brotliCompressSync(content).length)),
    };
  };
  return [
    part('scripts and content', (file) => file.endsWith('.js')),
    part('styles', (file) => file.endsWith('.css')),
    part('fonts', (file) => file.endsWith('.woff2')),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'speelveld-bench-'));
try {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}, ${rounds} rounds`;
  const dialogue = sizes.map((size) => row(size, folder));
  const weights = bytes();
  process.stdout.write(`${machine}\n`);
  const rounded = (value: number): number => Number(value.toPrecision(3));
  const tidy = (rows: readonly Record<string, number | string>[]) =>
    rows.map((entry) =>
      Object.fromEntries(
        Object.entries(entry).map(([key, value]) => [
          key,
          typeof value === 'number' && !Number.isInteger(value) ? rounded(value) : value,
        ]),
      ),
    );
  const table = (rows: readonly Record<string, number | string>[]): void => {
    const heads = Object.keys(rows[0] ?? {});
    process.stdout.write(`${heads.join('\t')}\n`);
    for (const entry of tidy(rows)) process.stdout.write(`${heads.map((head) => entry[head]).join('\t')}\n`);
    process.stdout.write('\n');
  };
  table(dialogue);
  table(weights);
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/bench.json', JSON.stringify({ machine, dialogue, bytes: weights }, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
