/** A trainer plans a session with a case of their own, by keyboard; it outlives a reload and goes to another laptop. */
import { expect, type Page } from '@playwright/test';
import { onPhone, switchToEnglish } from './support/circumstances';
import { chooseNew } from './support/guarded';
import { Reader, test } from './support/reader';

const slow = { timeout: 60_000 };

/** Tabs on to what has this name, and types there. */
async function typeAt(page: Page, label: string, text: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByLabel(label, { exact: true }).evaluate((field) => field === document.activeElement))
      break;
  }
  await expect(page.getByLabel(label, { exact: true })).toBeFocused();
  await page.keyboard.insertText(text);
}

test('a plan with an own case is made by keyboard, is there after a reload, and opens on another laptop', async ({
  reader,
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('link', { name: 'Groepssessie', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Groepssessie' })).toBeVisible();
  await reader.isAccessible();
  await page.getByRole('button', { name: /^Een eigen casus/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Een eigen casus' })).toBeFocused();
  await expect(page.locator('[data-keeping]')).toHaveCount(1);
  await reader.keepOnDevice();

  // The run sheet follows the room and the time.
  const sheet = page.getByRole('region', { name: /^Draaiboek/ });
  await expect(sheet).toContainText('elk 65 seconden');
  await page.getByLabel('Met hoeveel mensen').focus();
  await page.keyboard.type('9');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('40');
  await expect(sheet).toContainText('van de 40');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  await expect(sheet).toContainText('Hiervoor is minstens');
  await page.getByRole('button', { name: /^Maak er/ }).press('Enter');
  await expect(sheet).toContainText('Weggelaten');
  await page.getByLabel('Met hoeveel mensen').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('75');
  await expect(page.getByRole('heading', { name: 'Draaiboek, 1 uur en 15 minuten' })).toBeVisible();

  await typeAt(page, 'Titel', 'De uitnodiging');
  await typeAt(page, 'De vraag aan de zaal', 'Gaat u naar het diner?');
  await typeAt(page, 'Mogelijkheid A', 'U gaat.');
  await typeAt(page, 'Mogelijkheid B', 'U bedankt.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Mogelijkheid C')).toBeFocused();
  await page.keyboard.insertText('U belt eerst de inkoper.');
  await typeAt(page, 'Wat er na het eerste gesprek bij komt', 'De gastheer is een oud-studiegenoot.');
  await expect(sheet).toContainText('Een nieuw feit');
  await reader.isAccessible();

  await page.reload();
  await expect(page.getByLabel('Mogelijkheid C')).toHaveValue('U belt eerst de inkoper.');
  await expect(page.getByLabel('Hoeveel minuten')).toHaveValue('75');

  await page.getByRole('button', { name: 'Maak een bestand van dit plan' }).press('Enter');
  const downloading = page.waitForEvent('download');
  await chooseNew(page, 'nog vier losse woorden', 'Maak het bestand');
  const file = await (await downloading).path();

  const elsewhere = await browser.newPage({ baseURL: baseURL ?? '' });
  await onPhone(elsewhere);
  await elsewhere.goto('/groep');
  await switchToEnglish(elsewhere);
  await elsewhere.getByLabel('Choose a file').setInputFiles(file);
  await elsewhere.getByLabel('The passphrase of the file').fill('nog vier losse woorden');
  await elsewhere.getByRole('button', { name: 'Open the plan' }).press('Enter');
  await expect(elsewhere.getByRole('heading', { level: 2, name: 'A case of your own' })).toBeFocused(slow);
  await expect(elsewhere.getByLabel('Option C')).toHaveValue('U belt eerst de inkoper.');
  await expect(elsewhere.getByRole('region', { name: /^Run sheet, 1 hour and 15 minutes/ })).toBeVisible();
  await new Reader(elsewhere, 'en').isAccessible();

  // From here the session is another page; nothing of the plan is asked again.
  await elsewhere.getByRole('button', { name: 'Begin the session' }).press('Enter');
  await expect(elsewhere.getByRole('button', { name: 'Begin the session' })).toHaveCount(0);
  await elsewhere.close();
});
