/** Addresses that nobody wrote on purpose: the app's own page, and never another address. */
import { expect } from '@playwright/test';
import { test } from './support/reader';

const odd = [
  '/%',
  '/modules/%E0%A4%A',
  '/modules/netwerkbewust/%E0%A4%A',
  '/modules/%E0%A4%A/x/nabespreking',
  '/%00',
  '/%5Cevil.example/x',
  '//evil.example/x',
  '/onzin//evil.example/x',
  `/onzin/${'lang'.repeat(1_500)}`,
];

test('a malformed address gives a page of the app, with a way back', async ({ reader, page, baseURL }) => {
  for (const address of odd) {
    await page.goto(`${baseURL}${address}`);
    await expect(page.getByRole('heading', { level: 1 }), address.slice(0, 40)).toHaveText(
      /bestaat niet|Nog niets om op terug te kijken/,
    );
    expect(new URL(page.url()).origin).toBe(baseURL);
  }
  await reader.isAccessible();
  await page.getByRole('link', { name: 'Naar de beginpagina' }).first().click();
  await expect(page).toHaveURL(`${baseURL}/`);
});
