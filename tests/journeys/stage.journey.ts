/** A decision stands on one stage: who is in the room, what is asked and what is possible, all in view. */

import { expect, type Page } from '@playwright/test';
import { openDialogue } from '../../src/core/dialogue/dialogue';
import { showLines } from '../../src/core/dialogue/edit';
import { belongsTo } from '../../src/core/dialogue/own-journey';
import { visibleLines } from '../../src/core/dialogue/places';
import { replay } from '../../src/core/dialogue/replay';
import { toResumeLine } from '../../src/core/dialogue/resume-line';
import { journeyTo } from '../../src/core/dialogue/shortest-way';
import { type CompiledScenario, momentsOf } from '../../src/core/scenario/scenario';
import { asId, type JourneyId } from '../../src/core/shared/ids';
import { isOwnLanguage } from '../../src/core/shared/language';
import { shipped } from '../support/builders/shipped';
import { isLongRun } from '../support/long-runs';
import { byTurns } from './support/by-turns';
import { onPhone, prefers } from './support/circumstances';
import { Reader, test } from './support/reader';
import { first, remembering, scrolling } from './support/stories';
import { StoryFile } from './support/story-file';

const words = {
  nl: { open: 'Verder op een ander apparaat', field: 'Typ uw code over', go: 'Ga verder met deze code' },
  en: { open: 'Continue on another device', field: 'Type your code', go: 'Carry on with this code' },
};

/** A laptop with the bars of its browser. */
const laptop = { width: 1366, height: 650 };

/** What the laptop has room for, a desk has: it is for the long run. */
const windows = isLongRun ? [laptop, { width: 1440, height: 900 }] : [laptop];

/** What a decision may still get above its choices, in pixels: one folded line. */
const roomToSpare = 56;

/** A way to every decision of a story: one line before it asks, so that it comes up as it does in playing. */
function waysToDecisions(scenario: CompiledScenario) {
  const dialogue = openDialogue(scenario);
  return momentsOf(scenario)
    .flatMap(({ id, next }) => (next.kind === 'decision' ? [{ id, given: next.decision.given }] : []))
    .map(({ id, given }) => {
      const there = journeyTo(dialogue, id, { id: asId<JourneyId>('weg'), now: 1 });
      if (there === null || !belongsTo(scenario, there)) throw new Error(`No road leads to ${id}.`);
      const lines = visibleLines(dialogue, replay(dialogue, there).place).length;
      return {
        moment: id,
        isGiven: given.length > 0,
        line: toResumeLine(dialogue, showLines(dialogue, there, lines - 1, 1)),
      };
    });
}

/** Goes on from a resume line, up to where the story asks. */
async function goOnFrom(reader: Reader, moment: string, line: string): Promise<void> {
  const { page, language } = reader;
  await page.getByRole('button', { name: words[language].open }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(line);
  await page.getByRole('button', { name: words[language].go }).click();
  await expect(page.locator(`[data-moment="${moment}"]`)).toBeVisible();
  expect(await reader.readToDecision()).toBe('asked');
}

/** What lies outside the window, or under the head that stays. */
function outOfView(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const inView = (one: Element): boolean => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return (
        top >= head - 0.5 && bottom <= innerHeight + 0.5 && left >= 0 && right <= innerWidth && bottom > top
      );
    };
    const parts: [string, Element | null][] = [
      ['the question', document.querySelector('section:has([data-choice]) h2')],
      ['the floor plan', document.querySelector('aside figure')],
      ['the drawing', document.querySelector('aside figure svg')],
      ['the note', document.querySelector('aside textarea')],
      ...[...document.querySelectorAll('[data-choice]')].map((one): [string, Element] => [
        one.getAttribute('data-choice') ?? '',
        one,
      ]),
    ];
    return parts.filter(([, one]) => one === null || !inView(one)).map(([name]) => name);
  });
}

/** What the head that stays cuts through, but for the line that is answered, which may be longer than its room. */
function cutByHead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return [...document.querySelectorAll('main :is(h1, p, summary), main [data-lines] > :not(:last-child)')]
      .filter((one) => one.checkVisibility() && one.closest('[data-lines] > :last-child') === null)
      .filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top < head - 1 && bottom > head + 1;
      })
      .map((one) => one.textContent);
  });
}

