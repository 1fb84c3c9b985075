/** Choosing a passphrase in a real browser: weak ones named in words, and what happens when a part does not arrive. */
import { test as bare, expect, type Page } from '@playwright/test';
import { keptWithPassphrase, pressNew, withPassphrase } from './support/guarded';
import { Reader, test } from './support/reader';
import { first } from './support/stories';

async function askForPassphrase(page: Page): Promise<void> {
  await page.goto('/kluis');
  await page.getByRole('radio', { name: withPassphrase }).click();
  await page.getByRole('button', { name: 'Kies een wachtzin' }).click();
}

const choose = (page: Page, text: string): Promise<void> =>
  pressNew(page, text, 'Bewaar achter deze wachtzin');

const chosen = async (page: Page): Promise<void> => {
  await expect(page.getByRole('radio', { name: keptWithPassphrase })).toBeChecked({
    timeout: 60_000,
  });
  await expect(page.getByLabel('Nog een keer')).toBeHidden({ timeout: 60_000 });
};

test('names what is weak and what helps, refuses it, and takes a strong one', async ({ reader, page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/kluis');
  await expect(page.getByRole('heading', { level: 1, name: 'Kluis', exact: true })).toBeVisible();
  expect(fetched.filter((address) => address.includes('estimate'))).toEqual([]);
  await askForPassphrase(page);
  await choose(page, 'aaaaaaaaaaaa');
  await expect(page.getByRole('alert')).toContainText('Dit is een herhaling.');
  await choose(page, 'P@ssw0rd1234');
  await expect(page.getByRole('alert')).toContainText('veelgebruikte wachtwoorden');
  await reader.isAccessible();
  await page.getByLabel('Uw wachtzin', { exact: true }).fill('4@5$3!'.repeat(700));
  await expect(page.getByLabel('Uw wachtzin', { exact: true })).toHaveAccessibleDescription(/\S/);
  expect(fetched.filter((address) => address.includes('estimate'))).toHaveLength(1);
  await choose(page, 'vier losse woorden samen');
  await chosen(page);
});

bare('without the estimator the simple rules stand, and one can choose', async ({ page }) => {
  await page.route('**/assets/estimate-*.js', (route) => route.abort());
  await askForPassphrase(page);
  await choose(page, 'abcabcabcabca');
  await expect(page.getByRole('alert')).toContainText('Dit is een herhaling.');
  await choose(page, 'vier losse woorden samen');
  await chosen(page);
});

bare('without the worker the key is derived in the page', async ({ page }) => {
  await page.route('**/assets/derive-worker-*.js', (route) => route.abort());
  await askForPassphrase(page);
  await choose(page, 'vier losse woorden samen');
  await chosen(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'De kluis is op slot' })).toBeVisible();
  await page.getByLabel('Uw wachtzin').fill('vier losse woorden samen');
  await page.getByRole('button', { name: 'Open de kluis' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kluis', exact: true })).toBeVisible({
    timeout: 60_000,
  });
});

bare('Trusted Types are on: text becomes neither a worker nor a page part', async ({ page }) => {
  await new Reader(page).open(first.id);
  const refusals = await page.evaluate(() =>
    [
      () => new Worker('/assets/other.js'),
      () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      },
    ].map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    }),
  );
  expect(refusals).toEqual(['refused', 'refused']);
});
