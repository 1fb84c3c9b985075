/** The network map: drawn by mouse and by keyboard, in the picture and in the table, kept behind a passphrase or not at all. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { deriveBytes, floor } from '../../src/vault/derive';
import { seal } from '../../src/vault/file-format';
import type { KeptRecord } from '../../src/vault/port';
import { onDesk, onPhone, prefers } from './support/circumstances';
import { guard, passphrase, pressKeepHere, unlock } from './support/guarded';
import { asPrinted, pagesOnPaper, readable } from './support/paper';
import { Reader, test } from './support/reader';
import { readsAs } from './support/readings';

const path = '/hulpmiddelen/netwerkkaart';

async function begin(page: Page): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Om welk dossier of besluit gaat het?').fill('Zuidrand');
  await page.getByRole('button', { name: 'Begin de kaart' }).click();
  await expect(page.getByLabel('Een schuilnaam')).toBeFocused();
}

async function add(page: Page, alias: string, circle: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Voeg iemand toe' });
  await form.getByLabel('Een schuilnaam').fill(alias);
  await form.getByLabel('In de kring').selectOption({ label: circle });
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

test('somebody is dragged to another ring, which is undone as one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1300 });
  await begin(page);
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
  // A press beside lets go; Escape puts back what is in hand.
  await page.mouse.click(you.x - 60, you.y + 200);
  await expect(node).toHaveAttribute('aria-pressed', 'false');
  await expect(node).toBeFocused();
  await page.mouse.move(you.x, you.y);
  await node.hover();
  await page.mouse.down();
  await page.mouse.move(you.x + 120, you.y - 150, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(node).toHaveAccessibleName(/dichtbij/);
  await expect(node).toHaveAttribute('aria-pressed', 'true');
});

/** What somebody does, counted: each click and each key but the letters of a word. */
class Presses {
  count = 0;
  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async key(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  /** Tabs on, or back, to something. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let times = 0; times < 30; times += 1) {
      await this.key(key);
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('It was not reached in thirty presses.');
  }

  /** Types where one is, and enters. */
  async enter(word: string): Promise<void> {
    await this.page.keyboard.type(word);
    await this.key('Enter');
  }
}

const people = ['Kok', 'Noord', 'Vos', 'Uil', 'Tulp', 'Anker', 'K.', 'De schaatser'] as const;
const asked = ['een oud-collega die nu adviseert', 'wie het uitvoert', 'wie ertegen is'] as const;

async function countPrints(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
}

/** What somebody has who drew eight people and took one question along. */
async function hasAll(page: Page): Promise<void> {
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await expect(
    page.getByRole('region', { name: 'Vragen bij uw kaart' }).getByText('Meegenomen'),
  ).toBeVisible();
  for (const alias of people) await expect(contact(page, alias)).toHaveCount(1);
  expect(await row(page, 'Noord')).toContain('Kok');
}

test('someone who never saw it has eight people, two ties, a question taken along and a print in twenty presses of the mouse', async ({
  reader,
  page,
}) => {
  await onDesk(page);
  await page.goto(path);
  await expect(page.getByRole('img', { name: /^Voorbeeld van een kaart/ })).toBeVisible();
  await reader.isAccessible();
  const presses = new Presses(page);
  const put = page.getByRole('button', { name: 'Zet op de kaart' });
  const type = (word: string): Promise<void> => page.keyboard.type(word);
  await presses.click(page.getByLabel('Om welk dossier of besluit gaat het?'));
  await type('Zuidrand');
  await presses.click(page.getByRole('button', { name: 'Begin de kaart' }));
  for (const [index, alias] of people.entries()) {
    const place = asked[index];
    if (place !== undefined) await presses.click(page.getByRole('button', { name: place }));
    // On empty ground: who is typed next comes to stand there.
    if (index === 3) {
      presses.count += 1;
      const you = await page.getByRole('group', { name: /^Uw kaart/ }).boundingBox();
      if (you === null) throw new Error('Nothing was drawn.');
      await page.mouse.click(you.x + you.width * 0.4, you.y + you.height * 0.25);
      await expect(page.getByText('Hier: Vrienden, vertrouwd.')).toBeVisible();
    }
    await expect(page.getByLabel('Een schuilnaam')).toBeFocused();
    await type(alias);
    await presses.click(put);
    await expect(contact(page, alias)).toBeVisible();
    if (index < 3) await expect(page.getByText(/meer dan één pet: oud-collega en adviseur/)).toBeInViewport();
  }
  await expect(page.getByRole('region', { name: 'Wie is voor u …' })).toHaveCount(0);
  await readsAs(page, 'network-map');
  await countPrints(page);
  await presses.click(contact(page, 'Noord'));
  await presses.click(page.getByText('Wie kent Noord?'));
  for (const alias of ['Kok', 'Vos'])
    await presses.click(page.getByRole('checkbox', { name: `${alias} kent Noord` }));
  const questions = page.getByRole('region', { name: 'Vragen bij uw kaart' });
  await expect(questions.getByText(/oud-collega en adviseur/)).toBeVisible();
  await presses.click(questions.getByRole('button', { name: 'Neem deze vraag mee' }).first());
  await presses.click(page.getByRole('button', { name: 'Druk af zonder namen' }));
  await hasAll(page);
  expect(presses.count).toBe(20);
  await questions.getByText('Meer over: rolvermenging').click();
  await expect(questions.getByRole('link', { name: /Slingerland/ })).toBeVisible();
  expect((await questions.allInnerTexts()).join(' ')).not.toMatch(/\d/);
  await reader.isAccessible();
});

test('by keyboard alone it takes no sixty presses, and arrows walk along the contacts and move the one that is chosen', async ({
  page,
}) => {
  await onDesk(page);
  await page.goto(path);
  const code = page.getByLabel('Om welk dossier of besluit gaat het?');
  await expect(code).toBeVisible();
  const presses = new Presses(page);
  await presses.key('Tab');
  await presses.key('Enter');
  await presses.tabTo(code);
  await presses.enter('Zuidrand');
  for (const [index, alias] of people.entries()) {
    await expect(page.getByLabel('Een schuilnaam')).toBeFocused();
    const place = asked.slice(0, 2)[index];
    if (place !== undefined) {
      await presses.tabTo(page.getByRole('button', { name: place }));
      await presses.key('Enter');
      await expect(page.getByLabel('Een schuilnaam')).toBeFocused();
    }
    await presses.enter(alias);
    await expect(page.locator('[data-contact]')).toHaveCount(index + 1);
    if (index === 2) await expect(page.getByText('Wie merkt dit besluit en staat hier niet?')).toBeVisible();
  }
  await countPrints(page);
  const questions = page.getByRole('region', { name: 'Vragen bij uw kaart' });
  await presses.tabTo(questions.getByRole('button', { name: 'Neem deze vraag mee' }).first());
  await presses.key('Enter');
  await expect(questions.getByRole('button', { name: 'Toch niet meenemen' })).toBeFocused();
  await presses.tabTo(page.getByRole('button', { name: 'Meer over De schaatser' }), 'Shift+Tab');
  await presses.key('Enter');
  await presses.tabTo(page.locator('summary', { hasText: 'Wie kent De schaatser?' }));
  await presses.key('Enter');
  for (const alias of ['Noord', 'Vos']) {
    await presses.tabTo(page.getByRole('checkbox', { name: `${alias} kent De schaatser` }));
    await presses.key('Space');
  }
  await presses.key('Escape');
  await expect(contact(page, 'De schaatser')).toBeFocused();
  await presses.tabTo(page.getByRole('button', { name: 'Druk af zonder namen' }), 'Shift+Tab');
  await presses.key('Enter');
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  expect(await row(page, 'Noord')).toContain('De schaatser');
  // Forty-nine; a button more on the way costs one.
  expect(presses.count).toBeLessThanOrEqual(60);

  await contact(page, 'Kok').focus();
  const walked = page.locator('[data-contact]:focus');
  await page.keyboard.press('ArrowRight');
  await expect(walked).not.toHaveAccessibleName(/^Kok,/);
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(walked).toHaveAccessibleName(/dichtbij/);
  await expect(page.locator('[data-said]')).toContainText('dichtbij');
  expect(await page.locator('[data-contact][tabindex="0"]').count()).toBe(1);
});

test('the table changes everything the picture shows, also where nothing can be dragged', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'pointermove', 'dragstart'])
      addEventListener(kind, (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await begin(page);
  await add(page, 'Kok', 'Vrienden');
  await add(page, 'Keeper', 'Sport');
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByText('Verander Kok').click();
  const cell = page.locator('[data-fields]');
  await cell.getByLabel('Staat in de kring').focus();
  await cell.getByLabel('Staat in de kring').selectOption({ label: 'Sport' });
  await expect(cell.getByLabel('Staat in de kring')).toBeFocused();
  await cell.getByLabel('Hoe dichtbij').selectOption({ index: 2 });
  await cell.getByLabel('Raakt deze persoon het dossier?').selectOption({ label: 'Raakt het dossier' });
  await cell.getByRole('checkbox', { name: /^pers ?: Kok$/ }).check();
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Beeld', exact: true }).click();
  await expect(contact(page, 'Kok')).toHaveAccessibleName('Kok, Sport, bekend, pers, raakt het dossier');
});

