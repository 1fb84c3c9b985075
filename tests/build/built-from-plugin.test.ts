/** The version and commit that a build carries: the same for the same source, and none that is not its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFromPlugin } from '../../src/build/built-from-plugin';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'speelveld-version-'));
  project(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function project(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "proef", "version": "3.2.1" }');
  const env = ['VERSION', 'COMMIT', 'SOURCE'].map((name) => `import.meta.env.SPEELVELD_${name}`);
  writeFileSync(join(folder, 'main.js'), `export const built = [${env.join(', ')}];\n`);
}

async function builtIn(folder: string): Promise<string> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [builtFromPlugin()],
    build: { write: false, lib: { entry: join(folder, 'main.js'), formats: ['es'], fileName: 'main' } },
  });
  return [result]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
    .join('\n');
}

function commitAll(folder: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Proef');
  return git('rev-parse', '--short=12', 'HEAD').trim();
}

test('names the version and the commit, and is the same when built again', async () => {
  const commit = commitAll(root);
  const built = await builtIn(root);
  expect(built).toContain('3.2.1');
  expect(built).toContain(commit);
  expect(await builtIn(root)).toBe(built);
});

test.each([
  ['https://code.voorbeeld.nl/speelveld.git', true],
  ['https://example.org/speelveld', false],
  ['javascript:alert(1)', false],
])('names where the source is published, unless that leads nowhere: %s', async (url, isNamed) => {
  writeFileSync(join(root, 'publiccode.yml'), `publiccodeYmlVersion: '0.7'\nurl: '${url}'\n`);
  expect((await builtIn(root)).includes(url)).toBe(isNamed);
});

test('knows no commit outside a checkout, nor that of a checkout it merely lies in', async () => {
  const commit = commitAll(root);
  const inner = join(root, 'uitgepakt');
  project(inner);
  const built = await builtIn(inner);
  expect(built).toContain('3.2.1');
  expect(built).not.toContain(commit);
});
