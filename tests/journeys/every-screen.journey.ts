/** Every screen, in both languages and themes, on a phone and a laptop. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { repositoryRoot } from '../../src/cli/repository';
import { goesOn, prefers } from './support/circumstances';
import {
  clippedText,
  faintEdges,
  hiddenFocus,
  moving,
  spaceText,
  unspaceText,
  ways,
} from './support/page-checks';
import { Reader, test } from './support/reader';
import { heardDuring, readsAs } from './support/readings';
import { screens } from './support/screens';
import { first } from './support/stories';
import { StoryFile } from './support/story-file';

/** A story with much that is fixed at its first decision, of which one thing leads to a source. */
const weighing = 'belangen-en-nevenactiviteiten/de-werf-van-uw-vader';

/** What is fixed at its first decision, and where the first rule among that stands. */
const fixedFirst = StoryFile.named(weighing).givenFirst;
const ruleAt = fixedFirst.find(({ source }) => source !== undefined)?.source;

/** The screens in four parts, each looked at by itself. */
const parts = [0, 1, 2, 3].map((part) => screens.filter((_, index) => index % 4 === part));

/** Fields that the browser may keep what is typed in. */
function remembered(page: Page): Promise<string[]> {
  return page
    .locator('textarea, input:not([type=radio], [type=checkbox], [type=file], [type=range])')
    .evaluateAll((fields) =>
      fields
        .filter(
          (field) =>
            !['off', 'current-password', 'new-password'].includes(field.getAttribute('autocomplete') ?? ''),
        )
        .map(({ outerHTML }) => outerHTML),
    );
}

/** What cannot be told apart by who hears it: links of one name to several places, heads of tables that say of what. */
function unclear(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const goesTo = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll('a')) {
      const name = (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim();
      if (link.checkVisibility()) goesTo.set(name, (goesTo.get(name) ?? new Set()).add(link.href));
    }
    const links = [...goesTo].filter(([, places]) => places.size > 1).map(([name]) => name);
    return [...links, ...[...document.querySelectorAll('th:not([scope])')].map(({ outerHTML }) => outerHTML)];
  });
}

