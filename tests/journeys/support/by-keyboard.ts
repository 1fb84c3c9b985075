/** What a person does who has a keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';

const furthest = 120;

/** Goes on with Tab until it has the focus; what cannot be reached so is no way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < furthest; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by Tab: ${target}`);
}

/** Presses a button with Enter. */
export async function pressByKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
}

/** Types in the field of this name, in place of what was there. */
export async function typeIn(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(name));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
