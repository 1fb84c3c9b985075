/** The network map: drawn by mouse and by keyboard, in the picture and in the table, kept behind a passphrase or not at all. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { deriveBytes, floor } from '../../src/vault/derive';
import { seal } from '../../src/vault/file-format';
import type { KeptRecord } from '../../src/vault/port';
import { onPhone, prefers } from './support/circumstances';
import { guard, passphrase, pressKeepHere, unlock } from './support/guarded';
import { asPrinted, pagesOnPaper, readable } from './support/paper';
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
  await add(page, 'Keeper', 'Sport');
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByText('Verander Kok').click();
  const cell = page.locator('[data-fields]');
  await cell.getByLabel('Staat in de kring').focus();
  await cell.getByLabel('Staat in de kring').selectOption({ label: 'Sport' });
  await expect(cell.getByLabel('Staat in de kring')).toBeFocused();
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
  await expect(page.getByText(/Is ‘Kok’ een naam/)).toBeVisible();
  await page.getByLabel('Wat neemt u mee naar een gesprek?').fill('Van wie wil ik eigenlijk iets horen?');
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await expect(page.getByText(/^Meegenomen\./)).toBeVisible();
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

test('compares two moments as a picture and in words', async ({ page }) => {
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
  await expect(page.locator('[data-left]')).toHaveText('KE');
  await moments.getByLabel('Vergelijk met').selectOption({ label: 'Niets, alleen nu' });
  await expect(page.locator('[data-left]')).toHaveCount(0);
  await expect(contact(page, 'De lange')).not.toHaveAccessibleName(/nieuw/);
});

test('is kept behind a passphrase and nowhere else', async ({ reader, page }) => {
  await begin(page, 'Vrienden');
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
  await begin(page, 'Vrienden');
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
  await begin(page, 'Vrienden');
  for (let index = 1; index <= 18; index += 1) await add(page, `v${index}`, 'Vrienden');
  const panel = page.getByRole('region', { name: 'v18' });
  const who = panel.getByRole('group', { name: 'Wie kent v18 ook?' });
  await expect(who.getByRole('checkbox')).toHaveCount(15);
  await who.getByRole('button', { name: 'Toon de volgende' }).click();
  await expect(who.getByRole('checkbox')).toHaveCount(2);
  await expect(who).toBeFocused();
  await who.getByRole('checkbox', { name: 'v17' }).check();
  expect(await row(page, 'v17')).toContain('v18');
});

test('everything can be undone, also a new moment, and a name in use is refused without losing what was typed', async ({
  page,
}) => {
  await begin(page, 'Vrienden');
  await add(page, 'Kok', 'Vrienden');
  await page.getByRole('button', { name: 'Begin een nieuw moment' }).click();
  await expect(page.getByLabel('Vergelijk met')).toBeVisible();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByLabel('Vergelijk met')).toHaveCount(0);
  await add(page, 'kok', 'Vrienden');
  await expect(page.getByText('Die schuilnaam staat al op de kaart. Kies een andere.')).toHaveCount(1);
  await expect(page.getByLabel('Een schuilnaam')).toHaveValue('kok');
  await page.getByRole('button', { name: 'Vrienden', exact: true }).click();
  await expect(page.getByText('In deze kring staat nog iemand. Verplaats die eerst.')).toBeVisible();
});

test('larger, it scrolls in its frame, and a drag still lands where the pointer is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await begin(page, 'Vrienden');
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
  expect(await sheet.getByRole('listitem', { includeHidden: true }).count()).toBe(3);
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
  await begin(page, 'Vrienden');
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
  await begin(page, 'Vrienden');
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
    await page.getByRole('button', { name: language === 'nl' ? 'Vrienden' : 'Friends', exact: true }).click();
    const form = page.getByRole('form', { name: language === 'nl' ? 'Voeg iemand toe' : 'Add someone' });
    await form.getByRole('textbox').fill('Kok');
    await form.getByRole('button').click();
    await new Reader(page, language).fitsAndIsAccessible();
  });
}
