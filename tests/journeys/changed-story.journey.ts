/**
 * A story that was changed between two visits. Each change is a real build of the changed content, served
 * from the same address. A runtime that stores a position instead of names takes the wrong consequence here.
 */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { repositoryRoot } from '../../src/cli/repository';
import { type RunningServer, serveFolder } from '../../src/cli/serve';
import { builtWith, type Change } from './support/changed-story';
import { Reader } from './support/reader';

const updated = { name: 'Dit verhaal is bijgewerkt' };
const answered = 'U hield het vriendelijk en vaag.';
const consequence = /Hij begreep dat ze beter even kunnen wachten/;

let server: RunningServer;

test.beforeEach(async () => {
  server = await serveFolder(join(repositoryRoot, 'dist'), 0);
});

test.afterEach(() => server.close());

/** Plays up to the message of Saturday, which remembers what was said at table, and closes the page. */
async function visit(reader: Reader, page: Page): Promise<void> {
  await page.goto(`${server.address}/modules/netwerkbewust/het-etentje`);
  await reader.readToDecision();
  await reader.keepOnDevice();
  await reader.choose('ja-graag');
  await reader.readToDecision();
  await reader.choose('vaag-blijven');
  await reader.readToDecision();
  await expect(page.getByText(consequence)).toBeVisible();
  await reader.seesSaved();
  await page.close();
}

/** Comes back to the changed story in a new page of the same browser. */
async function comeBack(page: Page, changes: readonly Change[]): Promise<Reader> {
  server.serveFrom(await builtWith(changes));
  const next = await page.context().newPage();
  await next.emulateMedia({ reducedMotion: 'reduce' });
  await next.goto(`${server.address}/modules/netwerkbewust/het-etentje`);
  return new Reader(next);
}

async function standsAtTheMessage({ page }: Reader): Promise<void> {
  await expect(page.locator('[data-moment="bericht-vraagt"]')).toBeVisible();
  await expect(page.getByText(answered).first()).toBeVisible();
  await expect(page.getByText(consequence)).toBeVisible();
  await expect(page.getByRole('heading', updated)).toHaveCount(0);
}

test.describe('comes back to a story in which', () => {
  test('a text was edited, a choice inserted before the one that was taken, and a moment on the way renamed with its old name beside it: the same place, in the new words, with no other consequence', async ({
    page,
  }) => {
    await visit(new Reader(page), page);
    const first = '            - id: grens-trekken\n';
    const inserted = [
      '            - id: opstaan',
      '              act: U staat op en haalt de kaas.',
      '              label: Opstaan',
      '              did: U stond op en haalde de kaas.',
      '              whatIf: Wat als u was opgestaan?',
      '              effects: { stance: moved }',
      '              to: onderwerp-verlegd',
      '              honours: { hoffelijkheid: Niemand hoefde iets te zeggen. }',
      '              strains: { openheid: De vraag bleef liggen., daadkracht: Het antwoord kwam niet. }',
      '',
    ].join('\n');
    const next = await comeBack(page, [
      ['Kun je hem niet één keer bellen?', 'Bel je hem, voor mij?'],
      [first, inserted + first],
      ['        next: vraag-valt\n', '        next: thijs-vraagt\n'],
      ['      - id: vraag-valt\n', '      - id: thijs-vraagt\n'],
      ['  - moment: vraag-valt\n', '  - moment: thijs-vraagt\n'],
      ['turns:\n', 'was: { vraag-valt: thijs-vraagt }\nturns:\n'],
    ]);
    await standsAtTheMessage(next);
    await expect(next.page.getByText('Bel je hem, voor mij?')).toBeVisible();
    await expect(next.page.getByText('U stond op en haalde de kaas.')).toHaveCount(0);
  });

  test('the choice that was taken is gone: says so and goes back to that decision', async ({ page }) => {
    await visit(new Reader(page), page);
    const next = await comeBack(page, [
      ['            - id: vaag-blijven\n', '            - id: vaag-antwoorden\n'],
      ['turns:\n', 'retired: [vaag-blijven]\nturns:\n'],
    ]);
    await expect(next.page.getByRole('heading', updated)).toBeVisible();
    await next.page.getByRole('button', { name: 'Ga hier verder' }).click();
    await expect(next.page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(next.page.locator('[data-moment="vraag-valt"]')).toBeVisible();
    await expect(next.page.getByText('U zei ja, zonder te vragen wie er nog kwam.').first()).toBeVisible();
    await expect(next.page.getByText(answered)).toHaveCount(0);
  });

  test('a moment on the way is gone: says so and keeps the road up to there', async ({ page }) => {
    await visit(new Reader(page), page);
    const next = await comeBack(page, [
      ['        next: vraag-valt\n', '        next: thijs-wacht\n'],
      ['      - id: vraag-valt\n', '      - id: thijs-wacht\n'],
      ['  - moment: vraag-valt\n', '  - moment: thijs-wacht\n'],
      ['turns:\n', 'retired: [vraag-valt]\nturns:\n'],
    ]);
    await expect(next.page.getByRole('heading', updated)).toBeVisible();
    await next.page.getByRole('button', { name: 'Ga hier verder' }).click();
    await expect(next.page.getByText('U zei ja, zonder te vragen wie er nog kwam.').first()).toBeVisible();
    await expect(next.page.getByText(answered)).toHaveCount(0);
    expect(await next.readToDecision()).toBe('asked');
    await expect(next.page.locator('[data-moment="thijs-wacht"]')).toBeVisible();
  });
});
