/** The gesprekswijzer: begun, sorted, said aloud, printed, held, and come back to. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { runs } from '../support/long-runs';
import { onPhone, prefers, switchToEnglish } from './support/circumstances';
import { asPrinted, pagesOnPaper, readable } from './support/paper';
import { Reader, test } from './support/reader';
import { heardDuring, readsAs } from './support/readings';
import { everythingStored } from './support/stored';

const path = '/hulpmiddelen/gesprekswijzer';
const kinds = [
  'Het jaargesprek',
  'De compliance officer',
  'Een andere functie',
  'De eerste honderd dagen',
  'Een moeilijke boodschap',
  'Een zorg over iemand anders',
];

async function begin(page: Page, kind = 'De compliance officer'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  await expect(page.getByRole('heading', { name: 'Om welk gesprek gaat het?' })).toBeVisible();
}

/** Presses the button on and waits for the step it leads to. */
async function on(page: Page, button: string, heading: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeFocused();
}

const toChanged = (page: Page) => on(page, 'Verder naar wat er speelt', 'Wat is er veranderd?');
const toSort = (page: Page) =>
  on(page, 'Verder naar uw punten', 'Wat vertelt u, wat vraagt u, wat houdt u voor uzelf?');
const toOpening = (page: Page) => on(page, 'Verder naar uw eerste zin', 'Met welke zin begint u?');
const toPage = (page: Page) => on(page, 'Verder naar het blad', 'Wat komt er op het blad?');

async function addPoint(page: Page, text: string, button: string): Promise<void> {
  await page.getByLabel('Een punt, in uw eigen woorden').fill(text);
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await expect(page.getByLabel('Een punt, in uw eigen woorden')).toHaveValue('');
}

/** How many pages the screen takes on paper, and what can be read there. */
async function onPaper(page: Page): Promise<{ readonly pages: number; readonly text: string }> {
  const pages = await pagesOnPaper(page);
  await asPrinted(page);
  const text = await readable(page, '');
  await page.emulateMedia({ media: null });
  return { pages, text };
}