/** How much room there is between the head and the question, and the smallest target. */
function measure(page: Page): Promise<{ readonly above: number; readonly target: number }> {
  return page.evaluate(() => {
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const question =
      document.querySelector('section:has([data-choice]) h2')?.getBoundingClientRect().top ?? 0;
    const heights = [...document.querySelectorAll('[data-choice]')].map(
      (one) => one.getBoundingClientRect().height,
    );
    return { above: question - head, target: Math.min(...heights) };
  });
}

/** Whether this is whole in the window, and not under the head that stays. */
function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const box = [...document.querySelectorAll(wanted)].at(-1)?.getBoundingClientRect();
    return box !== undefined && box.top >= head - 0.5 && box.bottom <= innerHeight + 0.5;
  }, selector);
}

for (const { name, lang, scenario } of byTurns(shipped.scenarios.filter(({ offered }) => offered))) {
  test(`every decision of ${name} is in view whole when it asks, in ${lang}`, async ({ page, reader: _ }) => {
    await prefers(page, { language: lang, contentLanguage: lang });
    const reader = new Reader(page, isOwnLanguage(lang) ? lang : 'nl');
    await reader.open(name);
    for (const size of windows) {
      await page.setViewportSize(size);
      if (size === laptop) await expect(reader.next).toBeInViewport({ ratio: 1 });
      for (const { moment, isGiven, line } of waysToDecisions(scenario)) {
        await goOnFrom(reader, moment, line);
        const where = `${moment} at ${size.width} × ${size.height}`;
        await expect.poll(() => outOfView(page), where).toEqual([]);
        expect(await cutByHead(page), where).toEqual([]);
        const { above, target } = await measure(page);
        expect(above, where).toBeGreaterThanOrEqual(isGiven ? 0 : roomToSpare);
        expect(target, where).toBeGreaterThanOrEqual(44);
      }
    }
  });
}

test('of the first story each scene begins at its title, and a return at the place where one was', async ({
  page,
  reader,
}) => {
  await page.setViewportSize({ width: 1366, height: 650 });
  await reader.open(first.id);
  await reader.readToDecision();
  await reader.keepOnDevice();
  await reader.choose(first.road[0]);
  const scene = await page.locator('[data-scene]').getAttribute('data-scene');
  while ((await page.locator(`[data-scene="${scene}"]`).count()) > 0) await reader.next.click();
  await expect.poll(() => isInView(page, 'main h1')).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(reader.next).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-keeping]')).toHaveCount(0);
  await reader.readToDecision();
  await reader.pressable.first().click();
  await expect(reader.next).toBeInViewport({ ratio: 1 });

  await page.reload();
  await expect.poll(() => isInView(page, '[data-lines] > *')).toBe(true);
  await expect(reader.next).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Bewaard op dit apparaat' }).click();
  await expect(page.getByRole('log')).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => isInView(page, '[data-lines] > *')).toBe(true);
  await expect(reader.next).toBeInViewport({ ratio: 1 });

  await page.getByRole('button', { name: 'Terug naar dit moment' }).last().click();
  await expect(page.getByText(/U speelt een tweede weg/)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => outOfView(page)).toEqual([]);
});

