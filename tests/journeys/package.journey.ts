/** The package for a web server, unpacked below a path of its own, as a host does: it plays, and says which one it is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningServer, serveFolder } from '../../src/cli/serve';
import { verify } from '../../src/package/verify';
import { packagedBase, unpackedInto } from '../support/packages';

let folder = '';
let server: RunningServer;
let hash = '';

test.beforeAll(async () => {
  // Where no other test has made it yet, it takes as long as a build.
  test.setTimeout(900_000);
  folder = await mkdtemp(join(tmpdir(), 'speelveld-uitgepakt-'));
  ({ hash } = verify(await unpackedInto(folder, 'static'), { publicKey: null, hash: null }));
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
  await expect(version.getByText(hash, { exact: true })).toBeVisible();
  await expect(version.getByText('een webserver')).toBeVisible();
  await page.goto(`${server.address}/programma`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
});
