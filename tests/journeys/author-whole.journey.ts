/**
 * A new author, in the browser only and in an own folder that begins empty: from a new module to a story of eight moments
 * and three decisions in two languages, read, blind-read, handed on and released. Our folder is left as it was.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/cli/repository';
import { readModules } from '../../src/compiler/read-modules';
import { isLongRun } from '../support/long-runs';
import { Author, answeredBlind, type Written } from './support/author';
import { Reader } from './support/reader';

const module = 'waterkant';
const story = `${module}/${module}-korte-vraag`;
const dutch = `${module}/mini/${module}-korte-vraag.yaml`;
const english = dutch.replace('.yaml', '.en.yaml');

let root = '';
let own = '';
let server: ViteDevServer;

test.beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'speelveld-begin-'));
  own = join(root, 'eigen');
  mkdirSync(own);
  process.env.SPEELVELD_MODULES = own;
  server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  await server.listen();
});

test.afterEach(async () => {
  await server.close();
  delete process.env.SPEELVELD_MODULES;
  rmSync(root, { recursive: true, force: true });
});

function idFrom(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function read(file: string): string {
  return readFileSync(join(own, file), 'utf8');
}

/** Saves as another editor would, until the page shows it: the watcher of a busy machine can miss a change. */
async function save(file: string, find: string, put: string, isSeen: () => Promise<void>): Promise<void> {
  const text = read(file).replace(find, put);
  await expect(async () => {
    writeFileSync(join(own, file), text);
    await isSeen();
  }).toPass({ timeout: 60_000 });
}

function ours(): string {
  return JSON.stringify([...readModules(join(repositoryRoot, 'modules'))]);
}

/** The two choices of a decision, each as act, label, did and what it holds high and strains. */
type Pair = readonly [readonly string[], readonly string[]];

function choicesOf(pair: Pair): Written {
  return pair.flatMap(
    ([act = '', label = '', did = '', honoured = '', strained = ''], at): Written => [
      ['De daad', act, at],
      ['Op de wegenkaart', label, at],
      ['Terugkijkend', did, at],
      ['De vraag die deze weg opent', `Wat als u het anders had gedaan dan ‘${label}’?`, at],
      ['Waarom', honoured, at * 2],
      ['Waarom', strained, at * 2 + 1],
    ],
  );
}

/** Writes what a decision asks, with a voice of somebody who was not there. */
async function decide(
  author: Author,
  id: string,
  lookBack: string,
  pair: Pair,
  voice: string,
): Promise<void> {
  const part = author.part(id);
  await author.unfold(part, /^(?:Overweging|Nabespreking)/);
  await part.getByRole('button', { name: 'Stem van iemand van buiten', exact: true }).last().click();
  await author.write(part, [
    ...choicesOf(pair),
    ['Wat hier op het spel stond', lookBack],
    ['Naam', 'Sanne Vos'],
    ['Rol', 'jurist'],
    ['Hoe deze persoon het ziet', voice],
  ]);
}

/** The English of what is new, in the order of the fields; of the last moment it is forgotten at first. */
const inEnglish: Readonly<Record<string, readonly string[]>> = {
  'het-telefoontje': [
    'Your phone rings: a number you know.',
    'You say that you read the email.',
    'Read',
    'You said you had read the email.',
    'What if you had done otherwise than ‘Read’?',
    'Eva hears it from you.',
    'Eva can now ask on.',
    'You ask Eva to send it to procurement.',
    'To procurement',
    'You asked Eva to send it to procurement.',
    'What if you had done otherwise than ‘To procurement’?',
    'The question is where it belongs.',
    'Eva feels sent away.',
    'Who rings also hears what you do not say.',
    'lawyer',
    'I would rather hear too early that somebody rang.',
  ],
  'de-gang': ['In the corridor the talk falls silent.'],
  'het-kopje-koffie': ['The coffee is cold when you hang up.'],
  'de-lunch': [
    'At lunch somebody brings up the list.',
    'You tell the table what was in the email.',
    'Telling',
    'You told the table.',
    'What if you had done otherwise than ‘Telling’?',
    'Everybody now knows as much.',
    'Eva was not there.',
    'You ring the lawyer after lunch.',
    'Ringing the lawyer',
    'You rang the lawyer.',
    'What if you had done otherwise than ‘Ringing the lawyer’?',
    'Who has to know, knows.',
    'The table kept guessing.',
    'The table knew of the list, you knew who was on it.',
    'lawyer',
    'A call costs me five minutes, a report three days.',
  ],
};

