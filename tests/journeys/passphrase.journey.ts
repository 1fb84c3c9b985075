/** A vault behind a passphrase: locked and opened, forgotten and restored, taken along in a file and put back. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  chooseNew,
  guardNote,
  keptWithoutPassphrase,
  keptWithPassphrase,
  passphrase,
  withoutPassphrase,
} from './support/guarded';
import { type Reader, test } from './support/reader';
import { everythingStored } from './support/stored';
import { first, second } from './support/stories';

const secret = 'Mijn zwager weet hier te veel van';
const fast = { timeout: 20_000 };

/** Plays to the first decision, writes a note, and puts all of it behind a passphrase. */
async function keepBehind(reader: Reader): Promise<void> {
  const { page } = reader;
  await guardNote(reader, secret);
  await expect(page.getByRole('radio', { name: keptWithPassphrase })).toBeChecked();
}

const opening = (page: Page) =>
  page.getByRole('region', { name: 'Open uw kluis' }).or(page.getByRole('dialog', { name: 'Open uw kluis' }));

/** In the vault itself the form stands on the page; elsewhere a button opens it. */
async function unlockWith(page: Page, text: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Open de kluis' }).first();
  await expect(button).toBeVisible();
  if (!new URL(page.url()).pathname.endsWith('/kluis')) await button.click();
  await opening(page).getByLabel('Uw wachtzin').fill(text);
  await opening(page).getByRole('button', { name: 'Open de kluis' }).click();
}

test('is locked after a reload, does not open for another passphrase, and gives everything back for the right one', async ({
  reader,
  page,
}) => {
  await keepBehind(reader);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'De kluis is op slot' })).toBeVisible();
  await reader.isAccessible();
  await unlockWith(page, 'een heel andere zin');
  await expect(page.getByText(/Deze wachtzin past niet/)).toBeVisible(fast);
  await reader.isAccessible();
  await unlockWith(page, passphrase);
  await expect(page.getByRole('heading', { level: 1, name: 'Kluis', exact: true })).toBeFocused(fast);
  await reader.isAccessible();
  expect(await everythingStored(page)).not.toContain('zwager');
  await reader.open(first.id);
  await unlockWith(page, passphrase);
  await expect(page.getByLabel('Wat merkt u nu bij uzelf?')).toHaveValue(secret, fast);
});

test('what is played while it is locked stays in the tab and is added on opening', async ({
  reader,
  page,
}) => {
  await keepBehind(reader);
  await page.goto(second.path);
  await expect(page.getByText(/De kluis is op slot/).first()).toBeVisible();
  await reader.readToDecision();
  await reader.pressable.first().click();
  await unlockWith(page, passphrase);
  await reader.seesSaved();
  await page.reload();
  await unlockWith(page, passphrase);
  await expect(page.getByRole('heading', { name: 'Eerder besloot u' })).toBeVisible(fast);
});

test('locking in one tab locks the other', async ({ reader, page, context }) => {
  await keepBehind(reader);
  const other = await context.newPage();
  await other.goto('/kluis');
  await unlockWith(other, passphrase);
  await expect(other.getByRole('radio', { name: keptWithPassphrase })).toBeChecked(fast);
  await page.getByRole('button', { name: 'Doe de kluis nu op slot' }).click();
  await expect(page.getByRole('heading', { name: 'De kluis is op slot' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'De kluis is op slot' })).toBeVisible();
});

test('warns a minute before it locks by itself, and locks when nobody answers', async ({ reader, page }) => {
  await page.clock.install();
  await keepBehind(reader);
  await page.clock.fastForward('04:10');
  await expect(page.getByRole('dialog', { name: 'De kluis gaat zo op slot' })).toBeVisible();
  await page.getByRole('button', { name: 'Laat open' }).click();
  await page.clock.fastForward('03:00');
  await expect(page.getByRole('heading', { name: 'De kluis is op slot' })).toBeHidden();
  await page.clock.fastForward('02:30');
  await expect(page.getByRole('heading', { name: 'De kluis is op slot' })).toBeVisible();
});

test('the warning’s own button locks at once', async ({ reader, page }) => {
  await page.clock.install();
  await keepBehind(reader);
  await page.clock.fastForward('04:10');
  await page.getByRole('button', { name: 'Nu op slot', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'De kluis is op slot' })).toBeVisible();
});

