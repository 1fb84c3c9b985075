/** What a person does who has a keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Reader } from './reader';

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

/** Plays to an ending by keyboard, each time the second choice. */
export async function playByKeys(reader: Reader): Promise<void> {
  const { page, place } = reader;
  const ended = place.locator('[data-ending]');
  for (;;) {
    await expect(reader.choices.first().or(reader.next).or(ended)).toBeVisible();
    while (await reader.next.isVisible()) {
      await reader.next.press('Enter');
      await expect(reader.choices.first().or(reader.next).or(ended)).toBeVisible();
    }
    if (await ended.isVisible()) return;
    // The question receives focus when its lines have been read; Tab then leads to the first choice.
    await expect(place.locator('section:has([data-choice]) h2')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(reader.pressable.first()).toBeVisible();
    const moment = await reader.moment();
    await page.keyboard.press('2');
    await expect(place.locator(`[data-moment="${moment}"]`)).toHaveCount(0);
    await expect(place.locator('[role=log] [tabindex="-1"]:focus')).toBeVisible();
  }
}
