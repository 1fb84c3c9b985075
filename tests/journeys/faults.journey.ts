/** What goes wrong between the app and the browser. After each: what was reported as saved is there, and the rest is told truly. */
import { expect, type Page } from '@playwright/test';
import { runs } from '../support/long-runs';
import { Reader, test } from './support/reader';
import { first } from './support/stories';

const note = 'Wat merkt u nu bij uzelf?';

async function begin(reader: Reader): Promise<void> {
  await reader.keepFromFirstDecision();
}

/** The next frame that the page shows. */
function frame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => shown())));
}

/** The minimal standard generator of Park and Miller. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const kills = runs(20, 200);

test(`killed ${kills} times between two writes, never loses what it said was saved`, async ({
  reader,
  page,
  context,
}) => {
  test.setTimeout(60_000 + kills * 5_000);
  await begin(reader);
  await page.close();
  const below = chance(20_261_124);
  let saved = 0;
  for (let round = 1; round <= kills; round += 1) {
    const tab = await context.newPage();
    await tab.emulateMedia({ reducedMotion: 'reduce' });
    await tab.goto(first.path);
    const field = tab.getByLabel(note);
    await expect(field).toBeVisible();
    if (saved > 0) {
      const found = Number(/\d+/.exec(await field.inputValue())?.[0] ?? 0);
      expect(found, `round ${round}`).toBeGreaterThanOrEqual(saved);
    }
    await field.fill(`versie ${round}`);
    await frame(tab);
    // Somewhere in or after the write.
    await tab.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), below(40));
    if (await tab.getByText(/Bewaard op dit apparaat om/).isVisible()) saved = round;
    await tab.close();
  }
  expect(saved).toBeGreaterThan(0);
});

test('a transaction that is aborted is told as not saved, and the next step saves it after all', async ({
  reader,
  page,
}) => {
  await begin(reader);
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    let aborts = 1;
    IDBDatabase.prototype.transaction = function (...args) {
      const made = transaction.apply(this, args);
      if (args[1] === 'readwrite' && aborts > 0) {
        aborts -= 1;
        queueMicrotask(() => made.abort());
      }
      return made;
    };
  });
  await page.getByLabel(note).fill('eerste');
  await expect(page.getByRole('alert')).toContainText('Niet bewaard');
  await page.getByLabel(note).fill('tweede');
  await reader.seesSaved();
  await page.reload();
  await expect(page.getByLabel(note)).toHaveValue('tweede');
});

test('of three tabs one writes; when it goes another takes its place, and all show the same', async ({
  reader,
  page,
  context,
}) => {
  await begin(reader);
  const others = [await context.newPage(), await context.newPage()];
  for (const other of others) {
    await other.emulateMedia({ reducedMotion: 'reduce' });
    await other.goto(first.path);
    await expect(other.getByText(/Daar wordt geschreven/)).toBeVisible();
  }
  await reader.choose(first.road[0]);
  for (const other of others) await expect(other.getByText(first.didFirst).first()).toBeVisible();
  await page.close();
  const [second, third] = others;
  if (second === undefined || third === undefined) throw new Error('There are two other tabs.');
  const following = async (): Promise<number> =>
    (await second.getByText(/Daar wordt geschreven/).count()) +
    (await third.getByText(/Daar wordt geschreven/).count());
  await expect.poll(following).toBe(1);
  const writer = (await second.getByText(/Daar wordt geschreven/).count()) === 0 ? second : third;
  const next = new Reader(writer);
  await next.readToDecision();
  await next.choose(first.road[1]);
  await next.seesSaved();
  const follower = writer === second ? third : second;
  await expect(follower.getByText(first.did).first()).toBeVisible();
});

test('a clock that was set back a year loses nothing', async ({ reader, page, context }) => {
  await begin(reader);
  await reader.choose(first.road[0]);
  await reader.seesSaved();
  await page.close();
  const tab = await context.newPage();
  await tab.clock.setFixedTime(new Date('2025-01-01T10:00:00'));
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  await tab.goto(first.path);
  await expect(tab.getByText(first.didFirst).first()).toBeVisible();
  const back = new Reader(tab);
  await back.readToDecision();
  await back.choose(first.road[1]);
  await back.seesSaved();
  await tab.reload();
  await expect(tab.getByText(first.did).first()).toBeVisible();
});
