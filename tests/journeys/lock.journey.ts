/**
 * The lock hides everything private, also what is not yet part of a record, and gives it back on opening: by
 * itself and by hand, in every place where something is typed. A step that runs keeps its own record open.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { isLongRun } from '../support/long-runs';
import { makeIntention } from './support/an-intention';
import { goesOn } from './support/circumstances';
import { everythingOn, guard, lockedBar, unlock } from './support/guarded';
import { type Reader, test } from './support/reader';
import { everythingStored } from './support/stored';
import { first } from './support/stories';

const secret = 'kwartelgeheim';

/** Begins with an empty vault behind a passphrase, which stays open on the way to a page. */
async function openAt(page: Page, path: string): Promise<void> {
  await page.clock.install();
  await page.goto('/kluis');
  await guard(page);
  await goesOn(page, path);
}

/** Locked by nobody touching it, or by hand. */
async function lock(page: Page, how: 'by itself' | 'by hand'): Promise<void> {
  await page.clock.fastForward('04:10');
  const warning = page.getByRole('dialog', { name: 'De kluis gaat zo op slot' });
  await expect(warning).toBeVisible();
  if (how === 'by hand') await warning.getByRole('button', { name: 'Nu op slot', exact: true }).click();
  else await page.clock.fastForward('01:10');
  await expect(lockedBar(page)).toBeVisible();
}

async function isHidden(page: Page): Promise<void> {
  expect(await everythingOn(page)).not.toContain(secret);
  // Nor does the browser's own way back bring it.
  await page.keyboard.press('Control+z');
  expect(await everythingOn(page)).not.toContain(secret);
}

interface Place {
  /** What comes before typing, from the page where the place before it was. */
  readonly before: (page: Page, reader: Reader) => Promise<void>;
  readonly field: (page: Page) => Locator;
  /** Whether the field is there while the vault is locked. */
  readonly isOpen?: boolean;
}

/** Places that one person comes by without loading a page in between. */
interface Sitting {
  readonly name: string;
  readonly path: string;
  readonly places: readonly [Place, ...Place[]];
}

function anIntention(page: Page): Promise<void> {
  return makeIntention(page, 'iemand vraagt hoe het staat');
}

async function aMap(page: Page): Promise<void> {
  await page.getByLabel('Om welk dossier of besluit gaat het?').fill('Zuidrand');
  await page.getByRole('button', { name: 'Begin de kaart' }).click();
}

async function toDebrief(page: Page, reader: Reader): Promise<void> {
  await reader.play(first.road);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await expect(page.getByRole('heading', { name: first.question })).toBeVisible();
}

const labelled =
  (label: string) =>
  (page: Page): Locator =>
    page.getByLabel(label, { exact: true });

const here = (): Promise<void> => Promise.resolve();

/** To a tool by the list of tools beside every one of them. */
const toTool = (path: string) => (page: Page) =>
  page.locator(`a[href="/hulpmiddelen/${path}"]:visible`).first().click();

const sittings: readonly Sitting[] = [
  {
    name: 'a note at a moment that is being added, and the code words of a deliberation, a side activity and a map, are',
    path: '/momenten',
    places: [
      { before: here, field: labelled('Wat wilt u erbij onthouden?'), isOpen: true },
      { before: toTool('moreel-beraad'), field: labelled('Een codewoord voor dit beraad'), isOpen: true },
      {
        before: toTool('nevenactiviteiten'),
        field: labelled('Een codewoord voor deze activiteit'),
        isOpen: true,
      },
      {
        before: toTool('netwerkkaart'),
        field: labelled('Om welk dossier of besluit gaat het?'),
        isOpen: true,
      },
    ],
  },
  {
    name: 'an alias that is not on the map yet, and a question from the map, are',
    path: '/hulpmiddelen/netwerkkaart',
    places: [
      { before: aMap, field: labelled('Een schuilnaam') },
      { before: here, field: labelled('Wat neemt u mee naar een gesprek?') },
    ],
  },
  {
    name: 'a question at a card is',
    path: '/hulpmiddelen/gesprekskaarten',
    places: [
      {
        before: async (page) => page.getByRole('button', { name: 'Neem deze vraag mee' }).click(),
        field: labelled('De vraag die u meeneemt'),
      },
    ],
  },
  {
    name: 'a sentence from an intention, and what came of it, are',
    path: '/hulpmiddelen/voornemens',
    places: [
      { before: anIntention, field: labelled('Wat wilt u hierover met iemand bespreken?') },
      {
        before: async (page) => {
          await page.getByRole('button', { name: 'Kijk terug' }).click();
          await page.getByRole('radio', { name: 'Ja, en ik deed iets anders' }).check();
        },
        field: labelled('Wat deed u, en wat gebeurde er daarna?'),
      },
    ],
  },
  {
    name: 'an intention and a question in a debrief are',
    path: first.path,
    places: [
      { before: toDebrief, field: labelled('Als …') },
      {
        before: async (page) => {
          await page.getByRole('heading', { name: 'Vragen om mee te nemen' }).click();
          await page.getByRole('radio', { name: 'Een eigen vraag' }).check();
        },
        field: labelled('De vraag in uw eigen woorden'),
      },
    ],
  },
  {
    name: 'a point for a conversation is',
    path: '/hulpmiddelen/gesprekswijzer',
    places: [
      {
        before: async (page) => page.getByRole('button', { name: /^De compliance officer/ }).click(),
        field: labelled('Waar gaat het over, in een paar woorden?'),
      },
    ],
  },
];

