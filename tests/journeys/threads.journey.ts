/** One thing in one's own words, from where it was found to where it is talked about, and the way back. */
import { expect, type Locator, type Page } from '@playwright/test';
import { onPhone } from './support/circumstances';
import { type Reader, test } from './support/reader';
import { first } from './support/stories';

const addresses = {
  cards: ['/hulpmiddelen/gesprekskaarten', 'Gesprekskaarten'],
  planner: ['/hulpmiddelen/gesprekswijzer', 'Gesprekswijzer'],
  weigher: ['/hulpmiddelen/nevenactiviteiten', 'Een nevenactiviteit wegen'],
  deliberation: ['/hulpmiddelen/moreel-beraad', 'Moreel beraad'],
  intentions: ['/hulpmiddelen/voornemens', 'Voornemens'],
  moments: ['/momenten', 'Momenten'],
  conversations: ['/gesprekken', 'Mijn gesprekken'],
} as const;
type Place = keyof typeof addresses;

const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });
const step = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 2, name });

async function go(page: Page, place: Place): Promise<void> {
  const [address, name] = addresses[place];
  await page.goto(address);
  await expect(title(page, name)).toBeVisible();
}

/** By a link within the app: in mode 'session' a new page has forgotten everything. */
async function follow(page: Page, link: Locator, name: string): Promise<void> {
  await link.click();
  await expect(title(page, name)).toBeVisible();
}

const toConversations = (page: Page): Promise<void> =>
  follow(
    page,
    page
      .getByRole('navigation', { name: 'Hulpmiddelen voor een gesprek' })
      .getByRole('link', { name: 'Mijn gesprekken' }),
    'Mijn gesprekken',
  );

/** What was taken along, as `/gesprekken` shows it. */
const taken = (page: Page, text: string): Locator =>
  page.getByRole('region', { name: 'Wat u meenam' }).getByRole('listitem').filter({ hasText: text });

/** By the line of steps. */
const toStep = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('navigation', { name: /stappen/i })
    .getByRole('button', { name })
    .click();

/** Begins a preparation and goes to its points. */
async function toPoints(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^De compliance officer/ }).click();
  await expect(step(page, 'Om welk gesprek gaat het?')).toBeVisible();
  await toStep(page, 'Uw punten');
  await expect(step(page, 'Wat vertelt u, wat vraagt u, wat houdt u voor uzelf?')).toBeFocused();
}

async function toCase(page: Page): Promise<void> {
  await page.getByLabel('Een codewoord voor dit beraad').fill('Zuidrand');
  await page.getByRole('button', { name: 'Begin het beraad' }).click();
  await expect(step(page, 'Waarvoor bereidt u zich voor?')).toBeVisible();
  await toStep(page, /Hittepunt/);
  await expect(step(page, 'Op welk moment wrong het het meest?')).toBeFocused();
}

async function toMoment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maak een voornemen' }).click();
  await expect(
    page.getByLabel('Welke situatie komt de komende zes weken bijna zeker voorbij?'),
  ).toBeVisible();
}

/** Uses what was taken along, and goes back to where it was found. */
async function useAndReturn(page: Page, use: string, back: string): Promise<void> {
  await page.getByRole('region', { name: 'Dit nam u mee' }).getByRole('button', { name: use }).click();
  await page.getByRole('region', { name: 'Dit bracht u hierheen' }).getByRole('link', { name: back }).click();
}

