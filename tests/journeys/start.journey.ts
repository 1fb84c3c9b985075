/**
 * The start page: every story on stage at every width with room for its title and its drawing, coming back after
 * months, and a vault that is locked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { repositoryRoot } from '../../src/cli/repository';
import { openDialogue } from '../../src/core/dialogue/dialogue';
import { markDebriefSeen } from '../../src/core/dialogue/edit';
import type { Journey } from '../../src/core/dialogue/journey';
import { numberedScene } from '../../src/core/dialogue/places';
import { replay } from '../../src/core/dialogue/replay';
import { toResumeLine } from '../../src/core/dialogue/resume-line';
import type { CompiledScenario, ContentLanguage } from '../../src/core/scenario/scenario';
import type keeping from '../../src/i18n/locales/nl/keeping.json';
import type start from '../../src/i18n/locales/nl/start.json';
import { aWalk } from '../support/builders/a-journey';
import { shipped } from '../support/builders/shipped';
import { isLongRun } from '../support/long-runs';
import { makeIntention } from './support/an-intention';
import { byTurns } from './support/by-turns';
import { prefers } from './support/circumstances';
import { everythingOn, guard, passphrase } from './support/guarded';
import { test } from './support/reader';
import { collisionsOnStage } from './support/stage-measure';
import { first } from './support/stories';

const widths = [1024, 1180, 1280, 1440, 1920, 390];

function texts<Texts>(language: ContentLanguage, file: string): Texts {
  const path = join(repositoryRoot, 'src/i18n/locales', language, `${file}.json`);
  // Safe: the test of the catalogues sees to it that both languages have the shape of the Dutch.
  return JSON.parse(readFileSync(path, 'utf8')) as Texts;
}

const shippedStories = shipped.scenarios.filter(
  ({ offered, report }) => offered && report.kind === 'scenario',
);

const stories = (language: ContentLanguage): readonly CompiledScenario[] =>
  shippedStories.flatMap(({ languages }) => languages.get(language) ?? []);

/** Those that are looked at. */
const looked = new Set(byTurns(shippedStories).map(({ scenario }) => scenario));

/**
 * A journey that has ended with its debrief seen, and one that is under way: with most people in the room, which is most
 * in the drawing; in the long run also one in the last scene.
 */
function standings(story: CompiledScenario): {
  readonly underWay: ReadonlySet<Journey>;
  readonly ended: Journey;
} {
  const dialogue = openDialogue(story);
  const underWay: { readonly journey: Journey; readonly people: number }[] = [];
  for (let picks = 0; picks < 20; picks += 1) {
    const journey = aWalk(dialogue, Array(picks).fill(0.3));
    const { place } = replay(dialogue, journey);
    if (place.kind === 'ending') {
      const [fullest] = [...underWay].sort((one, other) => other.people - one.people);
      const stood = [fullest, ...(isLongRun ? [underWay.at(-1)] : [])].flatMap((one) => one?.journey ?? []);
      return { underWay: new Set(stood), ended: markDebriefSeen(journey, 5) };
    }
    const { plan } = numberedScene(dialogue, place.scene).scene;
    underWay.push({ journey, people: plan.seats.length + plan.mentioned.length });
  }
  throw new Error(`${story.id} did not end.`);
}

/** Types the line of a journey on the start page, and comes back to the start page. */
async function takeUp(page: Page, language: ContentLanguage, line: string): Promise<void> {
  const { resume } = texts<typeof keeping>(language, 'keeping');
  await page.getByRole('button', { name: texts<typeof start>(language, 'start').resume.open }).click();
  await page.getByLabel(resume.field).fill(line);
  await page.getByRole('button', { name: resume.go }).click();
  await expect(page.getByRole('log').or(page.locator('[data-ending]')).first()).toBeVisible();
  await page.goBack();
}