/** The places take turns in how they are locked; in the long run each is locked in both ways. */
const ways = ['by itself', 'by hand'] as const;

for (const { name, path, places } of sittings) {
  test(`${name} hidden by the lock and given back on opening`, async ({ reader, page }) => {
    await openAt(page, path);
    for (const [index, { before, field, isOpen = false }] of places.entries()) {
      await before(page, reader);
      await field(page).fill(secret);
      for (const how of ways.filter((_, turn) => isLongRun || turn === index % ways.length)) {
        await lock(page, how);
        await isHidden(page);
        if (isOpen) await expect(field(page)).toHaveValue('');
        await unlock(page);
        await expect(field(page)).toHaveValue(secret);
      }
    }
    expect(await everythingStored(page)).not.toContain(secret);
    await page.reload();
    await isHidden(page);
  });
}

test('what is typed behind the lock is laid beside what was there, and both are there after a reload', async ({
  page,
}) => {
  await openAt(page, '/momenten');
  const note = page.getByLabel('Wat wilt u erbij onthouden?');
  await note.fill('van voor het slot');
  await lock(page, 'by itself');
  await note.fill('van achter het slot');
  await unlock(page);
  await expect(note).toHaveValue('van voor het slot / van achter het slot');
  await note.fill('samen');
  await page.reload();
  await unlock(page);
  await expect(note).toHaveValue('samen');
});

test('what is typed is kept before any button is pressed, and gone once it is part of a record', async ({
  reader,
  page,
}) => {
  await page.goto('/momenten');
  await page.getByLabel('Wat wilt u erbij onthouden?').fill(secret);
  await reader.keepOnDevice();
  await page.getByLabel('Op welke dag?').fill('2027-03-01');
  await reader.seesSaved();
  await page.reload();
  await expect(page.getByLabel('Wat wilt u erbij onthouden?')).toHaveValue(secret);
  await expect(page.getByLabel('Op welke dag?')).toHaveValue('2027-03-01');
  await page.getByRole('button', { name: 'Zet erbij', exact: true }).click();
  await expect(page.getByText(/^Staat erbij op/)).toBeVisible();
  await expect(page.getByLabel('Wat wilt u erbij onthouden?')).toHaveValue('');
  await page.goto('/kluis');
  const lies = page.getByRole('region', { name: 'Wat staat waar' });
  await expect(lies).toContainText(/Integriteitsmomenten\s*1/);
  await expect(lies).not.toContainText('Getypt, nog nergens bij gezet');
});

test('a deliberation whose step runs stays open, alone, and what is written in it is joined on opening', async ({
  page,
}) => {
  await openAt(page, '/momenten');
  await page.getByLabel('Wat wilt u erbij onthouden?').fill(secret);
  await page.getByRole('link', { name: 'Moreel beraad', exact: true }).click();
  await page.getByLabel('Een codewoord voor dit beraad').fill('Zuidrand');
  await page.getByRole('button', { name: 'Begin het beraad' }).click();
  const next = page.getByRole('button', { name: /^Volgende:/ });
  await next.click();
  const moment = page.getByLabel('Het moment', { exact: true });
  await moment.fill('Op vrijdag belde de wethouder.');
  // The step is planned for six minutes; until ten minutes after its end nothing locks.
  await page.clock.fastForward('12:00');
  await expect(lockedBar(page)).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'De kluis gaat zo op slot' })).toBeHidden();
  await page.clock.fastForward('20:00');
  await expect(lockedBar(page)).toBeVisible();
  await expect(moment).toHaveValue('Op vrijdag belde de wethouder.');
  expect(await everythingOn(page)).not.toContain(secret);
  await expect(page.getByRole('timer', { name: /./ })).toContainText('over');
  await moment.fill('Op vrijdag belde de wethouder, en op zaterdag weer.');
  await unlock(page);
  await expect(moment).toHaveValue('Op vrijdag belde de wethouder, en op zaterdag weer.');
  await expect(page.getByText(/Bewaard op dit apparaat om/)).toBeVisible();
  await page.reload();
  await unlock(page);
  await expect(moment).toHaveValue('Op vrijdag belde de wethouder, en op zaterdag weer.');
  await page.getByRole('link', { name: 'Al uw beraden' }).click();
  await expect(page.getByRole('link', { name: 'Zuidrand' })).toHaveCount(1);
});
