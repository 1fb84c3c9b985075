/** A moral deliberation: alone and around one screen, by mouse and by keyboard, paused, printed, kept or shredded. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { onDesk, onPhone, prefers } from './support/circumstances';
import { asPrinted, pagesOnPaper } from './support/paper';
import { Reader, test } from './support/reader';
import { everythingStored } from './support/stored';

const path = '/hulpmiddelen/moreel-beraad';

const words = {
  nl: {
    begin: 'Begin het beraad',
    next: /^(Volgende:|Rond het beraad af)/,
    group: 'Met een groep rond één scherm',
    short: /^De korte vorm/,
    codeWord: 'Een codewoord voor dit beraad',
    keep: /^Ja, hoogstens twaalf uur/,
  },
  en: {
    begin: 'Begin the deliberation',
    next: /^(Next:|Close the deliberation)/,
    group: 'With a group around one screen',
    short: /^The short form/,
    codeWord: 'A code word for this deliberation',
    keep: /^Yes, for twelve hours at most/,
  },
};

/** Begins a deliberation and waits for what its first step asks. */
async function begin(
  page: Page,
  how: {
    readonly group?: boolean;
    readonly short?: boolean;
    /** The group writes on the device, one after the other. */
    readonly onDevice?: boolean;
    readonly language?: 'nl' | 'en';
  },
  first: string,
): Promise<void> {
  const word = words[how.language ?? 'nl'];
  await page.goto(path);
  await expect(page.getByRole('button', { name: word.begin })).toBeVisible();
  if (how.group) {
    await page.getByRole('radio', { name: word.group }).check();
    await page.getByRole('radio', { name: word.keep }).check();
    if (how.onDevice) await page.getByRole('radio', { name: 'Op dit apparaat, na elkaar' }).check();
  }
  if (how.short) await page.getByRole('radio', { name: word.short }).check();
  await page.getByLabel(word.codeWord).fill('Zuidrand');
  await page.getByRole('button', { name: word.begin }).click();
  await expect(page.getByRole('heading', { name: first })).toBeVisible();
}

/** On to the next step, which begins with this heading. */
async function on(page: Page, heading: string, language: 'nl' | 'en' = 'nl'): Promise<void> {
  await page.getByRole('button', { name: words[language].next }).click();
  await expect(page.getByRole('heading', { name: heading })).toBeFocused();
}

/** The sizes of what hangs on a wall. */
const walls = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

/** At every size and letter: what can be pressed or written in is where one sees it once it is scrolled to, and the clock is large. */
async function nothingLiesOnAnything(page: Page): Promise<void> {
  for (const size of walls) {
    await page.setViewportSize(size);
    for (const letter of [undefined, 'grootst']) {
      const wrong = await page.evaluate((letter) => {
        const { dataset } = document.documentElement;
        if (letter === undefined) delete dataset.tekst;
        else dataset.tekst = letter;
        const controls = [
          ...document.querySelectorAll<HTMLElement>('button, input, textarea, select, summary, a[href]'),
        ].filter((one) => one.checkVisibility());
        const covered = controls.filter((one) => {
          one.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = one.getBoundingClientRect();
          const points = [0.5, 0.1, 0.9].map((part) => [left + width / 2, top + height * part] as const);
          return points.some(([x, y]) => {
            const there = document.elementFromPoint(x, y);
            return there === null || !(one.contains(there) || there.contains(one));
          });
        });
        const clock = document.querySelector('[role="timer"] span:last-child');
        const isSmall = (clock?.getBoundingClientRect().height ?? 0) * 0.7 < window.innerHeight / 10;
        return [
          ...covered.map((one) => one.textContent || one.id),
          ...(isSmall ? ['the clock is small'] : []),
          ...(document.documentElement.scrollWidth > window.innerWidth ? ['wider than the wall'] : []),
        ];
      }, letter);
      expect([size, letter, wrong]).toEqual([size, letter, []]);
    }
  }
  await page.evaluate(() => delete document.documentElement.dataset.tekst);
}

const question = 'Moet ik de kleine partijen nu vertellen wat de grote al weet?';

