/** Conversation cards: drawn by mouse, by keyboard and on a phone, on the whole screen, in a conversation, on paper; and nothing kept of it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { onDesk, onPhone, prefers } from './support/circumstances';
import { asPrinted, pagesOnPaper } from './support/paper';
import { Reader, test } from './support/reader';
import { everythingStored } from './support/stored';

const path = '/hulpmiddelen/gesprekskaarten';

/** Opens the tool and waits for its card. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${path}${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const card = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const textOf = async (place: Locator): Promise<string> => (await place.textContent()) ?? '';

/** Presses something that changes the card, and answers the question that came. */
async function next(page: Page, name: string): Promise<string> {
  const before = await textOf(card(page));
  await button(page, name).click();
  await expect(card(page)).not.toHaveText(before);
  return textOf(card(page));
}

test('draws, passes, puts apart and goes back by mouse, and keeps nothing of it anywhere', async ({
  reader,
  page,
}) => {
  await onDesk(page);
  await open(page);
  await expect(card(page)).toBeVisible();
  const seen = [await textOf(card(page))];
  seen.push(await next(page, 'Trek een andere kaart'));
  seen.push(await next(page, 'Sla over'));
  seen.push(await next(page, 'Leg deze apart'));
  expect(new Set(seen).size).toBe(4);
  const apart = page.getByRole('region', { name: 'Apart gelegd' });
  await expect(apart).toContainText(seen[2] ?? '');
  await reader.isAccessible();
  // Back to the one that was put apart: it lies on the table again.
  expect(await next(page, 'Eén kaart terug')).toBe(seen[2]);
  await expect(apart).toHaveCount(0);
  await page.getByRole('checkbox', { name: /Tegenspraak/ }).check();
  await page.getByRole('checkbox', { name: /Afronden/ }).check();
  await expect(page.getByText('Drie kaarten passen bij uw keuze.')).toBeVisible();
  const few = [await next(page, 'Trek een andere kaart'), await next(page, 'Trek een andere kaart')];
  await expect(page.getByText('Tegenspraak, afronden')).toBeVisible();
  const stored = await everythingStored(page);
  for (const question of [...seen, ...few]) expect(stored).not.toContain(question);
  await page.reload();
  await expect(card(page)).toBeVisible();
  await expect(apart).toHaveCount(0);
});

test('is played by keyboard alone, also on the whole screen: arrows lead on and back, Escape leads out', async ({
  reader,
  page,
}) => {
  await onDesk(page);
  await open(page);
  await expect(card(page)).toBeVisible();
  await button(page, 'Trek een andere kaart').focus();
  const first = await textOf(card(page));
  await page.keyboard.press('Enter');
  await expect(card(page)).not.toHaveText(first);
  await expect(button(page, 'Trek een andere kaart')).toBeFocused();
  const opener = button(page, 'Toon op groot scherm');
  await opener.focus();
  await page.keyboard.press('Enter');
  const screen = page.getByRole('dialog', { name: 'Groot scherm' });
  const large = screen.getByRole('heading', { level: 2 });
  await expect(large).toBeVisible();
  const size = await large.evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  expect(size).toBeGreaterThan(64);
  const here = await textOf(large);
  await page.keyboard.press('ArrowRight');
  await expect(large).not.toHaveText(here);
  await page.keyboard.press('ArrowLeft');
  await expect(large).toHaveText(here);
  await screen.getByRole('button', { name: 'Als het stilvalt' }).focus();
  await page.keyboard.press('Enter');
  await expect(screen.getByRole('list', { name: 'Als het stilvalt' })).toBeVisible();
  await reader.isAccessible();
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(opener).toBeFocused();
});

test('the large card fills the window where a browser has no whole screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: false });
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('Not here.'));
  });
  await onPhone(page);
  await open(page);
  await expect(card(page)).toBeVisible();
  await button(page, 'Toon op groot scherm').click();
  const screen = page.getByRole('dialog', { name: 'Groot scherm' });
  await expect(screen).toBeVisible();
  expect(await screen.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await screen.getByRole('button', { name: 'Sluit het grote scherm' }).click();
  await expect(screen).toHaveCount(0);
  await expect(card(page)).toBeVisible();
});

