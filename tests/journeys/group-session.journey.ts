/**
 * A group session with raised cards, led by keyboard from plan to close, the wall in a second window, loaded anew in the
 * middle; nothing of it is readable where it lies, and nothing of it is left.
 */
import { expect, type Page } from '@playwright/test';
import { pressByKey, tabTo, typeIn } from './support/by-keyboard';
import { isInView } from './support/in-view';
import { test } from './support/reader';
import { everythingStored } from './support/stored';

const question = 'Bel je de wethouder terug?';
const place = 'speelveld-groepssessie';

function databasesOf(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

/** On tablets and a phone that lies down: no wider than the window, each button of the bar whole in it, and not too high. */
async function fitsBesideLaptops(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const [width, height] of [
    [640, 960],
    [820, 1180],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            window.scrollTo(0, 0);
            const bar = document.querySelector('footer');
            const buttons = [...(bar?.querySelectorAll('button') ?? [])];
            const isCut = (button: HTMLElement): boolean => {
              const { left, right, top, bottom } = button.getBoundingClientRect();
              return left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
            };
            return {
              isWider: document.documentElement.scrollWidth > window.innerWidth,
              buttons: buttons.length,
              cut: buttons.filter(isCut).length,
              isHigh: (bar?.clientHeight ?? 0) > window.innerHeight / 4,
            };
          }),
        `${width} × ${height}`,
      )
      .toEqual({ isWider: false, buttons: 3, cut: 0, isHigh: false });
  }
  if (before !== null) await page.setViewportSize(before);
}

/** One mirrored screen, at the sizes that screens have: all that the room needs to vote, and no word of what was counted. */
async function mirrored(page: Page): Promise<void> {
  const before = page.viewportSize();
  // A window that fills the screen cannot be given another size.
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.resolve();
  });
  await pressByKey(page, 'Eén gespiegeld scherm');
  await pressByKey(page, 'Bedienen');
  const panel = page.getByRole('region', { name: 'Bedienen' });
  const told = ['Kies eerst voor uzelf', 'Meteen terugbellen.', 'Eerst overleggen.'];
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    const top = (await panel.boundingBox())?.y ?? 0;
    for (const text of told) {
      const words = page.getByText(text).last();
      await expect(words).toBeInViewport({ ratio: 1 });
      const box = await words.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top);
    }
  }
  await expect(page.getByText(/Geteld/)).toHaveCount(0);
  await expect(panel).not.toContainText(/\b10\b|bellen/);
  await page.keyboard.press('Escape');
  if (before !== null) await page.setViewportSize(before);
}

test('by keyboard, with cards: a vote counted and shown, loaded anew, talked over, kept, closed, and gone', async ({
  reader,
  page,
  context,
}) => {
  await page.goto('/groep');
  await pressByKey(page, /^Een eigen casus/);
  await typeIn(page, 'De vraag aan de zaal', question);
  await typeIn(page, 'Mogelijkheid A', 'Meteen terugbellen.');
  await typeIn(page, 'Mogelijkheid B', 'Eerst overleggen.');
  await tabTo(page, page.getByRole('radio', { name: /Met stembriefjes/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /opgestoken kaarten/i })).toBeChecked();
  await pressByKey(page, 'Begin de sessie');
  await expect(page.getByRole('heading', { level: 1, name: 'De deuren zijn open' })).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Hoofdnavigatie' })).toHaveCount(0);

  const wall = await context.newPage();
  await wall.goto('/groep/scherm');
  await expect(wall.getByText('Spelregels')).toBeVisible();
  await expect(page.getByText('Er staat één venster open voor de zaal.')).toBeVisible();
  await expect(wall.getByRole('timer')).toHaveCount(0);
  await isInView(page, 'Begin met stap 1');
  await reader.fitsAndIsAccessible();
  await page.reload();

  // The space bar of either window begins, and goes on.
  await expect(page.getByRole('heading', { level: 1, name: 'De deuren zijn open' })).toBeFocused();
  await wall.keyboard.press(' ');
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom en spelregels' })).toBeFocused();
  await expect(wall.getByRole('timer')).toBeVisible();
  await expect(page.getByText(/^Nog .*, klaar om .* uur\.$/)).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('heading', { level: 1, name: 'De casus, voorgelezen' })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Ronde 1, vooraf' })).toBeFocused();
  await isInView(page, 'Open de stemming');
  await fitsBesideLaptops(page);
  await pressByKey(page, 'Open de stemming');
  await isInView(page, 'Sluit de stemming');
  await page.keyboard.type('1111122222');
  await expect(page.getByText(/^Geteld: 10 van/)).toBeVisible();
  await reader.fitsAndIsAccessible();
  await mirrored(page);
  await pressByKey(page, 'Sluit de stemming');
  await expect(wall.getByText('De stemming is gesloten.')).toBeVisible();

  await expect.poll(() => databasesOf(page)).toContain(place);
  const before = await everythingStored(page);
  expect(before).not.toContain('wethouder');
  await page.reload();
  await expect(page.getByText('De stemming is gesloten. Op het scherm staat nog niets.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Stemmen voor A/ })).toHaveValue('5');
  expect(page.url()).toMatch(/\/groep$/);

  await isInView(page, 'Toon de verdeling');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Wat kozen we?' })).toBeVisible();
  await isInView(page, 'Toon de verdeling');
  await page.keyboard.press('PageUp');
  await pressByKey(page, 'Toon de verdeling');
  await expect(wall.getByText('Ronde 1', { exact: true }).first()).toBeVisible();
  await wall.keyboard.press('b');
  await expect(page.getByText('Het scherm is zwart.', { exact: false }).first()).toBeVisible();
  await wall.keyboard.press('Escape');
  await expect(page.getByText('Het scherm is zwart.', { exact: false })).toHaveCount(0);
  await wall.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Wat kozen we?' })).toBeVisible();
  await pressByKey(page, /^De oogst/);
  await typeIn(page, 'Eén ding om vast te houden', 'Eerst de feiten, dan de telefoon.');
  await page.keyboard.press('Enter');
  await expect(wall.getByText('Eerst de feiten, dan de telefoon.')).toBeVisible();

  await pressByKey(page, 'Sluit de sessie');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Sluit de sessie' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('De sessie is gesloten en van dit apparaat gewist.')).toBeVisible();
  await expect(page.getByText('Eerst de feiten, dan de telefoon.')).toBeVisible();
  await expect(wall.getByText('Dank u wel')).toBeVisible();
  await reader.fitsAndIsAccessible();
  expect(await databasesOf(page)).not.toContain(place);
  await pressByKey(page, 'Klaar, gooi dit blad weg');
  await pressByKey(page, 'Gooi toch weg');
  await expect(page.getByRole('heading', { level: 1, name: 'Groepssessie' })).toBeVisible();
});
