/** Under which circumstances somebody reads: the choices that were made before, the size of the screen, the way there. */
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

/** Goes on to a screen as a link does, without loading the app anew, and waits for its title. */
export async function goesOn(page: Page, screen: string): Promise<void> {
  const last = await page.title();
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, screen);
  await expect(page, screen).not.toHaveTitle(last);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