test('compares two moments as a picture and in words', async ({ page }) => {
  await begin(page);
  await add(page, 'Kok', 'Vrienden');
  await add(page, 'Keeper', 'Vrienden');
  await page.getByRole('button', { name: 'Begin een nieuw moment' }).click();
  await add(page, 'De lange', 'Vrienden');
  await contact(page, 'Keeper').click();
  await page.getByRole('button', { name: 'Haal van de kaart' }).click();
  await contact(page, 'Kok').click();
  const panel = page.getByRole('region', { name: 'Kok', exact: true });
  await panel.getByText('Naam, kring, nabijheid, geven en krijgen').click();
  await panel.getByLabel('Hoe dichtbij').selectOption({ index: 0 });
  const moments = page.getByRole('region', { name: 'Momenten' });
  await expect(moments.getByText('De lange', { exact: true })).toBeVisible();
  await expect(moments.getByText('Keeper', { exact: true })).toBeVisible();
  await expect(moments.getByText('Kok, vertrouwd → dichtbij')).toBeVisible();
  await expect(contact(page, 'De lange')).toHaveAccessibleName(/nieuw sinds het vorige moment/);
  await expect(page.locator('[data-left]')).toHaveText('KE');
  await moments.getByLabel('Vergelijk met').selectOption({ label: 'Niets, alleen nu' });
  await expect(page.locator('[data-left]')).toHaveCount(0);
  await expect(contact(page, 'De lange')).not.toHaveAccessibleName(/nieuw/);
});

