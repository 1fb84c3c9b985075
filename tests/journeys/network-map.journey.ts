/** The network map: drawn by mouse and by keyboard, in the picture and in the table, kept behind a passphrase or not at all. */
import { expect, type Page } from '@playwright/test';
import { Reader, test } from './support/reader';

const path = '/hulpmiddelen/netwerkkaart';

async function begin(page: Page, ...circles: readonly string[]): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Om welk dossier of besluit gaat het?').fill('Zuidrand');
  await page.getByRole('button', { name: 'Begin de kaart' }).click();
  for (const circle of circles) await page.getByRole('button', { name: circle, exact: true }).click();
}

async function add(page: Page, alias: string, circle: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Voeg iemand toe' });
  await form.getByLabel('Een schuilnaam').fill(alias);
  await form.getByLabel('Staat in de kring').selectOption({ label: circle });
  await form.getByRole('button', { name: 'Zet op de kaart' }).click();
}

const contact = (page: Page, alias: string) =>
  page.getByRole('group', { name: /^Uw kaart/ }).getByRole('button', { name: new RegExp(`^${alias},`) });

/** What the table says of a contact, as text. */
async function row(page: Page, alias: string): Promise<string> {
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  const text = (await page.getByRole('row', { name: new RegExp(alias) }).allInnerTexts()).join(' ');
  await page.getByRole('button', { name: 'Beeld', exact: true }).click();
  return text;
}

test('is drawn by mouse: circles, aliases, a drag to another ring, who knows whom, and undone as one', async ({
  reader,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1300 });
  await begin(page, 'Vrienden', 'Werk nu');
  await add(page, 'De schaatser', 'Vrienden');
  await add(page, 'Noord', 'Werk nu');
  const node = contact(page, 'De schaatser');
  await page.evaluate(() => scrollTo(0, 0));
  const box = await node.boundingBox();
  const you = await page.getByText('U', { exact: true }).boundingBox();
  if (box === null || you === null) throw new Error('Nothing was drawn.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  await page.mouse.down();
  await page.mouse.move(you.x + 60, you.y + you.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(node).toHaveAccessibleName(/dichtbij/);
  expect(await row(page, 'De schaatser')).toContain('dichtbij');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(node).toHaveAccessibleName(/vertrouwd/);
  await page.getByRole('button', { name: 'Doe opnieuw' }).click();
  await expect(node).toHaveAccessibleName(/dichtbij/);
  await page.getByRole('checkbox', { name: 'Noord' }).check();
  expect(await row(page, 'Noord')).toContain('De schaatser');
  await reader.isAccessible();
});

test('is drawn by keyboard alone: arrows walk along the contacts, Shift moves the one that is chosen', async ({
  reader,
  page,
}) => {
  await begin(page, 'Vrienden');
  await add(page, 'De schaatser', 'Vrienden');
  await add(page, 'Kok', 'Vrienden');
  await contact(page, 'De schaatser').focus();
  await page.keyboard.press('ArrowRight');
  await expect(contact(page, 'Kok')).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(contact(page, 'Kok')).toHaveAccessibleName(/dichtbij/);
  expect(await page.locator('[data-contact][tabindex="0"]').count()).toBe(1);
  await reader.isAccessible();
});

test('the table changes everything the picture shows, also where nothing can be dragged', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'pointermove', 'dragstart'])
      addEventListener(kind, (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await begin(page, 'Vrienden', 'Sport');
  await add(page, 'Kok', 'Vrienden');
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByText('Verander Kok').click();
  const cell = page.getByRole('row', { name: /Kok/ });
  await cell.getByLabel('Staat in de kring').selectOption({ label: 'Sport' });
  await cell.getByLabel('Hoe dichtbij').selectOption({ index: 2 });
  await cell.getByLabel('Raakt deze persoon het dossier?').selectOption({ label: 'Raakt het dossier' });
  await cell.getByRole('checkbox', { name: 'pers', exact: true }).check();
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Beeld', exact: true }).click();
  await expect(contact(page, 'Kok')).toHaveAccessibleName('Kok, Sport, bekend, pers, raakt het dossier');
});

test('puts at most three questions, each with why and where it comes from, and lets one be put away', async ({
  reader,
  page,
}) => {
  await begin(page, 'Vrienden');
  await add(page, 'Kok', 'Vrienden');
  const panel = page.getByRole('region', { name: 'Kok' });
  await panel.getByRole('checkbox', { name: 'vriend', exact: true }).check();
  await panel.getByRole('checkbox', { name: 'lobby' }).check();
  await panel.getByRole('checkbox', { name: 'Deze persoon doet iets voor mij' }).check();
  await panel.getByLabel('Raakt deze persoon het dossier?').selectOption({ label: 'Raakt het dossier' });
  await panel.getByLabel('Hoe dichtbij').selectOption({ index: 0 });
  await page.getByRole('checkbox', { name: 'uitvoering' }).check();
  const questions = page.getByRole('region', { name: 'Vragen bij uw kaart' });
  await expect(questions.getByRole('button', { name: 'Nu niet' })).toHaveCount(3);
  await expect(questions.getByText(/vriend en lobby/)).toBeVisible();
  await questions.getByText('Wat is Rolvermenging?').click();
  await expect(questions.getByRole('link', { name: /Slingerland/ })).toBeVisible();
  await questions.getByRole('button', { name: 'Nu niet' }).first().click();
  await expect(questions.getByText(/vriend en lobby/)).toHaveCount(0);
  expect((await questions.allInnerTexts()).join(' ')).not.toMatch(/\d/);
  await reader.isAccessible();
});