for (const language of ['nl', 'en'] as const) {
  test(`every story has room for its title and its drawing at every width, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const words = texts<typeof start>(language, 'start');
    await prefers(page, { language });
    await page.goto('/');
    const found: string[] = [];
    const measure = async (what: string): Promise<void> => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        for (const collision of await collisionsOnStage(page))
          found.push(`${what} at ${width}: ${collision}`);
      }
    };
    const title = page.getByRole('heading', { level: 1 });
    const stage = page.getByRole('region').filter({ has: title });
    await expect(stage.getByText(words.kicker.first)).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await measure('the first visit');
    const all = stories(language).map((story) => ({ story, ...standings(story) }));
    expect(all.length).toBeGreaterThanOrEqual(8);
    for (const { story, underWay } of all.filter((one) => looked.has(one.story))) {
      const dialogue = openDialogue(story);
      await page.goto('/');
      // With its neighbour played and looked back on, a story is the next one.
      for (const { story: other, ended } of all)
        if (other.module === story.module && other.id !== story.id)
          await takeUp(page, language, toResumeLine(openDialogue(other), ended));
      await expect(title).toHaveText(story.title);
      await expect(stage.getByText(words.kicker.next)).toBeVisible();
      await expect(page.getByText(words.kicker.first)).toBeHidden();
      await measure(`${story.id}, new`);
      for (const journey of underWay) {
        await takeUp(page, language, toResumeLine(dialogue, journey));
        const { place } = replay(dialogue, journey);
        if (place.kind === 'ending') continue;
        const { number } = numberedScene(dialogue, place.scene);
        const at = words.sceneOf
          .replace('{{number}}', `${number}`)
          .replace('{{count}}', `${story.scenes.length}`);
        await expect(stage.getByText(at)).toBeVisible();
        await measure(`${story.id}, scene ${number}`);
      }
    }
    expect(found).toEqual([]);
  });
}

test('who comes back after months finds what is due, and who locked the vault is not taken for new', async ({
  reader,
  page,
}) => {
  const secret = 'kwartelgeheim';
  await page.clock.setFixedTime(new Date('2026-08-19T10:00:00'));
  await page.goto('/hulpmiddelen/voornemens');
  await makeIntention(page, `iemand begint over ${secret}`);
  // By the link: what is not kept yet does not outlive a reload.
  await page.locator('a[href="/kluis"]').first().click();
  await guard(page);

  await page.clock.setFixedTime(new Date('2027-02-10T10:00:00'));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Wat u hier schreef, is van u' })).toBeVisible();
  await expect(page.getByText('Hier begint u')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Uw startprogramma' })).toBeVisible();
  await reader.fitsAndIsAccessible();
  expect(await collisionsOnStage(page)).toEqual([]);
  await page.getByLabel('Uw wachtzin').fill(passphrase);
  await page.getByRole('button', { name: 'Open de kluis' }).click();

  const due = page.getByRole('heading', { level: 1, name: 'Is het moment geweest?' });
  await expect(due).toBeFocused({ timeout: 30_000 });
  await expect(page.getByText('Welkom terug. U deed hier het laatst iets in augustus 2026.')).toBeVisible();
  const thread = page.getByRole('region', { name: 'Naar het jaargesprek' });
  await expect(thread.getByRole('listitem')).toHaveCount(4);
  await expect(
    thread.getByText('Ligt er. De dag om terug te kijken was woensdag 26 augustus 2026.'),
  ).toBeVisible();
  // The start page is read over shoulders: it names what is there, and shows no word of it.
  expect(await everythingOn(page)).not.toContain(secret);
  await reader.fitsAndIsAccessible();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    expect(await collisionsOnStage(page)).toEqual([]);
  }
  await page
    .getByRole('region', { name: 'Is het moment geweest?' })
    .getByRole('link', { name: 'Kijk terug' })
    .click();
  await expect(page.getByText(new RegExp(secret))).toBeVisible();
  await page.getByRole('radio', { name: 'Ja, en ik deed iets anders' }).check();
  await page.getByRole('radio', { name: 'Ik laat het los' }).check();
  await page.getByRole('button', { name: 'Bewaar deze terugblik' }).click();
  await page.getByRole('link', { name: 'Speelveld', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
  await expect(page.getByText('Het eerste verhaal')).toBeVisible();
  await expect(page.getByText('Welkom terug')).toBeHidden();
});