test('alone and short, by mouse: from the moment to a date to look back, through a reload and a pause', async ({
  reader,
  page,
}) => {
  await begin(page, { short: true }, 'Waarvoor bereidt u zich voor?');
  await reader.keepOnDevice();
  await on(page, 'Op welk moment wrong het het meest?');
  await page.getByLabel('Het moment').fill('Op vrijdag belde de wethouder.');
  await reader.seesSaved();
  await on(page, 'Welke vraag wilt u onderzoeken?');
  await page.getByLabel('De vraag').fill('Hoe vertel ik het, en wanneer?');
  await expect(page.getByText(/‘Hoe’ vraagt naar een aanpak/)).toBeVisible();
  await page.getByLabel('De vraag').fill(question);
  await expect(page.getByText(/‘Hoe’ vraagt naar een aanpak/)).toBeHidden();
  await on(page, 'Wie is er niet bij en wordt toch geraakt?');
  await page.getByRole('button', { name: 'een kleine partij' }).click();
  await page.getByLabel('Wat voor die persoon zwaar weegt').fill('een gelijke start');
  await page.getByRole('button', { name: 'Pauzeer' }).click();
  await expect(page.getByRole('heading', { name: 'Het beraad ligt stil' })).toBeFocused();
  await expect(page.getByText('een gelijke start')).toHaveCount(0);
  await reader.seesSaved();
  await reader.isAccessible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Het beraad ligt stil' })).toBeVisible();
  await page.getByRole('button', { name: 'Ga verder bij: Perspectieven' }).click();
  await expect(page.getByLabel('Wat voor die persoon zwaar weegt')).toHaveValue('een gelijke start');
  await on(page, 'Wat is voor u het juiste?');
  await page.getByLabel('Het juiste is voor mij …').fill('het nu aan allen zeggen');
  await on(page, 'Wat doet u, en wat blijft er wringen?');
  await page.getByLabel('De keuze, en waarom').fill('Nu, aan allen tegelijk.');
  await page.getByLabel('Terugkijken op').fill('2027-03-12');
  await page.getByRole('button', { name: 'Rond het beraad af' }).click();
  await expect(page.getByText(/Er staat nog niet wat er blijft wringen/)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Wat er blijft wringen bij deze keuze' })
    .fill('De minister hoort het laat.');
  await on(page, 'Wat gebeurt er met wat hier staat?');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet vrijdag 12 maart 2027 in uw agenda' }).click();
  const file = await readFile((await (await download).path()) ?? '', 'utf8');
  expect(file).toContain('SUMMARY:Terugkijken');
  expect(file).toContain('DTSTART;VALUE=DATE:20270312');
  expect(file).not.toMatch(/partij|minister|Zuidrand/);
  await page.getByRole('button', { name: 'Neem dit mee' }).click();
  await expect(page.getByText(/^Meegenomen/)).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar dit beraad' }).click();
  await expect(page.getByText('Dit beraad is bewaard.')).toBeVisible();
  await reader.seesSaved();
  await page
    .getByRole('navigation', { name: 'Hulpmiddelen voor een gesprek' })
    .getByRole('link', { name: 'Moreel beraad' })
    .click();
  await expect(page.getByText('Afgerond en bewaard')).toBeVisible();
  await page.getByRole('link', { name: 'Zuidrand' }).click();
  await expect(page.getByRole('heading', { name: 'Wat gebeurt er met wat hier staat?' })).toBeVisible();
});

test('a group, in full, on the wall: nothing lies on a field, a reload loses nothing, and the outcome goes to the moresprudentie', async ({
  reader,
  page,
}) => {
  test.slow();
  // A browser without a window of its own lets no one size what fills its screen; one that refuses shows the same wall.
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Refused.'));
  });
  await onDesk(page);
  await begin(page, { group: true, onDevice: true }, 'Waarvoor zitten we hier?');
  await expect(page.getByText('Het tijdplan: samen 1 uur en 41 minuten')).toBeVisible();
  await page.getByRole('button', { name: 'Vul het scherm' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeFocused();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Voor de begeleider')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Passen mag, zonder uitleg.' }).check();
  await reader.isAccessible();
  await nothingLiesOnAnything(page);
  await on(page, 'Op welk moment wrong het het meest?');
  await page.getByLabel('Het moment').fill('Op vrijdag belde de wethouder.');
  await nothingLiesOnAnything(page);
  await on(page, 'Welke vraag willen we onderzoeken?');
  await page.getByLabel('De vraag').fill(question);
  await page.getByLabel('A', { exact: true }).fill('Het nu zeggen');
  await nothingLiesOnAnything(page);
  await on(page, 'Wat moet je nog weten om je in dat moment te verplaatsen?');
  await page.getByRole('button', { name: 'Zet de tijd stil' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^Nog (10:00|9:\d\d)$/);
  await nothingLiesOnAnything(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Vul het scherm' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Wat moet je nog weten' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laat de tijd lopen' })).toBeVisible();
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
  expect(await everythingStored(page)).not.toMatch(/wethouder|Zuidrand|kleine partijen/);
  await page.getByText('Voor de begeleider').click();
  await expect(page.getByText('Let op')).toBeVisible();
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Vul het scherm' }).click();
  await on(page, 'Wie is er niet bij en wordt toch geraakt?');
  await expect(page.getByText(question).first()).toBeVisible();
  await page.getByRole('button', { name: 'de regio' }).click();
  await expect(page.getByLabel('Wat voor die persoon zwaar weegt')).toBeFocused();
  await page.getByText('Zes manieren om anders te kijken').click();
  await reader.isAccessible();
  await nothingLiesOnAnything(page);
  await on(page, 'Welke mogelijkheid hebben we te snel weggelegd?');
  await nothingLiesOnAnything(page);
  await on(page, 'Schrijf eerst, spreek daarna');
  await nothingLiesOnAnything(page);
  await page.getByRole('button', { name: 'Zet de beamer uit en geef het apparaat door' }).click();
  for (const sheet of ['vanmiddag iedereen bellen', 'wachten op het besluit']) {
    await page.getByRole('button', { name: 'Begin met een leeg vel' }).click();
    await expect(page.getByLabel('Het juiste is voor mij …')).toHaveValue('');
    await page.getByLabel('Het juiste is voor mij …').fill(sheet);
    await page.getByRole('button', { name: 'Leg het vel weg en geef door' }).click();
    await expect(page.getByRole('heading', { name: 'Geef door aan wie nog niet schreef' })).toBeFocused();
    await expect(page.getByText(sheet)).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Iedereen heeft geschreven' }).click();
  await page.getByRole('button', { name: 'Vul het scherm' }).click();
  await on(page, 'Wat schreven we?');
  await expect(page.getByText('vanmiddag iedereen bellen')).toBeVisible();
  await expect(page.getByText('wachten op het besluit')).toBeVisible();
  await reader.isAccessible();
  await nothingLiesOnAnything(page);
  await on(page, 'Waarover verschillen we echt, en waarover alleen in woorden?');
  await nothingLiesOnAnything(page);
  await on(page, 'Wat wordt het, en wat blijft er wringen?');
  await page.getByLabel('De keuze, en waarom').fill('Nu, aan allen tegelijk.');
  await page.getByRole('button', { name: words.nl.next }).click();
  await nothingLiesOnAnything(page);
  await page.getByRole('button', { name: 'Laat dit bewust open en ga verder' }).click();
  await expect(page.getByRole('heading', { name: 'Hoe ging dit gesprek?' })).toBeFocused();
  await nothingLiesOnAnything(page);
  await on(page, 'Het beraad is rond');
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Verlaat het volle scherm' }).click();
  await expect(page.getByRole('heading', { name: 'Wat gebeurt er met wat hier staat?' })).toBeFocused();
  await page.getByText('Kijk na wat erin komt').click();
  await page.getByRole('checkbox', { name: /^Iedereen die bij dit beraad was/ }).check();
  await reader.isAccessible();
  await page.getByRole('button', { name: 'Zet in de moresprudentie' }).click();
  await expect(page.getByText('Het staat in de moresprudentie.')).toBeVisible();
  await page.getByRole('link', { name: 'Moreel beraad', exact: true }).click();
  const collection = page.getByRole('region', { name: 'Moresprudentie' });
  await collection.getByLabel('Zoek in vragen en overwegingen').fill('kleine PARTIJEN');
  await collection.getByText(question).click();
  await expect(collection.getByText('Nu, aan allen tegelijk.')).toBeVisible();
  await collection.getByLabel('Zoek in vragen en overwegingen').fill('nergens');
  await expect(collection.getByText(/^Niets gevonden/)).toBeVisible();
});

test('by keyboard alone, alone and short', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Begin het beraad' })).toBeVisible();
  await page.getByRole('radio', { name: 'Alleen, als voorbereiding' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zuidrand');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Waarvoor bereidt u zich voor?' })).toBeFocused();
  /** Tabs until this has focus; the order of the page is what is tested. */
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLTextAreaElement ? element.labels?.[0] : element;
        return label?.textContent ?? '';
      });
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    }
    throw new Error(`Forty presses of Tab did not come to ${name}.`);
  };
  const further = async (heading: string): Promise<void> => {
    await tabTo(words.nl.next);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeFocused();
  };
  await further('Op welk moment wrong het het meest?');
  await tabTo('Het moment');
  await page.keyboard.type('Op vrijdag.');
  await further('Welke vraag wilt u onderzoeken?');
  await tabTo('De vraag');
  await page.keyboard.type('Mag ik wachten?');
  await further('Wie is er niet bij en wordt toch geraakt?');
  await tabTo('het toezicht');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Wie, als rol')).toHaveValue('het toezicht');
  await further('Wat is voor u het juiste?');
  await further('Wat doet u, en wat blijft er wringen?');
  await tabTo(words.nl.next);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wat er blijft wringen bij deze keuze' })).toBeFocused();
  await tabTo('Laat dit bewust open en ga verder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wat gebeurt er met wat hier staat?' })).toBeFocused();
  await tabTo('Bewaar dit beraad');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit beraad is bewaard.')).toBeVisible();
});

