/** Momenten: a calendar of one's own, kept on the device, taken elsewhere without content. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { onPhone, prefers } from './support/circumstances';
import { Reader, test } from './support/reader';

const words = {
  nl: {
    title: 'Momenten',
    day: 'Op welke dag?',
    note: 'Wat wilt u erbij onthouden?',
    save: 'Zet erbij',
  },
  en: {
    title: 'Moments',
    day: 'On which day?',
    note: 'What do you want to remember about it?',
    save: 'Add it',
  },
};

/** The ISO day so many days from now. */
function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

async function open(page: Page, language: keyof typeof words = 'nl'): Promise<void> {
  await page.goto('/momenten');
  await expect(page.getByRole('heading', { level: 1, name: words[language].title })).toBeVisible();
}

async function add(
  page: Page,
  kind: string,
  on: string,
  { note = '', language = 'nl' }: { note?: string; language?: keyof typeof words } = {},
): Promise<void> {
  const { day, note: noteLabel, save } = words[language];
  const form = page.getByRole('form');
  await form.getByRole('radio', { name: kind, exact: true }).check();
  await form.getByLabel(day).fill(on);
  await form.getByLabel(noteLabel).fill(note);
  await form.getByRole('button', { name: save, exact: true }).click();
  await expect(form.getByText(/^(Staat erbij op|Added on)/)).toBeFocused();
  await expect(page.getByRole('article', { name: kind, exact: true }).first()).toBeVisible();
}

const row = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

test('moments are added, kept over a reload, closed, moved and let go', async ({ reader, page }) => {
  await open(page);
  await reader.isAccessible();
  await add(page, 'Jaargesprek', inDays(40), { note: 'Vraag naar de werf' });
  await add(page, 'Andere functie', inDays(-3));
  await add(page, 'Publicatie van nevenactiviteiten', inDays(-10));
  await reader.keepOnDevice();
  await page.reload();
  await expect(row(page, 'Jaargesprek').getByText('Vraag naar de werf')).toBeVisible();
  await expect(row(page, 'Jaargesprek').getByText('Komt elk jaar terug.')).toBeVisible();
  await expect(row(page, 'Andere functie').getByText(/^Dit was op /)).toBeVisible();
  await reader.isAccessible();

  await row(page, 'Andere functie')
    .getByRole('button', { name: /^Kies een andere dag/ })
    .click();
  await row(page, 'Andere functie').getByLabel('De nieuwe dag').fill(inDays(5));
  await row(page, 'Andere functie').getByRole('button', { name: 'Verplaats naar deze dag' }).click();
  await expect(page.getByText(/^Staat nu op /)).toBeVisible();
  await expect(row(page, 'Andere functie').getByText(/^Dit was op /)).toHaveCount(0);

  const publication = row(page, 'Publicatie van nevenactiviteiten').first();
  await publication.getByRole('button', { name: /^Het is geweest/ }).click();
  await expect(publication.getByText(/^Dit was op /)).toHaveCount(0);

  await row(page, 'Andere functie')
    .getByRole('button', { name: /^Verwijder/ })
    .click();
  await expect(row(page, 'Andere functie').getByText(/verdwijnt uit deze agenda/)).toBeVisible();
  await reader.isAccessible();
  await row(page, 'Andere functie').getByRole('button', { name: 'Verwijder', exact: true }).click();
  await expect(row(page, 'Andere functie')).toHaveCount(0);
  await reader.seesSaved();
  await page.reload();
  await expect(row(page, 'Jaargesprek')).toBeVisible();
  await expect(row(page, 'Andere functie')).toHaveCount(0);
  await row(page, 'Jaargesprek').getByRole('link', { name: 'Bereid het gesprek voor' }).click();
  await expect(page).toHaveURL(/hulpmiddelen\/gesprekswijzer$/);
});

test('a calendar file says when and nothing of what', async ({ page, reader: _ }) => {
  await open(page);
  await add(page, 'Jaargesprek', inDays(40), { note: 'Vraag naar de werf' });
  await add(page, 'Terugkijken', inDays(12), { note: 'Het besluit van Noord' });
  await add(page, 'Screening', inDays(200));
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet alles wat komt in uw agenda' }).click();
  const download = await arrives;
  expect(download.suggestedFilename()).toBe('momenten.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect([...text.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title)).toEqual([
    'Terugkijken',
    'Gesprek',
    'Moment',
  ]);
  expect(text).toContain(`DTSTART;VALUE=DATE:${inDays(12).replaceAll('-', '')}`);
  expect(text).not.toMatch(/werf|Noord|jaargesprek|screening|DESCRIPTION|LOCATION|ATTENDEE|VALARM/i);
});

test('days to retrieve something are taken one by one', async ({ page, reader }) => {
  await open(page);
  await page.getByLabel('Tel vanaf').fill(inDays(0));
  const offered = page.getByRole('region', { name: 'Dagen om iets op te halen' });
  await expect(offered.getByRole('listitem')).toHaveCount(2);
  await offered.getByRole('button', { name: /uit een andere kring/ }).click();
  await expect(offered.getByRole('listitem')).toHaveCount(1);
  await expect(row(page, 'Een korte casus uit een andere kring').getByRole('link')).toBeVisible();
  await expect(page.getByText(/reeks|punten|gemist/)).toHaveCount(0);
  await reader.isAccessible();
});

test('works by keyboard alone', async ({ page, reader: _ }) => {
  await open(page);
  const form = page.getByRole('form');
  const kind = form.getByRole('radio', { name: 'Jaargesprek' });
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if (await kind.evaluate((radio) => radio === document.activeElement)) break;
  }
  await expect(kind).toBeFocused();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('radio', { name: 'Eigen moment' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(form.getByLabel('Op welke dag?')).toBeFocused();
  await page.keyboard.type('01152027');
  await expect(form.getByLabel('Op welke dag?')).toHaveValue('2027-01-15');
  await form.getByLabel('Wat wilt u erbij onthouden?').focus();
  await page.keyboard.type('Nieuwe kring');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Eigen moment').getByText('Nieuwe kring')).toBeVisible();
  const move = row(page, 'Eigen moment').getByRole('button', { name: /^Kies een andere dag/ });
  await move.focus();
  await page.keyboard.press('Enter');
  await expect(move).toHaveAttribute('aria-expanded', 'true');
  await row(page, 'Eigen moment').getByLabel('De nieuwe dag').fill('2027-02-15');
  await row(page, 'Eigen moment').getByRole('button', { name: 'Verplaats naar deze dag' }).press('Enter');
  await expect(page.getByText('Staat nu op maandag 15 februari 2027.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat eraan komt' })).toBeFocused();
});

for (const [language, theme, kind] of [
  ['nl', 'dark', 'Jaargesprek'],
  ['en', 'light', 'Annual talk'],
] as const) {
  test(`fits a phone and is accessible there in ${language}`, async ({ page, reader: _ }) => {
    await prefers(page, { language, theme });
    await onPhone(page);
    await open(page, language);
    await add(page, kind, inDays(-2), { note: 'x', language });
    await new Reader(page, language).fitsAndIsAccessible();
  });
}
