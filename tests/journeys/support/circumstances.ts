/** Under which circumstances somebody reads: the choices that were made before, the size of the screen. */
import { expect, type Page } from '@playwright/test';
import type { Preferences } from '../../../src/state/preferences';

/** What was chosen on an earlier visit. */
export async function prefers(page: Page, chosen: Partial<Preferences>): Promise<void> {
  await page.addInitScript(
    (preferences) => localStorage.setItem('speelveld.preferences', preferences),
    JSON.stringify(chosen),
  );
}

/** Reads on a phone. */
export function onPhone(page: Page): Promise<void> {
  return page.setViewportSize({ width: 390, height: 844 });
}

/** Reads on a large screen. */
export function onDesk(page: Page): Promise<void> {
  return page.setViewportSize({ width: 1440, height: 900 });
}

/** Switches the buttons and explanations to English, wherever one is. */
export async function switchToEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page
    .getByRole('group', { name: 'Taal van de knoppen en uitleg' })
    .getByRole('radio', { name: 'English' })
    .click();
  await expect(page.getByRole('group', { name: 'Language of buttons and explanations' })).toBeVisible();
  await page.keyboard.press('Escape');
}
