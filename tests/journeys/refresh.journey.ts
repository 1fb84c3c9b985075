/** A year of coming back, with a clock that is set: what is due, what one still knows, and a decision that returns. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { onDesk, prefers } from './support/circumstances';
import { guard, lockedBar, unlock } from './support/guarded';
import { Reader, test } from './support/reader';
import { cases, first } from './support/stories';

const start = new Date('2026-12-01T10:00:00');

/** So many days after the beginning. */
function inDays(days: number): Date {
  const date = new Date(start);
  date.setDate(date.getDate() + days);
  return date;
}

const due = (page: Page) => page.locator('[data-due]');

/** Comes back to refreshing after so many days: the vault is locked by then. */
async function comesBack(page: Page, days: number): Promise<void> {
  await page.clock.setSystemTime(inDays(days));
  await page.goto('/opfrissen');
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Opfrissen' })).toBeVisible();
}

/** Makes an intention by its tool, with the least that it asks. */
async function resolves(page: Page): Promise<void> {
  const on = () => page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.goto('/hulpmiddelen/voornemens');
  await page.getByRole('button', { name: 'Maak een voornemen' }).click();
  await page.getByLabel('Waaraan merkt u als eerste dat het zover is?').fill('iemand vraagt hoe het staat');
  await on();
  await page.getByLabel('Wat wilt u dan hardop zeggen, woord voor woord?').fill('zeg ik dat het nog loopt');
  await on();
  await page.getByRole('button', { name: 'Neem over wat ik schreef' }).click();
  for (const _ of ['weerwoord', 'hardop', 'wanneer']) await on();
  await page.getByRole('radio', { name: 'Over een week' }).check();
  await page.getByRole('button', { name: 'Leg dit voornemen vast' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Vooraan' })).toBeVisible();
}

test('a year: day 2, week 4 with a decision of one’s own that comes back, week 12, half a year, the annual talk', async ({
  reader,
  page,
}) => {
  test.slow();
  await onDesk(page);
  await page.clock.install({ time: start });
  await reader.keepFromFirstDecision();
  await reader.play(first.other);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await page.getByRole('button', { name: 'Ik kies nu geen voornemen' }).click();
  await expect(page.getByText(/^U koos nu geen voornemen/)).toBeVisible();
  await resolves(page);
  await page.goto('/kluis');
  await guard(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Netwerkkaart' }).click();
  await page.getByLabel('Om welk dossier of besluit gaat het?').fill('Zuidrand');
  await page.getByRole('button', { name: 'Begin de kaart' }).click();
  await expect(page.getByRole('button', { name: 'Vrienden', exact: true })).toBeVisible();

  // Day 2, in front of a locked vault: one may pick a case, and nothing says what is due.
  await page.clock.setSystemTime(inDays(2));
  await page.goto('/opfrissen');
  await expect(lockedBar(page)).toBeVisible();
  await expect(page.getByRole('link', { name: cases.change.title, exact: true })).toBeVisible();
  await reader.isAccessible();
  await unlock(page);
  await expect(due(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Haal het op' }).click();
  await expect(page.getByText('zeg ik dat het nog loopt')).toHaveCount(0);
  await page.getByLabel('Wat weet u er nog van?').fill('Iets over dat het nog loopt');
  await page.getByRole('button', { name: 'Leg het naast wat u toen schreef' }).click();
  await expect(
    page.getByText('Als iemand vraagt hoe het staat, dan zeg ik dat het nog loopt.'),
  ).toBeVisible();
  await reader.fitsAndIsAccessible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet de dagen in uw agenda' }).click();
  const calendar = await readFile(await (await download).path(), 'utf8');
  expect(calendar.match(/SUMMARY:Terugkijken/g)).toHaveLength(4);
  expect(calendar).not.toMatch(new RegExp(`casus|opfris|voornemen|kaart|${first.title}`, 'i'));

  // Week 4: the day to look back on the intention came first, and opens at once; its refresher waits for it.
  await comesBack(page, 28);
  await expect(due(page)).toHaveAttribute('data-due', 'look-back');
  await expect(page.getByRole('button', { name: 'Haal het op' })).toHaveCount(0);
  await due(page).getByRole('link', { name: 'Kijk terug' }).click();
  await page.getByRole('radio', { name: 'Ja, en ik deed iets anders' }).check();
  await page.getByRole('radio', { name: 'Ik laat het los' }).check();
  await page.getByRole('button', { name: 'Bewaar deze terugblik' }).click();
  await expect(page.getByRole('button', { name: 'Maak een voornemen' })).toBeVisible();

  // Then the decision of then, asked again; what was chosen is told afterwards only.
  await comesBack(page, 28);
  await expect(due(page)).toHaveAttribute('data-due', 'case');
  const next = page.getByRole('region', { name: cases.again.title });
  await expect(next.getByText('Een beslissing van u komt terug')).toBeVisible();
  await reader.isAccessible();
  await next.getByRole('link', { name: 'Speel deze korte casus' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  while ((await reader.readToDecision()) === 'asked') {
    const from = await reader.moment();
    await reader.pressable.first().click();
    await expect(page.locator(`[data-moment="${from}"]`)).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await expect(page.getByRole('heading', { name: 'Hield u hoog' })).toBeVisible();
  await reader.fitsAndIsAccessible();
  await page.getByText('Bekijk wat u toen koos').click();
  await expect(page.getByText(`In ‘${first.title}’, 4 weken geleden:`)).toBeVisible();
  await expect(page.getByText(/^Klaar voor nu\. De volgende dag: /)).toBeVisible();
  await page.getByRole('link', { name: 'Naar opfrissen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Opfrissen' })).toBeVisible();
  await expect(due(page)).toHaveCount(0);
  await expect(page.getByText(/^Klaar voor nu\. De volgende dag: /)).toBeVisible();
  await expect(page.getByText(/Gespeeld\.$/)).toHaveCount(1);

  // Week 12: put on hold, taken up again, and over.
  await comesBack(page, 90);
  await expect(due(page)).toHaveAttribute('data-due', 'other-circle');
  await page.getByRole('button', { name: 'Even niet' }).click();
  await expect(page.getByText(/^Stilgezet op/)).toBeVisible();
  await expect(due(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Ga weer verder' }).click();
  await page.getByRole('button', { name: 'Sla over' }).click();
  await expect(due(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // Half a year: the map; and with the day of the annual talk near, that.
  await comesBack(page, 182);
  await expect(due(page)).toHaveAttribute('data-due', 'map');
  await expect(due(page).getByRole('link', { name: 'Open de netwerkkaart' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar uw momenten' }).click();
  const form = page.getByRole('form');
  await form.getByLabel('Op welke dag?').fill('2027-06-15');
  await form.getByRole('button', { name: 'Zet erbij', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Jaargesprek' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar opfrissen', exact: true }).click();
  await expect(due(page)).toHaveAttribute('data-due', 'before-talk');
  await expect(due(page).getByRole('link', { name: 'Bereid het gesprek voor' })).toBeVisible();
});

test('with an empty vault one picks a case by occasion and looks back on it, by keyboard, in English, on a narrow phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await prefers(page, { language: 'en', theme: 'dark' });
  const reader = new Reader(page, 'en');
  await page.goto('/programma');
  await page.getByRole('link', { name: 'To the refreshers', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Refresh' })).toBeVisible();
  await expect(due(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Choose a mini case' })).toBeVisible();
  await reader.fitsAndIsAccessible();
  await page.getByRole('button', { name: 'An annual talk' }).press('Enter');
  await expect(page.getByRole('link', { name: cases.change.titleInEnglish, exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: cases.talk.titleInEnglish, exact: true }).press('Enter');
  await expect(page.getByRole('log')).toBeVisible();
  while ((await reader.readToDecision()) === 'asked') {
    const from = await reader.moment();
    await reader.pressable.first().press('Enter');
    await expect(page.locator(`[data-moment="${from}"]`)).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Look back' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Came under strain' })).toBeVisible();
  await expect(page.getByText('See what you chose then')).toHaveCount(0);
  await reader.fitsAndIsAccessible();
  expect(page.url()).toMatch(new RegExp(`/opfrissen/${cases.talk.id}/terugblik$`));
  await page.goto('/programma');
  await expect(page.getByText(/Played on|Under way/)).toHaveCount(0);
});
