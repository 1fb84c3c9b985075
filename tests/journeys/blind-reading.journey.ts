/** Two people read a story blind from a file on their disk, one by keyboard on a phone; what they answered is counted. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { blind } from '../../src/cli/modules/blind';
import { contentFolders } from '../../src/compiler/content-folders';
import { asPrinted, pagesOnPaper, readable } from './support/paper';
import { first } from './support/stories';

const story = first.name;
const seed = 'reis';
let folder = '';

async function ran(...args: readonly string[]): Promise<string> {
  let said = '';
  const code = await blind(args, {
    ...contentFolders('modules', null),
    now: () => new Date(),
    print: (text) => {
      said += text;
    },
    complain: (text) => {
      said += text;
    },
  });
  expect(code, said).toBe(0);
  return said;
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speelveld-blind-'));
  await ran(story, '--readers', '2', '--out', folder, '--seed', seed);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function findsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

interface Opened {
  readonly page: Page;
  /** What went wrong, or was asked of a network. */
  readonly trouble: readonly string[];
}

async function open(
  browser: Browser,
  reader: 1 | 2,
  options: Parameters<Browser['newContext']>[0],
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => request.url().startsWith('http') && trouble.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  const name = readdirSync(folder).find((one) => one.endsWith(`-0${reader}.html`)) ?? '';
  await page.goto(pathToFileURL(join(folder, name)).href);
  return { page, trouble };
}

/** Tabs on until what is meant has the focus. */
async function tabTo(page: Page, isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(':focus').evaluate(isThere)) return;
  }
  throw new Error('Thirty presses of Tab do not come there.');
}

async function saved(page: Page, press: () => Promise<void>, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await press();
  const file = join(folder, 'antwoorden', name);
  await (await downloading).saveAs(file);
  return file;
}

test('one reads by keyboard on a phone, another with a mouse; two files are counted', async ({ browser }) => {
  const { page, trouble } = await open(browser, 1, {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Blind lezen: lezer 1' })).toBeFocused();
  await findsNothing(page);
  const isNext = (element: Element): boolean => element.id === 'next';
  await tabTo(page, isNext);
  await page.keyboard.press('Enter');
  for (let number = 1; number <= 4; number += 1) {
    // One decision at a time: what follows is not shown.
    await expect(page.locator('[data-decision]:visible')).toHaveCount(1);
    await expect(page.locator(':focus')).toHaveRole('heading');
    if (number === 1) {
      await tabTo(page, isNext);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toContainText('Vraag 1 of 3 is hier nog open');
      await findsNothing(page);
    } else await tabTo(page, (element) => element.matches('[data-question="wish"]'));
    await page.keyboard.press('Space');
    await tabTo(page, (element) => element.matches('[data-question="sure"]'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, (element) => element.matches('[data-question="own"]'));
    await page.keyboard.press('Space');
    await tabTo(page, (element) => element.matches('textarea'));
    await page.keyboard.insertText(`Gemist bij ${number}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await tabTo(page, isNext);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Klaar' })).toBeFocused();
  await findsNothing(page);
  await tabTo(page, (element) => element.id === 'done');
  const first = await saved(page, () => page.keyboard.press('Enter'), 'een.json');
  await expect(page.getByRole('status')).toContainText(/Bewaard als blind-[0-9a-f]{8}-01\.json/);
  // Looking back is allowed, changing what one answered before reading on is not.
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.locator('input[data-question="wish"]:visible').first()).toBeDisabled();
  expect(trouble).toEqual([]);

  const other = await open(browser, 2, { viewport: { width: 1440, height: 900 } });
  // A file of another reader is refused; nothing changes.
  await other.page.getByLabel('Verdergaan met antwoorden die u eerder bewaarde').setInputFiles(first);
  await expect(other.page.getByRole('status')).toContainText('een ander pak of een andere lezer');
  await other.page.getByRole('button', { name: 'Verder', exact: true }).click();
  for (let number = 1; number <= 4; number += 1) {
    const wish = other.page.getByRole('group', { name: /^1\. Welke keuze/ });
    await wish.getByRole('radio').first().check();
    const own = other.page.getByRole('group', { name: /^3\. Wat zou u zelf doen/ });
    await own.getByRole('radio', { name: 'Iets anders' }).check();
    await other.page
      .getByRole('group', { name: /^4\. Welke keuzes/ })
      .getByRole('checkbox')
      .first()
      .check();
    await other.page.getByRole('button', { name: 'Verder', exact: true }).click();
  }
  await findsNothing(other.page);
  const save = other.page.getByRole('button', { name: 'Bewaar mijn antwoorden' }).first();
  const second = await saved(other.page, () => save.click(), 'twee.json');
  expect(other.trouble).toEqual([]);

  // With the saved file one goes on where one was.
  const again = await open(browser, 2, {});
  await again.page.getByLabel('Verdergaan met antwoorden die u eerder bewaarde').setInputFiles(second);
  await expect(again.page.getByRole('heading', { name: 'Klaar' })).toBeFocused();
  await expect(again.page.getByRole('status')).toContainText('Uw eerdere antwoorden staan er weer');

  const report = await ran('--count', first, second, '--kind', 'people');
  expect(report).toContain('2 lezers: mensen');
  expect(report).toContain('Gemist bij 4');
  expect(report).toContain('zou iets anders doen: 1');
  expect(report).toContain('Te weinig lezers voor een oordeel');
  for (const { page: left } of [{ page }, other, again]) await left.context().close();
});

test('on paper every decision begins a sheet, with boxes and nothing to press, also without a script', async ({
  browser,
}) => {
  const { page } = await open(browser, 1, { javaScriptEnabled: false });
  await asPrinted(page);
  await expect(page.locator('[data-decision]:visible')).toHaveCount(4);
  await expect(page.getByRole('button')).toHaveCount(0);
  const text = await readable(page);
  expect(text.match(/1\. Welke keuze willen de makers/g)).toHaveLength(4);
  expect(text).not.toMatch(/downloads|mag hier haar werk niet doen/);
  const pages = await pagesOnPaper(page);
  expect(pages).toBeGreaterThanOrEqual(6);
  expect(pages).toBeLessThanOrEqual(14);
  await page.context().close();
});
