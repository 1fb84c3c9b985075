/**
 * Makes what the benchmark measures: `prepare <folder> <sizes…>` writes each story for both engines, the walk
 * through it, and the measuring program bundled as the app is. Prints the time that ink took to compile.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Compiler } from 'inkjs/full';
import { build } from 'vite';
import { benchStory, benchWalk } from './story';
import { asInk, asScenario } from './story-formats';

const stepsInWalk = 500_000;
const [folder = '', ...sizes] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const inkCompileMs: Record<string, number> = {};
for (const size of sizes) {
  const story = benchStory(Number(size));
  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, `${size}.${name}.json`), text);
  write('dialogue', JSON.stringify(asScenario(story)));
  write('walk', JSON.stringify(benchWalk(story, stepsInWalk)));
  const start = performance.now();
  const ink = new Compiler(asInk(story)).Compile().ToJson();
  inkCompileMs[size] = performance.now() - start;
  if (typeof ink !== 'string') throw new Error('The ink did not compile to JSON.');
  write('inkjs', ink);
}

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(folder, 'bin'),
    emptyOutDir: true,
    rolldownOptions: { input: ['tests/bench/worker.ts'] },
  },
});

process.stdout.write(JSON.stringify(inkCompileMs));
