/**
 * The wall of a group session in a window of its own: every kind of stage with the longest texts that ship, at the sizes
 * that walls have. No letter is lower than a twenty-fifth of the wall, and nothing is cut.
 */
import { expect, type Page } from '@playwright/test';
import type { WallView } from '../../src/core/tools/group-session/wall-view';
import { shipped } from '../support/builders/shipped';
import { now } from '../support/builders/time';
import { moralQuestion, wallViews } from '../support/builders/wall-views';
import { prefers } from './support/circumstances';
import { Reader, test } from './support/reader';

const scenarios = shipped.scenarios.flatMap(({ languages }) => [...languages.values()]);

const walls = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/**
 * Says from another window what hangs on the wall, until the wall has heard it: it answers in order, also on a machine
 * so busy that of two channels the later speaks first.
 */
function says(speaker: Page, view: WallView): Promise<void> {
  return speaker.evaluate((view) => {
    const channel = new BroadcastChannel('speelveld.scherm');
    return new Promise<void>((heard) => {
      channel.onmessage = ({ data }) => {
        if (data.type !== 'here') return;
        channel.close();
        heard();
      };
      channel.postMessage({ type: 'view', view, format: 1 });
      channel.postMessage({ type: 'who', format: 1 });
    });
  }, view);
}

async function shows(wall: Page, speaker: Page, view: WallView): Promise<void> {
  await says(speaker, view);
  await expect(wall.locator(`[data-stage="${view.stage.kind}"]`)).toBeVisible();
  // What was shown before is gone: the title and the clock are drawn with the new.
  await wall.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** The texts that are too small to read at the back, or that lie outside the part of the wall they stand in. */
function unreadable(wall: Page): Promise<readonly string[]> {
  return wall.evaluate(() => {
    const stage = document.querySelector('[data-stage]');
    if (stage === null) return ['there is no wall'];
    const found: string[] = [];
    const { height } = stage.getBoundingClientRect();
    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const holder = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (holder === null || words === '') continue;
      const area = document.createRange();
      area.selectNodeContents(text);
      const box = area.getBoundingClientRect();
      // Words for the ear alone are in a box of one pixel.
      if (getComputedStyle(holder).clipPath !== 'none' || holder.closest('[class*="hidden"]') !== null)
        continue;
      const scale = holder.closest('svg')?.getScreenCTM()?.a ?? 1;
      if (Number.parseFloat(getComputedStyle(holder).fontSize) * scale < height / 25 - 0.01)
        found.push(`too small: ${words}`);
      for (let part: Element | null = holder; part !== null; part = part.parentElement) {
        if (getComputedStyle(part).overflow !== 'hidden') continue;
        const room = part.getBoundingClientRect();
        // The box of a line is higher than its letters.
        const slack = height / 200;
        if (
          box.top < room.top - slack ||
          box.bottom > room.bottom + slack ||
          box.left < room.left - slack ||
          box.right > room.right + slack
        )
          found.push(`cut: ${words}`);
      }
    }
    return found;
  });
}

test('is read from the back, whatever hangs on it, in both languages and at every size', async ({
  reader,
  page: wall,
  context,
}) => {
  const speaker = await context.newPage();
  await speaker.goto('/over');
  await wall.clock.setFixedTime(now);
  for (const language of ['nl', 'en'] as const) {
    await prefers(wall, { language, theme: 'dark' });
    await wall.goto('/groep/scherm');
    await expect(wall.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(wall.getByRole('navigation')).toHaveCount(0);
    const views = wallViews(scenarios, language);
    // The narrowest is the hardest; the other language is looked at there only.
    for (const size of language === 'nl' ? walls : walls.slice(-1)) {
      await wall.setViewportSize(size);
      for (const [name, view] of Object.entries(views)) {
        if (view.stage.kind === 'black') continue;
        await shows(wall, speaker, view);
        expect([language, size, name, await unreadable(wall)]).toEqual([language, size, name, []]);
        // Every real decision with all its deeds, and on a wide wall all its words; and the QR code at a third of the height.
        if (name === 'vote on the longest' && view.stage.kind === 'vote')
          for (const { act, words } of view.stage.options) {
            await expect(wall.getByText(act)).toBeVisible();
            if (size.width / size.height > 1.5) await expect(wall.getByText(`‘${words}’`)).toBeVisible();
          }
        if (name === 'a phase of a deliberation') await expect(wall.getByText(moralQuestion)).toBeVisible();
        if (name === 'join') {
          const code = await wall.getByRole('img', { name: 'QR' }).boundingBox();
          expect(code?.height).toBeGreaterThan(size.height * 0.3);
        }
      }
    }
  }
  const { join, 'two rounds': rounds } = wallViews(scenarios, 'en');
  const paper = () => wall.locator('[data-stage]').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  for (const view of [join, rounds]) {
    if (view === undefined) throw new Error('It is not there.');
    await shows(wall, speaker, view);
    await reader.isAccessible();
    await wall.keyboard.press('d');
    expect(await paper()).toBe(view === join ? 'rgb(11, 22, 36)' : 'rgb(255, 255, 255)');
    await reader.isAccessible();
  }
});

test('asks for what it shows when it opens and after a reload, passes keys on, and keeps it when the other is gone', async ({
  page: wall,
  context,
}) => {
  const speaker = await context.newPage();
  await speaker.goto('/over');
  const [view] = Object.values(wallViews(scenarios, 'nl')).slice(2);
  await speaker.evaluate((view) => {
    const channel = new BroadcastChannel('speelveld.scherm');
    const heard: unknown[] = [];
    Object.assign(window, { heard, channel });
    channel.onmessage = ({ data }) => {
      heard.push(data.type === 'key' ? data.key : data.type);
      if (data.type === 'hello') channel.postMessage({ type: 'view', view, format: 1 });
    };
  }, view);
  const title = wall.getByRole('heading', { level: 1, name: view?.title ?? '' });
  await wall.goto('/groep/scherm');
  await expect(title).toBeVisible();
  await wall.reload();
  await expect(title).toBeVisible();
  for (const key of ['PageDown', 'ArrowLeft', 'b', 'x']) await wall.keyboard.press(key);
  await expect
    .poll(() => speaker.evaluate(() => Reflect.get(window, 'heard')))
    .toEqual(expect.arrayContaining(['hello', 'gone', 'PageDown', 'ArrowLeft', 'b']));
  expect(await speaker.evaluate(() => Reflect.get(window, 'heard'))).not.toContain('x');
  await wall.bringToFront();
  await wall.keyboard.press('f');
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await wall.keyboard.press('f');
  await expect(wall.getByRole('button', { name: 'Vul het scherm' })).toBeHidden({ timeout: 10_000 });
  await speaker.close();
  await expect(title).toBeVisible();
  await expect(wall.getByRole('button')).toHaveCount(0);
  await new Reader(wall).isAccessible();
});
