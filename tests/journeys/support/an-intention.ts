/** Making an intention in its tool, in the fewest steps. */
import { expect, type Page } from '@playwright/test';

/** From the list of intentions to one that stands in front, to look back on in a week. */
export async function makeIntention(page: Page, when: string): Promise<void> {
  await page.getByRole('button', { name: 'Maak een voornemen' }).click();
  const on = page.getByRole('button', { name: 'Verder', exact: true });
  for (const step of ['Wat doet u dan?', 'De zin in zijn vaste vorm']) {
    await on.click();
    await expect(page.getByRole('heading', { level: 2, name: step })).toBeFocused();
  }
  await page.getByLabel('Als …').fill(when);
  await page.getByLabel('dan …').fill('zeg ik dat het nog loopt');
  for (const step of ['Welk weerwoord verwacht u?', 'Zeg het hardop', 'Wanneer kijkt u terug?']) {
    await on.click();
    await expect(page.getByRole('heading', { level: 2, name: step })).toBeFocused();
  }
  await page.getByRole('radio', { name: 'Over een week' }).check();
  await page.getByRole('button', { name: 'Leg dit voornemen vast' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Vooraan' })).toBeVisible();
}