for (const language of ['nl', 'en'] as const) {
  test(`fits a phone and is accessible there in ${language}`, async ({ page, reader: _ }) => {
    await prefers(page, { language, theme: 'dark' });
    await onPhone(page);
    const reader = new Reader(page, language);
    const isEnglish = language === 'en';
    const looks = async (): Promise<void> => {
      await reader.fitsAndIsAccessible();
    };
    const headings = isEnglish
      ? [
          'At which moment did it trouble you most?',
          'Which question do we want to examine?',
          'Who is not here and is affected all the same?',
          'Write first, speak afterwards',
        ]
      : [
          'Op welk moment wrong het het meest?',
          'Welke vraag willen we onderzoeken?',
          'Wie is er niet bij en wordt toch geraakt?',
          'Schrijf eerst, spreek daarna',
        ];
    await begin(
      page,
      { group: true, short: true, language },
      isEnglish ? 'What are we here for?' : 'Waarvoor zitten we hier?',
    );
    await looks();
    for (const heading of headings) await on(page, heading, language);
    await page
      .getByRole('button', {
        name: isEnglish ? 'Write on this screen after all' : 'Schrijf toch op dit scherm',
      })
      .click();
    await page
      .getByRole('button', { name: isEnglish ? 'Begin with an empty sheet' : 'Begin met een leeg vel' })
      .click();
    await looks();
    await on(page, isEnglish ? 'What did we write?' : 'Wat schreven we?', language);
    await page
      .getByRole('button', { name: isEnglish ? 'Everyone has written' : 'Iedereen heeft geschreven' })
      .click();
    await expect(
      page.getByText(isEnglish ? /There is no sheet on this screen/ : /Op dit scherm ligt geen vel/),
    ).toBeVisible();
    await looks();
  });
}

