/**
 * Private by construction: after a long random use, in each of the three modes, no text that was typed
 * anywhere stands readable in any store, cache, address or console line, and none went into a request.
 */
import { expect, type Page } from '@playwright/test';
import { runs } from '../support/long-runs';
import { guard, passphrase, pressKeepHere } from './support/guarded';
import { Reader, test } from './support/reader';
import { everythingStored } from './support/stored';
import { first } from './support/stories';

const rounds = runs(14, 120);

function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/**
 * Moves within the app without loading the page anew: in mode 'session' a new page has forgotten everything.
 * Arrived is when the title of the page stands there.
 */
async function follow(page: Page, name: string, title: string | RegExp = name): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Hoofdnavigatie' });
  const close = page.getByRole('link', { name: 'Sluit' });
  // A story has no navigation, and a way back may end there after a moment only.
  await expect(async () => {
    if (await close.isVisible()) await close.click({ timeout: 2000 });
    await navigation.getByRole('link', { name, exact: true }).click({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Fills every field on the page with words that stand nowhere else. */
async function typeEverywhere(page: Page, word: () => string): Promise<void> {
  const fields = page.locator(
    'main input[type="text"]:visible, main textarea:visible, form input[type="text"]:visible',
  );
  for (let index = 0; index < (await fields.count()); index += 1)
    await fields
      .nth(index)
      .fill(word(), { timeout: 2000 })
      .catch(() => undefined);
}

for (const mode of ['session', 'device', 'passphrase'] as const) {
  test(`nothing that was typed can be read anywhere in mode ${mode}`, async ({ reader, page }) => {
    test.setTimeout(120_000 + rounds * 6_000);
    const typed: string[] = [];
    const heard: string[] = [];
    page.on('request', (request) => heard.push(request.url(), request.postData() ?? ''));
    page.on('console', (message) => heard.push(message.text()));
    const word = (): string => {
      const next = `geheim${typed.length}kwartel`;
      typed.push(next);
      return next;
    };
    await reader.open(first.id);
    await reader.readToDecision();
    await page.getByLabel('Wat merkt u nu bij uzelf?').fill(word());
    await page.getByRole('link', { name: /Alleen in dit tabblad/ }).click();
    if (mode === 'device') {
      await pressKeepHere(page);
    }
    if (mode === 'passphrase') {
      await guard(page);
    }
    const below = chance(mode.length * 7919);
    for (let round = 0; round < rounds; round += 1) {
      // Each way of typing once, then as it comes.
      switch (round < 4 ? round : below(4)) {
        case 0: {
          await follow(page, 'Programma');
          const stories = page.locator('main').getByRole('link');
          const story = stories.nth(below(await stories.count()));
          const address = await story.getAttribute('href');
          await story.click();
          await expect(page).toHaveURL(new RegExp(`${address}$`));
          break;
        }
        case 1: {
          await follow(page, 'Netwerkkaart', 'Uw netwerk in kaart');
          if (!(await page.getByRole('heading', { name: 'Uw kringen' }).isVisible())) {
            await typeEverywhere(page, word);
            await page.getByRole('button', { name: 'Begin de kaart' }).click();
            await page.getByRole('button', { name: 'Sport', exact: true }).click();
          }
          await expect(page.getByRole('form', { name: 'Voeg iemand toe' })).toBeVisible();
          // Not by a press: where one stays on the page it stands open already.
          await page
            .locator('details', { hasText: 'Geef een kring een eigen woord' })
            .evaluate((details: HTMLDetailsElement) => {
              details.open = true;
            });
          await expect(page.getByLabel('Uw woord voor: Sport')).toBeVisible();
          await typeEverywhere(page, word);
          await page.getByRole('button', { name: 'Zet op de kaart' }).click();
          await page.getByRole('button', { name: 'Neem dit mee' }).click();
          await expect(page.getByText('Meegenomen.')).toBeVisible();
          break;
        }
        case 2: {
          await follow(page, 'Bronnen');
          await page.getByLabel('Zoek in de bronnen').fill(word());
          break;
        }
        default: {
          await follow(page, 'Programma');
          await page.getByRole('link', { name: 'De vraag aan tafel' }).first().click();
          const play = page
            .locator('main')
            .getByRole('link', { name: /^(Begin met spelen|Ga verder|Speel opnieuw)\b/ })
            .first();
          await play.click();
          const player = new Reader(page);
          if ((await player.readToDecision()) === 'asked') {
            await typeEverywhere(page, word);
            await expect(player.pressable.first()).toBeVisible();
            const own = page.locator('[data-open] [data-choice][aria-expanded]');
            const chosen =
              (await own.count()) > 0 ? own : player.choices.nth(below(await player.choices.count()));
            const asked = await player.moment();
            await chosen.click();
            const go = page.getByRole('button', { name: 'Ga zo verder' });
            if (await go.isVisible()) {
              await typeEverywhere(page, word);
              await go.click();
            }
            await expect(page.locator(`[data-moment="${asked}"]`)).toHaveCount(0);
            await typeEverywhere(page, word);
          } else {
            await page.getByRole('link', { name: 'Kijk terug' }).click();
            await expect(page).toHaveURL(/nabespreking/);
            await typeEverywhere(page, word);
          }
          await page.goBack();
          break;
        }
      }
    }
    expect(typed.length).toBeGreaterThan(10);
    const stored = `${await everythingStored(page)}\n${heard.join('\n')}`;
    expect(typed.filter((text) => stored.includes(text))).toEqual([]);
    expect(stored).not.toContain('kwartel');
    expect(stored).not.toContain(passphrase);
  });
}
