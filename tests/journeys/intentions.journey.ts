/** An intention from the first thought to looking back, by mouse, by keyboard, on a phone and after a reload. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { onPhone, prefers } from './support/circumstances';
import { Reader, test } from './support/reader';

const address = '/hulpmiddelen/voornemens';

async function open(page: Page, title = 'Voornemens'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

function step(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name });
}

async function on(page: Page, next: string): Promise<void> {
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(step(page, next)).toBeFocused();
}

test('is made by mouse, said aloud, put in front and looked back on', async ({ reader, page }) => {
  await open(page);
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Maak een voornemen' }).click();
  await page.getByLabel('Welke situatie komt de komende zes weken bijna zeker voorbij?').fill('De borrel');
  await page.getByLabel('Waaraan merkt u als eerste dat het zover is?').fill('iemand vraagt hoe het staat');
  await on(page, 'Wat doet u dan?');
  await reader.isAccessible();
  await page.getByRole('radio', { name: 'Iets zeggen' }).check();
  await page.getByLabel('Wat wilt u dan hardop zeggen, woord voor woord?').fill('zeg ik dat het nog loopt');
  await on(page, 'De zin in zijn vaste vorm');
  await page.getByRole('button', { name: 'Neem over wat ik schreef' }).click();
  await expect(page.getByLabel('Als …')).toHaveValue('iemand vraagt hoe het staat');
  await reader.isAccessible();
  await on(page, 'Welk weerwoord verwacht u?');
  await page.getByLabel('Wat zegt u dan terug?').fill('Straks hoort u het samen met de anderen.');
  await on(page, 'Zeg het hardop');
  await expect(
    page.getByText('Als iemand vraagt hoe het staat, dan zeg ik dat het nog loopt.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Zeg de zin hardop' }).click();
  await page.getByRole('button', { name: 'Ik heb de zin gezegd' }).click();
  await expect(page.getByText('U heeft de zin één keer hardop gezegd.')).toBeVisible();
  await reader.isAccessible();
  await on(page, 'Wanneer kijkt u terug?');
  await page.getByRole('button', { name: 'Leg dit voornemen vast' }).click();
  await expect(page.getByText('Nog niet af')).toBeVisible();
  await page.getByRole('radio', { name: 'Over een week' }).check();
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Leg dit voornemen vast' }).click();
  await expect(step(page, 'Vooraan')).toBeVisible();
  await reader.isAccessible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet in uw agenda' }).click();
  const calendar = readFileSync(await (await download).path(), 'utf8');
  expect(calendar).toContain('SUMMARY:Terugkijken');
  expect(calendar).not.toContain('nog loopt');

  await page.getByRole('button', { name: 'Kijk terug' }).click();
  await expect(step(page, 'Terugkijken')).toBeFocused();
  await page.getByRole('radio', { name: 'Ja, en ik deed iets anders' }).check();
  await page.getByLabel('Wat deed u, en wat gebeurde er daarna?').fill('Ik lachte het weg.');
  await page.getByRole('radio', { name: 'Ik houd dit voornemen' }).check();
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Bewaar deze terugblik' }).click();
  await page.getByText('Eerder keek u terug').click();
  await expect(page.getByText('Ik lachte het weg.')).toBeVisible();
});

test('is made by keyboard alone, in English', async ({ page }) => {
  await prefers(page, { language: 'en' });
  await open(page, 'Intentions');
  const press = async (name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toBeVisible();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press('Make an intention');
  for (const title of [
    'What do you do then?',
    'The sentence in its fixed form',
    'What pushback do you expect?',
    'Say it aloud',
    'When do you look back?',
  ]) {
    await press('Continue');
    await expect(step(page, title)).toBeFocused();
    if (title.startsWith('The sentence')) {
      await page.keyboard.press('Tab');
      await page.keyboard.type('everyone agrees');
      await page.keyboard.press('Tab');
      await page.keyboard.type('I ask what speaks against it');
    }
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await press('Make this my intention');
  await expect(page.getByText('If everyone agrees, then I ask what speaks against it.')).toBeVisible();
});

test('is there again after a reload, at the step where it was left, and fits a phone', async ({
  reader,
  page,
}) => {
  await onPhone(page);
  await open(page);
  await page.getByRole('button', { name: 'Maak een voornemen' }).click();
  await page.getByLabel('Welke situatie komt de komende zes weken bijna zeker voorbij?').fill('Het overleg');
  await reader.keepOnDevice();
  await on(page, 'Wat doet u dan?');
  await reader.seesSaved();
  await page.reload();
  await expect(step(page, 'Wat doet u dan?')).toBeVisible();
  await expect(page.getByText('Stap 2 van 6: Wat u doet')).toBeVisible();
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(page.getByLabel('Welke situatie komt de komende zes weken bijna zeker voorbij?')).toHaveValue(
    'Het overleg',
  );
  await reader.fitsAndIsAccessible();
  await page.getByRole('button', { name: 'Bewaar en sluit' }).click();
  const begun = page.getByRole('region', { name: 'U was hiermee bezig' });
  await begun.getByRole('button', { name: /^Verwijder dit voornemen/ }).click();
  await expect(page.getByText('‘Het overleg’ is verwijderd.')).toBeVisible();
  await reader.fitsAndIsAccessible();
  await page.getByRole('button', { name: 'Haal het terug' }).click();
  await expect(begun.getByRole('link', { name: 'Het overleg' })).toBeFocused();
});

test('never speaks of a score, a streak or a fault', async ({ page }) => {
  await open(page);
  const person = new Reader(page);
  await person.isAccessible();
  await expect(page.locator('main')).not.toContainText(/score|reeks|op rij|%|goed gedaan|gefaald/i);
});
