/** An author works: the graph, the live player beside it, messages in place, and the translation that is behind. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { runs } from '../support/long-runs';
import { Reader } from './support/reader';

let folder = '';
let server: ViteDevServer;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speelveld-author-'));
  cpSync('modules', folder, { recursive: true });
  process.env.SPEELVELD_MODULES = folder;
  server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  await server.listen();
});

test.afterEach(async () => {
  await server.close();
  delete process.env.SPEELVELD_MODULES;
  rmSync(folder, { recursive: true, force: true });
});

/** Saves until the server has heard of it: the watcher of a busy machine can miss a change. */
async function save(path: string, find: string, put: string, isSeen: () => Promise<void>): Promise<void> {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8').replace(find, put);
  await expect(async () => {
    writeFileSync(file, text);
    await isSeen();
  }).toPass({ timeout: 120_000 });
}

async function openDesk(page: Page) {
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}auteur`);
  await expect(page.getByRole('heading', { level: 1, name: 'Auteursmodus' })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('netwerkbewust/het-etentje');
  const graph = page.getByRole('region', { name: 'Het scenario als kaart' });
  const live = page.frameLocator('iframe');
  await expect(live.locator('[data-moment="nota-in-de-tas"]')).toBeVisible({ timeout: 60_000 });
  return { graph, live };
}

test('pressing a moment puts the live player there, and playing on lights up the graph', async ({ page }) => {
  const { graph, live } = await openDesk(page);
  await graph.getByRole('button', { name: /^wouter-wacht/ }).click();
  await expect(live.locator('[data-moment="wouter-wacht"]')).toBeVisible();
  await expect(graph.getByRole('button', { name: /^wouter-wacht.*het spel staat hier/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /tekenen\.words.*De lijst klopt.*The list/ })).toBeVisible();
  for (let press = 0; press < 10 && (await live.locator('[data-choice]').count()) === 0; press += 1)
    await live.getByRole('button', { name: 'Verder', exact: true }).click();
  await live.locator('[data-open] [data-choice="etentje-noemen"]').click();
  await expect(graph.getByRole('button', { name: /^genoemd.*het spel staat hier/ })).toBeVisible();
  await expect(graph.getByRole('button', { name: /^wouter-wacht.*hier gezien/ })).toBeVisible();
  await expect(page.getByText(/: \d+ van 28 momenten en eindes, 1 van 13 keuzes\./)).toBeVisible();
  await expect(
    page.getByRole('row', {
      name: /Tekenen daadkracht en betrouwbaarheid openheid informaliteit gir-belangen/,
    }),
  ).toBeVisible();
  await expect(graph.getByRole('group', { name: 'De vergaderzaal' }).getByRole('button')).toHaveCount(5);
  await page.getByText('Voorkant, rollen en documenten').click();
  await expect(
    page.getByRole('row', { name: /cast\.govert\.role huisarts general practitioner/ }),
  ).toBeVisible();
  await new Reader(page).isAccessible();
});

test('a save shows what is wrong in its moment, and which translation is behind', async ({ page }) => {
  test.slow();
  const { graph } = await openDesk(page);
  const moment = graph.getByRole('button', { name: /^vraag-valt/ });
  await moment.click();
  await save(
    'netwerkbewust/het-etentje.yaml',
    'act: U trekt aan tafel een grens.',
    'act: U legt uw vork neer.',
    () =>
      expect(
        page.getByRole('row', {
          name: /grens-trekken\.act U legt uw vork neer\..*het Nederlands is veranderd/,
        }),
      ).toBeVisible({ timeout: 20_000 }),
  );
  await expect(moment).toHaveAccessibleName(/met een fout/);
  await save('netwerkbewust/het-etentje.yaml', 'to: grens-getrokken', 'to: grens-getrokke', () =>
    expect(page.getByText(/Er is geen moment ‘grens-getrokke’/)).toBeVisible({ timeout: 20_000 }),
  );
  const mistake = page.getByRole('alert').filter({ hasText: 'Er is geen moment ‘grens-getrokke’' });
  await expect(mistake.filter({ hasText: 'het-etentje.yaml:' }).first()).toBeVisible();
});

test('every scenario can be put on the desk', async ({ page }) => {
  const { graph } = await openDesk(page);
  const all = await page
    .getByRole('combobox', { name: 'Scenario' })
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(all.length).toBeGreaterThan(1);
  // Every third of them here, all of them in the long run.
  for (const name of all.filter((_, index) => index % runs(3, 1) === 0)) {
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption(name);
    await expect(graph.getByRole('button', { pressed: true })).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('log')).toBeVisible({ timeout: 30_000 });
  }
});
