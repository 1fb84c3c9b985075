/** A file that was taken along, opened without the app: from the disk, without a network, on the page beside it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chooseNew, guardNote } from './support/guarded';
import { type Reader, test } from './support/reader';

const secret = 'Mijn zwager weet hier te veel van';
const forFile = 'een zin voor het bestand';
const slow = { timeout: 60_000 };

/** Plays to the first decision, writes a note behind a passphrase, and takes all of it along. */
async function takeAlong(reader: Reader): Promise<string> {
  const { page } = reader;
  await guardNote(reader, secret);
  await page.getByRole('button', { name: 'Maak een bestand' }).click();
  const downloading = page.waitForEvent('download');
  await chooseNew(page, forFile, 'Bewaar het bestand');
  return (await downloading).path();
}

async function findsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

test('opens a file of the app from the disk, in both languages, and asks nothing of anyone', async ({
  reader,
  browser,
}) => {
  const file = await takeAlong(reader);
  const context = await browser.newContext({ offline: true, colorScheme: 'dark' });
  const page = await context.newPage();
  const address = pathToFileURL(join('dist', 'leesbestand.html')).href;
  const [asked, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await expect(page.getByText('Bewaar deze pagina op uw schijf en open haar daar.')).toBeHidden();
  await page.getByRole('button', { name: 'Open het bestand' }).click();
  await expect(page.getByRole('status')).toHaveText('Kies eerst een bestand.');
  await page.getByLabel('Kies het bestand').setInputFiles(file);
  await page.getByLabel('De wachtzin van het bestand').fill('niet deze');
  await page.getByRole('button', { name: 'Open het bestand' }).click();
  await expect(page.getByRole('status')).toContainText('De wachtzin past niet', slow);
  await findsNothing(page);
  await page.getByLabel('De wachtzin van het bestand').fill(forFile);
  await page.getByRole('button', { name: 'Open het bestand' }).click();
  await expect(page.getByRole('heading', { name: 'Wat erin zit' })).toBeFocused(slow);
  await expect(page.getByRole('heading', { name: 'Notities' })).toBeVisible();
  await expect(page.getByText(secret)).toBeVisible();
  await findsNothing(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als leesbare tekst' }).click();
  expect((await saving).suggestedFilename()).toBe('speelveld-leesbaar.txt');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.emulateMedia({ colorScheme: 'light' });
  await findsNothing(page);
  expect(asked.filter((url) => url !== address && !url.startsWith('blob:'))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('is offered in the vault as a download, and says where it belongs when it is opened on the site', async ({
  reader,
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/kluis');
  await reader.isAccessible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download de leespagina' }).click();
  expect((await downloading).suggestedFilename()).toBe('leesbestand.html');
  const other = await browser.newPage();
  await other.goto(`${baseURL}/leesbestand.html`);
  await expect(other.getByText('Bewaar deze pagina op uw schijf en open haar daar.')).toBeVisible();
  await expect(other.getByText('Save this page on your disk and open it there.')).toBeVisible();
  await other.close();
});
