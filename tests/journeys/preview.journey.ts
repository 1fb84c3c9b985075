/** A draft that is handed on: one file, opened from the disk without a network, played to its end; and on paper. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { preview } from '../../src/cli/modules/preview';
import { ranIn } from '../compiler/ran-in';
import { pressByKey, tabTo } from './support/by-keyboard';
import { readable } from './support/paper';
import { pdfText } from './support/pdf-text';
import { Reader } from './support/reader';
import { cases, first } from './support/stories';

/** As a ministry's computer may have it. */
let folder = '';

test.beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'speelveld-concept-')), 'Café, eerste versie');
  mkdirSync(folder);
});

test.afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const story = first.file;

const note = 'Mail uw opmerkingen aan <anna@example.org> & Bo.';

/** What the page asked of anyone, and what went wrong in it. */
interface Heard {
  readonly asked: string[];
  readonly wrong: string[];
}

/** The authors' files, where the checker warns of one thing in the first story: words that no scene writes are spoken. */
function warnedOf(): string {
  const modules = join(folder, 'modules');
  cpSync(resolve('modules'), modules, { recursive: true });
  writeFileSync(join(modules, `${first.name}.yaml`), story.withChoice(first.road[0], { spoken: true }));
  return modules;
}

/** Makes the file and opens it where there is no network. */
async function handedOn(
  context: BrowserContext,
  modules: string,
  scenario: string,
  ...args: readonly string[]
) {
  const file = join(folder, `${scenario.replace('/', ' - ')}.html`);
  const { code, wrong } = await ranIn(modules, preview, scenario, '--out', file, ...args);
  expect(wrong).toBe('');
  expect(code).toBe(0);
  const page = await context.newPage();
  const heard: Heard = { asked: [], wrong: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) heard.asked.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && heard.wrong.push(message.text()));
  page.on('pageerror', (error) => heard.wrong.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('[data-moment]')).toBeVisible();
  return { page, file, heard };
}

/** What the page says of nothing that is not in it. */
async function speaksOfNothingElse(page: Page): Promise<void> {
  const said = await readable(page);
  expect(said).not.toMatch(
    /kluis|wachtzin|bewaar|bewaard|programma|voornemen|hulpmiddel|gesprekskaart|vault|passphrase|programme/i,
  );
  const ways = await page
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  // Where a publication stands, or where the story is looked back on: nothing else.
  expect(ways.filter((way) => !way.startsWith('https://') && !/nabespreking$|terugblik$/.test(way))).toEqual(
    [],
  );
}

/** The bar that says it is a draft is in sight, and covers nothing of what has the focus. */
async function isMarked(page: Page): Promise<void> {
  const bar = page.locator('.preview-draft');
  await expect(bar).toHaveText(/^Concept, versie van \d+ \p{L}+ \d{4}, \d\d\.\d\d uur; niet vastgesteld$/u);
  await expect(bar).toBeInViewport({ ratio: 1 });
  const hidden = await page.evaluate(() => {
    const edge = document.querySelector('.preview-draft')?.getBoundingClientRect().bottom ?? 0;
    const held = document.activeElement?.getBoundingClientRect();
    return held !== undefined && document.activeElement !== document.body && held.height < 400
      ? Math.max(0, edge - held.top)
      : 0;
  });
  expect(hidden).toBeLessThanOrEqual(1);
}

