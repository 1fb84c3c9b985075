/** An author works: the graph, the live player beside it, messages in place, and the translation that is behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { runs } from '../support/long-runs';
import { AuthorServer } from './support/author-server';
import { Reader } from './support/reader';

// One after another, on one server; those that change a file come last.
test.describe.configure({ mode: 'default' });

const dinner = 'netwerkbewust/het-etentje.yaml';

let server: AuthorServer;

test.beforeAll(async () => {
  server = await AuthorServer.start();
});

test.afterEach(() => server.restore());

test.afterAll(() => server.close());

/** Saves until the server has heard of it: the watcher of a busy machine can miss a change. */
async function save(path: string, find: string, put: string, isSeen: () => Promise<void>): Promise<void> {
  const text = server.read(path).replace(find, put);
  await expect(async () => {
    server.write(path, text);
    await isSeen();
  }).toPass({ timeout: 120_000 });
}

async function openDesk(page: Page) {
  await page.goto(`${server.address}auteur`);
  await expect(page.getByRole('heading', { level: 1, name: 'Auteursmodus' })).toBeVisible({
    timeout: 60_000,
  });
  await page
    .getByRole('combobox', { name: 'Verhaal', exact: true })
    .selectOption('netwerkbewust/het-etentje');
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

test('memory brings a line on stage that does not come of itself; a reload keeps the place', async ({
  page,
}) => {
  test.slow();
  const { graph, live } = await openDesk(page);
  await graph.getByRole('button', { name: /^wouter-wacht/ }).click();
  const hidden = page.getByRole('listitem').filter({ hasText: 'In je agenda staat die avond een etentje.' });
  await expect(hidden).toContainText('Nu niet te zien: alleen als listed.');
  await hidden.getByRole('button', { name: 'Laat deze regel zien' }).click();
  const line = live.getByRole('log').getByText('In je agenda staat die avond een etentje.', { exact: false });
  await expect(line).toBeVisible();
  await expect(hidden).toContainText('Te zien als listed.');
  await page.getByRole('combobox', { name: 'stance', exact: true }).selectOption('moved');
  const remembered = page.getByRole('region', { name: 'Wat het spel nu onthoudt' });
  await expect(remembered).toContainText('stancemoved');
  await page.getByRole('combobox', { name: 'Toon', exact: true }).selectOption('all');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'wouter-wacht' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('combobox', { name: 'stance', exact: true })).toHaveValue('moved');
  await expect(page.getByRole('combobox', { name: 'Toon', exact: true })).toHaveValue('all');
  await expect(page.getByRole('combobox', { name: 'Verhaal', exact: true })).toHaveValue(
    'netwerkbewust/het-etentje',
  );
  await expect(line).toBeVisible();
  await expect(page.getByRole('list').getByRole('link', { name: 'brief-van-roos' })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await new Reader(page).isAccessible();
});

test('a road that was played to its end is kept as a walk with one press, and walks are played step by step', async ({
  page,
}) => {
  test.slow();
  // The desk of the server, as far as this asks it: it says what it was asked to write.
  const asked: unknown[] = [];
  await page.route('**/__auteur/*', async (route) => {
    const question = route.request().postDataJSON();
    const file = {
      file: 'netwerkbewust/walks.yaml',
      text: '',
      hash: 'zo',
      data: { 'het-etentje': [{}, {}] },
    };
    if (route.request().url().endsWith('/write')) asked.push(question);
    await route.fulfill({
      json: route.request().url().endsWith('/write') ? { kind: 'written', file } : file,
    });
  });
  const { graph, live } = await openDesk(page);
  const walks = page.getByRole('region', { name: 'Wandelingen' });
  await walks.getByRole('button', { name: 'Speel stap voor stap' }).first().click();
  for (const name of [/^ja-gezegd/, /^vaag-gebleven/]) {
    await walks.getByRole('button', { name: 'Volgende stap' }).click();
    await expect(
      graph.getByRole('button', { name }).and(page.getByRole('button', { name: /het spel staat hier/ })),
    ).toBeVisible();
  }
  await graph.getByRole('button', { name: /^wouter-wacht/ }).click();
  for (let press = 0; press < 10 && (await live.locator('[data-choice]').count()) === 0; press += 1)
    await live.getByRole('button', { name: 'Verder', exact: true }).click();
  await live.locator('[data-open] [data-choice="etentje-noemen"]').click();
  await expect(graph.getByRole('button', { name: /^genoemd.*het spel staat hier/ })).toBeVisible();
  for (let press = 0; press < 15 && (await live.locator('[data-ending]').count()) === 0; press += 1)
    await live.getByRole('button', { name: 'Verder', exact: true }).click();
  await walks.getByLabel('Waar deze weg voor staat').fill('Gevraagd en genoemd');
  await walks.getByRole('button', { name: 'Bewaar als wandeling' }).click();
  await expect(walks.getByText('De wandeling staat in netwerkbewust/walks.yaml.')).toBeVisible();
  expect(asked).toMatchObject([
    {
      file: 'netwerkbewust/walks.yaml',
      base: 'zo',
      edits: [{ kind: 'insert', path: ['het-etentje'], at: 2, value: { name: 'Gevraagd en genoemd' } }],
    },
  ]);
});

test('every scenario can be put on the desk', async ({ page }) => {
  const { graph } = await openDesk(page);
  const all = await page
    .getByRole('combobox', { name: 'Verhaal', exact: true })
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(all.length).toBeGreaterThan(1);
  // Every third of them here, all of them in the long run.
  for (const name of all.filter((_, index) => index % runs(3, 1) === 0)) {
    await page.getByRole('combobox', { name: 'Verhaal', exact: true }).selectOption(name);
    await expect(graph.getByRole('button', { pressed: true })).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('log')).toBeVisible({ timeout: 30_000 });
  }
});

