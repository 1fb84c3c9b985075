/**
 * Eight phones, a wall and a facilitator who has a keyboard alone, from plan to close: a phone that comes late, phones that
 * are loaded anew and lose their network, the relay killed and the facilitator's page gone in the middle of a vote. Every
 * vote counts once, and nothing is left. And a network that lets no WebSocket through.
 */
import { expect, type Page } from '@playwright/test';
import { pressByKey, tabTo, typeIn } from './support/by-keyboard';
import { isInView } from './support/in-view';
import { OwnServer } from './support/own-server';
import { faultsIn, invitationOn, listenIn, Phone } from './support/phone';
import { Reader, test } from './support/reader';

let server: OwnServer | null = null;

test.afterEach(async () => {
  await server?.kill();
  server = null;
});

const question = 'Bel je de wethouder terug?';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Plans a session on an own case and begins it. */
async function begin(page: Page): Promise<void> {
  await pressByKey(page, /^Een eigen casus/);
  await typeIn(page, 'Met hoeveel mensen', '8');
  await typeIn(page, 'Hoeveel minuten', '90');
  await typeIn(page, 'De vraag aan de zaal', question);
  await typeIn(page, 'Mogelijkheid A', 'Meteen terugbellen.');
  await typeIn(page, 'Mogelijkheid B', 'Eerst overleggen.');
  await typeIn(page, 'Wie er niet bij is en wel geraakt wordt', 'De buurt.');
  await typeIn(page, 'Wat er na het eerste gesprek bij komt', 'De krant belt ook.');
  const phones = page.getByRole('radio', { name: /Met telefoons/ });
  await tabTo(page, page.getByRole('radio', { name: /Met stembriefjes/ }));
  await page.keyboard.press('ArrowUp');
  await expect(phones).toBeChecked();
  await pressByKey(page, 'Begin de sessie');
  await expect(heading(page, 'De deuren zijn open')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(heading(page, 'Welkom en spelregels')).toBeFocused();
}

/** Goes on through these steps. */
async function goOn(page: Page, ...steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    await page.keyboard.press('PageDown');
    await expect(heading(page, step)).toBeFocused();
  }
}

