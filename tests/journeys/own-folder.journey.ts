/**
 * A ministry builds with a folder of its own beside ours: its module, words, contacts, house style and half a language.
 * The folder lies at a path with spaces; ours and what lies outside both are left alone. The app is built for a path
 * below another site, and comes from there: out of our own server, and out of nginx with the file that we hand out.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { findProgram } from '../../src/cli/programs';
import { repositoryRoot } from '../../src/cli/repository';
import { type RunningServer, serveFolder } from '../../src/cli/serve';
import { readModules } from '../../src/compiler/read-modules';
import { basePath, runNginx } from '../hosting/web-servers';
import { fillOwnFolder } from '../support/own-folder';
import { buildWith } from './support/build-with';
import { onDesk, onPhone } from './support/circumstances';
import { Reader } from './support/reader';
import { first } from './support/stories';

// One build for all of these.
test.describe.configure({ mode: 'default' });

const ours = join(repositoryRoot, 'modules');
const outsider = 'Dit ligt buiten beide mappen.';

let root = '';
let server: RunningServer;

/** Everything the build wrote, as one text. */
function built(): string {
  const files = readdirSync(join(root, 'de app'), { recursive: true, withFileTypes: true });
  const texts = files.filter((one) => one.isFile() && /\.(js|css|html|json)$/.test(one.name));
  return texts.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
}

test.beforeAll(async () => {
  // A whole build, which on a machine that has other work takes minutes.
  test.setTimeout(600_000);
  root = mkdtempSync(join(tmpdir(), 'speelveld eigen '));
  const own = join(root, 'de eigen map');
  await fillOwnFolder(own);
  const outside = join(root, 'erbuiten');
  mkdirSync(outside);
  writeFileSync(join(outside, 'module.yaml'), `title: ${outsider}\n`);
  writeFileSync(join(outside, 'de.yaml'), `name: ${outsider}\nprompt: ${outsider}\n`);
  symlinkSync(outside, join(own, 'een-link'));
  symlinkSync(join(outside, 'de.yaml'), join(own, 'languages', 'de.yaml'));
  await buildWith(own, join(root, 'de app'), basePath);
  server = await serveFolder(join(root, 'de app'), 0, { base: basePath });
});

test.afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

/** The language in which each shown text of a part of the page is announced. */
function languagesIn(page: Page, selector: string): Promise<readonly (readonly [string, string])[]> {
  return page.locator(selector).evaluate((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found: (readonly [string, string])[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (/\p{L}/u.test(text)) found.push([text, lang]);
    }
    return found;
  });
}

/** A token as the browser paints it. */
function painted(page: Page, token: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--${name})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
}

test('in its own house style, in Dutch', async ({ page }) => {
  const before = JSON.stringify([...readModules(ours)]);
  const reader = new Reader(page);
  for (const sized of [onPhone, onDesk]) {
    await sized(page);
    await page.goto(`${server.address}/`);
    const logo = page.getByRole('banner').getByRole('img', { name: 'Ministerie van Voorbeeld' });
    await expect(logo).toBeVisible();
    expect(await logo.evaluate((one: HTMLImageElement) => one.naturalWidth > 0)).toBe(true);
    await expect(page.getByRole('banner')).toContainText('Oefenkamer');
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Meld een fout' })).toHaveAttribute(
      'href',
      'mailto:fouten@voorbeeld.nl',
    );
    await reader.fitsAndIsAccessible();
  }
  expect([await painted(page, 'actie'), await painted(page, 'link')]).toEqual([
    'rgb(122, 31, 43)',
    'rgb(1, 104, 155)',
  ]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await painted(page, 'actie')).toBe('rgb(240, 182, 189)');
  await reader.isAccessible();
  await page.emulateMedia({ colorScheme: 'light' });

  await page.goto(`${server.address}/bronnen`);
  await expect(page.getByRole('heading', { name: 'Regeling contacten' })).toBeAttached();
  await page.goto(`${server.address}/modules/waterschap/een-vraag-in-de-gang`);
  await reader.play(['gang-afhouden', 'bel-vertellen', 'chat-verschuiven', 'overleg-zeggen']);

  expect(JSON.stringify([...readModules(ours)])).toBe(before);
  expect(built()).toContain('Team Integriteit Voorbeeld');
  expect(built()).not.toContain(outsider);
});

