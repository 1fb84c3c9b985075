/** How long the compiler takes for one scenario of so many moments: `checker <moments>`. Prints one object as JSON. */
import process from 'node:process';
import { errorsOf } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { generatedContent } from '../compiler/generated-content';

const moments = Number(process.argv[2]);
// A small one first, so that the time of a cold start is not counted as time per moment.
compileSources(generatedContent(24));
const sources = generatedContent(moments);
const start = performance.now();
const compilation = compileSources(sources);
const compileMs = performance.now() - start;
const [scenario] = compilation.scenarios;

process.stdout.write(
  JSON.stringify({
    compileMs,
    states: scenario?.report.states ?? 0,
    errors: errorsOf(compilation).length,
    memoryBytes: process.memoryUsage().rss,
  }),
);