test('a saved sentence appears in the running story, and the reader stays at the decision', async ({
  page,
}) => {
  await page.goto(`${server.address}modules/netwerkbewust/het-etentje`);
  const reader = new Reader(page);
  await expect(page.getByRole('log')).toBeVisible({ timeout: 60_000 });
  await reader.readToDecision();
  await reader.choose('ja-graag');
  await reader.readToDecision();
  const place = await reader.moment();
  await save(dinner, 'U trekt aan tafel een grens.', 'U legt uw mes neer.', () =>
    expect(page.getByRole('button', { name: /U legt uw mes neer/ })).toBeVisible({ timeout: 20_000 }),
  );
  expect(await reader.moment()).toBe(place);
});

test('a save shows what is wrong in its moment, and which translation is behind', async ({ page }) => {
  test.slow();
  const { graph } = await openDesk(page);
  const moment = graph.getByRole('button', { name: /^vraag-valt/ });
  await moment.click();
  await save(dinner, 'act: U trekt aan tafel een grens.', 'act: U legt uw vork neer.', () =>
    expect(
      page.getByRole('row', {
        name: /grens-trekken\.act U legt uw vork neer\..*het Nederlands is veranderd/,
      }),
    ).toBeVisible({ timeout: 20_000 }),
  );
  await expect(moment).toHaveAccessibleName(/met een fout/);
  await save(dinner, 'to: grens-getrokken', 'to: grens-getrokke', () =>
    expect(page.getByText(/Er is geen moment ‘grens-getrokke’/).first()).toBeVisible({ timeout: 20_000 }),
  );
  const bar = page.getByRole('region', { name: /^Wat de controle zegt/ });
  const mistake = bar.getByRole('listitem').filter({ hasText: 'Er is geen moment ‘grens-getrokke’' });
  await expect(mistake).toContainText('netwerkbewust/het-etentje.yaml:');
  await expect(
    bar.getByText(/Er staat een fout in ‘Het etentje’\. U ziet de versie van \d\d\.\d\d\./),
  ).toBeVisible();
  await expect(
    page.getByRole('option', { name: /^Het etentje \(een fout; u ziet de versie van/ }),
  ).toHaveCount(1);
  await graph.getByRole('button', { name: /^nota-in-de-tas/ }).click();
  await mistake.getByRole('link', { name: 'Naar vraag-valt in ‘Het etentje’' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'vraag-valt' })).toBeVisible();
  await new Reader(page).isAccessible();
});

test('a story that cannot be read is still listed, says why, and holds up no other', async ({ page }) => {
  test.slow();
  const file = 'moreel-leiderschap/het-getal.yaml';
  server.write(file, server.read(file).replace(/^title:.*/m, 'title: "Half'));
  await server.restart();
  await page.goto(`${server.address}auteur#moreel-leiderschap/het-getal`);
  await expect(page.getByRole('heading', { level: 2, name: 'het-getal' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Dit verhaal kan nog niet worden gespeeld.', { exact: false })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^noor-klopt/ })).toBeVisible();
  const stories = page.getByRole('combobox', { name: 'Verhaal', exact: true });
  await expect(
    stories.getByRole('option', { name: /^het-getal \(kan nog niet worden gespeeld\)/ }),
  ).toHaveCount(1);
  await new Reader(page).isAccessible();
  // Also what no reader gets to see.
  await stories.selectOption('_example/een-vraag-in-de-gang');
  await expect(page.frameLocator('iframe').getByRole('log')).toBeVisible({ timeout: 60_000 });
});

test('what participants get has neither the desk nor its words', () => {
  const words = [
    '__auteur',
    'speelveld-auteur',
    'Elk veld bewaart zichzelf',
    'Laatste wijziging terugzetten',
  ];
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) =>
    /\.(?:js|html|css|json)$/.test(entry.name),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((entry) => {
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    return words.filter((word) => text.includes(word)).map((word) => `${entry.name}: ${word}`);
  });
  expect(found).toEqual([]);
});