test('before the app has come the page is in that house style below that path, and has no Dutch for a Frisian', async ({
  browser,
}) => {
  for (const locale of ['nl-NL', 'fy-NL']) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.route('**/app-*.js', (route) => route.abort());
    for (const path of ['/', '/modules/waterschap/een-vraag-in-de-gang']) {
      await page.goto(server.address + path);
      const words = page.locator('#eerste');
      await expect(words).toBeVisible({ visible: locale === 'nl-NL' });
      const links = await words
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !link?.startsWith(basePath))).toEqual([]);
    }
    if (locale === 'nl-NL') {
      await expect(page.locator('#eerste h1')).toBeVisible();
      expect(await painted(page, 'actie')).toBe('rgb(122, 31, 43)');
      await page.goto(`${server.address}/`);
      const head = page.locator('#eerste').getByRole('banner');
      await expect(head).toContainText('Oefenkamer');
      await expect(head.getByRole('img', { name: 'Ministerie van Voorbeeld' })).toBeVisible();
    }
    await context.close();
  }
});

test('in half a language: what is not translated is Dutch, and says so', async ({ page }) => {
  await onDesk(page);
  await page.goto(`${server.address}/`);
  await page.getByRole('button', { name: 'Frysk' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fy');
  const menu = 'header nav';
  await expect(page.locator(menu)).toContainText('Fy Netwerkkaart');
  await expect
    .poll(async () => Object.fromEntries(await languagesIn(page, menu)))
    .toMatchObject({ 'Fy Netwerkkaart': 'fy', 'Fy Hulp': 'fy', Programma: 'nl', Bronnen: 'nl' });
  await new Reader(page).isAccessible();

  await page.goto(`${server.address}/programma`);
  await expect(page.getByRole('heading', { name: 'Us programma' })).toBeVisible();
  await expect
    .poll(async () => Object.fromEntries(await languagesIn(page, 'main')))
    .toMatchObject({ 'Us programma': 'fy', 'Wat wij samen oefenen.': 'nl', 'De vraag in de gang': 'nl' });

  await page.goto(`${server.address}/modules/waterschap/een-vraag-in-de-gang`);
  await expect(page.getByRole('log')).toContainText('Fy ');
  for (const [text, lang] of await languagesIn(page, '[role=log]'))
    expect([text, lang]).toEqual([text, text.startsWith('Fy ') ? 'fy' : lang]);
  // Ours was not translated: it is told in Dutch from beginning to end.
  await page.goto(`${server.address}${first.path}`);
  await expect(page.getByRole('log')).toBeVisible();
  await expect(page.locator('[lang=nl]:has([role=log]), [role=log][lang=nl]').first()).toBeVisible();
});

test.describe('behind nginx, below another site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the start and a deep link open under our policy, and what is kept for the room is kept below that path only', async ({
    page,
  }) => {
    test.skip(findProgram('nginx') === null, 'nginx is not here');
    const folder = join(root, 'de app');
    const assets = join(folder, 'assets');
    const compressed = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
    for (const name of compressed)
      writeFileSync(join(assets, `${name}.gz`), gzipSync(readFileSync(join(assets, name)), { level: 1 }));
    const nginx = await runNginx({ folder, withoutTls: true });
    const address = `http://localhost:${nginx.plainPort}${basePath}`;
    const complaints: string[] = [];
    const encodings = new Set<string | undefined>();
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      // That a font was used late says how busy the machine is, and nothing of the policy.
      if (/preloaded using link preload but not used within/.test(message.text())) return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('response', (response) => {
      const url = response.url();
      if (!url.startsWith(address)) elsewhere.push(url);
      if (/\/assets\/.*\.js$/.test(url)) encodings.add(response.headers()['content-encoding']);
    });
    try {
      await page.goto(address);
      await expect(page.getByRole('banner')).toContainText('Oefenkamer');
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      // Who leaves a page that still loads breaks its loading off, and the page complains of that.
      await page.waitForLoadState('networkidle');
      await page.goto(`${address}modules/waterschap/een-vraag-in-de-gang`);
      await expect(page.getByRole('log')).toBeVisible();
      await page.waitForLoadState('networkidle');
      await page.goto(`${address}groep`);
      await expect(page.locator('body')).toContainText('Maak klaar voor de zaal');
      await page.getByRole('button', { name: 'Maak klaar voor de zaal' }).click();
      await expect(page.getByText(/^Klaar: heel Speelveld ligt op dit apparaat/)).toBeVisible({
        timeout: 120_000,
      });
      const scopes = await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      );
      expect(scopes).toEqual([address]);
      expect([complaints, elsewhere, [...encodings]]).toEqual([[], [], ['gzip']]);
    } finally {
      await nginx.stop();
    }
  });
});