test('leads from which talk it is to what came of it, by mouse', async ({ reader, page }) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Welk gesprek gaat u voeren?' })).toBeVisible();
  await reader.isAccessible();
  await begin(page);
  await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('Mijn plek in het bestuur');
  await page.getByLabel('Op welke dag?').fill('2027-02-05');
  await page.getByLabel('Hoe laat?').fill('16:30');
  await reader.isAccessible();

  await toChanged(page);
  await page
    .getByLabel(/^Wat is er sinds het vorige gesprek veranderd/)
    .fill('De stichting vraagt subsidie aan.');
  await reader.isAccessible();

  await toSort(page);
  await page.getByRole('button', { name: /^Maak er een punt van/ }).click();
  await addPoint(page, 'Kan ik aanblijven?', 'Zet bij vragen');
  await addPoint(page, 'Wie beslist er dan?', 'Zet bij vragen');
  await addPoint(page, 'Wordt dat openbaar?', 'Zet bij vragen');
  await addPoint(page, 'Dat ik het zelf wilde', 'Zet bij vragen');
  await page.getByRole('button', { name: 'Houd voor uzelf ‘Dat ik het zelf wilde’' }).click();
  const kept = page.getByRole('region', { name: 'Houd ik voor mezelf' });
  await kept.getByLabel('Waarom houdt u dit voor uzelf?').fill('Daar gaat het nu niet om');
  await page.getByRole('button', { name: 'Omhoog ‘Wordt dat openbaar?’' }).click();
  await reader.isAccessible();

  await toOpening(page);
  await page.getByLabel('Uw eerste zin').fill('Ik leg u iets voor waar ik niet uitkom.');
  await page.getByRole('button', { name: 'Zeg de zin hardop' }).click();
  await page.getByRole('button', { name: 'Ik heb de zin gezegd' }).click();
  await expect(page.getByText('U heeft de zin één keer hardop gezegd.')).toBeVisible();
  await reader.isAccessible();

  await toPage(page);
  await page.getByLabel('Wat er speelt', { exact: true }).fill('Ik zit in het bestuur van een stichting.');
  await expect(page.getByText(/Er staan drie punten op het blad/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Zet op het blad/ })).toHaveCount(0);
  const waiting = page.getByRole('list', { name: 'Wacht tot er plaats is' });
  await expect(waiting.getByRole('listitem')).toHaveText([/Wordt dat openbaar/]);
  await page.getByRole('button', { name: 'Haal van het blad ‘Wie beslist er dan?’' }).click();
  await page.getByRole('button', { name: 'Zet op het blad ‘Wordt dat openbaar?’' }).click();
  await page.getByRole('button', { name: 'Omlaag ‘De stichting vraagt subsidie aan.’' }).click();
  await page.getByRole('button', { name: 'Omlaag ‘De stichting vraagt subsidie aan.’' }).click();
  await reader.isAccessible();
  const paper = await onPaper(page);
  expect(paper.pages).toBe(1);
  expect(paper.text).toMatch(/^Gesprek met de compliance officer\s+Persoonlijk en vertrouwelijk/);
  expect(paper.text).toContain('Vrijdag 5 februari 2027, 16.30 uur. 45 minuten.');
  expect(paper.text).toMatch(/Gemaakt met Speelveld\. Niet digitaal gedeeld\.\s*$/);
  expect(paper.text).not.toMatch(/zelf wilde|gaat het nu niet|Wie beslist|Druk af|Verder/);
  await expect(page.locator('[data-sheet] ol')).toHaveText([
    'Kan ik aanblijven?Wordt dat openbaar?',
    'De stichting vraagt subsidie aan.',
  ]);

  await on(page, 'Verder naar wat ervan kwam', 'Wat kwam ervan?');
  await page.getByRole('button', { name: 'Voeg een afspraak toe' }).click();
  await page.getByLabel('Afspraak 1').fill('Ik stap opzij bij de aanvraag.');
  await page.getByLabel('Door wie?').fill('ikzelf');
  await page.getByLabel('Wanneer was het gesprek?').fill('2027-02-05');
  await reader.isAccessible();
  await on(page, 'Sluit de voorbereiding af', 'Dit gesprek is gevoerd');
  await reader.isAccessible();
  await page.getByRole('button', { name: /^Maak er een voornemen van/ }).click();
  await expect(page).toHaveURL(/\/hulpmiddelen\/voornemens$/);
});

test('gives a calendar file that says there is a conversation and nothing else', async ({
  reader: _,
  page,
}) => {
  await begin(page, 'Een moeilijke boodschap');
  await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('Het cijfer dat niet klopt');
  await page.getByLabel('Op welke dag?').fill('2027-02-05');
  await page.getByLabel('Hoe laat?').fill('16:30');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet in uw agenda' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('gesprek.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('SUMMARY:Gesprek\r\n');
  expect(text).toContain('DTSTART:20270205T163000');
  expect(text).not.toMatch(/cijfer|boodschap|DESCRIPTION|LOCATION|ATTENDEE/i);
});

