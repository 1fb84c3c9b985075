/** An author writes in the browser only, and the files say it as the author's editor would have kept them. */
import { createServer as createPage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect as expectSoon, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { AuthorServer } from './support/author-server';
import { Reader } from './support/reader';

/** A save is answered when what was saved before it is compiled, which takes its time on a machine that has other work. */
const expect = expectSoon.configure({ timeout: 45_000 });

let server: AuthorServer;

/** The example stays as it is when other stories come. */
const story = '_example/een-vraag-in-de-gang';
const dutchFile = `${story}.yaml`;
const englishFile = `${story}.en.yaml`;

function read(file: string): string {
  return server.read(file);
}

/** Saves as an editor would, until the page shows it: the watcher of a busy machine can miss a change. */
async function saveOutside(change: (text: string) => string, isSeen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    server.write(dutchFile, change(read(dutchFile)));
    await isSeen();
  }).toPass({ timeout: 60_000 });
}

test.beforeEach(async () => {
  server = await AuthorServer.start();
  const commented = read(dutchFile).replace(
    '            - id: overleg-zwijgen\n',
    '            # deze keuze is de verleidelijke\n            - id: overleg-zwijgen # blijft zo heten\n',
  );
  server.write(dutchFile, commented);
});

test.afterEach(() => server.close());

async function openDesk(page: Page): Promise<void> {
  await page.goto(`${server.address}auteur#${story}`);
  const graph = page.getByRole('region', { name: 'Het scenario als kaart' });
  await graph.getByRole('button', { name: /^overleg-vraag/ }).click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'overleg-vraag schrijven' })).toBeVisible();
}

function said(page: Page, text: RegExp) {
  return expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
}

function choicesIn(file: string): readonly string[] {
  const { scenes } = parse(read(file)) as {
    scenes: { moments: { id: string; decision?: { choices: { id: string }[] } }[] }[];
  };
  const moment = scenes.flatMap(({ moments }) => moments).find(({ id }) => id === 'overleg-vraag');
  return moment?.decision?.choices.map(({ id }) => id) ?? [];
}