test('one thing goes along in one’s own words, after a look for names', async ({ page }) => {
  await begin(page, 'Vrienden');
  await add(page, 'Kok', 'Vrienden');
  await page.getByLabel('Wat neemt u mee naar een gesprek?').fill('Wat wil ik van Kok eigenlijk horen?');
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await expect(page.getByText(/Staan hier namen in/)).toBeVisible();
  await page.getByLabel('Wat neemt u mee naar een gesprek?').fill('Van wie wil ik eigenlijk iets horen?');
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await expect(page.getByText('Meegenomen. Het staat hieronder, en op de startpagina.')).toBeVisible();
});

test('a real name is hinted at and never refused', async ({ page }) => {
  await begin(page, 'Vrienden');
  await page
    .getByRole('form', { name: 'Voeg iemand toe' })
    .getByLabel('Een schuilnaam')
    .fill('Thijs van den Kromhoek');
  await expect(page.getByText(/Dit lijkt op een echte naam/)).toBeVisible();
  await page.getByRole('button', { name: 'Zet op de kaart' }).click();
  await expect(contact(page, 'Thijs van den Kromhoek')).toBeVisible();
});

test('compares two moments in words', async ({ page }) => {
  await begin(page, 'Vrienden');
  await add(page, 'Kok', 'Vrienden');
  await add(page, 'Keeper', 'Vrienden');
  await page.getByRole('button', { name: 'Begin een nieuw moment' }).click();
  await add(page, 'De lange', 'Vrienden');
  await contact(page, 'Keeper').click();
  await page.getByRole('button', { name: 'Haal van de kaart' }).click();
  await contact(page, 'Kok').click();
  await page.getByRole('region', { name: 'Kok' }).getByLabel('Hoe dichtbij').selectOption({ index: 0 });
  const moments = page.getByRole('region', { name: 'Momenten' });
  await expect(moments.getByText('De lange', { exact: true })).toBeVisible();
  await expect(moments.getByText('Keeper', { exact: true })).toBeVisible();
  await expect(moments.getByText('Kok, vertrouwd → dichtbij')).toBeVisible();
  await expect(contact(page, 'De lange')).toHaveAccessibleName(/nieuw sinds het vorige moment/);
});

test('is kept behind a passphrase and nowhere else', async ({ reader, page }) => {
  await begin(page, 'Vrienden');
  await add(page, 'De schaatser', 'Vrienden');
  await page.getByRole('link', { name: 'Bewaar haar achter een wachtzin' }).click();
  await page.getByRole('radio', { name: /^Dit apparaat Versleuteld in deze browser/ }).click();
  await page.getByRole('button', { name: 'Toon wat er ligt' }).click();
  await expect(page.getByRole('heading', { name: '0 versleutelde onderdelen' })).toBeVisible();
  await expect(page.getByText('verdwijnt als u dit tabblad sluit')).toBeVisible();
  await page.getByRole('radio', { name: /Dit apparaat, met wachtzin/ }).click();
  await page.getByLabel('Uw wachtzin', { exact: true }).fill('vier losse woorden samen');
  await page.getByLabel('Nog een keer').fill('vier losse woorden samen');
  await page.getByRole('button', { name: 'Bewaar achter deze wachtzin' }).click();
  await expect(page.getByLabel('Nog een keer')).toBeHidden({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Eén versleuteld onderdeel' })).toBeVisible();
  await page.goto(path);
  await expect(page.getByLabel('Om welk dossier of besluit gaat het?')).toBeVisible();
  await page.getByRole('button', { name: 'Open de kluis' }).first().click();
  await page.getByRole('dialog').getByLabel('Uw wachtzin').fill('vier losse woorden samen');
  await page.getByRole('dialog').getByRole('button', { name: 'Open de kluis' }).click();
  await expect(contact(page, 'De schaatser')).toBeVisible({ timeout: 20_000 });
  await reader.isAccessible();
});

for (const language of ['nl', 'en'] as const) {
  test(`fits a phone and is accessible there in ${language}`, async ({ page, reader: _ }) => {
    await page.addInitScript(
      (preferences) => localStorage.setItem('speelveld.preferences', preferences),
      JSON.stringify({ language, theme: 'dark' }),
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await page.getByRole('textbox').fill('Zuidrand');
    await page.getByRole('button', { name: language === 'nl' ? 'Begin de kaart' : 'Begin the map' }).click();
    await page.getByRole('button', { name: language === 'nl' ? 'Vrienden' : 'Friends', exact: true }).click();
    const form = page.getByRole('form', { name: language === 'nl' ? 'Voeg iemand toe' : 'Add someone' });
    await form.getByRole('textbox').fill('Kok');
    await form.getByRole('button').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await new Reader(page, language).isAccessible();
  });
}