test('a question from the map becomes a point of a conversation, and the point leads back to the map', async ({
  reader,
  page,
}) => {
  await page.goto('/hulpmiddelen/netwerkkaart');
  await page.getByLabel('Om welk dossier of besluit gaat het?').fill('Zuidrand');
  await page.getByRole('button', { name: 'Begin de kaart' }).click();
  await page.getByLabel('Wat neemt u mee naar een gesprek?').fill('van wie hoor ik niets?');
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await follow(page, page.getByRole('link', { name: 'Breng het naar een gesprek' }), 'Mijn gesprekken');
  await expect(taken(page, 'van wie hoor ik niets?')).toContainText('Een vraag.');
  await reader.isAccessible();
  await follow(
    page,
    taken(page, 'van wie hoor ik niets?').getByRole('link', { name: 'een gesprek' }),
    'Gesprekswijzer',
  );
  await toPoints(page);
  await expect(page.getByLabel('Punt 1').first()).toHaveValue('van wie hoor ik niets?');
  await reader.isAccessible();
  await follow(page, page.getByRole('link', { name: 'Van de netwerkkaart' }), 'Uw netwerk in kaart');
  await expect(page.getByText('Zuidrand').first()).toBeVisible();
  await follow(page, page.getByRole('link', { name: 'Breng het naar een gesprek' }), 'Mijn gesprekken');
  await expect(taken(page, 'van wie hoor ik niets?')).toContainText('Ging naar:');
  await taken(page, 'van wie hoor ik niets?').getByRole('link', { name: 'een gesprek' }).first().click();
  await expect(page.getByLabel('Punt 1').first()).toHaveValue('van wie hoor ik niets?');

  await toConversations(page);
  await taken(page, 'van wie hoor ik niets?').getByRole('button', { name: 'Dit is besproken' }).click();
  await expect(page.getByText('U nam nog niets mee.')).toBeVisible();
  await page.getByText('Eerder meegenomen').click();
  await page.getByRole('button', { name: 'Neem het weer op' }).click();
  await expect(taken(page, 'van wie hoor ik niets?').getByRole('link', { name: 'een kaart' })).toBeVisible();
});

test('a question from a debrief lies on the table as a card and becomes a case, and leads back to its debrief', async ({
  reader,
  page,
}) => {
  await reader.open(first.id);
  await reader.play(first.road);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  const debrief = first.question;
  await expect(title(page, debrief)).toBeVisible();
  await page.getByRole('heading', { name: 'Vragen om mee te nemen' }).click();
  await page.getByRole('radio', { name: 'Een eigen vraag' }).check();
  await page.getByLabel('De vraag in uw eigen woorden').fill('wie had ik moeten bellen?');
  await page.getByRole('button', { name: 'Neem deze vraag mee' }).click();
  await follow(page, page.getByRole('link', { name: 'Mijn gesprekken', exact: true }), 'Mijn gesprekken');
  const item = taken(page, 'wie had ik moeten bellen?');
  await follow(page, item.getByRole('link', { name: 'een kaart' }), 'Gesprekskaarten');
  await page
    .getByRole('region', { name: 'Dit nam u mee' })
    .getByRole('button', { name: 'Leg op tafel als kaart' })
    .click();
  await expect(page.getByRole('article').getByText('wie had ik moeten bellen?')).toBeVisible();
  await toConversations(page);
  await expect(item).toContainText('Ging naar: een kaart');
  await follow(page, item.getByRole('link', { name: 'een beraad' }), 'Moreel beraad');
  await toCase(page);
  await useAndReturn(page, 'Maak hier de casus van', 'Uit een nabespreking');
  await expect(title(page, debrief)).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Het moment')).toHaveValue('wie had ik moeten bellen?');
});

test('a doubt from a weighing goes to a conversation, a deliberation and an intention, and each leads back', async ({
  reader,
  page,
}) => {
  test.slow();
  await go(page, 'weigher');
  await page.getByLabel('Een codewoord voor deze activiteit').fill('Kastanje');
  await page.getByRole('button', { name: 'Begin met wegen' }).click();
  await expect(step(page, 'Waar gaat het om?')).toBeVisible();
  await toStep(page, 'Acht kanten');
  await page.getByLabel('Een twijfel om mee te nemen').fill('hoor ik daar wat een ander niet hoort?');
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await expect(page.getByText('Meegenomen.')).toBeVisible();
  await reader.keepOnDevice();
  const isBack = () => expect(page.getByText('Kastanje', { exact: true }).first()).toBeVisible();

  await go(page, 'planner');
  await toPoints(page);
  await reader.seesSaved();
  await follow(page, page.getByRole('link', { name: 'Uit een afweging' }), 'Een nevenactiviteit wegen');
  await isBack();
  await go(page, 'deliberation');
  await toCase(page);
  await useAndReturn(page, 'Maak hier de casus van', 'Uit een afweging');
  await isBack();
  await go(page, 'intentions');
  await toMoment(page);
  await useAndReturn(page, 'Begin hiermee', 'Uit een afweging');
  await isBack();

  await go(page, 'conversations');
  const item = taken(page, 'hoor ik daar wat een ander niet hoort?');
  await expect(item).toContainText('Ging naar: een gesprek, een beraad, een voornemen');
  await item.getByRole('link', { name: 'een beraad' }).first().click();
  await expect(page.getByLabel('Het moment')).toHaveValue('hoor ik daar wat een ander niet hoort?');
  await go(page, 'conversations');
  await item.getByRole('link', { name: 'een voornemen' }).first().click();
  await expect(page.getByLabel('Welke situatie komt de komende zes weken bijna zeker voorbij?')).toHaveValue(
    'hoor ik daar wat een ander niet hoort?',
  );
});

