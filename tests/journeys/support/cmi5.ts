/**
 * A package of cmi5 as a learning system serves it: built for the strict recorder of this run, behind the policy that a
 * package has, at a port and in a folder of its own.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { contentSecurityPolicy, contentType, readOrigin } from '../../../src/cli/headers';
import { repositoryRoot } from '../../../src/cli/repository';
import { asId } from '../../../src/core/shared/ids';
import { buildApp } from '../../../src/package/build-app';
import type { AnyRecord } from '../../../src/vault/codec';
import { deriveBytes, floor } from '../../../src/vault/derive';
import { seal } from '../../../src/vault/file-format';
import { first, second } from './stories';

/** The module that the package is of. */
export const packaged = 'netwerkbewust';

/** Where the package lies: in a folder of its own, as a learning system unpacks it. */
const folder = '/cursus/4711/';

/** A package that is served. */
export interface ServedPackage {
  /** The address of its item, without what starts it. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds and serves it.
 * @param store the origin of the record store, the only one that it may speak to
 */
export async function servePackage(store: string): Promise<ServedPackage> {
  const { files } = await buildApp({
    root: repositoryRoot,
    format: 'cmi5',
    base: './',
    only: packaged,
    stores: [store],
  });
  const stores = [readOrigin(store)].filter((one) => one !== null);
  const policy = contentSecurityPolicy({ kind: 'learningSystem', frames: [], recordStores: stores });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
    const body = files.get(file);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', contentType(extname(file)));
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${folder}index.html?module=${packaged}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const passphrase = 'vier losse woorden samen';

/** What somebody took along from the module, all but finished: both stories played and looked back on, and closed. */
export async function takenAlong(): Promise<Buffer> {
  const at = Date.UTC(2026, 9, 1, 9);
  const records: readonly AnyRecord[] = [
    ...[first, second].map(
      ({ id }, index): AnyRecord => ({
        kind: 'journey',
        record: {
          id: asId(`00000000-0000-4000-8000-00000000000${index}`),
          module: asId(packaged),
          scenario: asId(id),
          contentHash: '0000000',
          steps: [],
          cursor: null,
          startedAt: at,
          changedAt: at,
          endedAt: at,
          debriefSeenAt: at,
          branchedFrom: null,
        },
      }),
    ),
    { kind: 'moduleClosing', record: { module: asId(packaged), way: 'declined', closedAt: at } },
  ];
  const derivation = { ...floor, salt: crypto.getRandomValues(new Uint8Array(16)) };
  return Buffer.from(await seal(records, derivation, async () => deriveBytes(passphrase, derivation)));
}

const words = {
  nl: {
    choose: 'Kies een bestand',
    passphrase: 'De wachtzin van het bestand',
    look: 'Kijk wat erin zit',
    merge: 'Voeg samen',
  },
  en: {
    choose: 'Choose a file',
    passphrase: 'The passphrase of the file',
    look: 'See what is in it',
    merge: 'Merge',
  },
};

/** Brings along what was taken along, up to the last press, which the returned deed makes. */
export async function bringsAlong(
  page: Page,
  file: Buffer,
  language: keyof typeof words = 'nl',
): Promise<() => Promise<void>> {
  const said = words[language];
  await page.locator('a[href="#/kluis"]').first().click();
  await page
    .getByLabel(said.choose)
    .setInputFiles({ name: 'kluis.json', mimeType: 'application/json', buffer: file });
  await page.getByLabel(said.passphrase).fill(passphrase);
  await page.getByRole('button', { name: said.look }).click();
  const merge = page.getByRole('button', { name: said.merge });
  await merge.waitFor({ timeout: 60_000 });
  return () => merge.click();
}