test('an author writes a story in the page, and the file keeps its comments', async ({ page }) => {
  test.slow();
  await openDesk(page);

  const act = page.getByRole('textbox', { name: 'De daad', exact: true });
  await act.first().fill('U legt uw vork neer: dit gaat niet.');
  await act.first().press('Control+Enter');
  await said(page, /^Bewaard in een-vraag-in-de-gang\.yaml, regel \d+\.$/);
  expect(read(dutchFile)).toContain("              act: 'U legt uw vork neer: dit gaat niet.'\n");
  await expect(page.getByText('Het Nederlands is veranderd sinds deze vertaling.').first()).toBeVisible();

  await page.getByRole('textbox', { name: 'De daad (Engels)' }).first().fill('You put down your fork.');
  await page.getByRole('textbox', { name: 'De vraag', exact: true }).focus();
  await said(page, /^Bewaard in een-vraag-in-de-gang\.en\.yaml/);
  expect(parse(read(englishFile)).texts['overleg-zeggen.act']).toEqual({
    nl: 'U legt uw vork neer: dit gaat niet.',
    en: 'You put down your fork.',
  });

  const [first, second, ...others] = choicesIn(dutchFile);
  await page
    .getByRole('button', { name: /^Omlaag keuze / })
    .first()
    .click();
  await expect.poll(() => choicesIn(dutchFile)).toEqual([second, first, ...others]);
  expect(read(dutchFile)).toContain('            # deze keuze is de verleidelijke\n');
  expect(read(dutchFile)).toContain(' # blijft zo heten\n');
  await page.getByRole('button', { name: 'Laatste wijziging terugzetten' }).click();
  await expect.poll(() => choicesIn(dutchFile)).toEqual([first, second, ...others]);

  await page.getByText('Nieuw moment', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Korte naam van het moment' }).fill('De koffie');
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).last().fill('Anna schenkt koffie.');
  await page.getByRole('combobox', { name: 'Verder naar' }).selectOption('overleg-na-zeggen');
  await page.getByRole('button', { name: 'Nieuw moment toevoegen' }).click();
  await expect(page.getByRole('heading', { name: 'de-koffie schrijven' })).toBeVisible();
  expect(read(dutchFile)).toContain(
    '      - id: de-koffie\n        lines:\n          - narrator: Anna schenkt koffie.\n        next: overleg-na-zeggen\n',
  );

  const graph = page.getByRole('region', { name: 'Het scenario als kaart' });
  await graph.getByRole('button', { name: /^overleg-vraag/ }).click();
  await page.getByText('Nieuwe keuze', { exact: true }).click();
  await page.getByRole('textbox', { name: 'De daad', exact: true }).last().fill('U vraagt om koffie.');
  await page.getByRole('textbox', { name: 'Op de wegenkaart', exact: true }).last().fill('Koffie vragen');
  await page.getByRole('combobox', { name: 'Leidt naar' }).last().selectOption('de-koffie');
  await page.getByRole('button', { name: 'Nieuwe keuze toevoegen' }).click();
  await expect.poll(() => choicesIn(dutchFile)).toContain('koffie-vragen');

  await page.getByText('De voorkant en de mensen schrijven').click();
  await page.getByText('Nieuwe persoon', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Voor- en achternaam' }).last().fill('Roos Hagendijk');
  await page.getByRole('textbox', { name: 'Rol', exact: true }).last().fill('buurvrouw');
  await page
    .getByRole('textbox', { name: 'Wat deze persoon voor de speler is', exact: true })
    .last()
    .fill('ziet alles');
  await page.getByRole('button', { name: 'Nieuwe persoon toevoegen' }).click();
  await expect
    .poll(() => read(dutchFile))
    .toContain('  roos: { name: Roos Hagendijk, initials: RH, role: buurvrouw, relation: ziet alles }\n');

  const act1 = page.getByRole('textbox', { name: 'De daad', exact: true }).first();
  await saveOutside(
    (text) => text.replace(/act: 'U legt.*'/, 'act: U legt uw vork neer.'),
    () => expect(act1).toHaveValue('U legt uw vork neer.', { timeout: 10_000 }),
  );
  await act1.fill('Mijn versie.');
  await saveOutside(
    (text) => text.replace('act: U legt uw vork neer.', 'act: Versie van een ander.'),
    () => expect(page.getByText('Versie van een ander.').first()).toBeVisible({ timeout: 10_000 }),
  );
  await expect(act1).toHaveValue('Mijn versie.');
  expect(read(dutchFile)).toContain('act: Versie van een ander.');
  await page.getByRole('button', { name: 'Mijn tekst bewaren' }).click();
  await expect.poll(() => read(dutchFile)).toContain('act: Mijn versie.');
  await new Reader(page).isAccessibleDesk();

  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await writesFromElsewhere(page);
});

/** Another page on this machine, which somehow knows even the token, cannot write. */
async function writesFromElsewhere(page: Page): Promise<void> {
  const before = read(dutchFile);
  const token = await page.locator('meta[name="speelveld-auteur"]').getAttribute('content');
  const elsewhere: Server = createPage((_asked, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end('<title>elders</title>');
  });
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  try {
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const answer = await page.evaluate(
      async ({ address, secret, file }) => {
        const asked = await fetch(`${address}__auteur/write`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-speelveld-auteur': secret },
          body: JSON.stringify({ file, base: '', edits: [{ kind: 'remove', path: ['scenes'] }] }),
        }).catch(() => null);
        return asked === null ? 'blocked' : asked.status;
      },
      { address: server.address, secret: token ?? '', file: dutchFile },
    );
    expect(['blocked', 403]).toContain(answer);
    expect(read(dutchFile)).toBe(before);
  } finally {
    await new Promise((done) => elsewhere.close(done));
  }
}
