/** In a learning system by SCORM 1.2, in a frame, in Dutch: a crash in the middle, a system that lies, a neighbour that looks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { unpackedInto } from '../support/packages';
import { playByKeys } from './support/by-keyboard';
import { LearningSystem } from './support/learning-system';
import { Reader } from './support/reader';
import { everythingStored } from './support/stored';
import { first } from './support/stories';

// One package for the tests of this file.
test.describe.configure({ mode: 'default' });

const module = 'netwerkbewust';
const title = 'De vraag aan tafel';
let folder = '';
let lms: LearningSystem;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  folder = mkdtempSync(join(tmpdir(), 'speelveld-scorm12-'));
  await unpackedInto(folder, 'scorm12');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.beforeEach(async ({ context }) => {
  lms = await LearningSystem.start('scorm12', module, folder);
  await lms.listen(context);
  // Where nothing is kept the browser asks before a page with work in it is left.
  context.on('dialog', (dialog) => void dialog.accept());
});
test.afterEach(() => lms.close());

/** Starts the module as one does who presses it in the learning system. */
async function launched(page: Page): Promise<Frame> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${lms.address}/frame`);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The learning system shows no course.');
  await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return frame;
}

const press = (frame: Frame, role: 'link' | 'button', name: string | RegExp): Promise<void> =>
  frame.getByRole(role, { name, exact: true }).first().press('Enter');

/** The code with which a story goes on elsewhere. */
async function codeIn(frame: Frame): Promise<string> {
  await press(frame, 'button', 'Verder op een ander apparaat');
  return (await frame.getByRole('dialog').getByRole('status').textContent()) ?? '';
}

/** The window dies: nothing of it can say anything any more. */
async function crash(page: Page): Promise<void> {
  const died = page.waitForEvent('crash');
  const protocol = await page.context().newCDPSession(page);
  void protocol.send('Page.crash').catch(() => undefined);
  await died;
  await page.close();
}

test('a module is gone on with after a crash, and completion is confirmed when the system really has it', async ({
  page,
  context,
}) => {
  test.setTimeout(400_000);
  const before = await launched(page);
  // What started it stands in no address and no history.
  expect(before.url()).toBe(`${lms.address}/course/index.html#/modules/${module}`);
  await expect(before.getByRole('region', { name: 'Uw leersysteem' })).toContainText(
    /Verbonden.*Verder op een ander apparaat/s,
  );
  await press(before, 'link', /^Begin met spelen/);
  const reader = new Reader(page, 'nl', before);
  await reader.readToDecision();
  await reader.choose(first.road[0]);
  await reader.readToDecision();
  const left = await reader.moment();
  const code = await codeIn(before);
  await crash(page);
  expect(lms.kept).toMatchObject({ cmi: { core: { lesson_status: 'incomplete' } } });

  const again = await context.newPage();
  const frame = await launched(again);
  const player = new Reader(again, 'nl', frame);
  await press(frame, 'button', 'Verder met een code');
  await frame.getByRole('textbox', { name: 'Typ uw code over' }).fill(code);
  await press(frame, 'button', 'Ga verder met deze code');
  await expect(frame.locator(`[data-moment="${left}"]`)).toBeVisible();
  await player.choose(first.road[1]);
  await playByKeys(player);
  await press(frame, 'link', 'Kijk terug');
  await expect(frame.getByRole('heading', { name: first.question })).toBeVisible();
  await press(frame, 'button', 'Ik kies nu geen voornemen');
  await press(frame, 'link', 'Programma');
  await press(frame, 'link', title);
  await press(frame, 'link', /^Begin met spelen/);
  await playByKeys(player);
  await again.evaluate(() => Object.assign(window, { isDeaf: true }));
  await press(frame, 'link', 'Kijk terug');
  await frame.getByRole('heading', { name: 'Hoe u afsluit' }).scrollIntoViewIfNeeded();
  await expect(frame.getByRole('alert')).toContainText('zei ja, maar heeft het niet bewaard');
  expect(lms.kept).toMatchObject({ cmi: { core: { lesson_status: 'incomplete' } } });
  await again.evaluate(() => Object.assign(window, { isDeaf: false }));
  await press(frame, 'button', 'Opnieuw proberen');
  const confirmed = 'Uw leersysteem heeft bevestigd dat u de module heeft afgerond.';
  await expect(frame.getByText(confirmed)).toBeVisible();
  await expect.poll(() => lms.kept).toMatchObject({ cmi: { core: { lesson_status: 'completed' } } });
  await press(frame, 'link', 'Naar het slot van de module');
  await expect(frame.getByRole('region', { name: 'Uw leersysteem' })).toContainText(confirmed);

  // Going on in the learning system takes the course away; the window stays.
  await again.locator('iframe').evaluate((course) => course.remove());
  await expect.poll(() => lms.heard.at(-1)).toEqual(['LMSFinish', '']);
  const third = await launched(again);
  await expect(third.getByRole('region', { name: 'Uw leersysteem' })).toContainText('wist bij het openen al');
  expect(lms.calls).toEqual(['LMSCommit', 'LMSFinish', 'LMSGetValue', 'LMSInitialize', 'LMSSetValue']);
  expect(lms.written).toEqual(['cmi.core.exit', 'cmi.core.lesson_status', 'cmi.core.session_time']);
  // The one that crashed said no goodbye; the second did.
  expect(lms.heard.filter(([call]) => call === 'LMSFinish')).toHaveLength(1);
});

/** What another course at the same address hears, sees in every store, and is told by the browser. */
async function looks(neighbour: Page): Promise<string> {
  const stored = await everythingStored(neighbour);
  const around = await neighbour.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const { heard = [] } = window as { heard?: unknown[] };
    const databases = await indexedDB.databases();
    return JSON.stringify([
      document.cookie,
      window.name,
      workers.map(({ scope }) => scope),
      heard,
      databases,
    ]);
  });
  return `${stored}\n${around}`;
}

test('a neighbour course at the same address finds nothing of what was chosen or written, during a session or after', async ({
  page,
  context,
}) => {
  const neighbour = await context.newPage();
  await neighbour.goto(`${lms.address}/neighbour/`);
  // It knows the app, and so the names under which its windows speak to each other.
  await neighbour.evaluate(
    (names) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      for (const name of names) new BroadcastChannel(name).onmessage = ({ data }) => heard.push(data);
      window.addEventListener('storage', ({ newValue }) => heard.push(newValue));
      window.addEventListener('message', ({ data }) => heard.push(data));
    },
    ['speelveld-vault', 'speelveld.scherm', 'speelveld-in-use'],
  );
  const frame = await launched(page);
  await press(frame, 'button', 'Weergave');
  await frame.getByRole('radio', { name: 'Donker' }).press('Space');
  await page.keyboard.press('Escape');
  await press(frame, 'link', /^Begin met spelen/);
  const reader = new Reader(page, 'nl', frame);
  await reader.readToDecision();
  const written = 'geheimkwartel';
  await frame.getByLabel('Wat merkt u nu bij uzelf?').fill(written);
  await reader.choose(first.road[0]);
  await reader.readToDecision();
  const marks = [written, first.road[0], first.didFirst];
  const found = async (): Promise<readonly string[]> => {
    const all = await looks(neighbour);
    return marks.filter((mark) => all.includes(mark));
  };
  expect(await found()).toEqual([]);
  await page.close({ runBeforeUnload: false });
  expect(await found()).toEqual([]);
  // Its eyes are open: a plain preference lies there, and it sees that.
  expect(await looks(neighbour)).toContain('speelveld.preferences');
});
