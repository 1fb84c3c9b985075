/** A vault behind a passphrase: set, locked and opened, in verbs; and what of it stands on a page. */
import { expect, type Page } from '@playwright/test';
import type { Reader } from './reader';
import { first } from './stories';

export const passphrase = 'vier losse woorden samen';
const slow = { timeout: 30_000 };

/** The ways of keeping, as the vault offers them. */
export const withPassphrase = /Dit apparaat, met wachtzin/;
export const withoutPassphrase = /^Dit apparaat Versleuteld in deze browser/;

/** The one that holds, which is not always the one that is marked. */
export const keptWithPassphrase = /^Dit apparaat, met wachtzin.*Zo bewaart u het nu/;
export const keptWithoutPassphrase = /^Dit apparaat Versleuteld.*Zo bewaart u het nu/;
export const keptInTab = /^Alleen deze sessie.*Zo bewaart u het nu/;

/** Types a new passphrase in the dialog that asks for one and presses on, without waiting for what comes of it. */
export async function pressNew(page: Page, text: string, action: string): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('Nog een keer') });
  await dialog.getByLabel('Uw wachtzin', { exact: true }).fill(text);
  await dialog.getByLabel('Nog een keer').fill(text);
  await dialog.getByRole('button', { name: action, exact: true }).click();
}

/** Chooses a new passphrase in the dialog that asks for one, and waits until it is done. */
export async function chooseNew(page: Page, text: string, action: string): Promise<void> {
  await pressNew(page, text, action);
  await expect(page.getByLabel('Nog een keer')).toBeHidden(slow);
}

/** In the vault: presses all there is to press for keeping on this device without a passphrase. */
export async function pressKeepHere(page: Page): Promise<void> {
  await page.getByRole('radio', { name: withoutPassphrase }).click();
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
}

/** In the vault: presses all there is to press for keeping behind a passphrase. */
export async function pressGuard(page: Page, text: string): Promise<void> {
  await page.getByRole('radio', { name: withPassphrase }).click();
  await page.getByRole('button', { name: 'Kies een wachtzin' }).click();
  await pressNew(page, text, 'Bewaar achter deze wachtzin');
}

/** Puts everything behind the passphrase, from the page of the vault. */
export async function guard(page: Page): Promise<void> {
  await pressGuard(page, passphrase);
  await expect(page.getByLabel('Nog een keer')).toBeHidden(slow);
}

/** Plays to the first decision, writes a note, and puts all of it behind the passphrase. */
export async function guardNote(reader: Reader, note: string): Promise<void> {
  const { page } = reader;
  await reader.open(first.id);
  await reader.readToDecision();
  await page.getByLabel('Wat merkt u nu bij uzelf?').fill(note);
  await page.getByRole('link', { name: /Alleen in dit tabblad/ }).click();
  await guard(page);
}

/** The bar above every page of a locked vault. */
export const lockedBar = (page: Page) => page.getByText('De kluis is op slot. U kunt alles lezen en spelen');

/** Opens it from the bar, on any page but its own. */
export async function unlock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open de kluis' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Open uw kluis' });
  await dialog.getByLabel('Uw wachtzin').fill(passphrase);
  await dialog.getByRole('button', { name: 'Open de kluis' }).click();
  await expect(lockedBar(page)).toBeHidden(slow);
}

/** All that can be read of the page by who looks into it: its whole document and what stands in its fields. */
export function everythingOn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.title,
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
        ({ value, defaultValue }) => `${value} ${defaultValue}`,
      ),
    ].join('\n'),
  );
}
