/** Everything a person keeps, as the app itself gives it: the file from the vault, opened. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { AnyRecord } from '../../../src/vault/codec';
import { deriveBytes } from '../../../src/vault/derive';
import { open } from '../../../src/vault/file-format';

const passphrase = 'paarse olifant telt zeven regenwolken';

/** Goes to the vault by the link that every page has, makes the file, and reads it. */
export async function everyRecord(page: Page): Promise<readonly AnyRecord[]> {
  await page.locator('a[href="/kluis"]').first().click();
  await page.getByRole('button', { name: 'Maak een bestand' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Uw wachtzin').fill(passphrase);
  await dialog.getByLabel('Nog een keer').fill(passphrase);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Bewaar het bestand' }).click(),
  ]);
  await expect(dialog).toBeHidden();
  const text = await readFile(await file.path(), 'utf8');
  const found = await open(text, async (derivation) => deriveBytes(passphrase, derivation));
  if (!found.ok) throw new Error(`The file did not open: ${found.failure}`);
  expect(found.value.unread).toBe(0);
  return found.value.records;
}
