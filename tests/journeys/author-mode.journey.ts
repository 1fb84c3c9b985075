/** An author works: the graph, the live player beside it, messages in place, and the translation that is behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { runs } from '../support/long-runs';
import { AuthorServer } from './support/author-server';
import { Reader } from './support/reader';
import { first } from './support/stories';
import { StoryFile } from './support/story-file';

// One after another, on one server; those that change a file come last.
test.describe.configure({ mode: 'default' });

/** The example has all that a story can say, and stays as it is when other stories come. */
const example = '_example/een-vraag-in-de-gang';

let server: AuthorServer;

test.beforeAll(async () => {
  server = await AuthorServer.start();
});

test.afterEach(() => server.restore());

test.afterAll(() => server.close());

/** Saves until the server has heard of it: the watcher of a busy machine can miss a change. */
async function save(path: string, find: string, put: string, isSeen: () => Promise<void>): Promise<void> {
  await write(path, server.read(path).replace(find, put), isSeen);
}

async function write(path: string, text: string, isSeen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    server.write(path, text);
    await isSeen();
  }).toPass({ timeout: 120_000 });
}

/** Opens the desk with the example on it: each story in its frame loads the whole app, in hundreds of requests. */
async function openDesk(page: Page) {
  await page.goto(`${server.address}auteur#${example}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Auteursmodus' })).toBeVisible({
    timeout: 60_000,
  });
  const graph = page.getByRole('region', { name: 'Het scenario als kaart' });
  const live = page.frameLocator('iframe');
  await expect(live.locator('[data-moment="gang-open"]')).toBeVisible({ timeout: 60_000 });
  return { graph, live };
}

/** Reads on in the live player until this is there. */
async function readOn(live: FrameLocator, until: string): Promise<void> {
  const there = live.locator(until).first();
  const next = live.getByRole('button', { name: 'Verder', exact: true });
  for (let press = 0; press < 15; press += 1) {
    await expect(there.or(next).first()).toBeVisible();
    if (await there.isVisible()) return;
    await next.click();
  }
}

test('pressing a moment puts the live player there, and playing on lights up the graph', async ({ page }) => {
  const { graph, live } = await openDesk(page);
  await graph.getByRole('button', { name: /^gang-vraag/ }).click();
  await expect(live.locator('[data-moment="gang-vraag"]')).toBeVisible();
  await expect(graph.getByRole('button', { name: /^gang-vraag.*het spel staat hier/ })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /gang-afhouden\.words.*Geen ja en geen nee.*Not yes/ }),
  ).toBeVisible();
  await readOn(live, '[data-choice]');
  await live.locator('[data-open] [data-choice="gang-afhouden"]').click();
  await expect(graph.getByRole('button', { name: /^gang-stil.*het spel staat hier/ })).toBeVisible();
  await expect(graph.getByRole('button', { name: /^gang-vraag.*hier gezien/ })).toBeVisible();
  await expect(page.getByText(/: \d+ van 22 momenten en eindes, 1 van 11 keuzes\./)).toBeVisible();
  await expect(
    page.getByRole('row', {
      name: /Afhouden vertrouwelijkheid hoffelijkheid informaliteit aw-art-9/,
    }),
  ).toBeVisible();
  await expect(graph.getByRole('group', { name: 'Het overleg' }).getByRole('button')).toHaveCount(5);
  await page.getByText('Voorkant, rollen en documenten').click();
  await expect(
    page.getByRole('row', { name: /cast\.anna\.role hoofd inkoop head of procurement/ }),
  ).toBeVisible();
  await new Reader(page).isAccessibleDesk();
});

test('memory brings a line on stage that does not come of itself; a reload keeps the place', async ({
  page,
}) => {
  test.slow();
  const { graph, live } = await openDesk(page);
  await graph.getByRole('button', { name: /^gang-stil/ }).click();
  const hidden = page.getByRole('listitem').filter({ hasText: 'Ik kijk wel op dat loket.' });
  await expect(hidden).toContainText('Nu niet te zien: alleen als gemeld.');
  await hidden.getByRole('button', { name: 'Laat deze regel zien' }).click();
  const line = live.getByRole('log').getByText('Ik kijk wel op dat loket.', { exact: false });
  await expect(line).toBeVisible();
  await expect(hidden).toContainText('Te zien als gemeld.');
  await page.getByRole('combobox', { name: 'route', exact: true }).selectOption('geen');
  const remembered = page.getByRole('region', { name: 'Wat het spel nu onthoudt' });
  await expect(remembered).toContainText('routegeen');
  await page.getByRole('combobox', { name: 'Toon', exact: true }).selectOption('all');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'gang-stil' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('combobox', { name: 'route', exact: true })).toHaveValue('geen');
  await expect(page.getByRole('combobox', { name: 'Toon', exact: true })).toHaveValue('all');
  await expect(page.getByRole('combobox', { name: 'Verhaal', exact: true })).toHaveValue(example);
  await expect(line).toBeVisible();
  await expect(page.getByRole('list').getByRole('link', { name: 'gang-vraag' }).first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await new Reader(page).isAccessibleDesk();
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
      file: '_example/walks.yaml',
      text: '',
      hash: 'zo',
      data: { 'een-vraag-in-de-gang': [{}, {}] },
    };
    if (route.request().url().endsWith('/write')) asked.push(question);
    await route.fulfill({
      json: route.request().url().endsWith('/write') ? { kind: 'written', file } : file,
    });
  });
  const { graph, live } = await openDesk(page);
  const walks = page.getByRole('region', { name: 'Wandelingen' });
  await walks.getByRole('button', { name: 'Speel stap voor stap' }).first().click();
  for (const name of [/^gang-stil/, /^chat-open/]) {
    await walks.getByRole('button', { name: 'Volgende stap' }).click();
    await expect(
      graph.getByRole('button', { name }).and(page.getByRole('button', { name: /het spel staat hier/ })),
    ).toBeVisible();
  }
  await graph.getByRole('button', { name: /^overleg-vraag/ }).click();
  await expect(live.locator('[data-moment="overleg-vraag"]')).toBeVisible();
  await readOn(live, '[data-choice]');
  await live.locator('[data-open] [data-choice="overleg-zeggen"]').click();
  await expect(graph.getByRole('button', { name: /^overleg-na-zeggen.*het spel staat hier/ })).toBeVisible();
  await readOn(live, '[data-ending]');
  await walks.getByLabel('Waar deze weg voor staat').fill('Gevraagd en genoemd');
  await walks.getByRole('button', { name: 'Bewaar als wandeling' }).click();
  await expect(walks.getByText('De wandeling staat in _example/walks.yaml.')).toBeVisible();
  expect(asked).toMatchObject([
    {
      file: '_example/walks.yaml',
      base: 'zo',
      edits: [
        { kind: 'insert', path: ['een-vraag-in-de-gang'], at: 2, value: { name: 'Gevraagd en genoemd' } },
      ],
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
  // A few from all over here, all of them in the long run.
  for (const name of all.filter((_, index) => index % runs(12, 1) === 0)) {
    await page.getByRole('combobox', { name: 'Verhaal', exact: true }).selectOption(name);
    await expect(graph.getByRole('button', { pressed: true })).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('log')).toBeVisible({ timeout: 30_000 });
  }
});

test('a saved sentence appears in the running story, and the reader stays at the decision', async ({
  page,
}) => {
  await page.goto(`${server.address}${first.path.slice(1)}`);
  const reader = new Reader(page);
  await expect(page.getByRole('log')).toBeVisible({ timeout: 60_000 });
  await reader.readToDecision();
  await reader.choose(first.road[0]);
  await reader.readToDecision();
  const place = await reader.moment();
  const file = `${first.name}.yaml`;
  const changed = new StoryFile(server.read(file)).withChoice(first.road[1], { act: 'U legt uw mes neer.' });
  await write(file, changed, () =>
    expect(page.getByRole('button', { name: /U legt uw mes neer/ })).toBeVisible({ timeout: 20_000 }),
  );
  expect(await reader.moment()).toBe(place);
});

test('a save shows what is wrong in its moment, and which translation is behind', async ({ page }) => {
  test.slow();
  const { graph } = await openDesk(page);
  const moment = graph.getByRole('button', { name: /^gang-vraag/ });
  await moment.click();
  await save(
    `${example}.yaml`,
    'act: U zegt dat u er niets over kunt zeggen.',
    'act: U legt uw vork neer.',
    () =>
      expect(
        page.getByRole('row', {
          name: /gang-afhouden\.act U legt uw vork neer\..*het Nederlands is veranderd/,
        }),
      ).toBeVisible({ timeout: 20_000 }),
  );
  await expect(moment).toHaveAccessibleName(/met een fout/);
  await save(`${example}.yaml`, 'to: gang-stil', 'to: gang-sti', () =>
    expect(page.getByText(/Er is geen moment ‘gang-sti’/).first()).toBeVisible({ timeout: 20_000 }),
  );
  const bar = page.getByRole('region', { name: /^Wat de controle zegt/ });
  const mistake = bar.getByRole('listitem').filter({ hasText: 'Er is geen moment ‘gang-sti’' });
  await expect(mistake).toContainText('_example/een-vraag-in-de-gang.yaml:');
  await expect(
    bar.getByText(/Er staat een fout in ‘Een vraag in de gang’\. U ziet de versie van \d\d\.\d\d\./),
  ).toBeVisible();
  await expect(
    page.getByRole('option', { name: /^Een vraag in de gang \(een fout; u ziet de versie van/ }),
  ).toHaveCount(1);
  await graph.getByRole('button', { name: /^gang-open/ }).click();
  await mistake.getByRole('link', { name: 'Naar gang-vraag in ‘Een vraag in de gang’' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'gang-vraag' })).toBeVisible();
  await new Reader(page).isAccessibleDesk();
});

test('a story that cannot be read is still listed, says why, and holds up no other', async ({ page }) => {
  test.slow();
  const file = `${first.name}.yaml`;
  const { opening } = new StoryFile(server.read(file));
  server.write(file, server.read(file).replace(/^title:.*/m, 'title: "Half'));
  await server.restart();
  await page.goto(`${server.address}auteur#${first.name}`);
  await expect(page.getByRole('heading', { level: 2, name: first.id })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Dit verhaal kan nog niet worden gespeeld.', { exact: false })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: new RegExp(`^${opening}`) })).toBeVisible();
  const stories = page.getByRole('combobox', { name: 'Verhaal', exact: true });
  await expect(
    stories.getByRole('option', { name: new RegExp(`^${first.id} \\(kan nog niet worden gespeeld\\)`) }),
  ).toHaveCount(1);
  await new Reader(page).isAccessibleDesk();
  // Also what no reader gets to see.
  await stories.selectOption(example);
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