/** A conversation that was held, with what came of it and what was agreed. */
async function heldConversation(page: Page, reader: Reader): Promise<void> {
  await go(page, 'planner');
  await toPoints(page);
  await reader.keepOnDevice();
  await toStep(page, 'Welk gesprek');
  await page.getByLabel('Waar gaat het over, in een paar woorden?').fill('Mijn plek in het bestuur');
  await toStep(page, 'Achteraf');
  await expect(step(page, 'Wat kwam ervan?')).toBeFocused();
  await page.getByLabel('Wanneer was het gesprek?').fill('2026-11-20');
  await page.getByRole('button', { name: 'Voeg een afspraak toe' }).click();
  await page.getByLabel('Afspraak 1').fill('ik vraag het voortaan hardop');
  await page.getByLabel('Door wie?').fill('ikzelf');
  await page.getByLabel('Vóór welke dag?').fill('2027-02-01');
  await page.getByLabel('En later: wat kwam ervan terecht?').fill('meer rust dan ik dacht');
  await page.getByRole('button', { name: 'Sluit de voorbereiding af' }).click();
  await expect(step(page, 'Dit gesprek is gevoerd')).toBeFocused();
}

test('what was agreed becomes an intention, and one overview shows what is planned, what came of it and what is in front', async ({
  reader,
  page,
}) => {
  test.slow();
  await heldConversation(page, reader);
  await follow(page, page.getByRole('button', { name: /^Maak er een voornemen van/ }), 'Voornemens');
  await toMoment(page);
  await page
    .getByRole('region', { name: 'Dit nam u mee' })
    .getByRole('button', { name: 'Begin hiermee' })
    .click();
  await expect(
    page
      .getByRole('region', { name: 'Dit bracht u hierheen' })
      .getByRole('link', { name: 'Uit de gesprekswijzer' }),
  ).toBeVisible();
  await toStep(page, 'De zin');
  await page.getByLabel('Als …').fill('het agendapunt begint');
  await page.getByLabel('dan …').fill('vraag ik het hardop');
  await toStep(page, 'Terugkijken');
  await page.getByRole('radio', { name: 'Over een week' }).check();
  await page.getByRole('button', { name: 'Leg dit voornemen vast' }).click();
  await expect(step(page, 'Vooraan')).toBeVisible();

  await go(page, 'planner');
  await page.getByRole('button', { name: /^Het jaargesprek/ }).click();
  await expect(step(page, 'Om welk gesprek gaat het?')).toBeVisible();
  await page.getByLabel('Op welke dag?').fill('2027-03-04');
  await reader.seesSaved();
  await go(page, 'weigher');
  await page.getByLabel('Een codewoord voor deze activiteit').fill('Kastanje');
  await page.getByRole('button', { name: 'Begin met wegen' }).click();
  await toStep(page, 'Opnieuw wegen');
  await page.getByLabel('De dag waarop u dit opnieuw weegt').fill('2027-05-06');
  await reader.seesSaved();
  await go(page, 'deliberation');
  await toCase(page);
  await toStep(page, /Conclusie/);
  await page.getByLabel(/terug/i).and(page.locator('input[type=date]')).fill('2027-04-05');
  await reader.seesSaved();

  await go(page, 'conversations');
  const part = (name: string): Locator => page.getByRole('region', { name, exact: true });
  await expect(part('Komt eraan').getByRole('listitem')).toHaveText([/Jaargesprek.*4 maart 2027/]);
  await expect(part('Gevoerd')).toContainText('meer rust dan ik dacht');
  await expect(part('Wat u afsprak')).toContainText('ik vraag het voortaan hardop');
  await expect(part('Wat u afsprak')).toContainText('1 februari 2027');
  await expect(part('Waar u nog over nadenkt').getByRole('listitem')).toContainText([
    'Het voornemen dat vooraan staat',
    'Zuidrand',
    'Kastanje',
  ]);
  await expect(taken(page, 'ik vraag het voortaan hardop')).toContainText('Ging naar: een voornemen');
  await reader.isAccessible();
  await onPhone(page);
  await reader.fits();
  await page.setViewportSize({ width: 1280, height: 720 });

  // Each leads to its own record.
  await taken(page, 'ik vraag het voortaan hardop')
    .getByRole('link', { name: 'een voornemen' })
    .first()
    .click();
  await expect(page.locator('[data-arrival]')).toBeFocused();
  await expect(page.locator('[data-arrival]')).toContainText(
    'Als het agendapunt begint, dan vraag ik het hardop.',
  );
  await go(page, 'conversations');
  await part('Wat u afsprak').getByRole('link', { name: 'Uit dit gesprek' }).click();
  await expect(page.getByText('Mijn plek in het bestuur').first()).toBeVisible();
  await go(page, 'conversations');
  await part('Waar u nog over nadenkt').getByRole('link', { name: 'Zuidrand' }).click();
  await expect(title(page, 'Moreel beraad')).toBeFocused();
  await expect(
    page.getByLabel('Wat besluit', { exact: false }).or(page.locator('input[type=date]')).first(),
  ).toBeVisible();

  await go(page, 'moments');
  const moment = (origin: string): Locator => page.locator(`[data-moment-row="${origin}"]`);
  for (const [origin, day, there] of [
    ['plan', '4 maart 2027', 'Gesprekswijzer'],
    ['weighing', '6 mei 2027', 'Een nevenactiviteit wegen'],
    ['deliberation', '5 april 2027', 'Moreel beraad'],
    ['intention', '', 'Voornemens'],
  ] as const) {
    await expect(moment(origin)).toContainText(day);
    await moment(origin).getByRole('link').click();
    await expect(title(page, there)).toBeVisible();
    // What is open stands in the state of the router, and not in the address.
    expect(await page.evaluate(() => history.state?.usr?.record)).toBeTruthy();
    expect(new URL(page.url()).search).toBe('');
    await go(page, 'moments');
  }

  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Naar het jaargesprek' })).toContainText('Eén ligt klaar.');
  await follow(page, page.getByRole('link', { name: '2. Een vraag om mee te nemen' }), 'Mijn gesprekken');
});