test('is kept behind a passphrase and nowhere else', async ({ reader, page }) => {
  await begin(page);
  await add(page, 'De schaatser', 'Vrienden');
  await page.getByRole('link', { name: 'Bewaar haar achter een wachtzin' }).click();
  await pressKeepHere(page);
  await page.getByRole('button', { name: 'Toon wat er ligt' }).click();
  await expect(page.getByRole('heading', { name: '0 versleutelde onderdelen' })).toBeVisible();
  await expect(page.getByText('verdwijnt als u dit tabblad sluit of ververst')).toBeVisible();
  await guard(page);
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Eén versleuteld onderdeel' })).toBeVisible();
  await page.goto(path);
  await expect(page.getByLabel('Om welk dossier of besluit gaat het?')).toBeVisible();
  await unlock(page);
  await expect(contact(page, 'De schaatser')).toBeVisible({ timeout: 20_000 });
  await reader.isAccessible();
});

test('goes along as an encrypted file of its own, and comes back in another browser', async ({
  reader,
  page,
  browser,
  baseURL,
}) => {
  await begin(page);
  await add(page, 'De schaatser', 'Vrienden');
  await page.getByText('Deze kaart meenemen of verwijderen, of een andere').click();
  await page.getByRole('button', { name: 'Neem deze kaart mee als bestand' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Uw wachtzin', { exact: true }).fill('nog vier losse woorden');
  await dialog.getByLabel('Nog een keer').fill('nog vier losse woorden');
  await reader.isAccessible();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file, 'utf8')).not.toMatch(/schaatser|Zuidrand/);
  await expect(page.getByText('Het bestand is gemaakt.')).toBeVisible();

  const elsewhere = await browser.newPage({ baseURL: baseURL ?? '' });
  await elsewhere.goto('/kluis');
  await elsewhere.getByLabel('Kies een bestand').setInputFiles(file);
  await elsewhere.getByLabel('De wachtzin van het bestand').fill('nog vier losse woorden');
  await elsewhere.getByRole('button', { name: 'Kijk wat erin zit' }).click();
  await elsewhere.getByRole('button', { name: 'Voeg samen' }).click({ timeout: 60_000 });
  await elsewhere.getByRole('link', { name: 'Netwerkkaart', exact: true }).click();
  await expect(contact(elsewhere, 'De schaatser')).toBeVisible();
  await elsewhere.close();
});