async function speakEnglish(page: Page): Promise<void> {
  await pressByKey(page, 'Weergave');
  const languages = page.getByRole('group', { name: 'Taal van de knoppen en uitleg' });
  await tabTo(page, languages.getByRole('radio', { name: 'Nederlands' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('group', { name: 'Language of buttons and explanations' })).toBeVisible();
  await page.keyboard.press('Escape');
}

test('eight phones vote twice, unseen, and each counts once, whatever fails in the middle of a vote', async ({
  page: first,
  context,
  browser,
}) => {
  server = await OwnServer.start();
  const { address } = server;
  const faults = [faultsIn(context, address)];
  await first.emulateMedia({ reducedMotion: 'reduce' });
  await listenIn(context);
  await first.goto(`${address}/groep`);
  await begin(first);
  const [wall] = await Promise.all([context.waitForEvent('page'), pressByKey(first, 'Open een venster')]);
  await expect(wall.getByText('Spelregels')).toBeVisible();
  const { link, code } = await invitationOn(wall);

  const aPhone = async (language: 'nl' | 'en' = 'nl'): Promise<Phone> => {
    const phone = await Phone.at(browser, address, language);
    faults.push(faultsIn(phone.context, address));
    return phone;
  };
  const [steady, changing, reloaded, away, patient, english, typed] = await Promise.all([
    aPhone(),
    aPhone(),
    aPhone(),
    aPhone(),
    aPhone(),
    aPhone('en'),
    aPhone(),
  ]);
  const early = [steady, changing, reloaded, away, patient, english];
  await Promise.all(early.map(({ page }) => page.goto(link)));
  await typed.page.goto('/meedoen');
  await typed.page.getByLabel('Code').fill(code.toLowerCase().replace(/(.{4})/g, '$1-'));
  await typed.press('Doe mee');
  await expect(typed.title('Staan deze twee woorden ook op het scherm?')).toBeFocused();
  const words = (await typed.page.getByText(/^\S+ · \S+$/).textContent()) ?? '';
  await expect(wall.getByText(words)).toBeVisible();
  await typed.press('Ja, dezelfde');
  for (const phone of [...early, typed]) await phone.isIn();
  await expect(first.getByText('7 telefoons doen mee.')).toBeVisible();
  // A second tab of the same browser is no second phone.
  const secondTab = await changing.context.newPage();
  await secondTab.goto(link);
  await expect(secondTab.getByText(/^Dit tabblad doet niet mee/)).toBeVisible();
  await secondTab.close();

  await goOn(first, 'De casus, voorgelezen', 'Ronde 1, vooraf');
  await isInView(first, 'Open de stemming');
  await pressByKey(first, 'Open de stemming');
  await isInView(first, 'Sluit de stemming');
  await expect(steady.page.getByRole('group', { name: question })).toBeVisible();
  await expect(steady.title('Wat kiest u?')).toBeFocused();
  await new Reader(steady.page).fitsAndIsAccessible();
  await steady.vote('A');
  await steady.page.getByLabel('Wat gaf de doorslag?').fill('Wie er niet bij was');
  await changing.vote('B');
  await reloaded.vote('A');
  await expect(reloaded.received).toBeVisible();
  await reloaded.page.reload();
  await expect(reloaded.received).toBeVisible();
  await reloaded.press('Toon mijn keuze');
  await expect(reloaded.page.getByText('A. Meteen terugbellen.')).toBeVisible();
  await away.context.setOffline(true);
  await expect(away.page.getByText(/Er is even geen verbinding/)).toBeVisible();
  await away.vote('A');
  await expect(away.page.getByText(/is onderweg/)).toBeVisible();
  const late = await aPhone();
  const phones = [...early, typed, late];
  await late.page.goto(link);
  await late.vote('B');
  await expect(first.getByText('4 van 8 telefoons stemden')).toBeVisible();
  await new Reader(first).fitsAndIsAccessible();
  await away.context.setOffline(false);
  await expect(away.received).toBeVisible();

  await server.kill();
  await expect(first.getByText(/^De verbinding met de telefoons is weg/)).toBeVisible();
  await expect(patient.page.getByText(/Er is even geen verbinding/)).toBeVisible();
  await patient.vote('A');
  await changing.press('Wijzig mijn keuze');
  await changing.vote('A');
  await expect(changing.page.getByText(/is onderweg/)).toBeVisible();
  await server.start();
  for (const phone of [patient, changing]) await expect(phone.received).toBeVisible({ timeout: 30_000 });
  await expect(first.getByText('6 van 8 telefoons stemden')).toBeVisible();

  await first.close();
  await english.vote('B');
  await expect(english.page.getByText(/^Your choice is on its way/)).toBeVisible();
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${address}/groep`);
  await expect(heading(page, 'Ronde 1, vooraf')).toBeVisible();
  await expect(english.received).toBeVisible();
  await typed.vote('B');
  await speakEnglish(page);
  await expect(page.getByText('8 of 8 phones voted')).toBeVisible();
  await wall.reload();
  await expect(wall.getByText('8 of 8 have voted')).toBeVisible();
  for (const phone of phones) await expect(phone.received).toBeVisible();
  await new Reader(wall).fitsAndIsAccessible();

  await pressByKey(page, 'Close the vote');
  await expect(steady.title('De stemming is gesloten')).toBeVisible();
  await expect(page.getByText('Round 1 will be there: A 5, B 3')).toBeVisible();
  await isInView(page, 'Show the spread');
  await expect(steady.page.getByRole('heading', { name: 'De uitslag' })).toHaveCount(0);
  await pressByKey(page, 'Show the spread');
  for (const phone of phones) {
    await expect(phone.page.getByText(phone === english ? '5 votes' : '5 stemmen')).toBeVisible();
    await expect(phone.page.getByText(phone === english ? '3 votes' : '3 stemmen')).toBeVisible();
  }

  await goOn(page, 'What did we choose?', 'Talking in pairs', 'Back in the circle', 'A new fact');
  await expect(wall.getByText('De krant belt ook.')).toBeVisible();
  await expect(english.title('Look at the screen')).toBeVisible();
  await goOn(page, 'Round 2, after the talk');
  await pressByKey(page, 'Open the vote');
  await expect(reloaded.page.getByText('Ronde 2, na het gesprek')).toBeVisible();
  await reloaded.page.reload();
  for (const [at, phone] of phones.entries()) await phone.vote(at < 4 ? 'A' : 'B');
  await expect(page.getByText('8 of 8 phones voted')).toBeVisible();
  await pressByKey(page, 'Close the vote');
  await expect(page.getByText('Round 2 will be there: A 4, B 4')).toBeVisible();
  await goOn(page, 'What shifted?');
  await isInView(page, 'Show the spread');
  await pressByKey(page, 'Show the spread');
  for (const phone of phones)
    await expect(phone.page.getByText(phone === english ? '4 votes' : '4 stemmen')).toHaveCount(2);
  await expect(wall.getByText('Round 2', { exact: true }).first()).toBeVisible();
  await steady.page.setViewportSize({ width: 320, height: 568 });
  await new Reader(steady.page).fitsAndIsAccessible();

  await goOn(page, 'Who is not here', 'The harvest');
  await typeIn(page, 'One thing to hold on to', 'Eerst de feiten, dan de telefoon.');
  await page.keyboard.press('Enter');
  await expect(wall.getByText('Eerst de feiten, dan de telefoon.')).toBeVisible();
  await pressByKey(page, /^Next: If …, then …/);
  await goOn(page, 'A day to look back', 'Closing');
  await pressByKey(page, 'Close the session');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Close the session' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('The session is closed and erased from this device.')).toBeVisible();
  await new Reader(page).fitsAndIsAccessible();
  for (const phone of phones)
    await expect(
      phone.title(phone === english ? 'The session is closed' : 'De sessie is gesloten'),
    ).toBeVisible();
  await expect(steady.page.getByLabel('Wat gaf de doorslag?')).toHaveValue('Wie er niet bij was');
  await steady.press('Wis mijn notitie');
  for (const phone of phones) {
    await phone.keepsNothing();
    await phone.context.close();
  }
  expect(faults.flat()).toEqual([]);
});

test('where no WebSocket gets through, facilitator and phone are told in ten seconds to go on with cards', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const inTime = { timeout: 10_000 };
  await listenIn(context);
  // Taken, and never answered: what a filter on the network does that is worst to notice.
  await context.routeWebSocket(/\/relay$/, () => undefined);
  await page.goto('/groep');
  await begin(page);
  const told = page.getByRole('alert').filter({ hasText: /niet te bereiken.*kaarten of briefjes/ });
  await expect(told).toBeVisible(inTime);
  const wall = await context.newPage();
  await wall.goto('/groep/scherm');
  const phone = await Phone.at(browser, baseURL ?? '');
  await phone.context.routeWebSocket(/\/relay$/, (socket) => socket.close());
  await phone.page.goto((await invitationOn(wall)).link);
  await expect(phone.page.getByText(/geen verbinding met de zaal.*Steek intussen een kaart op/)).toBeVisible(
    inTime,
  );
  await new Reader(phone.page).fitsAndIsAccessible();
  await page.bringToFront();
  await goOn(page, 'De casus, voorgelezen', 'Ronde 1, vooraf');
  await pressByKey(page, 'Open de stemming');
  await typeIn(page, /^Stemmen voor A/, '5');
  await typeIn(page, /^Stemmen voor B/, '3');
  await expect(page.getByText(/^Met de hand geteld: 8\./)).toBeVisible();
  await pressByKey(page, 'Sluit de stemming');
  await expect(page.getByText('Ronde 1 komt er zo te staan: A 5, B 3')).toBeVisible();
  await phone.context.close();
});
