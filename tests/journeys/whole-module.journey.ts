/** A new top civil servant plays the whole module. */
import { expect } from '@playwright/test';
import { playByKeys } from './support/by-keyboard';
import { Reader, test } from './support/reader';
import { first, second } from './support/stories';

test('plays both stories by mouse, looks back, makes an intention, and the module is finished', async ({
  reader,
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
  await reader.isAccessible();
  await page.getByRole('link', { name: 'Begin met spelen' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await reader.isAccessible();
  await reader.play(first.road);
  await expect(page.getByRole('heading', { name: first.ending })).toBeVisible();
  await reader.isAccessible();
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await expect(page.getByRole('heading', { name: first.question })).toBeVisible();
  await expect(page.getByText('was er niet bij').first()).toBeVisible();
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Ik kies nu geen voornemen' }).click();

  await page.getByRole('link', { name: 'Programma', exact: true }).click();
  await page.getByRole('link', { name: 'De vraag aan tafel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'De vraag aan tafel' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Waar u op oefent' }).getByRole('link', { name: 'Netwerkkaart' }),
  ).toBeVisible();
  await reader.isAccessible();
  await page.getByRole('link', { name: 'Begin met spelen' }).click();
  await reader.play(second.road);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await expect(page.getByRole('heading', { name: second.question })).toBeVisible();
  await page.getByRole('heading', { name: 'Hoe u afsluit' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('Deze module is afgerond.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar het slot van de module' }).click();
  const finish = page.getByRole('region', { name: 'Wat u hier deed' });
  await expect(finish.getByRole('link', { name: first.ending })).toBeVisible();
  await expect(finish.getByText('U koos ervoor om nu niets voor te nemen.')).toBeVisible();
  await expect(finish.getByRole('link', { name: /^Naar de volgende module/ })).toBeVisible();
  await reader.isAccessible();
  await finish.getByRole('link', { name: 'Uw verklaring van deelname' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'De vraag aan tafel' })).toContainText(
    'Afgerond op',
  );
  await page.getByRole('textbox', { name: /^Uw naam/ }).fill('Anouk de Wit');
  await reader.isAccessible();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toContainText('Anouk de Wit');
  await expect(sheet).toContainText(/Versie van de inhoud: De vraag aan tafel [0-9a-f]{7}-[0-9a-f]{7}/);
  await expect(sheet).not.toContainText(first.ending);
  await expect(page.getByRole('textbox', { name: /^Uw naam/ })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'Programma', exact: true }).click();
  await expect(page.getByText(/Afgerond \d/)).toBeVisible();
});

test('tries another road from the debrief and sees where the two part', async ({ reader, page }) => {
  await reader.open(first.id);
  await reader.play(first.road);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await page.getByRole('heading', { name: first.did }).click();
  await page.getByRole('button', { name: first.otherWhatIf }).click();
  await expect(page.locator(`[data-choice="${first.road[1]}"]`)).toContainText('Dit koos u eerder');
  await reader.play(first.other.slice(1));
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  const roads = page.getByRole('region', { name: 'Twee wegen naast elkaar' });
  await expect(roads.getByText('De wegen gaan uiteen bij')).toContainText(first.parting);
  await expect(roads.getByText(first.did)).toBeVisible();
  await expect(roads.getByText(first.otherDid)).toBeVisible();
});

test('plays the whole module in English by keyboard alone', async ({ reader, page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Weergave' }).press('Enter');
  await page
    .getByRole('group', { name: 'Taal van de knoppen en uitleg' })
    .getByRole('radio', { name: 'English' })
    .press('Space');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Start playing' }).press('Enter');
  await expect(page.getByRole('log')).toBeVisible();
  const english = new Reader(page, 'en');
  await playByKeys(english);
  await english.isAccessible();
  await page.getByRole('link', { name: 'Look back' }).press('Enter');
  await expect(page.getByRole('heading', { name: first.questionInEnglish })).toBeFocused();
  await page.getByRole('button', { name: 'I choose no intention now' }).press('Enter');
  await page.getByRole('link', { name: 'Programme', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'The question at the table' }).press('Enter');
  await page.getByRole('link', { name: 'Start playing' }).press('Enter');
  await expect(page.getByRole('log')).toBeVisible();
  await playByKeys(english);
  await page.getByRole('link', { name: 'Look back' }).press('Enter');
  await expect(page.getByRole('heading', { name: second.questionInEnglish })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: 'How you close' })).toBeInViewport();
  await expect(page.getByText('This module is finished.')).toBeVisible();
  await page.getByRole('link', { name: 'To the finish of the module' }).press('Enter');
  await expect(page.getByRole('region', { name: 'What you did here' })).toBeVisible();
  await page.getByRole('link', { name: 'Your statement of participation' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Statement of participation' })).toBeFocused();
  await page.getByRole('link', { name: 'Programme', exact: true }).press('Enter');
  await expect(page.getByText(/Finished \d/)).toBeVisible();
  expect(reader.page).toBe(page);
});
