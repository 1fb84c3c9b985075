/** A story for a room without a session: by keys from the page of the module to an ending, and nothing is kept. */
import { expect } from '@playwright/test';
import { asId } from '../../src/core/shared/ids';
import { paths } from '../../src/state/addresses';
import { Reader, test } from './support/reader';
import { first } from './support/stories';

const module = asId<never>('netwerkbewust');

test('a room plays a story by keys, and nobody has played it', async ({ page }) => {
  const reader = new Reader(page);
  await page.goto(paths.module(module));
  await page.getByRole('link', { name: new RegExp(`^Op groot scherm.*${first.title}`) }).press('Enter');
  await expect(page.locator('[data-stage="story"]')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await reader.isAccessible();
  const vote = page.locator('[data-stage="vote"]');
  const ending = page.locator('[data-stage="roads"]');
  for (let press = 0; press < 80 && !(await ending.isVisible()); press += 1)
    await page.keyboard.press((await vote.isVisible()) ? 'b' : 'PageDown');
  await expect(ending.getByText('Zo loopt het af')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(ending.getByText('Deze wegen bleven open')).toBeVisible();
  await reader.isAccessible();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('link', { name: new RegExp(`^Begin met spelen.*${first.title}`) }),
  ).toBeVisible();
  // A mini case, from the page of all of them.
  await page.goto(paths.refresh);
  await page
    .getByRole('link', { name: /^Op groot scherm/ })
    .first()
    .press('Enter');
  await expect(page.locator('[data-stage="story"]')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (let press = 0; press < 40 && !(await vote.isVisible()); press += 1)
    await page.keyboard.press('PageDown');
  await page.keyboard.press('a');
  await expect(vote).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Opfrissen' })).toBeVisible();
});
