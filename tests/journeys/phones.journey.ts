/**
 * Six phones in a group session, led from the facilitator's page: joined by link and by code, voted, changed, loaded anew
 * and gone from the network in the middle, each counted once; and nothing of it is left on a phone.
 */
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { Reader, test } from './support/reader';

const place = /\/meedoen$/;
const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

/** Each phone is a device of its own. */
async function aPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'nl-NL',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
}

/** What the wall is told, as text: a QR code is read from a drawing, which a test cannot. */
async function listenIn(wall: Page): Promise<void> {
  await wall.addInitScript(() => {
    new BroadcastChannel('speelveld.scherm').addEventListener('message', ({ data }) => {
      document.documentElement.setAttribute('data-heard', JSON.stringify(data));
    });
  });
}

async function heardOnWall(wall: Page, what: RegExp): Promise<string> {
  const heard = async (): Promise<string> =>
    what.exec((await wall.locator('html').getAttribute('data-heard')) ?? '')?.[1] ?? '';
  await expect.poll(heard).not.toBe('');
  return heard();
}

async function vote(phone: Page, letter: string): Promise<void> {
  await phone.getByRole('radio', { name: new RegExp(`^${letter}\\.`) }).check();
  await button(phone, 'Geef mijn keuze door').click();
}

const received = (phone: Page): Locator => phone.getByText(/^Ontvangen/);

/** Everything that a browser can keep. */
function kept(phone: Page): Promise<unknown> {
  return phone.evaluate(async () => ({
    tab: Object.keys(sessionStorage),
    device: Object.keys(localStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
}

const nothing = { tab: [], device: [], databases: 0, caches: 0, cookies: '' };

test('six phones vote unseen, one of them changed, reloaded, offline; the result only when shown, nothing left', async ({
  reader,
  page,
  context,
  browser,
  baseURL,
}) => {
  await page.goto('/groep');
  await button(page, 'Een eigen casus').click();
  await page.getByLabel('De vraag aan de zaal').fill('Bel je de wethouder terug?');
  await page.getByLabel('Mogelijkheid A').fill('Meteen terugbellen.');
  await page.getByLabel('Mogelijkheid B').fill('Eerst overleggen.');
  await page.getByRole('radio', { name: /Met telefoons/ }).check();
  await button(page, 'Begin de sessie').click();
  await expect(title(page, 'Welkom en spelregels')).toBeFocused();
  const wall = await context.newPage();
  await listenIn(wall);
  await wall.goto('/groep/scherm');
  const link = await heardOnWall(wall, /"link":"([^"]+)"/);
  const code = await heardOnWall(wall, /"code":"([^"]+)"/);

  const join = (): Promise<Page> => aPhone(browser, baseURL);
  const phones = await Promise.all([join(), join(), join(), join(), join(), join()]);
  const [first, second, third, fourth, fifth, typed] = phones;
  await Promise.all([first, second, third, fourth, fifth].map((phone) => phone.goto(link)));
  await typed.goto('/meedoen');
  await typed.getByLabel('Code').fill(code.toLowerCase().replace(/(.{4})/g, '$1-'));
  await button(typed, 'Doe mee').click();
  await expect(title(typed, 'Staan deze twee woorden ook op het scherm?')).toBeFocused();
  const words = (await typed.getByText(/^\S+ · \S+$/).textContent()) ?? '';
  await expect(wall.getByText(words)).toBeVisible();
  await button(typed, 'Ja, dezelfde').click();
  for (const phone of phones) {
    await expect(title(phone, 'Kijk naar het scherm')).toBeVisible();
    await expect(phone).toHaveURL(place);
  }
  await expect(page.getByText('6 telefoons doen mee.')).toBeVisible();
  await first.getByLabel('Wat gaf de doorslag?').fill('Wie er niet bij was');

  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await button(page, 'Open de stemming').click();
  await expect(first.getByRole('group', { name: 'Bel je de wethouder terug?' })).toBeVisible();
  await expect(title(first, 'Wat kiest u?')).toBeFocused();
  await new Reader(first).fitsAndIsAccessible();
  await vote(first, 'A');
  await expect(received(first)).toBeVisible();
  await vote(second, 'B');
  await expect(received(second)).toBeVisible();
  await button(second, 'Wijzig uw keuze').click();
  await vote(second, 'A');
  await vote(third, 'A');
  await expect(received(third)).toBeVisible();
  await third.reload();
  await expect(received(third)).toBeVisible();
  await expect(third.getByText('A. Meteen terugbellen.')).toBeVisible();
  await fourth.context().setOffline(true);
  await expect(fourth.getByText(/Er is even geen verbinding/)).toBeVisible();
  await vote(fourth, 'A');
  await expect(fourth.getByText(/is onderweg/)).toBeVisible();
  await expect(received(fourth)).toHaveCount(0);
  await vote(fifth, 'B');
  await vote(typed, 'B');
  await expect(page.getByText('5 van 6 telefoons stemden')).toBeVisible();
  await fourth.context().setOffline(false);
  for (const phone of phones) await expect(received(phone)).toBeVisible();
  await new Reader(second).fitsAndIsAccessible();
  await expect(page.getByText('6 van 6 telefoons stemden')).toBeVisible();

  await button(page, 'Sluit de stemming').click();
  await expect(title(first, 'De stemming is gesloten')).toBeVisible();
  await expect(first.getByRole('heading', { name: 'De uitslag' })).toHaveCount(0);
  await button(page, 'Toon de verdeling').click();
  for (const phone of phones)
    await expect(phone.getByText('Een meerderheid koos A. Meteen terugbellen.')).toBeVisible();
  await first.setViewportSize({ width: 320, height: 568 });
  await new Reader(first).fitsAndIsAccessible();

  await button(page, 'Sluit de sessie').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit de sessie' }).click();
  for (const phone of phones) await expect(title(phone, 'De sessie is gesloten')).toBeVisible();
  await expect(first.getByLabel('Wat gaf de doorslag?')).toHaveValue('Wie er niet bij was');
  await new Reader(first).fitsAndIsAccessible();
  await button(first, 'Wis mijn notitie').click();
  for (const phone of phones) {
    expect(await kept(phone)).toEqual(nothing);
    expect(await phone.context().cookies()).toEqual([]);
    await phone.context().close();
  }
  await reader.fits();
});