test('on a phone, lines that are shown at once are all there, from the first of them on, with the choice below', async ({
  page,
  reader,
}) => {
  await onPhone(page);
  await reader.open(scrolling.name);
  const lines = page.locator('[data-lines] > *');
  await expect(lines).toHaveCount(1);
  await page.getByRole('button', { name: 'Toon ze allemaal' }).click();
  await expect(lines.nth(1)).toBeFocused();
  await expect(page.getByRole('button', { name: /^Lees terug/ })).toHaveCount(0);
  for (const line of await lines.all()) await expect(line).toBeVisible();
  await expect.poll(() => isInView(page, '[data-lines] > [tabindex]')).toBe(true);
  await expect(reader.choices.first()).not.toBeInViewport();
  await reader.fitsAndIsAccessible();

  // The line that is answered stands above the question.
  await page.getByRole('button', { name: 'Naar uw keuze' }).click();
  await expect(page.locator('section:has([data-choice]) h2')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Naar uw keuze' })).toHaveCount(0);
  await expect.poll(() => isInView(page, '[data-lines] > *')).toBe(true);
  for (const choice of await reader.choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
  await expect(lines.nth(1)).toBeVisible();
});

test('on a laptop, what can be chosen below lines that are shown at once is one press away', async ({
  page,
  reader,
}) => {
  await page.setViewportSize(laptop);
  await reader.open(scrolling.name);
  await page.getByRole('button', { name: 'Toon ze allemaal' }).click();
  await expect(page.locator('[data-lines] > *').nth(1)).toBeInViewport({ ratio: 1 });
  await expect(reader.choices.last()).not.toBeInViewport({ ratio: 1 });
  const way = page.getByRole('button', { name: 'Naar uw keuze' });
  await expect(way).toBeInViewport({ ratio: 1 });
  await way.press('Enter');
  await expect.poll(() => outOfView(page)).toEqual([]);
  await expect(way).toHaveCount(0);
  await expect(page.locator('section:has([data-choice]) h2')).toBeFocused();
});

test('a double tap on a phone chooses nothing, and one’s own words have the field in view', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await onPhone(page);
  const reader = new Reader(page);
  await reader.open(scrolling.name);
  // Two taps where 'Verder' is, at once: what comes up may lie under the second one.
  const tapTwice = async (): Promise<void> => {
    await reader.next.scrollIntoViewIfNeeded();
    const box = await reader.next.boundingBox();
    if (box === null) throw new Error('Nothing to tap.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
  };
  while (await reader.next.isVisible()) await tapTwice();
  await expect(reader.choices.first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Eerder besloot u' })).toHaveCount(0);
  await reader.choose(scrolling.road[0]);

  // The same for a choice right under the finger: pressed in the very frame in which it comes up.
  const file = StoryFile.named(scrolling.name);
  const asked = file.askedIn(scrolling.road[1]);
  const pressed = await page.evaluate(async (choice) => {
    const wanted = () => document.querySelector<HTMLElement>(`[data-choice="${choice}"]`);
    for (let frame = 0; frame < 600 && wanted() === null; frame += 1) {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Verder') button.click();
      if (wanted() === null) await new Promise(requestAnimationFrame);
    }
    wanted()?.click();
    return wanted() !== null;
  }, scrolling.road[1]);
  expect(pressed).toBe(true);
  await expect(reader.pressable.first()).toBeVisible();
  await expect(page.locator(`[data-moment="${asked.id}"]`)).toBeVisible();

  const own = asked.decision?.choices.find((choice) => choice.own === true);
  await page.locator(`[data-choice="${own?.id}"]`).tap();
  const field = page.getByLabel('Wat doet u in plaats daarvan?');
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport({ ratio: 1 });
  await reader.isAccessible();
  // A keyboard on the screen leaves half of it.
  await page.setViewportSize({ width: 390, height: 420 });
  await expect(field).toBeInViewport({ ratio: 0.9 });
  await onPhone(page);
  await field.fill('Ik bel haar straks.');
  await page.getByRole('button', { name: 'Ga zo verder' }).tap();
  await expect(page.getByRole('log').getByText('(uw eigen woorden)')).toBeVisible();
  await expect(page.getByText('Ik bel haar straks.')).toHaveCount(0);

  // The margin is folded into two buttons at the end.
  const note = page.getByLabel('Wat merkt u nu bij uzelf?');
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: 'Notitie' }).tap();
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Eerder besloot u' }).tap();
  await expect(page.getByRole('button', { name: 'Terug naar dit moment' })).toHaveCount(2);
  await expect(note).toBeHidden();
  await reader.fitsAndIsAccessible();
  await context.close();
});

test('who came in because of a choice sits at the table, also for who cannot see it', async ({
  page,
  reader,
}) => {
  await prefers(page, { language: 'nl', contentLanguage: 'nl' });
  const { name, road, brings, leavesOut } = remembering;
  const plan = page.locator('aside figure');
  const readsTo = async (moment: string): Promise<void> => {
    const there = page.locator(`[data-moment="${moment}"]`);
    for (let press = 0; press < 20 && !(await there.isVisible()); press += 1) {
      await reader.next.click();
      await expect(reader.next.or(reader.choices.first())).toBeVisible();
    }
    await expect(there).toBeVisible();
  };
  await reader.open(name);
  for (const choice of [...road, brings.choice]) {
    expect(await reader.readToDecision()).toBe('asked');
    await reader.choose(choice);
  }
  await readsTo(brings.moment);
  await expect(plan.locator('figcaption')).toContainText(brings.who);
  await expect(plan.locator('figcaption')).not.toContainText('niet bij');
  await expect(plan.locator('svg text').filter({ hasText: brings.who })).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar dit moment' }).first().click();
  await reader.readToDecision();
  await reader.choose(leavesOut.choice);
  await readsTo(leavesOut.moment);
  await expect(plan.locator('figcaption')).toContainText(`${brings.who} is er niet bij`);
});
