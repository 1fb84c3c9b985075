/** Finding and listening: by keyboard, on a phone, in large letters; and that neither words nor text go anywhere. */
import { expect, type Page } from '@playwright/test';
import { onPhone, prefers } from './support/circumstances';
import { Reader, test } from './support/reader';
import { first } from './support/stories';

/** Walks with Tab until this has focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name });
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await link.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`‘${name}’ cannot be reached by keyboard.`);
}

/** All that a browser keeps of a visit, as text. */
async function kept(page: Page): Promise<string> {
  const stores = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title]),
  );
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  return [stores, ...entries.map(({ url, title }) => `${url} ${title}`)].join('\n');
}

test('a search by keyboard, to the place itself and back; the words stay nowhere', async ({
  reader,
  page,
}) => {
  await page.goto('/hulp');
  await tabTo(page, 'Zoeken');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Zoeken' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('klokkenluid');
  await expect(page.getByRole('status').filter({ hasText: /gevonden\.$/ })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/klokkenluid/i);
  await reader.isAccessible();
  await tabTo(page, 'Wet bescherming klokkenluiders');
  await page.keyboard.press('Enter');
  const source = page.getByRole('heading', { level: 2, name: 'Wet bescherming klokkenluiders' });
  await expect(source).toBeFocused();
  await expect(source).toBeInViewport();
  await page.goBack();
  const field = page.getByLabel('Wat zoekt u?');
  await expect(field).toHaveValue('klokkenluid');
  expect(await kept(page)).not.toContain('klokkenluid');
  for (const [words, title, heading] of [
    ['activiteit', 'Ik heb een nevenactiviteit of krijg er een aangeboden', undefined],
    ['jaargesprek', 'Jaargesprek', undefined],
    ['onderbroken', 'Onderbroken?', undefined],
    ['welke nevenactiviteit vraagt', 'Welke nevenactiviteit vraagt', /^Welke nevenactiviteit vraagt/],
  ] as const) {
    await field.fill(words);
    await page.getByRole('link', { name: title }).first().click();
    const place = page.getByRole('heading', { name: heading ?? title }).first();
    await expect(place).toBeInViewport();
    if (heading === undefined) await expect(place).toBeFocused();
    await page.goBack();
  }
  await page.reload();
  await expect(field).toHaveValue('');
});

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** A device with these voices, which says a text when it is told that it was heard. */
async function withVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((all) => {
    const said: string[] = [];
    let present: EventTarget | null = null;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => all,
      speak: (utterance: EventTarget & { text: string; voice: Voice }) => {
        present = utterance;
        said.push(
          `${utterance.voice.localService ? 'here' : 'elsewhere'} ${utterance.voice.lang} ${utterance.text}`,
        );
      },
      cancel: () => {
        present = null;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        constructor(readonly text: string) {
          super();
        }
      },
    });
    Object.defineProperty(window, 'said', { value: said });
    Object.defineProperty(window, 'heard', { value: () => present?.dispatchEvent(new Event('end')) });
  }, voices);
}

const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window, 'said') as readonly string[]);
const heard = (page: Page): Promise<void> => page.evaluate(() => Reflect.get(window, 'heard')());
const marked = (page: Page) => page.getByRole('log').locator('[aria-current]');

test('a scene is read aloud by a voice on the device, line by line, also on a small phone in large letters', async ({
  page,
  reader,
}) => {
  await prefers(page, { textSize: 'largest', lineSpacing: 'wide', letter: 'calm' });
  await withVoices(page, [
    { lang: 'nl-NL', localService: false },
    { lang: 'nl-NL', localService: true },
  ]);
  await onPhone(page);
  await reader.open(first.id);
  await page.getByRole('button', { name: 'Lees voor' }).click();
  await expect(marked(page)).toHaveCount(1);
  await expect(page.locator('[data-lines] > div')).toHaveCount(1);
  while ((await marked(page).count()) > 0) await heard(page);
  await expect(page.getByText(/^Wat er staat, is voorgelezen/)).toBeVisible();
  await expect(page.locator('[data-lines] > div')).toHaveCount(1);
  const before = (await said(page)).length;
  await reader.next.click();
  await expect(marked(page)).toBeInViewport();
  await reader.isAccessible();
  const all = await said(page);
  expect(all.length).toBe(before + 1);
  expect(all.filter((one) => !one.startsWith('here nl-NL '))).toEqual([]);
  await page.getByRole('button', { name: 'Pauze' }).click();
  await page.getByRole('combobox', { name: 'Tempo' }).selectOption('Rustig');
  await page.getByRole('button', { name: 'Lees verder' }).click();
  await reader.readToDecision();
  await reader.pressable.first().click();
  await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();
  await expect(marked(page)).toHaveCount(0);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [
      '/',
      '/zoeken',
      '/hulp',
      '/programma',
      '/kluis',
      // The card with the longest word.
      '/hulpmiddelen/gesprekskaarten?open=prettige-belangenbehartiger',
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await reader.fits();
    }
    await reader.open(first.id);
    await page.getByRole('button', { name: 'Lees voor' }).click();
    await reader.fits();
  }
});

test('where only voices elsewhere speak the language, nothing offers to read aloud', async ({
  page,
  reader: _,
}) => {
  await prefers(page, { language: 'en' });
  await withVoices(page, [
    { lang: 'en-GB', localService: false },
    { lang: 'nl-NL', localService: true },
  ]);
  const person = new Reader(page, 'en');
  await person.open(first.id);
  await expect(person.next).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
  expect(await said(page)).toEqual([]);
});
