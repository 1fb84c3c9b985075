/** Looking back on every story: short enough to be read, with all of it a press away. */
import { expect } from '@playwright/test';
import { openDialogue } from '../../src/core/dialogue/dialogue';
import { toResumeLine } from '../../src/core/dialogue/resume-line';
import { aWalk } from '../support/builders/a-journey';
import { shipped } from '../support/builders/shipped';
import { asPrinted } from './support/paper';
import { test } from './support/reader';

/** At 1440 pixels wide: some three screens, with up to six things that are fixed at a decision. */
const MOST = 3_000;

/** One road of each story, by its resume line: at each decision the choice in the middle. */
const roads = shipped.scenarios
  .filter(({ module }) => !module.startsWith('_'))
  .flatMap(({ id, languages }) => {
    const scenario = languages.get('nl');
    if (scenario?.kind !== 'scenario') return [];
    const dialogue = openDialogue(scenario);
    const picks = Array.from({ length: 20 }, () => 0.5);
    return [{ id, question: scenario.question, line: toResumeLine(dialogue, aWalk(dialogue, picks)) }];
  });

test('looks back on a road of every story in three screens', async ({ reader, page }) => {
  // Each module has two.
  expect(roads).toHaveLength(2 * shipped.modules.filter(({ id }) => !id.startsWith('_')).length);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const { id, question, line } of roads) {
    await page.goto('/');
    await page.getByRole('button', { name: 'Verder met een code' }).click();
    await page.getByLabel('Typ uw code over').fill(line);
    await page.getByRole('button', { name: 'Ga verder met deze code' }).click();
    await page.getByRole('link', { name: 'Kijk terug' }).click();
    await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(height, id).toBeLessThanOrEqual(MOST);
  }
  // The last of them whole: by keyboard, on a phone, and on paper.
  const [line] = await page.locator('article summary').all();
  if (line === undefined) throw new Error('A debrief has lines that open.');
  await line.press('Enter');
  await expect(page.locator('article details').first()).toHaveAttribute('open');
  await expect(line).toBeFocused();
  await reader.fitsAndIsAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.fitsAndIsAccessible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await asPrinted(page);
  await expect(page.getByText('Wat het kostte')).toBeVisible();
  await expect(page.locator('article details:not([open])')).toHaveCount(0);
});