test('the question of a card becomes a point, and the point leads back to that very card', async ({
  page,
}) => {
  await go(page, 'cards');
  const card = page.getByRole('article');
  const question = (await card.getByRole('heading').first().textContent()) ?? '';
  expect(question.length).toBeGreaterThan(10);
  await page.getByRole('button', { name: 'Neem deze vraag mee' }).click();
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await expect(page.getByText('Meegenomen.')).toBeVisible();
  await follow(page, page.getByRole('link', { name: 'de gesprekswijzer' }), 'Gesprekswijzer');
  await toPoints(page);
  await expect(page.getByLabel('Punt 1').first()).toHaveValue(question);
  await follow(page, page.getByRole('link', { name: 'Van een gesprekskaart' }), 'Gesprekskaarten');
  await expect(card.getByRole('heading').first()).toHaveText(question);
});

test('a module and its debrief name the tool that goes with it', async ({ reader, page }) => {
  await page.goto('/modules/netwerkbewust');
  const tool = page.getByRole('main').getByRole('link', { name: 'Netwerkkaart' });
  await follow(page, tool, 'Uw netwerk in kaart');
  await reader.open(first.id);
  await reader.play(first.road);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await expect(title(page, first.question)).toBeVisible();
  await follow(
    page,
    page.getByRole('main').getByRole('link', { name: 'Netwerkkaart' }),
    'Uw netwerk in kaart',
  );
});