/** Opens a screen and waits for its title. */
async function opens(page: Page, screen: string): Promise<void> {
  await page.goto(screen);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The sizes at which the focus is followed in each language: whole and at 400 per cent, and at 200 per cent. */
const followedAt = {
  nl: [
    [1280, 800],
    [320, 256],
  ],
  en: [[640, 400]],
} as const;

/**
 * Nothing is wider than the window, from a phone to a desk; all that takes the focus is seen to have it; with the text set
 * wider nothing is cut off; edges and signs stand out, also in the colours of the reader; and nothing moves for who asked
 * for rest.
 */
async function suitsAnyone(reader: Reader, language: 'nl' | 'en', screen: string): Promise<void> {
  const { page } = reader;
  const followsFocus = async (how: string): Promise<void> => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(hiddenFocus), `${screen}, ${how}`).toEqual([]);
  };
  for (const [width, height] of followedAt[language]) {
    await page.setViewportSize({ width, height });
    await reader.fits();
    await followsFocus(`${width} × ${height}`);
  }
  expect(await page.evaluate(moving), screen).toEqual([]);
  expect(await page.evaluate(faintEdges), screen).toEqual([]);
  await page.setViewportSize({ width: 320, height: 844 });
  expect(await page.evaluate(clippedText), screen).toEqual([]);
  await page.evaluate(spaceText);
  await reader.fits();
  expect(await page.evaluate(clippedText), `${screen}, spaced`).toEqual([]);
  await page.evaluate(unspaceText);
  for (const [width, height] of [
    [320, 844],
    [844, 390],
    [1440, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await reader.fits();
  }
  if (language === 'en') {
    await page.emulateMedia({ forcedColors: 'active' });
    await followsFocus('forced colours');
    expect(await page.evaluate(faintEdges), `${screen}, forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  }
}

test('each screen has a title of its own, and the menu and the foot lead to the same places in the same order', async ({
  reader: _,
  page,
}) => {
  const titles: string[] = [];
  const orders = new Map<string, Set<string>>();
  await opens(page, screens[0] ?? '');
  for (const screen of screens) {
    if (screen !== screens[0]) await goesOn(page, screen);
    titles.push(await page.title());
    for (const [name, places] of Object.entries(await page.evaluate(ways)))
      orders.set(name, (orders.get(name) ?? new Set()).add(places.join(' ')));
  }
  expect(new Set(titles).size, titles.join(' | ')).toBe(screens.length);
  for (const name of ['Hoofdnavigatie', 'Over deze app'])
    expect([...(orders.get(name) ?? [])], name).toHaveLength(1);
});

for (const language of ['nl', 'en'] as const) {
  test(`the head stays one row on a laptop, whatever is kept, in ${language}`, async ({
    page,
    reader: _,
  }) => {
    await prefers(page, { language });
    await page.goto('/hulp');
    const name = { nl: 'English', en: 'Nederlands' }[language];
    const head = page.getByRole('banner');
    const standsInOneRow = async (): Promise<void> => {
      for (const width of [900, 1024, 1180, 1280, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        expect((await head.boundingBox())?.height, `${width}`).toBeLessThan(80);
      }
    };
    await expect(head.getByRole('button', { name })).toBeVisible();
    await standsInOneRow();
    await new Reader(page, language).keepFromFirstDecision();
    await page.goto('/hulp');
    await expect(head.getByRole('link', { name: /^(Bewaard op|Kept on) / })).toBeVisible();
    await standsInOneRow();
    // At a larger text the menu folds in sooner.
    for (const size of ['groter', 'grootst']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.tekst = chosen;
      }, size);
      await standsInOneRow();
      await expect(head.getByRole('button', { name: 'Menu', exact: true })).toBeVisible();
    }
    await page.evaluate(() => delete document.documentElement.dataset.tekst);
    // Who switches by keyboard stays where the button was.
    await head.getByRole('button', { name }).press('Enter');
    await expect(
      head.getByRole('button', { name: { nl: 'Nederlands', en: 'English' }[language] }),
    ).toBeFocused();
  });
}

test('the first press of Tab leads past the menu to the page', async ({ reader: _, page }) => {
  await opens(page, '/hulp');
  await page.keyboard.press('Tab');
  const past = page.getByRole('button', { name: 'Naar de tekst' });
  await expect(past).toBeFocused();
  await expect(past).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const [language, theme] of [
  ['nl', 'dark'],
  ['en', 'light'],
] as const) {
  for (const [index, part] of parts.entries()) {
    test(`every screen (${index + 1} of 4) is accessible at every size, with wide text, by keyboard and without motion, in ${language}, ${theme}`, async ({
      reader,
      page,
    }) => {
      test.setTimeout(400_000);
      await prefers(page, { language, theme });
      for (const screen of part) {
        await page.setViewportSize({ width: 1280, height: 800 });
        // In one language each is the first that is opened, in the other one comes to it from the screen before.
        if (language === 'nl' || screen === part[0]) await opens(page, screen);
        else await goesOn(page, screen);
        await reader.isAccessible();
        expect(await unclear(page), screen).toEqual([]);
        expect(await remembered(page), screen).toEqual([]);
        await suitsAnyone(reader, language, screen);
      }
    });
  }

  test(`a decision and what is fixed beside it are accessible, at every size, in ${language}, ${theme}`, async ({
    reader,
    page,
  }) => {
    await prefers(page, { language, theme });
    const person = new Reader(page, language);
    await person.open(weighing);
    await person.readToDecision();
    await reader.isAccessible();
    // What is fixed comes right after the question, and opens beside the choices without moving them.
    const fixed = page.getByRole('button', { name: /^(Wat vaststaat|What is fixed)/ });
    const before = await person.choices.first().boundingBox();
    await page.keyboard.press('Tab');
    await expect(fixed).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(fixed).toHaveAttribute('aria-expanded', 'true');
    await expect(fixed).toBeFocused();
    await expect(page.locator(`a[href$="#${ruleAt}"]`)).toBeVisible();
    await reader.isAccessible();
    expect((await person.choices.first().boundingBox())?.height).toBe(before?.height);
    const list = page.locator(`[id="${await fixed.getAttribute('aria-controls')}"]`);
    expect(fixedFirst.length).toBeGreaterThan(1);
    if (language === 'nl')
      for (const { text } of fixedFirst) await expect(list.getByText(text)).toBeVisible();
    await expect(page.getByRole('textbox').first()).toHaveAttribute('autocomplete', 'off');
    expect(await remembered(page)).toEqual([]);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await reader.fits();
    }
    // The list lies over the margin, and makes room for what takes the focus there.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('textbox').first().focus();
    await expect(fixed).toHaveAttribute('aria-expanded', 'false');
    await suitsAnyone(reader, language, weighing);
    await fixed.press('Enter');
    await expect(fixed).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(fixed).toHaveAttribute('aria-expanded', 'false');
    await expect(fixed).toBeFocused();
  });
}

test('switching language in the middle keeps the place', async ({ reader, page }) => {
  await reader.open(first.id);
  await reader.readToDecision();
  await readsAs(page, 'player-asks');
  // What a choice brings about is read where focus goes.
  const chosen = await heardDuring(page, () => reader.choose(first.other[0]));
  expect(chosen).toEqual([]);
  await expect(page.locator('[data-lines] :focus')).toBeVisible();
  await readsAs(page, 'player-after-choice');
  const place = await reader.moment();
  await page.getByRole('button', { name: 'Weergave' }).click();
  // What was read is not read out again in another language.
  const switched = await heardDuring(page, async () => {
    await page
      .getByRole('group', { name: 'Taal van de verhalen' })
      .getByRole('radio', { name: 'English' })
      .check();
    await page.keyboard.press('Escape');
    await expect(page.getByText(first.afterOtherInEnglish)).toBeVisible();
  });
  expect(switched).toEqual([]);
  await expect(page.locator(`[data-moment="${place}"]`)).toBeVisible();
  await expect(page.getByRole('log')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Dit verhaal staat in het Engels.')).toBeVisible();
});

test('the built app has no author mode: no address, no code, no texts', async ({ page }) => {
  await page.goto('/nergens');
  const nowhere = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto('/auteur');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nowhere ?? '');
  const assets = join(repositoryRoot, 'dist', 'assets');
  const named = readdirSync(assets).filter(
    (file) =>
      file.endsWith('.js') && /auteursmodus|author mode/i.test(readFileSync(join(assets, file), 'utf8')),
  );
  expect(named).toEqual([]);
});
