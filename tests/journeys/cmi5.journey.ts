/**
 * The package of cmi5 in a learning system on another origin, which is a strict recorder: it lists every rule of the
 * specification that is broken, and is no record store. Built once, so that all of it runs in one process.
 */
import { expect, type Page, test } from '@playwright/test';
import { type RunningRecorder, serveRecorder } from '../support/cmi5/recorder-server';
import { onDesk, onPhone } from './support/circumstances';
import { bringsAlong, type ServedPackage, servePackage, takenAlong } from './support/cmi5';
import { Reader } from './support/reader';
import { first, second } from './support/stories';

test.describe.configure({ mode: 'default' });

let system: RunningRecorder;
let content: ServedPackage;
let file: Buffer;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  system = await serveRecorder();
  [content, file] = await Promise.all([servePackage(system.recorder.origin), takenAlong()]);
});

test.afterAll(async () => {
  await content.close();
  await system.close();
});

/** Every address that a page asks for from now on. */
function asked(page: Page): readonly string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) addresses.push(request.url());
  });
  return addresses;
}

/** Opens the item as the learning system does. */
async function open(page: Page, query: URLSearchParams): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${content.address}&${query}`);
  await expect(page.getByRole('main')).toBeVisible();
}

/** The window crashes: nothing that it would say at its end is said. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
}

/** The learning system has this, and no rule was broken. */
async function holds(enrolment: { readonly registration: string }, verbs: readonly string[]): Promise<void> {
  await expect.poll(() => system.recorder.verbs(enrolment), { timeout: 30_000 }).toEqual(verbs);
  expect(system.recorder.violations()).toEqual([]);
}

const started = ['registration', 'activityId', 'endpoint', 'fetch', 'actor', 'p-'];

test('a module is played to its end, heard, and left for the learning system', async ({ page }) => {
  const { recorder } = system;
  const enrolment = recorder.enrol({ returnUrl: `${recorder.origin}/terug?id=12` });
  const addresses = asked(page);
  await onDesk(page);
  await open(page, recorder.launch(enrolment));
  const line = page.getByRole('region', { name: 'Uw leersysteem' });
  await expect(line).toContainText('Verbonden.');
  for (const name of started) expect(page.url()).not.toContain(name);
  await expect(page.locator('body')).not.toContainText('p-');
  const reader = new Reader(page);
  await reader.fitsAndIsAccessible();

  for (const { road, question } of [first, second]) {
    await page.getByRole('link', { name: 'Begin met spelen' }).first().click();
    await reader.play(road);
    await page.getByRole('link', { name: 'Kijk terug' }).click();
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
    if (question !== first.question) break;
    expect(recorder.verbs(enrolment)).toEqual(['initialized']);
    await page.getByRole('button', { name: 'Ik kies nu geen voornemen' }).click();
    await page.getByRole('link', { name: 'Programma', exact: true }).click();
    await page.getByRole('link', { name: 'De vraag aan tafel' }).click();
  }
  await page.getByRole('heading', { name: 'Hoe u afsluit' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('heeft bevestigd dat u de module heeft afgerond')).toBeVisible();
  await page.getByRole('link', { name: 'Naar het slot van de module' }).click();
  await page.getByRole('button', { name: 'Terug naar uw leersysteem' }).click();
  await expect(page.getByRole('heading', { name: 'Leersysteem' })).toBeVisible();
  await holds(enrolment, ['initialized', 'completed', 'terminated']);
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  expect([...origins].sort()).toEqual([new URL(content.address).origin, recorder.origin].sort());
});

test('in English, by what the learning system knows of the person; without a network in between', async ({
  page,
  context,
}) => {
  const enrolment = system.recorder.enrol({ languages: 'fr-BE,en-GB,nl' });
  await onPhone(page);
  await open(page, system.recorder.launch(enrolment));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('region', { name: 'Your learning system' })).toContainText('Connected.');
  const merge = await bringsAlong(page, file, 'en');
  await context.setOffline(true);
  await merge();
  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'Not confirmed yet: your learning system does not answer.' });
  await expect(alert).toBeVisible();
  await new Reader(page, 'en').fitsAndIsAccessible();
  expect(system.recorder.verbs(enrolment)).toEqual(['initialized']);
  await context.setOffline(false);
  await expect(page.getByText('has confirmed that you completed the module')).toBeVisible();
  await page.goto('about:blank');
  await holds(enrolment, ['initialized', 'completed', 'terminated']);
});

for (const mode of ['Browse', 'Review'] as const)
  test(`in ${mode} nothing of completion is said`, async ({ page }) => {
    const enrolment = system.recorder.enrol();
    await open(page, system.recorder.launch(enrolment, mode));
    await expect(page.getByText('U opende deze module om te lezen.')).toBeVisible();
    const merge = await bringsAlong(page, file);
    await merge();
    await expect(page.getByText('Het is erbij gezet.')).toBeVisible();
    await page.goto('about:blank');
    await holds(enrolment, ['initialized', 'terminated']);
  });

test('a window that crashes before and after completion loses nothing, and nothing is said twice', async ({
  context,
}) => {
  const enrolment = system.recorder.enrol();
  const launched = async (): Promise<Page> => {
    const page = await context.newPage();
    await open(page, system.recorder.launch(enrolment));
    return page;
  };
  const before = await launched();
  await expect(before.getByText('Verbonden.')).toBeVisible();
  await crash(before);
  const again = await launched();
  await (await bringsAlong(again, file))();
  await expect(again.getByText('heeft bevestigd dat u de module heeft afgerond')).toBeVisible();
  await crash(again);
  const after = await launched();
  await expect(after.getByText('wist bij het openen al dat u deze module heeft afgerond')).toBeVisible();
  await (await bringsAlong(after, file))();
  await expect(after.getByText('Het is erbij gezet.')).toBeVisible();
  await after.goto('about:blank');
  await holds(enrolment, ['initialized', 'initialized', 'completed', 'initialized', 'terminated']);
  const own = system.recorder.ownStatements.filter(
    ({ registration }) => registration === enrolment.registration,
  );
  expect(own.map(({ verb }) => verb)).toEqual(['launched', 'abandoned', 'launched', 'abandoned', 'launched']);
});

for (const name of ['endpoint', 'fetch'] as const)
  test(`to a foreign ${name} nothing is sent, nor to the learning system itself`, async ({ page }) => {
    const foreign = await serveRecorder();
    const query = system.recorder.launch(system.recorder.enrol());
    query.set(name, `${foreign.recorder.origin}/xapi`);
    const addresses = asked(page);
    const before = system.recorder.requests.length;
    await open(page, query);
    await expect(page.getByText('noemt een adres waarmee dit pakket geen contact mag hebben')).toBeVisible();
    const own = new URL(content.address).origin;
    expect(addresses.filter((address) => new URL(address).origin !== own)).toEqual([]);
    expect(foreign.recorder.requests).toEqual([]);
    expect(system.recorder.requests.length).toBe(before);
    await foreign.close();
  });
