/** `npm run build`: the app in dist, and how large it became. A mistake is shown whole, a circumstance in one sentence. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger } from 'vite';
import { mistakeOf } from './build-mistake';
import { cannotWriteIn, sentenceOf, unwritableOf } from './circumstances';
import { repositoryRoot } from './repository';

const out = join(repositoryRoot, 'dist');

function sizeOf(folder: string): string {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const megabytes = (sizes.reduce((sum, size) => sum + size, 0) / 1_000_000).toFixed(1).replace('.', ',');
  return `${sizes.length} bestanden, ${megabytes} MB`;
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

const [unknown] = process.argv.slice(2);
const closed = unwritableOf([repositoryRoot, out]);
if (unknown !== undefined) {
  refuse(
    `npm run build kent ‘${unknown}’ niet. Het pad waaronder de app komt te staan, kiest u met BASE_PATH.`,
  );
} else if (closed !== null) refuse(cannotWriteIn(closed));
else {
  const startedAt = performance.now();
  // What is delivered is made for delivery, whatever the machine that makes it is set to.
  process.env.NODE_ENV = 'production';
  // What failed is thrown too, and said once, here.
  const customLogger = { ...createLogger('warn'), error: () => undefined };
  try {
    await build({
      root: repositoryRoot,
      configLoader: 'runner',
      customLogger,
      logLevel: 'warn',
      build: { reportCompressedSize: false },
    });
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    process.stdout.write(`Gebouwd in dist: ${sizeOf(out)}, ${seconds} s.\n`);
  } catch (error) {
    refuse(sentenceOf(error, null, repositoryRoot) ?? mistakeOf(error));
  }
}
