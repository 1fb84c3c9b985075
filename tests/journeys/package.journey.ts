/** The package for a web server, unpacked below a path of its own, as a host does: it plays, and says which one it is. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningServer, serveFolder } from '../../src/cli/serve';
import { verify } from '../../src/package/verify';
import { unzipped } from '../../src/package/zip';
import { packagedBase, packageOf } from '../support/packages';

let folder = '';
let server: RunningServer;
let hash = '';

test.beforeAll(async () => {
  // Where no other test has made it yet, it takes as long as a build.
  test.setTimeout(900_000);
  const { zip } = await packageOf('static');
  const files = unzipped(new Uint8Array(readFileSync(zip)));
  if (!files.ok) throw new Error(files.failure.kind);
  ({ hash } = verify(files.value, { publicKey: null, hash: null }));
  folder = await mkdtemp(join(tmpdir(), 'speelveld-uitgepakt-'));
  for (const [path, bytes] of files.value) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  server = await serveFolder(folder, 0, { base: packagedBase });
});

test.afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a host unpacks the package below a path, and reads there the hash that verify prints', async ({
  page,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.address}/`)) outside.push(request.url());
  });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${server.address}/over`);
  const version = page.getByRole('region', { name: 'Deze versie' });
  await expect(version.getByText(hash)).toBeVisible();
  await expect(version.getByText('een webserver')).toBeVisible();
  await page.goto(`${server.address}/programma`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
});