test('asks who knows whom for fifteen at a time, and everybody gets a turn', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page);
  for (let index = 1; index <= 18; index += 1) await add(page, `v${index}`, 'Vrienden');
  await page.getByRole('button', { name: 'Meer over v18' }).click();
  const panel = page.getByRole('region', { name: 'v18' });
  await panel.getByText('Wie kent v18?').click();
  const who = panel.getByRole('group', { name: 'Wie kent v18 ook?' });
  await expect(who.getByRole('checkbox')).toHaveCount(15);
  await who.getByRole('button', { name: 'Toon de volgende' }).click();
  await expect(who.getByRole('checkbox')).toHaveCount(2);
  await expect(who).toBeFocused();
  await who.getByRole('checkbox', { name: 'v17' }).check();
  expect(await row(page, 'v17')).toContain('v18');
});

test('larger, it scrolls in its frame, and a drag still lands where the pointer is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await begin(page);
  await add(page, 'Kok', 'Vrienden');
  await page.getByRole('button', { name: '225%' }).click();
  const node = contact(page, 'Kok');
  await node.scrollIntoViewIfNeeded();
  const box = await node.boundingBox();
  if (box === null) throw new Error('Nothing was drawn.');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 12, { steps: 4 });
  await page.mouse.up();
  const after = await node.boundingBox();
  expect(Math.abs((after?.x ?? 0) - box.x - 30)).toBeLessThan(3);
  expect(Math.abs((after?.y ?? 0) - box.y - 12)).toBeLessThan(3);
});

/** A map of so many contacts in two circles, with three long questions. */
function aMap(id: string, contacts: number) {
  const circles = ['friends', 'association'] as const;
  const all = Array.from({ length: contacts }, (_, index) => `${id}${index}`);
  return {
    kind: 'networkMap',
    record: {
      id,
      codeWord: `Zuidrand ${contacts}`,
      changedAt: contacts,
      versions: [
        {
          id: `v${id}`,
          occasion: 'start',
          begunOn: '2026-01-12',
          circles: circles.map((kind) => ({
            id: kind,
            kind,
            label: kind === 'friends' ? 'Langevriendengenootschap' : '',
          })),
          contacts: all.map((contact, index) => ({
            id: contact,
            alias: `Schaatser ${index}`,
            circles: [circles[index % 2]],
            ring: ['inner', 'middle', 'outer'][index % 3],
            along: ((index * 37) % 100) / 100,
            depth: ((index * 61) % 100) / 100,
            roles: index === 0 ? ['friend', 'lobby', 'press', 'administration', 'supplier', 'adviser'] : [],
            touches: index < 2 ? 'yes' : 'unknown',
            gives: false,
            receives: index === 1,
          })),
          ties: all.slice(1).map((contact) => ({ a: `${id}0`, b: contact })),
          heard: [],
          seatsAsked: true,
        },
      ],
    },
  };
}

