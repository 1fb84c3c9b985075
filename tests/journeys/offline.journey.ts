/**
 * Without a network for real: the server is stopped, not the page's own idea of it. One visit in which the app is kept,
 * cold starts without a server, a release under an open tab, and an erasure after which nothing lies there.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeWorker } from '../../src/build/offline-plugin';
import { repositoryRoot } from '../../src/cli/repository';
import { type RunningServer, serveFolder } from '../../src/cli/serve';
import { Reader, test } from './support/reader';
import { everythingStored } from './support/stored';
import { first } from './support/stories';

test.use({ serviceWorkers: 'allow' });

const built = join(repositoryRoot, 'dist');
const newer = /Er staat een nieuwe versie van Speelveld klaar/;
const mark = 'meta[name="proef"]';

let server: RunningServer;
let nextBuild = '';

test.beforeEach(async () => {
  server = await serveFolder(built, 0);
});

test.afterEach(async () => {
  await server.close();
  if (nextBuild !== '') rmSync(nextBuild, { recursive: true, force: true });
});

/** As a next release: another page, and the script of the conversation cards is there no more. */
async function releasedWithoutCards(): Promise<string> {
  nextBuild = mkdtempSync(join(tmpdir(), 'speelveld-next-'));
  cpSync(built, nextBuild, { recursive: true });
  const page = join(nextBuild, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('</head>', '<meta name="proef" content="2"></head>'),
  );
  const assets = join(nextBuild, 'assets');
  for (const name of readdirSync(assets).filter((file) => /^cards-.*\.js$/.test(file)))
    rmSync(join(assets, name));
  await writeWorker(repositoryRoot, nextBuild);
  return nextBuild;
}

/** The number of caches and service workers of this origin. */
function keptBy(page: Page): Promise<readonly [caches: number, workers: number]> {
  return page.evaluate(
    async () =>
      [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length] as const,
  );
}