/** One press of a key after another, the first choice each time, to an ending. */
async function playByKey(page: Page): Promise<number> {
  const ended = page.locator('[data-ending]');
  const choice = page.locator('[data-open] [data-choice]').first();
  const next = page.getByRole('button', { name: 'Verder', exact: true });
  const asked = page.locator('[data-choice]').first();
  let chosen = 0;
  for (let press = 0; press < 120; press += 1) {
    await expect(asked.or(next).or(ended)).toBeVisible();
    if (await ended.isVisible()) return chosen;
    if (await asked.isVisible()) {
      const moment = await page.locator('[data-moment]').getAttribute('data-moment');
      await tabTo(page, choice);
      await isMarked(page);
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-moment="${moment}"]`)).toHaveCount(0);
      chosen += 1;
    } else {
      await tabTo(page, next);
      await page.keyboard.press('Enter');
    }
  }
  throw new Error('The story did not end in 120 presses.');
}

test('a colleague plays it from the disk by keyboard, without a network, and looks back', async ({
  browser,
}) => {
  const context = await browser.newContext({
    offline: true,
    viewport: { width: 390, height: 780 },
    reducedMotion: 'reduce',
  });
  const { page, file, heard } = await handedOn(context, warnedOf(), first.name, '--note', note);
  const reader = new Reader(page);
  expect(await page.title()).toContain(first.title);
  await expect(page.getByText(note).first()).toBeVisible();
  await expect(
    page.getByText(/De controle meldt bij deze tekst nog \d+ waarschuwing(?:en)?\./),
  ).toBeVisible();
  await reader.fitsAndIsAccessible();
  await speaksOfNothingElse(page);
  expect(await playByKey(page)).toBeGreaterThan(2);
  await isMarked(page);
  await speaksOfNothingElse(page);
  await reader.fitsAndIsAccessible();
  await tabTo(page, page.getByRole('link', { name: 'Kijk terug' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: first.question })).toBeFocused();
  await expect(page.getByText('Hield u hoog').first()).toBeVisible();
  await isMarked(page);
  await reader.fitsAndIsAccessible();
  await speaksOfNothingElse(page);

  // Another road from the same moment, and back from a choice that was taken on it.
  await pressByKey(page, /^Wat als /);
  await reader.choose(first.other[0]);
  await reader.readToDecision();
  await page.getByRole('button', { name: 'Eerder besloot u' }).click();
  const back = page.getByRole('button', { name: 'Terug naar dit moment' }).first();
  const before = await page.locator('[data-moment]').getAttribute('data-moment');
  await back.click();
  await expect(page.locator(`[data-moment="${before}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByRole('radio', { name: 'English' }).first().check();
  await page.keyboard.press('Escape');
  await expect(page.locator('.preview-draft')).toHaveText(/^Draft, version of .*; not final$/);

  await pressByKey(page, 'Start again');
  await expect(page.locator(`[data-moment="${story.opening}"]`)).toBeVisible();
  await expect(page.locator('.preview-draft')).toBeFocused();
  expect(heard.asked).toEqual([pathToFileURL(file).href]);
  expect(heard.wrong).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, '', 0]);
  await context.close();
});

test('a mini case ends with its own look back, in the language that was asked', async ({ browser }) => {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const { page, heard } = await handedOn(context, resolve('modules'), cases.talk.id, '--lang', 'en');
  const reader = new Reader(page, 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (;;) {
    if ((await reader.readToDecision()) === 'ended') break;
    await reader.pressable.first().click();
  }
  await page.getByRole('link', { name: 'Look back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await reader.fitsAndIsAccessible();
  await speaksOfNothingElse(page);
  expect(heard.asked).toHaveLength(1);
  expect(heard.wrong).toEqual([]);
  await context.close();
});

test('on paper it has every road, and each sheet says that it is a draft', async () => {
  const file = join(folder, 'op papier.pdf');
  const args = [first.name, '--pdf', '--out', file, '--note', note];
  const { code, wrong } = await ranIn(resolve('modules'), preview, ...args);
  expect(wrong).toBe('');
  expect(code).toBe(0);
  const sheets = pdfText(readFileSync(file));
  expect(sheets.length).toBeGreaterThan(8);
  for (const sheet of sheets) expect(sheet).toContain('nietvastgesteld');
  const all = sheets.join('');
  expect(story.endings.length).toBeGreaterThan(2);
  for (const words of [note, ...story.endings.map(({ title }) => title)])
    expect(all).toContain(words.replace(/\s/g, ''));
});
