/** Who leads a group comes from the page of the module to its guide, reads on in it, and takes it along on paper. */
import { expect } from '@playwright/test';
import { asId } from '../../src/core/shared/ids';
import { paths } from '../../src/state/addresses';
import { onDesk, onPhone, prefers } from './support/circumstances';
import { asPrinted } from './support/paper';
import { Reader, test } from './support/reader';
import { first, second } from './support/stories';

const module = asId<never>('netwerkbewust');

test('the guide is one link from the module, and its contents lead to each part', async ({
  page,
  reader,
}) => {
  await onDesk(page);
  await page.goto(paths.module(module));
  await page.getByRole('link', { name: 'De leidraad voor begeleiders' }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.guide(module)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Leidraad voor begeleiders', { exact: true })).toBeVisible();
  for (const { title } of [first, second])
    await expect(page.getByRole('heading', { level: 3, name: title })).toBeAttached();
  await reader.fitsAndIsAccessible();

  const contents = page.getByRole('navigation', { name: 'In deze leidraad' });
  const links = contents.getByRole('link');
  await expect(links).toHaveCount(5);
  for (const link of await links.all()) {
    const title = (await link.textContent()) ?? '';
    await link.press('Enter');
    const part = page.getByRole('heading', { level: 2, name: title, exact: true });
    await expect(part).toBeInViewport({ ratio: 1 });
    await expect(part.locator('xpath=..').locator('p, li').first()).toBeAttached();
  }
  await page.goto(paths.guide(module));
  await page.getByRole('main').getByRole('link', { name: 'Naar de module' }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.module(module)}$`));
});

test('the guide fits a phone, in Dutch and in English, where it tells of the same stories', async ({
  page,
  reader,
}) => {
  await onPhone(page);
  await page.goto(paths.guide(module));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await reader.fitsAndIsAccessible();
  const decisions = await page.getByRole('heading', { level: 4 }).count();
  await prefers(page, { language: 'en', contentLanguage: 'en', theme: 'dark' });
  await page.goto(paths.guide(module));
  await expect(page.getByText('Guide for facilitators', { exact: true })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'In this guide' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(decisions);
  await expect(page.getByRole('article').getByText(first.title, { exact: true })).toHaveCount(0);
  await new Reader(page, 'en').fitsAndIsAccessible();
});

test('on paper stand the session and every option, and nothing to press', async ({ page, reader: _ }) => {
  await onDesk(page);
  await page.goto(paths.guide(module));
  const guide = page.getByRole('article');
  const contents = guide.getByRole('navigation', { name: 'In deze leidraad' });
  const print = guide.getByRole('button', { name: 'Druk de leidraad af' });
  await expect(contents).toBeVisible();
  await expect(print).toBeVisible();
  await asPrinted(page);
  await expect(contents).toBeHidden();
  await expect(print).toBeHidden();
  await expect(guide.locator('button:visible')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  for (const { file, road } of [first, second])
    for (const choice of road)
      await expect(guide.getByText(file.choice(choice).act, { exact: false }).first()).toBeVisible();
});