test('a tab that lies idle does not lock what is used in another', async ({ reader, page, context }) => {
  await page.clock.install();
  await keepBehind(reader);
  await page.clock.fastForward('03:00');
  const other = await context.newPage();
  await other.goto('/kluis');
  await unlockWith(other, passphrase);
  await expect(other.getByRole('heading', { level: 1, name: 'Kluis', exact: true })).toBeVisible(fast);
  await other.getByRole('heading', { name: 'Alles wissen' }).click();
  await page.clock.fastForward('03:00');
  await expect(other.getByRole('heading', { level: 1, name: 'Kluis', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Kluis', exact: true })).toBeVisible();
});

/** Types the code of a sheet where the vault asks for it. */
async function useSheet(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Ik heb een herstelblad' }).click();
  await page.getByLabel('De code van uw herstelblad').fill(code);
  await opening(page).getByRole('button', { name: 'Open de kluis' }).click();
}

test('a recovery sheet opens it to a new passphrase, goes on opening it, and lapses with a passphrase chosen later', async ({
  reader,
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1, name: 'Kluis', exact: true });
  await keepBehind(reader);
  await page.getByRole('button', { name: 'Maak een herstelblad' }).click();
  const code = (await page.locator('[data-sheet] [translate="no"]').textContent()) ?? '';
  expect(code).toMatch(/^([0-9A-Z]{4} ){7}[0-9A-Z]{4}$/);
  await page.reload();
  await useSheet(page, 'ABCD EFGH');
  await expect(page.getByText(/Deze code past niet/)).toBeVisible();
  await page.getByRole('button', { name: 'Toch met mijn wachtzin' }).click();
  await useSheet(page, code.toLowerCase().replaceAll(' ', '-'));
  await reader.isAccessible();
  await chooseNew(page, 'vijf andere woorden hierna', 'Open met deze wachtzin');
  await expect(heading).toBeVisible(fast);
  await page.reload();
  await unlockWith(page, passphrase);
  await expect(page.getByText(/Deze wachtzin past niet/)).toBeVisible(fast);
  await unlockWith(page, 'vijf andere woorden hierna');
  await expect(heading).toBeVisible(fast);
  await page.getByRole('button', { name: 'Kies een andere wachtzin' }).click();
  await chooseNew(page, 'zes heel andere woorden nu', 'Kies een andere wachtzin');
  await expect(page.getByText('De nieuwe wachtzin geldt.')).toBeVisible(fast);
  await expect(page.getByText(/Een herstelblad dat u al had, opent de kluis niet meer/)).toBeVisible();
  await page.reload();
  await useSheet(page, code);
  await expect(page.getByText(/Deze code past niet/)).toBeVisible();
  await page.goto(first.path);
  await unlockWith(page, 'zes heel andere woorden nu');
  await expect(page.getByLabel('Wat merkt u nu bij uzelf?')).toHaveValue(secret, fast);
});

test('a sheet whose code still stands there goes when another passphrase makes it void', async ({
  reader,
  page,
}) => {
  await keepBehind(reader);
  await page.getByRole('button', { name: 'Maak een herstelblad' }).click();
  await expect(page.locator('[data-sheet]')).toBeVisible();
  await page.getByRole('button', { name: 'Kies een andere wachtzin' }).click();
  await chooseNew(page, 'zes heel andere woorden nu', 'Kies een andere wachtzin');
  await expect(page.getByText('De nieuwe wachtzin geldt.')).toBeVisible(fast);
  await expect(page.locator('[data-sheet]')).toBeHidden();
});

test('everything goes along in one encrypted file and comes back after a wipe, with a look first and a way back', async ({
  reader,
  page,
}) => {
  await keepBehind(reader);
  await page.getByRole('button', { name: 'Maak een bestand' }).click();
  const downloading = page.waitForEvent('download');
  await chooseNew(page, 'een zin voor het bestand', 'Bewaar het bestand');
  const file = await (await downloading).path();
  expect(readFileSync(file, 'utf8')).not.toContain('zwager');
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await page.getByLabel('De wachtzin van het bestand').fill('niet deze');
  await page.getByRole('button', { name: 'Kijk wat erin zit' }).click();
  await expect(page.getByText(/Het bestand gaat niet open/)).toBeVisible(fast);
  await page.getByLabel('De wachtzin van het bestand').fill('een zin voor het bestand');
  await page.getByRole('button', { name: 'Kijk wat erin zit' }).click();
  await expect(page.getByText('Het bestand bevat 2 onderdelen.')).toBeVisible(fast);
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Het is erbij gezet.')).toBeVisible();
  const notes = page.getByRole('region', { name: 'Wat staat waar' });
  await expect(notes).toContainText(/Notities\s*1/);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(notes).not.toContainText('Notities');
});

test('shows what lies in the browser: bytes nobody can read, and no address but its own', async ({
  reader,
  page,
}) => {
  await keepBehind(reader);
  await page.getByRole('button', { name: 'Toon wat er ligt' }).click();
  await expect(page.getByRole('heading', { name: '2 versleutelde onderdelen' })).toBeVisible();
  const shown = await page
    .getByRole('region', { name: 'Toon het mij' })
    .allInnerTexts()
    .then((all) => all.join(' '));
  expect(shown).not.toContain('zwager');
  expect(shown).toContain('speelveld.vault');
  const origin = new URL(page.url()).origin;
  const addresses = shown.match(/https?:\/\/[^\s]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
  await reader.isAccessible();
});

test('going back to another mode keeps everything', async ({ reader, page }) => {
  await keepBehind(reader);
  await page.getByRole('radio', { name: withoutPassphrase }).click();
  const onwards = page.getByRole('button', { name: 'Ga verder zonder wachtzin' });
  await onwards.click();
  const asked = page.getByRole('dialog', { name: 'Bewaren zonder wachtzin' });
  await asked.getByRole('button', { name: 'Laat het zo' }).click();
  // One is back at the button, with the choice still marked and what holds as it was.
  await expect(onwards).toBeFocused();
  await expect(page.getByRole('radio', { name: keptWithPassphrase })).not.toBeChecked();
  await onwards.click();
  await asked.getByRole('button', { name: 'Bewaar zonder wachtzin' }).click();
  await expect(page.getByRole('radio', { name: keptWithoutPassphrase })).toBeChecked();
  await page.goto(first.path);
  await expect(page.getByLabel('Wat merkt u nu bij uzelf?')).toHaveValue(secret);
});