/** Tabs on until what has focus is called this. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'link', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
  await expect(target).toBeVisible();
  for (let press = 0; press < 90; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Ninety tabs did not reach ${name}.`);
}

async function pressKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

test('can be gone through by keyboard alone, and focus goes along with what is moved', async ({
  reader: _,
  page,
}) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Welk gesprek gaat u voeren?' })).toBeVisible();
  await pressKey(page, /^De eerste honderd dagen/);
  await expect(page.getByRole('heading', { name: 'Om welk gesprek gaat het?' })).toBeVisible();
  await pressKey(page, 'Verder naar wat er speelt');
  await expect(page.getByRole('heading', { name: 'Wat is er veranderd?' })).toBeFocused();
  await pressKey(page, 'Verder naar uw punten');
  for (const text of ['een', 'twee']) {
    await expect(page.getByRole('heading', { name: /^Wat vertelt u/ })).toBeVisible();
    await page.getByRole('heading', { name: /^Wat vertelt u/ }).focus();
    await tabTo(page, 'textbox', 'Een punt, in uw eigen woorden');
    expect(await heardDuring(page, () => page.keyboard.type(text))).toEqual([]);
    const told = await heardDuring(page, () => pressKey(page, 'Zet bij vragen'));
    expect(told.length, told.join(' | ')).toBeLessThanOrEqual(1);
  }
  await readsAs(page, 'planner-points');
  const asked = page.getByRole('region', { name: 'Wil ik vragen' });
  await pressKey(page, 'Omhoog ‘twee’');
  await expect(asked.getByLabel('Punt 1')).toHaveValue('twee');
  await expect(asked.getByLabel('Punt 1')).toBeFocused();
  await pressKey(page, 'Houd voor uzelf ‘twee’');
  await expect(page.getByRole('region', { name: 'Houd ik voor mezelf' }).getByLabel('Punt 1')).toBeFocused();
  await pressKey(page, 'Verder naar uw eerste zin');
  await expect(page.getByRole('heading', { name: 'Met welke zin begint u?' })).toBeFocused();
  await pressKey(page, 'Verder naar het blad');
  await expect(page.getByRole('heading', { name: 'Wat komt er op het blad?' })).toBeFocused();
  await pressKey(page, 'Haal van het blad ‘een’');
  await expect(page.getByRole('button', { name: 'Zet op het blad ‘een’' })).toBeFocused();
  await pressKey(page, 'Zet op het blad ‘een’');
  await expect(page.getByRole('button', { name: 'Haal van het blad ‘een’' })).toBeFocused();
  await pressKey(page, 'Verder naar wat ervan kwam');
  await expect(page.getByRole('heading', { name: 'Wat kwam ervan?' })).toBeFocused();
  await pressKey(page, 'Voeg een afspraak toe');
  await page.keyboard.type('Iedere maand een half uur');
  await pressKey(page, 'Sluit de voorbereiding af');
  await expect(page.getByRole('heading', { name: 'Uw gesprek is voorbereid' })).toBeFocused();
  await pressKey(page, /^Verwijder deze voorbereiding/);
  await expect(page.getByText(/^‘.*’ is verwijderd\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Welk gesprek gaat u voeren?' })).toBeVisible();
  await pressKey(page, 'Haal het terug');
  const mine = page.getByRole('region', { name: 'Uw voorbereidingen' });
  await expect(mine.getByRole('link')).toBeFocused();
});

test('goes on at the step where it was left, with every word, after a reload', async ({ reader, page }) => {
  await begin(page);
  await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('Het bestuur');
  await reader.keepOnDevice();
  await toChanged(page);
  await page.getByLabel('Wat zou u doen als het antwoord nee is?').fill('Dan stap ik eruit.');
  await toSort(page);
  await addPoint(page, 'Kan ik aanblijven?', 'Zet bij vragen');
  await page.getByLabel('Een punt, in uw eigen woorden').fill('nog niet af');
  await reader.seesSaved();
  expect(await everythingStored(page)).not.toMatch(/aanblijven|Het bestuur|stap ik eruit|nog niet af/);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Wat vertelt u/ })).toBeVisible();
  await expect(page.getByLabel('Een punt, in uw eigen woorden')).toHaveValue('nog niet af');
  await expect(page.getByRole('region', { name: 'Wil ik vragen' }).getByLabel('Punt 1')).toHaveValue(
    'Kan ik aanblijven?',
  );
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(page.getByLabel('Wat zou u doen als het antwoord nee is?')).toHaveValue('Dan stap ik eruit.');
  await page.getByRole('link', { name: 'Al uw voorbereidingen' }).click();
  const mine = page.getByRole('region', { name: 'Uw voorbereidingen' });
  await mine.getByRole('link', { name: 'Het bestuur' }).click();
  await expect(page.getByRole('heading', { name: 'Wat is er veranderd?' })).toBeVisible();
});

test('keeps what was typed when the language is switched in the middle', async ({ reader: _, page }) => {
  await begin(page);
  await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('Het bestuur');
  await switchToEnglish(page);
  await expect(page.getByRole('heading', { name: 'Which conversation is it?' })).toBeVisible();
  await expect(page.getByLabel('What is it about, in a few words?')).toHaveValue('Het bestuur');
});

// The sheet is the same for every kind; all of them are for the long run.
for (const kind of kinds.slice(0, runs(2, kinds.length))) {
  test(`prints one sheet for ${kind}`, async ({ reader: _, page }) => {
    await begin(page, kind);
    await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('Wat ik wil bespreken');
    await page.getByRole('button', { name: 'Uw punten', exact: true }).click();
    for (const text of ['het eerste', 'het tweede', 'het derde'])
      await addPoint(page, text, 'Zet bij vertellen');
    await page.getByRole('button', { name: 'Het blad', exact: true }).click();
    const full =
      'Tien regels tekst die op het blad moeten passen, met wat er speelt en hoe dat zo kwam. '.repeat(12);
    await page.getByLabel('Wat er speelt', { exact: true }).fill(full.trim());
    await expect(page.getByText('Dit past niet op één blad')).toHaveCount(0);
    expect((await onPaper(page)).pages).toBe(1);
  });
}

test('the mirror is read without any preparation, shows nothing of one, and prints on one sheet', async ({
  reader,
  page,
}) => {
  await begin(page);
  await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('Dit is van mij');
  await page.getByRole('link', { name: 'Al uw voorbereidingen' }).click();
  await page.getByRole('link', { name: 'Voor wie een jaargesprek voert' }).click();
  for (const name of [
    'Voor wie een jaargesprek voert',
    'Voor de compliance officer',
    'Voor wie iemand in een andere functie spreekt',
    'Voor wie een nieuwkomer begeleidt',
    'Voor wie een moeilijke boodschap krijgt',
    'Voor wie een zorg te horen krijgt',
  ]) {
    const link = page.getByRole('link', { name });
    if (!name.includes('jaargesprek')) await link.click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    const { pages, text } = await onPaper(page);
    expect(pages).toBe(1);
    expect(text).toContain('Aan tafel, om te stellen');
    expect(text).not.toMatch(/Dit is van mij|Vragen bij een ander gesprek/);
  }
  await reader.isAccessible();
  await page.goto(`${path}?spiegel=difficult-message`);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Voor wie een moeilijke boodschap krijgt' }),
  ).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`fits a phone, in English and in ${theme}, and is accessible on each step`, async ({
    page,
    reader: _,
  }) => {
    const reader = new Reader(page, 'en');
    await prefers(page, { language: 'en', theme });
    await onPhone(page);
    const fits = async (): Promise<void> => {
      await reader.fitsAndIsAccessible();
    };
    await page.goto(path);
    await page.getByRole('button', { name: /^A worry about someone else/ }).click();
    await expect(page.getByRole('heading', { name: 'Which conversation is it?' })).toBeVisible();
    await page.getByLabel('On which day?').fill('2027-02-05');
    await fits();
    for (const [button, heading] of [
      ['On to what is going on', 'What has changed?'],
      ['On to your points', 'What do you tell, what do you ask, what do you keep to yourself?'],
      ['On to your first sentence', 'With which sentence do you begin?'],
      ['On to the sheet', 'What goes on the sheet?'],
      ['On to what came of it', 'What came of it?'],
      ['Close the preparation', 'Your conversation is prepared'],
    ] as const) {
      await on(page, button, heading);
      if (heading.startsWith('What do you tell')) {
        await page.getByLabel('A point, in your own words').fill('What I saw with my own eyes');
        await page.getByRole('button', { name: 'Put under tell' }).click();
      }
      await fits();
    }
    await expect(page.locator('[data-sheet]')).toContainText('What I want to tell');
  });
}
