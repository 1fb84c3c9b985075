/** What stands in index.html before any script runs, and what a first visit may weigh. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bytesOnRoad, gzipOf } from '../../src/cli/bench/bytes';
import { repositoryRoot } from '../../src/cli/repository';
import { Reader } from './support/reader';
import { first } from './support/stories';

test.use({ locale: 'nl-NL' });

/** The start page, and the first scene of a story, for who reads Dutch and for who reads English. */
const places = [
  { path: '/', locale: 'nl-NL', button: null },
  { path: '/', locale: 'en-GB', button: null },
  { path: first.path, locale: 'nl-NL', button: 'Verder' },
  { path: first.path, locale: 'en-GB', button: 'Continue' },
] as const;

/** Keeps the app away until the answer is called. */
async function holdBack(page: Page): Promise<() => void> {
  let letCome: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/app-*.js', async (route) => {
    await coming;
    await route.continue();
  });
  return letCome;
}

/** Where each piece of text of a part of the page stands, however it was put together. */
function textIn(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluate((part) => {
    part.normalize();
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width > 1 && box.height > 1)
        found.push(`${Math.round(box.x)} ${Math.round(box.y)} ${node.nodeValue?.trim()}`);
    }
    return found;
  });
}

test('without any script the page holds its words', async ({ browser }) => {
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const page = await bare.newPage();
  for (const { path, button } of places.filter(({ locale }) => locale === 'nl-NL')) {
    await page.goto(path);
    await expect(page.locator('#eerste h1')).toBeVisible();
    if (button !== null) await expect(page.getByRole('button', { name: button })).toBeVisible();
  }
  await bare.close();
});

for (const { path, locale, button } of places) {
  test(`${path} can be read before the app is there, which shows it at the very same place (${locale})`, async ({
    browser,
  }) => {
    // Lines that still appear are on their way to their place.
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const letCome = await holdBack(page);
    // Letters are measured as they are before ours come: those may take any time.
    await page.route('**/fonts-*.css', (route) => route.abort());
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('#eerste h1')).toBeVisible();
    await expect(page.locator(':root')).toHaveAttribute('lang', locale.slice(0, 2));
    if (button !== null) await expect(page.getByRole('button', { name: button })).toBeVisible();
    // Nothing can be typed into what is no part of the app yet.
    await expect(page.locator('#eerste :is(textarea, input, select)')).toHaveCount(0);
    const drawn = await textIn(page, '#eerste');
    expect(drawn.length).toBeGreaterThan(10);
    await new Reader(page).isAccessible();
    letCome();
    await expect(page.locator('#eerste')).toHaveCount(0);
    const shown = await textIn(page, '#app');
    expect(drawn.filter((text) => !shown.includes(text))).toEqual([]);
    await context.close();
  });
}

test('what is pressed before the app is there is done once as soon as it is', async ({ page }) => {
  const letCome = await holdBack(page);
  await page.goto(first.path, { waitUntil: 'commit' });
  await page.locator('#eerste').getByRole('button', { name: 'Verder', exact: true }).click();
  const before = await page.locator('#eerste [data-lines] > *').count();
  letCome();
  await expect(page.locator('#eerste')).toHaveCount(0);
  await expect(page.locator('#app [data-lines] > *')).toHaveCount(before + 1);
  // Letters that come late change with the next press.
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(page.locator(':root')).not.toHaveAttribute('data-letters', 'later');
});

test('a link that is pressed before the app is there is followed at once, and the way back keeps what was done', async ({
  page,
}) => {
  const letCome = await holdBack(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator(`#eerste a[href="${first.path}"]`).first().click();
  await expect(page.locator('#eerste').getByRole('button', { name: 'Verder', exact: true })).toBeVisible();
  await expect(page).toHaveURL(first.path);
  letCome();
  const reader = new Reader(page);
  expect(await reader.readToDecision()).toBe('asked');
  await reader.choose(first.road[0]);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('main').getByText('Verder waar u was')).toBeVisible();
});

test('at another address and where something is kept the words are not shown', async ({ page }) => {
  await page.route('**/app-*.js', (route) => route.abort());
  await page.goto('/hulp');
  await expect(page.locator('#eerste')).toBeHidden();
  await page.goto('/');
  await expect(page.locator('#eerste')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('speelveld.vault', 'device'));
  await page.goto('/');
  await expect(page.locator('#eerste')).toBeHidden();
});

/** What comes beside the page itself, which holds the words, and before our letters: in bytes after gzip. */
const budgets = { 'first scene': 150_000, 'start page': 170_000 } as const;

for (const road of ['first scene', 'start page'] as const) {
  for (const lang of ['nl', 'en']) {
    test(`the way to the ${road} weighs no more than it may (${lang})`, () => {
      const parts = bytesOnRoad(join(repositoryRoot, 'dist'), road, lang) ?? [];
      const sum = gzipOf(parts, ['page', 'fonts', 'fonts, italic']);
      const heaviest = [...parts].sort((a, b) => b.gzip - a.gzip);
      const told = heaviest
        .map(({ part, gzip, files }) => `${part} ${gzip} (${files.join(', ')})`)
        .join('; ');
      expect(sum, `${sum} bytes on the way to the ${road}, most of them in: ${told}`).toBeLessThan(
        budgets[road],
      );
      // A screen that was not counted would make it seem less.
      const screen = road === 'first scene' ? 'player' : 'start';
      for (const part of ['scripts', 'styles']) {
        const files = parts.find((one) => one.part === part)?.files ?? [];
        expect(
          files.filter((file) => file.includes(`/${screen}-`)),
          part,
        ).toHaveLength(1);
      }
    });
  }
}
