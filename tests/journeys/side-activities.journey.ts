/** Weighing a side activity: by mouse, by keyboard alone, on a phone in English, after a reload, and on paper. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { onDesk, onPhone, prefers, switchToEnglish } from './support/circumstances';
import { asPrinted, pagesOnPaper, readable } from './support/paper';
import { Reader, test } from './support/reader';

const path = '/hulpmiddelen/nevenactiviteiten';

const step = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

/** Goes on and waits for the step one comes to. */
async function on(page: Page, button: string, heading: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(step(page, heading)).toBeFocused();
}

async function begin(page: Page, codeWord: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Een codewoord voor deze activiteit').fill(codeWord);
  await page.getByRole('button', { name: 'Begin met wegen' }).click();
  await expect(step(page, 'Waar gaat het om?')).toBeFocused();
}

test('goes from a code word to a sheet for a talk, and says no outcome on the way', async ({
  reader,
  page,
}) => {
  test.slow();
  await onDesk(page);
  await begin(page, 'Kastanje');
  await page.getByLabel('Wat is de activiteit, en in welke rol?').fill('Toezicht bij een koor.');
  await page.getByLabel('Wat zou er misgaan als u het niet deed?').fill('Dan doet Kromhoek het.');
  await reader.isAccessible();
  await on(page, 'Verder naar vermijden', /Kunt u het laten/);
  await page.getByRole('checkbox', { name: 'Het kan later' }).check();
  await page.getByText('Waarop dit steunt').click();
  await expect(page.getByText(/Cain, Loewenstein en Moore/)).toBeVisible();
  await reader.isAccessible();
  await on(page, 'Verder naar de acht kanten', 'Acht kanten, met voor en tegen');
  await page.getByRole('button', { name: /^Netwerk/ }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Netwerk' })).toBeFocused();
  const pro = page.getByLabel('Wat pleit ervoor?');
  const con = page.getByLabel('Wat pleit ertegen?');
  await pro.fill('Ik hoor hoe het veld eraan toe is.');
  await con.fill('Zij bellen mij eerder dan een ander.');
  const [forBox, againstBox] = [await pro.boundingBox(), await con.boundingBox()];
  expect([forBox?.width, forBox?.height, forBox?.y]).toEqual([
    againstBox?.width,
    againstBox?.height,
    againstBox?.y,
  ]);
  await expect(page.getByRole('button', { name: 'Netwerk voor en tegen' })).toBeVisible();
  await page.getByLabel('Een twijfel om mee te nemen').fill('Kan ik nog nee zeggen?');
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await expect(page.getByText(/^Meegenomen/)).toBeVisible();
  await reader.isAccessible();
  await on(page, 'Verder naar de blik van buiten', /die niet werd gekozen/);
  await page.getByLabel(/^Hoe kijkt een concurrent/).fill('Wij werden nooit gevraagd.');
  await reader.isAccessible();
  await on(page, 'Verder naar de afspraken', /Wat kunt u afspreken/);
  await page.getByRole('checkbox', { name: /^Een einddatum/ }).check();
  await page.getByLabel('Wat lost ‘Een einddatum’ hier niet op?').fill('Het eerste jaar.');
  await reader.isAccessible();
  await on(page, 'Verder naar uw oordeel', 'Wat kiest u, voorlopig?');
  await page.getByLabel('Ik kies …').fill('het voor twee jaar te doen');
  await page.getByLabel('omdat …').fill('het tijdelijk is');
  await page.getByLabel('ook al …').fill('kost het avonden.');
  await reader.isAccessible();
  await on(page, 'Verder naar melden', 'Wat moet u melden, en aan wie?');
  const duty = page.getByRole('checkbox', { name: /^Dit ga ik doen/ }).first();
  await expect(duty.or(page.getByText(/Hier staan nu geen regels over melden/))).toBeVisible();
  await reader.isAccessible();
  await on(page, 'Verder naar opnieuw wegen', 'Wanneer weegt u dit opnieuw?');
  await page.getByRole('button', { name: /^Over een half jaar/ }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet in uw agenda' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('terugkijken.ics');
  const calendar = await readFile(await file.path(), 'utf8');
  expect(calendar).toContain('SUMMARY:Terugkijken');
  expect(calendar).not.toMatch(/Kastanje|koor|neven/i);
  await reader.isAccessible();
  await on(page, 'Naar het gesprek', 'Bespreek het nu met iemand');
  await expect(page.getByText(/melden heft een belang niet op/).first()).toBeVisible();
  await expect(page.getByText('Kan ik nog nee zeggen?')).toBeVisible();
  await reader.isAccessible();
  expect((await page.locator('main').allInnerTexts()).join(' ')).not.toMatch(/toegestaan|score|risico|%/i);

  await page.evaluate(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
  });
  const printed = () => page.evaluate(() => Reflect.get(window, 'printed') as number);
  await page.getByRole('button', { name: 'Druk af' }).click();
  await expect(page.getByRole('alert')).toContainText('Kijk nog eens bij: Beschrijven');
  expect(await printed()).toBe(0);
  await page.getByRole('button', { name: 'Druk toch zo af' }).click();
  expect(await printed()).toBe(1);

  await asPrinted(page);
  await expect(page.locator('[data-sheet]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  const paper = await readable(page);
  for (const words of [
    'Weegblad',
    'Kastanje',
    'Toezicht bij een koor.',
    'Zij bellen mij eerder dan een ander.',
    'Wij werden nooit gevraagd.',
    'Het eerste jaar.',
    'Ik kies het voor twee jaar te doen, omdat het tijdelijk is, ook al kost het avonden.',
    'Uitgang',
  ])
    expect(paper).toContain(words);
  expect(paper).not.toMatch(/Druk af|Alleen voor u|Van u, op dit|Kan ik nog nee zeggen/);
  expect(await pagesOnPaper(page)).toBe(2);
});

test('is walked by keyboard alone', async ({ reader, page }) => {
  test.slow();
  /** Tabs on to what has this name. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
        return labels ? element.labels?.[0]?.textContent : element?.textContent;
      });
      if (name.test(focused ?? '')) return;
    }
    throw new Error(`No ${name} in sixty presses.`);
  };
  await page.goto(path);
  await expect(step(page, 'Begin een afweging')).toBeVisible();
  await tabTo(/^Een codewoord/);
  await page.keyboard.type('Eik');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Waar gaat het om?')).toBeFocused();
  await tabTo(/^Wat is de activiteit/);
  await page.keyboard.type('Een jury.');
  await tabTo(/^Verder naar vermijden/);
  await page.keyboard.press('Enter');
  await expect(step(page, /Kunt u het laten/)).toBeFocused();
  await tabTo(/^Ik kan het laten/);
  await page.keyboard.press('Space');
  await tabTo(/^Verder naar de acht kanten/);
  await page.keyboard.press('Enter');
  await expect(step(page, /Acht kanten/)).toBeFocused();
  await tabTo(/^Tijd/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Tijd' })).toBeFocused();
  await tabTo(/^Wat pleit ervoor/);
  await page.keyboard.type('Twee dagen per jaar.');
  await tabTo(/^Volgende kant: Netwerk/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Netwerk' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Tijd voor', exact: true })).toBeVisible();
  await tabTo(/^Terug$/);
  await page.keyboard.press('Enter');
  await expect(step(page, /Kunt u het laten/)).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Ik kan het laten' })).toBeChecked();
  await tabTo(/^Ga meteen naar uw oordeel/);
  await page.keyboard.press('Enter');
  await expect(step(page, 'Wat kiest u, voorlopig?')).toBeFocused();
  await tabTo(/^Ik kies/);
  await page.keyboard.type('het te laten');
  await tabTo(/^Sluit$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(/^Verwijder ‘Eik’/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('‘Eik’ is verwijderd.')).toBeVisible();
  await reader.isAccessible();
  await tabTo(/^Haal het terug/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Eik' })).toBeFocused();
});

test('is kept on this device, resumed where it was left after a reload, and weighed again', async ({
  reader,
  page,
}) => {
  test.slow();
  await begin(page, 'Beuk');
  await expect(
    page.getByText(/verdwijnt als u het sluit of ververst\. Waar wilt u het bewaren/),
  ).toBeVisible();
  await reader.keepOnDevice();
  await page.getByLabel('Wat is de activiteit, en in welke rol?').fill('Een commissie.');
  await on(page, 'Verder naar vermijden', /Kunt u het laten/);
  await on(page, 'Verder naar de acht kanten', /Acht kanten/);
  await page.getByLabel('Wat pleit ertegen?').fill('Het raakt een besluit.');
  await page.getByLabel('Een twijfel om mee te nemen').fill('Wie merkt het?');
  await expect(page.getByText('Wordt bewaard …')).toHaveCount(0);
  await reader.seesSaved();
  await page.reload();
  await expect(step(page, /Acht kanten/)).toBeVisible();
  await expect(page.getByLabel('Wat pleit ertegen?')).toHaveValue('Het raakt een besluit.');
  await expect(page.getByLabel('Een twijfel om mee te nemen')).toHaveValue('Wie merkt het?');

  await switchToEnglish(page);
  await expect(step(page, 'Eight angles, for and against')).toBeVisible();
  await expect(page.getByLabel('What speaks against it?')).toHaveValue('Het raakt een besluit.');

  await page.getByRole('link', { name: 'All your weighings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Weigh again ‘Beuk’' }).click();
  await expect(step(page, 'What is it about?')).toBeFocused();
  await page.getByLabel('What is the activity, and in which role?').fill('No longer a committee.');
  await page.getByRole('link', { name: 'All your weighings' }).click();
  await expect(page.getByRole('link', { name: 'Beuk' })).toHaveCount(2);
  await page.getByRole('link', { name: 'Beuk' }).last().click();
  await expect(step(page, 'Eight angles, for and against')).toBeFocused();
  await expect(page.getByText('Een commissie.')).toHaveCount(1);
});

test('fits a phone in English at every step, one angle at a time', async ({ page, reader: _ }) => {
  test.slow();
  await prefers(page, { language: 'en', theme: 'dark' });
  await onPhone(page);
  const person = new Reader(page, 'en');
  const fits = async (): Promise<void> => {
    await person.fitsAndIsAccessible();
  };
  await page.goto(path);
  await page.getByLabel('A code word for this activity').fill('Onuitspreekbaarlangcodewoordzonderspaties');
  await page.getByRole('button', { name: 'Begin weighing' }).click();
  await expect(step(page, 'What is it about?')).toBeFocused();
  await fits();
  for (const [button, heading] of [
    ['On to avoiding', /decline it/],
    ['On to the eight angles', /Eight angles/],
    ['On to the view from outside', /was not chosen/],
    ['On to the arrangements', /What can you arrange/],
    ['On to your judgement', /What do you choose/],
    ['On to reporting', /have to report/],
    ['On to weighing again', /When will you weigh/],
    ['On to the conversation', /Now talk it over/],
  ] as const) {
    await on(page, button, heading);
    if (button === 'On to the eight angles')
      await expect(page.getByLabel('What speaks against it?')).toHaveCount(1);
    await fits();
  }
});
