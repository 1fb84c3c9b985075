/** Where to turn: by mouse, by keyboard alone, on a phone, in English, on paper; and the way to a source. */
import { expect, type Page } from '@playwright/test';
import { onPhone, prefers } from './support/circumstances';
import { asPrinted } from './support/paper';
import { Reader, test } from './support/reader';

async function open(page: Page, address = '/hulp'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: /^(Hulp|Help)$/ })).toBeVisible();
}

const answer = (page: Page) => page.getByRole('article');

test('a question leads to the places in order, and a place to its source', async ({ reader, page }) => {
  await open(page);
  await expect(page.getByRole('link', { name: '112' })).toBeVisible();
  await reader.isAccessible();
  await page.getByRole('radio', { name: 'Ik vermoed een misstand' }).check();
  await expect(
    answer(page).getByRole('heading', { level: 3, name: 'Ik vermoed een misstand' }),
  ).toBeVisible();
  const places = await answer(page).getByRole('heading', { level: 5 }).allInnerTexts();
  expect(places[0]).toBe('De vertrouwenspersoon integriteit');
  expect(places).toContain('Een extern meldpunt');
  await reader.isAccessible();
  const sources = answer(page).getByRole('list', { name: 'Waar dit op rust' });
  await sources.getByRole('link', { name: 'Wet bescherming klokkenluiders' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bronnen' })).toBeVisible();
  const source = page.getByRole('heading', { level: 2, name: 'Wet bescherming klokkenluiders' });
  await expect(source).toBeFocused();
  await expect(source).toBeInViewport();
  await expect(page.locator('#wbk-2023').getByRole('link', { name: 'Waar kan ik terecht?' })).toBeVisible();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) outside.push(request.url());
  });
  const publication = page
    .locator('#wbk-2023')
    .getByRole('link', { name: /^Lees op huisvoorklokkenluiders\.nl/ });
  await expect(publication).toContainText('buiten Speelveld, in een nieuw tabblad');
  await publication.hover();
  await publication.focus();
  await page.getByRole('combobox', { name: 'Soort bron' }).selectOption('Wet of rechtspraak');
  await expect(page.getByRole('status')).toHaveText(/^\d van \d+ bronnen\.$/);
  await reader.isAccessible();
  await page.goto('/over');
  await expect(page.getByRole('region', { name: 'Wie hierachter staat' })).toContainText('nog niet ingevuld');
  await expect(page.getByRole('region', { name: 'Deze versie' })).toContainText('0.1.0');
  expect(outside).toEqual([]);
});

test('a question chosen here stays out of the address; a link to a question opens it', async ({
  page,
  reader: _,
}) => {
  await open(page);
  await page.getByRole('radio', { name: 'Ik word onder druk gezet of bedreigd' }).check();
  await expect(answer(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await open(page, '/hulp?vraag=nevenactiviteit');
  await expect(
    answer(page).getByRole('heading', { name: 'Ik heb een nevenactiviteit of krijg er een aangeboden' }),
  ).toBeVisible();
  await answer(page).getByRole('link', { name: 'Weeg deze nevenactiviteit' }).click();
  await expect(page).toHaveURL(/hulpmiddelen\/nevenactiviteiten$/);
});

test('works by keyboard alone: to the questions, along them, to the answer and back', async ({
  page,
  reader: _,
}) => {
  await open(page);
  const first = page.getByRole('radio').first();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((radio) => radio === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(
    answer(page).getByRole('heading', {
      level: 3,
      name: 'Ik heb een nevenactiviteit of krijg er een aangeboden',
    }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(answer(page).getByRole('heading', { level: 3 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer(page).getByRole('link').first()).toBeFocused();
  await answer(page).getByRole('button', { name: 'Kies een andere vraag' }).press('Enter');
  await expect(page.getByRole('radio').nth(1)).toBeFocused();
});

test('on paper stands the answer alone, with its sources', async ({ page, reader: _ }) => {
  await open(page, '/hulp?vraag=misstand');
  await expect(answer(page)).toBeVisible();
  await asPrinted(page);
  await expect(answer(page).getByText('Intern melden', { exact: true })).toBeVisible();
  await expect(
    answer(page).getByText('Afgedrukt uit Speelveld. Kijk bij Bronnen of dit nog klopt.'),
  ).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Wat wordt aan wie gemeld?' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Hulp bij Speelveld' })).toBeHidden();
  await expect(answer(page).getByRole('button')).toHaveCount(0);
});

for (const [language, theme] of [
  ['nl', 'dark'],
  ['en', 'light'],
] as const) {
  test(`fits a phone and is accessible there in ${language}`, async ({ page, reader: _ }) => {
    await prefers(page, { language, theme });
    await onPhone(page);
    await open(page, '/hulp?vraag=druk');
    const title =
      language === 'nl' ? 'Ik word onder druk gezet of bedreigd' : 'I am being pressured or threatened';
    await expect(answer(page).getByRole('heading', { level: 3, name: title })).toBeVisible();
    await page
      .getByRole('button', { name: language === 'nl' ? 'Lees wat kan' : 'Read what you can do' })
      .click();
    await expect(answer(page).getByRole('heading', { level: 3 })).toBeInViewport();
    await new Reader(page, language).fitsAndIsAccessible();
  });
}