test('goes into a file as an image without a name, and on one sheet of paper without one', async ({
  page,
}) => {
  await prefers(page, { theme: 'dark' });
  const derivation = { ...floor, salt: crypto.getRandomValues(new Uint8Array(16)) };
  // Safe: ids differ from text in name only, and the records are decoded again on their way in.
  const maps = [aMap('m', 8), aMap('n', 150)] as unknown as KeptRecord[];
  const file = await seal(maps, derivation, async () => deriveBytes(passphrase, derivation));
  await page.goto('/kluis');
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'kluis.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByLabel('De wachtzin van het bestand').fill(passphrase);
  await page.getByRole('button', { name: 'Kijk wat erin zit' }).click();
  await page.getByRole('button', { name: 'Voeg samen' }).click({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Netwerkkaart', exact: true }).first().click();
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als plaatje zonder namen' }).click();
  const image = await (await downloading).path();
  expect(readFileSync(image).subarray(1, 4).toString('latin1')).toBe('PNG');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Druk af zonder namen' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page
    .getByLabel('Wat neemt u mee naar een gesprek?')
    .fill(`Wat wil ik van Schaatser 3? ${'lang'.repeat(60)}`);
  for (const contacts of [150, 8]) {
    await page.getByLabel('Welke kaart').selectOption({ label: `Zuidrand ${contacts}` });
    expect(await pagesOnPaper(page), `${contacts} contacts`).toBe(1);
  }
  await asPrinted(page);
  const sheet = page.locator('[data-paper]');
  await expect(sheet).toBeVisible();
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(await sheet.locator('p + ul > li').count()).toBe(3);
  const words = await readable(page);
  expect(words).toContain('Zuidrand 8');
  expect(words).not.toContain('Schaatser');
  const box = await sheet.boundingBox();
  for (const part of await sheet.locator('p, li, svg').all()) {
    const inner = await part.boundingBox();
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
  }
});

test('a tab that holds the only copy asks before it is left, and says so in the vault', async ({ page }) => {
  await begin(page);
  await add(page, 'Kok', 'Vrienden');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.reload({ timeout: 3000 }).catch(() => undefined);
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(contact(page, 'Kok')).toBeVisible();
  await page.getByRole('link', { name: 'Bewaar haar achter een wachtzin' }).click();
  await pressKeepHere(page);
  const inTab = page.getByRole('heading', { name: 'In dit tabblad' }).locator('..');
  await expect(inTab).toContainText('Netwerkkaarten');
  await expect(page.getByText(/Zij is nu nergens opgeslagen/)).toBeVisible();
});

test('is thrown away in one press, and comes back in one', async ({ page }) => {
  await begin(page);
  await page.getByText('Deze kaart meenemen of verwijderen, of een andere').click();
  await page.getByRole('button', { name: 'Verwijder de kaart ‘Zuidrand’' }).click();
  await expect(page.getByText('‘Zuidrand’ is verwijderd.')).toBeVisible();
  await expect(page.getByLabel('Om welk dossier of besluit gaat het?')).toBeVisible();
  await page.getByRole('button', { name: 'Haal het terug' }).click();
  await expect(page.getByText('Zuidrand', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin de kaart' })).toBeHidden();
});

for (const language of ['nl', 'en'] as const) {
  test(`fits a phone and is accessible there in ${language}`, async ({ page, reader: _ }) => {
    await prefers(page, { language, theme: 'dark' });
    await onPhone(page);
    await page.goto(path);
    await page.getByRole('textbox').fill('Zuidrand');
    await page.getByRole('button', { name: language === 'nl' ? 'Begin de kaart' : 'Begin the map' }).click();
    const form = page.getByRole('form', { name: language === 'nl' ? 'Voeg iemand toe' : 'Add someone' });
    await form.getByRole('textbox').fill('Kok');
    await form.getByRole('button').click();
    await page.getByRole('button', { name: language === 'nl' ? 'Meer over Kok' : 'More about Kok' }).click();
    await new Reader(page, language).fitsAndIsAccessible();
  });
}
