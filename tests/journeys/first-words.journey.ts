/** What stands in index.html before any script runs, and what a first visit may weigh. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bytesOnRoad, gzipOf } from '../../src/cli/bench/bytes';
import { repositoryRoot } from '../../src/cli/repository';

test.use({ locale: 'nl-NL' });

test('the start page can be read and begun without any script, and is what the app shows', async ({
  browser,
  page,
}) => {
  const bare = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
  const words = await bare.newPage();
  await words.goto('/');
  const begin = words.getByRole('link', { name: 'Begin met spelen' });
  await expect(begin).toBeVisible();
  const address = await begin.getAttribute('href');
  const [before = ''] = await words.locator('#eerste').allInnerTexts();
  const lines = before.split('\n').flatMap((line) => line.trim() || []);
  expect(lines.length).toBeGreaterThan(20);
  await bare.close();

  await page.goto('/');
  await expect(page.locator('#app h1')).toBeVisible();
  await expect(page.locator('#eerste')).toHaveCount(0);
  await expect(page.locator('#app').getByRole('link', { name: 'Begin met spelen' })).toHaveAttribute(
    'href',
    address ?? '',
  );
  const app = page.locator('#app');
  for (const line of lines) await expect(app).toContainText(line);
});

test('at another address, in another language and where something is kept the words are not shown', async ({
  browser,
  page,
}) => {
  await page.route('**/app-*.js', (route) => route.abort());
  await page.goto('/hulp');
  await expect(page.locator('#eerste')).toBeHidden();
  await page.goto('/');
  await expect(page.locator('#eerste')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('speelveld.vault', 'device'));
  await page.goto('/');
  await expect(page.locator('#eerste')).toBeHidden();
  const english = await browser.newContext({ locale: 'en-GB' });
  const other = await english.newPage();
  await other.route('**/app-*.js', (route) => route.abort());
  await other.goto('/');
  await expect(other.locator('#eerste')).toBeHidden();
  await english.close();
});

/** In bytes after gzip, without typefaces; a little above what it is, so that what is added is noticed. */
const budgets = { 'first scene': 180_000, 'start page': 184_000 } as const;

for (const road of ['first scene', 'start page'] as const) {
  for (const lang of ['nl', 'en']) {
    test(`the way to the ${road} weighs no more than it may (${lang})`, () => {
      const parts = bytesOnRoad(join(repositoryRoot, 'dist'), road, lang) ?? [];
      const sum = gzipOf(parts, ['fonts', 'fonts, italic']);
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