test('shredded, it is gone from the device; brought back, it is whole', async ({ reader, page }) => {
  await begin(page, { short: true }, 'Waarvoor bereidt u zich voor?');
  await reader.keepOnDevice();
  await on(page, 'Op welk moment wrong het het meest?');
  await page.getByLabel('Het moment').fill('Op vrijdag belde de wethouder.');
  await page.getByRole('link', { name: 'Moreel beraad', exact: true }).click();
  await page.getByRole('button', { name: 'Versnipper dit beraad' }).click();
  await expect(page.getByText(/‘Zuidrand’ is versnipperd/)).toBeVisible();
  await page.getByRole('button', { name: 'Haal het terug' }).click();
  await page.getByRole('link', { name: 'Zuidrand' }).click();
  await expect(page.getByLabel('Het moment')).toHaveValue('Op vrijdag belde de wethouder.');
  await page.getByRole('link', { name: 'Moreel beraad', exact: true }).click();
  await page.getByRole('button', { name: 'Versnipper dit beraad' }).click();
  await expect(page.getByText(/‘Zuidrand’ is versnipperd/)).toBeVisible();
  await reader.seesSaved();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Begin het beraad' })).toBeVisible();
  await expect(page.getByText('Zuidrand')).toHaveCount(0);
});

test('on paper stands the sheet and nothing else, on one page', async ({ page }) => {
  await begin(page, { group: true, short: true }, 'Waarvoor zitten we hier?');
  await on(page, 'Op welk moment wrong het het meest?');
  await page.getByLabel('Het moment').fill('Op vrijdag belde de wethouder.');
  await on(page, 'Welke vraag willen we onderzoeken?');
  await page.getByLabel('De vraag').fill(question);
  for (const surface of ['step', 'end'] as const) {
    if (surface === 'end') {
      await page.getByRole('button', { name: '9 Conclusie' }).click();
      await page
        .getByRole('textbox', { name: 'Wat er blijft wringen bij deze keuze' })
        .fill('De minister hoort het laat.');
      await on(page, 'Wat gebeurt er met wat hier staat?');
    }
    await asPrinted(page);
    await expect(page.locator('[data-sheet]')).toBeVisible();
    await expect(page.locator('[data-sheet]')).toContainText(question);
    await expect(
      page.locator('main h1, main h2, main button, main textarea').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.locator('[data-sheet]')).not.toContainText('wethouder');
    expect(await pagesOnPaper(page)).toBe(1);
    await page.emulateMedia({ media: 'screen' });
  }
});