test('is held as a conversation on a phone: rules first, each depth in turn, and on the whole screen on to the end', async ({
  reader,
  page,
}) => {
  await onPhone(page);
  await open(page, '?deel=gesprek');
  await page.getByRole('radio', { name: '10 minuten' }).check();
  await button(page, 'Begin met de spelregels').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Spelregels' })).toBeFocused();
  await expect(page.getByText('Wie de hoogste functie heeft, antwoordt als laatste.')).toBeVisible();
  await button(page, 'Verder naar openen').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Openen', exact: true })).toBeFocused();
  await button(page, 'Start de tijd').click();
  await expect(page.getByRole('timer')).toContainText('van ongeveer 3 minuten');
  const asked = await textOf(card(page));
  await page.getByRole('link', { name: 'Trek een kaart' }).click();
  await expect(button(page, 'Leg deze apart')).toBeVisible();
  await page.getByRole('link', { name: 'Voer een gesprek' }).click();
  await expect(card(page)).toHaveText(asked);
  await reader.fitsAndIsAccessible();
  await button(page, 'Toon op groot scherm').click();
  const screen = page.getByRole('dialog', { name: 'Groot scherm' });
  for (const step of ['verdiepen', 'omdraaien', 'afronden'])
    await screen.getByRole('button', { name: `Verder naar ${step}` }).click();
  await screen.getByRole('button', { name: 'Sluit het gesprek af' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Dat was het gesprek' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  expect(await everythingStored(page)).not.toContain(asked);
});

test('a link lays its card on the table, and the question goes along to another tool', async ({ page }) => {
  await open(page, '?open=stap-voor-vrijdag');
  await expect(card(page)).toHaveText('Welke kleine stap zet je voor vrijdag?');
  await button(page, 'Neem deze vraag mee').click();
  await button(page, 'Neem dit mee').click();
  await expect(page.getByText(/^Meegenomen\./)).toBeVisible();
  await page.getByRole('link', { name: 'de gesprekswijzer' }).click();
  await expect(page).toHaveURL(/gesprekswijzer/);
});

test('is there in English', async ({ page }) => {
  await prefers(page, { language: 'en' });
  await open(page, '?open=stap-voor-vrijdag');
  await expect(card(page)).toHaveText('What small step will you take before Friday?');
  await expect(page.getByText('Setting an example, round off')).toBeVisible();
  await button(page, 'Pass').click();
  await expect(card(page)).not.toHaveText('What small step will you take before Friday?');
  await new Reader(page, 'en').isAccessible();
});

test('prints as cards: a back on the place of its own front once the sheet is turned over', async ({
  reader,
  page,
}) => {
  await open(page, '?deel=afdruk');
  await expect(page.getByRole('heading', { level: 2, name: 'Druk de kaarten af' })).toBeVisible();
  await reader.isAccessible();
  const print = page.getByRole('button', { name: /^Druk \d+ kaarten af$/ });
  const cards = Number(/\d+/.exec(await textOf(print))?.[0]);
  await asPrinted(page);
  const sides = await page.locator('[data-side]').evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const whole = sheet.getBoundingClientRect();
      return {
        side: sheet.getAttribute('data-side'),
        places: [...sheet.querySelectorAll<HTMLElement>('[data-printed]')].map((place) => {
          const box = place.getBoundingClientRect();
          return {
            name: place.dataset.printed ?? '',
            left: Math.round(box.left - whole.left),
            right: Math.round(whole.right - box.right),
            top: Math.round(box.top - whole.top),
            overflows: place.scrollHeight > place.clientHeight + 1,
          };
        }),
      };
    }),
  );
  const fronts = sides.filter(({ side }) => side === 'front');
  const backs = sides.filter(({ side }) => side === 'back');
  expect(backs).toHaveLength(fronts.length);
  expect(fronts).toHaveLength(Math.ceil(cards / 8));
  fronts.forEach(({ places }, sheet) => {
    for (const { name, left, top } of places.filter((place) => place.name !== 'blank')) {
      const behind = backs[sheet]?.places.find((place) => place.name === name);
      expect({ name, left: behind?.right, top: behind?.top }).toEqual({ name, left, top });
    }
  });
  expect(sides.flatMap(({ places }) => places.filter(({ overflows }) => overflows))).toEqual([]);
  expect(await pagesOnPaper(page)).toBe(fronts.length * 2);
});

test('no card says more than fits on it in English either', async ({ page }) => {
  await prefers(page, { language: 'en' });
  await open(page, '?deel=afdruk');
  await expect(page.getByRole('heading', { level: 2, name: 'Print the cards' })).toBeVisible();
  await asPrinted(page);
  const tooFull = await page
    .locator('[data-printed]')
    .evaluateAll((cards) =>
      cards.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
    );
  expect(tooFull).toEqual([]);
});