test('in a room without a network the app opens, waits with a new version, and is erased whole', async ({
  page,
  context,
}) => {
  const { address } = server;
  const port = Number(new URL(address).port);
  const reader = new Reader(page);
  const open = async (path: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.emulateMedia({ reducedMotion: 'reduce' });
    await opened.goto(address + path);
    await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
    return opened;
  };

  await test.step('who keeps nothing has nothing here', async () => {
    await page.goto(`${address}${first.path}`);
    await reader.readToDecision();
    expect(await keptBy(page)).toEqual([0, 0]);
  });

  await test.step('a press before the session brings all of it, says how much, and can be undone', async () => {
    await page.goto(`${address}/groep`);
    const said = (await page.getByText(/Dat neemt [\d.]+\skB in/).textContent()) ?? '';
    const size = /[\d.]+\skB/.exec(said)?.[0] ?? 'nothing';
    await page.getByRole('button', { name: 'Maak klaar voor de zaal' }).press('Enter');
    await expect(page.getByText(`Klaar: heel Speelveld ligt op dit apparaat, ${size}.`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Controleer het nog eens' })).toBeFocused();
    await reader.fitsAndIsAccessible();
    expect(await keptBy(page)).toEqual([1, 1]);
    await page.goto(`${address}/kluis`);
    await page.getByRole('button', { name: 'Haal deze bestanden weg' }).click();
    await expect(page.getByRole('heading', { name: 'Wat staat waar' })).toBeFocused();
    expect(await keptBy(page)).toEqual([0, 0]);
  });

  await test.step('who keeps something has the app here, and the vault says how much', async () => {
    await page.getByRole('radio', { name: /^Dit apparaat V/ }).check();
    await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await expect(page.getByText(/^Alles ligt er: \d[\d.]*\skB\.$/)).toBeVisible();
    expect(await keptBy(page)).toEqual([1, 1]);
  });

  await test.step('with the server gone a screen, a story and a tool open from nothing', async () => {
    await page.close();
    await server.close();
    const room = await open('/groep');
    await expect(room.getByText(/^Klaar: heel Speelveld/)).toBeVisible();
    await room.getByRole('button', { name: /^Een korte casus/ }).click();
    await expect(room.getByRole('heading', { name: 'Een korte casus' })).toBeVisible();
    for (const screen of ['/groep/scherm', '/hulpmiddelen/moreel-beraad']) await (await open(screen)).close();
    await room.goto(`${address}${first.path}`);
    const again = new Reader(room);
    expect(await again.readToDecision()).toBe('asked');
    await again.choose(first.road[0]);
    const missing = await room.evaluate(() => fetch('/assets/weg.js').then(String, () => 'a fault'));
    expect(missing).toBe('a fault');
    await room.close();
  });

  await test.step('a whole session with raised cards begins from nothing, is led to its close, and leaves nothing', async () => {
    const leading = await open('/groep');
    const press = (name: string | RegExp): Promise<void> =>
      leading.getByRole('button', { name }).first().click();
    await press(/^Een eigen casus/);
    await leading.getByLabel('De vraag aan de zaal').fill('Mag de kraanvogel blijven?');
    await leading.getByLabel('Mogelijkheid A').fill('Laten staan.');
    await leading.getByLabel('Mogelijkheid B').fill('Weghalen.');
    await leading.getByRole('radio', { name: /opgestoken kaarten/i }).check();
    await press('Begin de sessie');
    await expect(leading.getByRole('heading', { level: 1, name: 'De deuren zijn open' })).toBeFocused();
    const wall = await open('/groep/scherm');
    await expect(wall.getByText('Spelregels')).toBeVisible();
    for (const [step, votes, shown] of [
      [/^Ronde 1, vooraf/, '111112222', 'Ronde 1'],
      [/^Ronde 2, na het gesprek/, '111222222', 'Ronde 2'],
    ] as const) {
      await press(step);
      await press('Open de stemming');
      await leading.keyboard.type(votes);
      await expect(leading.getByText(/^Geteld: 9 van/)).toBeVisible();
      await press('Sluit de stemming');
      await press('Toon de verdeling');
      await expect(wall.getByText(shown, { exact: true }).first()).toBeVisible();
    }
    await press(/^Wat verschoof er/);
    await expect(leading.getByText('Ronde 1 staat er: A 5, B 4')).toBeVisible();
    await expect(leading.getByText('Ronde 2 staat er: A 3, B 6')).toBeVisible();
    await press(/^Afsluiting/);
    await press('Sluit de sessie');
    await leading.getByRole('dialog').getByRole('button', { name: 'Sluit de sessie' }).click();
    await expect(leading.getByText('De sessie is gesloten en van dit apparaat gewist.')).toBeVisible();
    await expect(wall.getByText('Dank u wel')).toBeVisible();
    expect((await everythingStored(leading)).includes('kraanvogel')).toBe(false);
    const names = await leading.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).not.toContain('speelveld-groepssessie');
    await wall.close();
    await leading.close();
  });

  const former = await test.step('a release waits while a tab of the former version is open', async () => {
    server = await serveFolder(built, port);
    const first = await open('/over');
    server.serveFrom(await releasedWithoutCards());
    const second = await open('/over');
    await expect(second.getByText(newer)).toBeVisible();
    await expect(first.getByText(newer)).toBeVisible();
    await second.reload();
    await expect(second.locator(mark)).toHaveCount(0);
    await second.close();
    return first;
  });

  await test.step('that tab goes on with its own files; one that is nowhere is missing, and not the page', async () => {
    await former.getByRole('link', { name: 'Gesprek', exact: true }).click();
    await former.getByRole('link', { name: 'Trek een gesprekskaart' }).first().click();
    await expect(former.getByRole('heading', { level: 1, name: 'Gesprekskaarten' })).toBeVisible();
    const missing = await former.evaluate(async () => (await fetch('/assets/weg.js')).status);
    expect(missing).toBe(404);
    await former.close();
  });

  await test.step('the next visit has the new version, and the former files are gone', async () => {
    const next = await open('/over');
    await expect(next.locator(mark)).toHaveCount(1);
    await expect(next.getByText(newer)).toHaveCount(0);
    expect(await keptBy(next)).toEqual([1, 1]);
    await next.close();
  });

  await test.step('an erasure leaves nothing, without a network too', async () => {
    await server.close();
    const last = await open('/kluis');
    await last.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
    await last.getByRole('button', { name: 'Wis alles', exact: true }).click();
    await expect(last.getByText('Alles is gewist.')).toBeVisible();
    await expect(last.getByRole('heading', { name: 'Op dit apparaat: de app zelf' })).toHaveCount(0);
    expect(await keptBy(last)).toEqual([0, 0]);
    const rest = await last.evaluate(async () => [
      (await indexedDB.databases()).length,
      localStorage.length,
      sessionStorage.length,
    ]);
    expect(rest).toEqual([0, 0, 0]);
    await expect(last.goto(address)).rejects.toThrow();
  });
});
