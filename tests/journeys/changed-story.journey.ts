/**
 * A story that was changed between two visits, served from the same address: once as a real build of the changed
 * content, otherwise as the file that such a build changes. A runtime that stores a position instead of names takes the wrong consequence here.
 */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { repositoryRoot } from '../../src/cli/repository';
import { type RunningServer, serveFolder } from '../../src/cli/serve';
import { builtWith, name, story, storyReplaced } from './support/changed-story';
import { Reader } from './support/reader';
import { remembering } from './support/stories';

const updated = { name: 'Dit verhaal is bijgewerkt' };

const [earlier, taken, next] = remembering.road;
const [before, answered] = [story.choice(earlier).did, story.choice(taken).did];
/** The moment that asked for the second of them, which the table is turned on. */
const asked = story.askedIn(taken);
/** Read before the third decision: a line that comes after that second choice alone. */
const consequence = story.lineAfter(remembering.remembered, taken);
const third = story.askedIn(next);

let server: RunningServer;

test.beforeEach(async () => {
  server = await serveFolder(join(repositoryRoot, 'dist'), 0);
});

test.afterEach(() => server.close());

/** Plays up to the third decision, before which a line remembers the second, and closes the page. */
async function visit(reader: Reader, page: Page): Promise<void> {
  await page.goto(`${server.address}/modules/${name}`);
  await reader.readToDecision();
  await reader.keepOnDevice();
  for (const choice of [earlier, taken]) {
    await reader.choose(choice);
    await reader.readToDecision();
  }
  await expect(page.getByText(consequence)).toBeVisible();
  await reader.seesSaved();
  await page.close();
}

/** Comes back to the changed story in a new page of the same browser. */
async function comeBack(page: Page, changed: Promise<string>): Promise<Reader> {
  server.serveFrom(await changed);
  const next = await page.context().newPage();
  await next.emulateMedia({ reducedMotion: 'reduce' });
  // A build gives what it changes another name; the file that is replaced has the name under which it is still kept.
  await (await page.context().newCDPSession(next)).send('Network.clearBrowserCache');
  await next.goto(`${server.address}/modules/${name}`);
  return new Reader(next);
}

async function standsAtTheThird({ page }: Reader): Promise<void> {
  await expect(page.locator(`[data-moment="${third.id}"]`)).toBeVisible();
  await expect(page.getByText(answered).first()).toBeVisible();
  await expect(page.getByText(consequence)).toBeVisible();
  await expect(page.getByRole('heading', updated)).toHaveCount(0);
}

test.describe('comes back to a story in which', () => {
  test('a text was edited, a choice inserted before the one that was taken, and a moment on the way renamed with its old name beside it: the same place, in the new words, with no other consequence', async ({
    page,
  }) => {
    await visit(new Reader(page), page);
    const first = `            - id: ${asked.decision?.choices[0]?.id}\n`;
    const inserted = [
      '            - id: opstaan',
      '              act: U staat op en haalt koffie.',
      '              label: Opstaan',
      '              did: U stond op en haalde koffie.',
      '              whatIf: Wat als u was opgestaan?',
      '              effects: { past: silent }',
      '              to: niets-verklaard',
      '              honours: { hoffelijkheid: Niemand hoefde iets te zeggen. }',
      '              strains: { openheid: De vraag bleef liggen., daadkracht: Het antwoord kwam niet. }',
      '',
    ].join('\n');
    const next = await comeBack(
      page,
      builtWith([
        [story.said(third.id), 'Zeg jij het hun, voor mij?'],
        [first, inserted + first],
        [`        next: ${asked.id}\n`, '        next: esther-vraagt\n'],
        [`      - id: ${asked.id}\n`, '      - id: esther-vraagt\n'],
        [`  - moment: ${asked.id}\n`, '  - moment: esther-vraagt\n'],
        ['turns:\n', `was: { ${asked.id}: esther-vraagt }\nturns:\n`],
      ]),
    );
    await standsAtTheThird(next);
    await expect(next.page.getByText('Zeg jij het hun, voor mij?')).toBeVisible();
    await expect(next.page.getByText('U stond op en haalde koffie.')).toHaveCount(0);
  });

  test('the choice that was taken is gone: says so and goes back to that decision', async ({ page }) => {
    await visit(new Reader(page), page);
    const next = await comeBack(
      page,
      storyReplaced([
        [`            - id: ${taken}\n`, '            - id: jaargesprek-noemen\n'],
        ['turns:\n', `retired: [${taken}]\nturns:\n`],
      ]),
    );
    await expect(next.page.getByRole('heading', updated)).toBeVisible();
    await next.page.getByRole('button', { name: 'Ga hier verder' }).click();
    await expect(next.page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(next.page.locator(`[data-moment="${asked.id}"]`)).toBeVisible();
    await expect(next.page.getByText(before).first()).toBeVisible();
    await expect(next.page.getByText(answered)).toHaveCount(0);
  });

  test('a moment on the way is gone: says so and keeps the road up to there', async ({ page }) => {
    await visit(new Reader(page), page);
    const next = await comeBack(
      page,
      storyReplaced([
        [`        next: ${asked.id}\n`, '        next: esther-wacht\n'],
        [`      - id: ${asked.id}\n`, '      - id: esther-wacht\n'],
        [`  - moment: ${asked.id}\n`, '  - moment: esther-wacht\n'],
        ['turns:\n', `retired: [${asked.id}]\nturns:\n`],
      ]),
    );
    await expect(next.page.getByRole('heading', updated)).toBeVisible();
    await next.page.getByRole('button', { name: 'Ga hier verder' }).click();
    await expect(next.page.getByText(before).first()).toBeVisible();
    await expect(next.page.getByText(answered)).toHaveCount(0);
    expect(await next.readToDecision()).toBe('asked');
    await expect(next.page.locator('[data-moment="esther-wacht"]')).toBeVisible();
  });
});