/** The situation of both stories; each about a hundred words, as a story asks. */
const opening = {
  nl: 'U leidt een uitvoeringsorganisatie die een nieuw systeem zoekt. De aanbesteding loopt drie weken en vier bureaus doen mee. U kent er een van, want de directeur was ooit uw collega. Dat weet iedereen, en niemand heeft ernaar gevraagd. Het hoofd inkoop houdt de lijst bij van wie met wie sprak. Zij werkt zorgvuldig, is nieuw en wil niets vergeten. Vanavond loopt u als laatste naar de lift. De kamers zijn donker, uw jas hangt over uw arm en in uw tas zit de nota die u morgen tekent. Achter u hoort u stappen die u herkent.',
  en: 'You head an agency that is looking for a new system. The tender has run for three weeks and four firms take part. You know one of them, for its director was once your colleague. Everybody knows, and nobody has asked about it. The head of procurement keeps the list of who spoke to whom. She works with care, is new, and wants to forget nothing. Tonight you are the last to walk to the lift. The rooms are dark, your coat is over your arm, and in your bag is the memo that you sign tomorrow. Behind you are steps that you know.',
};

// Some eighty saves, each compiled for and shown: minutes on a busy machine.
test.skip(!isLongRun, 'part of the long run');

test('from nothing to a released story', async ({ page, browser }) => {
  test.slow();
  const before = ours();
  const author = new Author(page, root);
  const bar = page.getByRole('region', { name: /^Wat de controle zegt/ });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}auteur`);
  await author.does('Nieuwe module', 'Module maken', [['Naam van de module', module]]);
  await page.getByRole('combobox', { name: 'Verhaal', exact: true }).selectOption(story);

  await author.goTo('mail-vraag');
  const moments = [
    ['Het telefoontje', 'Uw telefoon gaat: een nummer dat u kent.', 'next'],
    ['De gang', 'In de gang valt het gesprek stil.', 'next'],
    ['Het kopje koffie', 'De koffie is koud als u ophangt.', 'next'],
    ['De lunch', 'Aan de lunchtafel begint iemand over de lijst.', 'decision'],
    ['De middag', 'Om drie uur belt de jurist terug.', 'next'],
  ] as const;
  for (const [name, text, kind] of moments) {
    await author.add(
      'Nieuw moment',
      [
        ['Korte naam van het moment', name],
        ['Tekst', text],
      ],
      [
        ['Wat er dan gebeurt', kind],
        ['Verder naar', 'mail-slot'],
      ],
    );
    await expect(page.getByRole('heading', { name: `${idFrom(name)} schrijven` })).toBeVisible();
  }
  for (const id of ['de-gang', 'het-kopje-koffie']) {
    await author.goTo(id);
    await author.part(id).getByRole('combobox', { name: 'Verder naar' }).selectOption('de-lunch');
  }
  await author.goTo('het-telefoontje');
  await author.part('het-telefoontje').getByRole('button', { name: 'Hier een beslissing vragen' }).click();
  const toOf = (id: string, at: number) =>
    author.part(id).getByRole('combobox', { name: 'Leidt naar' }).nth(at);
  await toOf('het-telefoontje', 0).selectOption('de-gang');
  await toOf('het-telefoontje', 1).selectOption('het-kopje-koffie');
  await expect(bar).toContainText('minstens 1');
  await decide(
    author,
    'het-telefoontje',
    'Wie belt, hoort ook wat u niet zegt.',
    [
      [
        'U zegt dat u de mail hebt gelezen.',
        'Gelezen',
        'U zei dat u de mail had gelezen.',
        'Eva hoort het van u.',
        'Eva kan nu doorvragen.',
      ],
      [
        'U vraagt Eva om het aan inkoop te sturen.',
        'Naar inkoop',
        'U vroeg Eva het aan inkoop te sturen.',
        'De vraag ligt waar zij hoort.',
        'Eva voelt zich weggestuurd.',
      ],
    ],
    'Ik hoor liever te vroeg dat er gebeld is.',
  );
  await author.goTo('de-lunch');
  await toOf('de-lunch', 1).selectOption('de-middag');
  await decide(
    author,
    'de-lunch',
    'De tafel wist van de lijst, u wist wie erop stond.',
    [
      [
        'U vertelt aan tafel wat er in de mail stond.',
        'Vertellen',
        'U vertelde het aan tafel.',
        'Iedereen weet nu evenveel.',
        'Eva was er niet bij.',
      ],
      [
        'U belt na de lunch de jurist.',
        'De jurist bellen',
        'U belde de jurist.',
        'Wie het moet weten, weet het.',
        'De tafel bleef raden.',
      ],
    ],
    'Een telefoontje kost mij vijf minuten, een verslag drie dagen.',
  );
  await author.goTo('mail-vraag');
  for (const at of [0, 1]) await toOf('mail-vraag', at).selectOption('het-telefoontje');
  await expect.poll(() => read(dutch)).toContain('to: de-middag');
  for (const [id, texts] of Object.entries(inEnglish)) {
    await author.goTo(id);
    await author.unfold(author.part(id), /^(?:Overweging|Nabespreking)/);
    await author.translate(author.part(id), texts);
  }

  const cover = page.getByRole('region', { name: `De module ${module} schrijven` });
  await cover.locator('summary').first().click();
  await author.write(cover, [['Titel van de module', 'De lijst met namen']]);
  await expect(cover.getByText('Het Nederlands is veranderd sinds deze vertaling.')).toBeVisible();
  await author.write(cover, [['Titel van de module (Engels)', 'The list of names']]);
  await author.write(cover, [['Waar de module over gaat', 'Een lijst, een mail en wie er al van weet.']]);
  await author.write(cover, [
    ['Waar de module over gaat (Engels)', 'A list, an email, and who knows of it already.'],
  ]);
  await expect.poll(() => read(`${module}/module.en.yaml`)).toContain('The list of names');
  await new Reader(page).isAccessibleDesk();

  // A slip in another editor: seen in the bar with how it could read, and mended there.
  await save(dutch, 'standfirst: ', 'standfirst:', () => expect(bar).toContainText('Zo kan het'));
  await save(dutch, 'standfirst:', 'standfirst: ', () => expect(bar).not.toContainText('Zo kan het'));
  // The walk of the example ends too early now: the page says so, its file is where it is mended.
  const walks = page.getByRole('region', { name: 'Wandelingen' });
  await expect(walks).toContainText('1 wandeling past niet meer');
  await save(
    `${module}/walks.yaml`,
    '[mail-doorsturen]',
    '[mail-doorsturen, het-telefoontje-a, de-lunch-b]',
    () => expect(walks).toContainText('Elke wandeling past.'),
  );

  // What is left of the example cannot be released: both stories begin in words of one's own.
  for (const one of [`${module}/een-vraag-in-de-gang`, story]) {
    await page.getByRole('combobox', { name: 'Verhaal', exact: true }).selectOption(one);
    await page.getByText('De voorkant en de mensen schrijven').click();
    const front = page.locator('details').filter({ hasText: 'De voorkant en de mensen schrijven' });
    await author.write(front, [['De situatie', opening.nl]]);
    await author.write(front, [['De situatie (Engels)', opening.en]]);
    await expect(front.getByText('Het Nederlands is veranderd sinds deze vertaling.')).toHaveCount(0);
  }

  // One text was not translated yet: nobody can sign the English.
  const signing = await author.command('Lezer vastleggen');
  const reads = async (wanted: string, by: string, role: string, as: string, lang: string) => {
    const row = await author.tries(
      'Lezer vastleggen',
      'Vastleggen',
      [
        ['Naam van wie', by],
        ['Functie', role],
      ],
      [
        ['Welk verhaal', wanted],
        ['Wat die lezer zegt', as],
        ['Taal', lang],
      ],
    );
    return row;
  };
  await reads(story, 'Noor Bakker', 'redacteur', 'gelezen', 'en');
  await expect(signing.getByRole('status').or(signing.getByRole('alert')).first()).toContainText('de-middag');
  await author.goTo('de-middag');
  await author.translate(author.part('de-middag'), ['At three the lawyer rings back.']);
  await expect.poll(() => read(english)).toContain('At three the lawyer rings back.');
  for (const lang of ['nl', 'en']) {
    await reads(story, 'Noor Bakker', 'redacteur', 'gelezen', lang);
    await expect(signing).toContainText('Gelezen vastgelegd');
    for (const one of [story, `${module}/een-vraag-in-de-gang`]) {
      await reads(one, 'Omar Haddad', 'coördinator integriteit', 'akkoord', lang);
      await expect(signing).toContainText(`Akkoord vastgelegd: ${one} (${lang})`);
    }
  }

  const packs = await author.does('Pakken voor blinde lezers', 'Pakken maken', [['Aantal lezers', '2']]);
  const count = await author.command('Blinde lezers tellen');
  for (const reader of [1, 2]) {
    const form = await author.keeps(packs, new RegExp(`-0${reader}\\.json bewaren`));
    writeFileSync(form, answeredBlind(form, reader - 1));
    await count.locator('input[type=file]').setInputFiles(form);
    await expect(count).toContainText(`-0${reader}.json`);
  }
  await author.does('Blinde lezers tellen', 'Tellen en bewaren');
  await expect(page.getByText(/aantal lezers 2: mensen/)).toBeVisible();
  await new Reader(page).isAccessibleDesk();

  const made = await author.does('Om te laten lezen of spelen', 'Bestand maken');
  const file = await author.keeps(made, /-concept\.html bewaren/);
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const colleague = await context.newPage();
  await colleague.goto(pathToFileURL(file).href);
  const reader = new Reader(colleague);
  await reader.play(['mail-doorsturen', 'het-telefoontje-a', 'de-lunch-b']);
  await reader.isAccessible();
  await context.close();

  await author.does('Vrijgeven', 'Vrijgeven');
  expect(read('programme.yaml')).toContain(module);
  expect(read(`${module}/module.yaml`)).not.toContain('draft');
  expect(read('shipped-ids.json')).toContain('de-lunch');
  const checked = await author.does('Alles nakijken', 'Nakijken');
  await expect(checked).toContainText('0 fouten');

  const written = read(dutch);
  expect(written).toContain('# Deze beslissing komt terug, met één omstandigheid veranderd.');
  const { scenes } = parse(written) as { scenes: { moments: { decision?: unknown }[] }[] };
  expect(scenes[0]?.moments).toHaveLength(8);
  expect(scenes[0]?.moments.filter(({ decision }) => decision !== undefined)).toHaveLength(3);
  expect(ours()).toBe(before);
});
