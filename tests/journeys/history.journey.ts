/** Back and forward between records: none takes the place of another, and the browser remembers none of them. */
import { expect, type Page } from '@playwright/test';
import { type Reader, test } from './support/reader';
import { first, second } from './support/stories';

const story = (page: Page, id: string) => page.locator(`main a[href="/modules/netwerkbewust/${id}"]`).first();
const decisions = (page: Page) => page.getByRole('button', { name: 'Terug naar dit moment' });

async function decide(reader: Reader, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await reader.readToDecision();
    const choice = reader.page.locator('[data-choice]:not([aria-expanded])').first();
    await reader.choose((await choice.getAttribute('data-choice')) ?? '');
  }
}

test('two stories side by side in the history keep their own decisions', async ({ reader, page }) => {
  await page.goto('/modules/netwerkbewust');
  await story(page, first.id).click();
  await decide(reader, 2);
  await page.getByRole('link', { name: /^(Sluit|Bewaar en sluit)$/ }).click();
  await story(page, second.id).click();
  await decide(reader, 2);
  await expect(decisions(page)).toHaveCount(2);
  const scene = await page.locator('[data-scene]').getAttribute('data-scene');

  await page.evaluate(() => history.go(-2));
  await expect(page).toHaveURL(new RegExp(`${first.id}$`));
  await expect(page.getByText(first.title, { exact: true }).first()).toBeVisible();
  const adopt = page.getByRole('button', { name: 'Ga hier verder' });
  await reader.pressable.or(reader.next).or(adopt).first().click();

  await page.evaluate(() => history.go(2));
  await expect(page).toHaveURL(new RegExp(`${second.id}$`));
  await expect(page.locator(`[data-scene="${scene}"]`)).toBeVisible();
  await expect(decisions(page)).toHaveCount(2);
});

test('a word before the first press is there after a reload', async ({ reader, page }) => {
  await reader.open(first.id);
  const field = page.getByLabel('Wat merkt u nu bij uzelf?');
  await field.fill('een knoop');
  await reader.keepOnDevice();
  await page.reload();
  await expect(field).toHaveValue('een knoop');
});

const recordId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

test('no address and no title that the browser remembers says which record was open or what was chosen', async ({
  reader,
  page,
}) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const titles = new Set<string>();
  const tool = async (name: string): Promise<void> => {
    await page
      .getByRole('navigation', { name: 'Hulpmiddelen voor een gesprek' })
      .getByRole('link', { name })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  await page.goto('/modules/netwerkbewust');
  await story(page, first.id).click();
  await decide(reader, 2);
  await decisions(page).first().click();
  await decide(reader, 1);
  titles.add(await page.title());
  for (let more = 0; more < 9 && (await reader.readToDecision()) === 'asked'; more += 1) {
    await decide(reader, 1);
    titles.add(await page.title());
  }
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await page
    .getByRole('button', { name: /speel deze weg$/ })
    .first()
    .click();
  await expect(page.getByRole('log')).toBeVisible();
  titles.add(await page.title());
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Gesprek', exact: true }).first().click();
  await page.locator('main a[href="/hulpmiddelen/gesprekswijzer"]').first().click();
  await page.getByRole('button', { name: /^De compliance officer/ }).click();
  await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('zuidrand-geheim');
  titles.add(await page.title());
  await reader.keepOnDevice();
  await page.reload();
  await expect(page.getByLabel('Waar gaat het over, in een paar woorden?')).toHaveValue('zuidrand-geheim');
  await tool('Mijn gesprekken');
  await page.getByRole('link', { name: 'zuidrand-geheim' }).click();
  await expect(page.getByLabel('Waar gaat het over, in een paar woorden?')).toBeVisible();
  await tool('Nevenactiviteiten');
  await page.getByLabel('Een codewoord voor deze activiteit').fill('zuidrand-geheim');
  await page.getByRole('button', { name: 'Begin met wegen' }).click();
  await expect(
    page.getByRole('link', { name: 'Alle afwegingen' }).or(page.getByText('Stap 1 van')).first(),
  ).toBeVisible();
  titles.add(await page.title());
  await tool('Moreel beraad');
  await page.getByLabel('Een codewoord voor dit beraad').fill('zuidrand-geheim');
  await page.getByRole('button', { name: 'Begin het beraad' }).click();
  await expect(page.getByLabel('Een codewoord voor dit beraad')).toBeHidden();
  titles.add(await page.title());
  await tool('Voornemens');
  await page.getByRole('button', { name: 'Maak een voornemen' }).click();
  await expect(page.getByRole('button', { name: 'Maak een voornemen' })).toBeHidden();
  titles.add(await page.title());

  const count = await page.evaluate(() => history.length);
  for (let back = 1; back < count; back += 1) {
    await page.goBack();
    if (!page.url().startsWith('http')) break;
    await expect(page.locator('h1, [role=log]').first()).toBeVisible();
    addresses.push(await page.evaluate(() => location.href));
    titles.add(await page.title());
  }
  expect(addresses.length).toBeGreaterThan(15);
  expect(titles.size).toBeGreaterThan(5);
  for (const said of [...addresses, ...titles]) {
    expect(said).not.toMatch(recordId);
    expect(said).not.toMatch(/[?&](open|reis|moment)=|zuidrand-geheim/);
  }
});
