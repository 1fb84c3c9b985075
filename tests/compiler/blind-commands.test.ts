// @vitest-environment jsdom
/** Blind reading at the command line: what a reader gets and must not get, what is counted, and what is kept. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blind } from '../../src/cli/modules/blind';
import type { Answers } from '../../src/cli/modules/blind/answers';
import { makePacks } from '../../src/cli/modules/blind/make-packs';
import { packHtml } from '../../src/cli/modules/blind/pack-html';
import { emptyForm, packText } from '../../src/cli/modules/blind/pack-text';
import { blindPath, fingerprintsOf } from '../../src/compiler/blind';
import { compileSources } from '../../src/compiler/compile-sources';
import { readModules } from '../../src/compiler/read-modules';
import { blindStory } from '../../src/core/blind/station';
import { type CompiledScenario, momentsOf } from '../../src/core/scenario/scenario';
import { shipped } from '../support/builders/shipped';
import { ranIn } from './ran-in';
import { baseContent, replaced, translated } from './sample-content';

let directory = '';
let packs = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'speelveld-blind-'));
  packs = join(directory, '..', `${directory.split('/').at(-1)}-packs`);
  for (const [path, text] of translated(baseContent)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});

afterEach(() => {
  for (const folder of [directory, packs]) rmSync(folder, { recursive: true, force: true });
});

function change(path: string, find: string, put: string): void {
  const file = join(directory, path);
  writeFileSync(file, replaced(readFileSync(file, 'utf8'), find, put));
}

const plain = (text: string): string => text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();

/** All that can be found in a page: its texts, and what stands in its attributes, without looking at what is shown. */
const shownIn = (html: string): string =>
  html
    .replace(/<\/?(?:em|strong|small|span)[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Every text of a scenario that a blind reader may not see, as the words that stand on a page. */
function behindTheChoices(scenario: CompiledScenario): readonly string[] {
  const words = shipped.vocabularies.get(scenario.lang);
  const decisions = momentsOf(scenario).flatMap(({ next }) =>
    next.kind === 'decision' ? [next.decision] : [],
  );
  const choices = decisions.flatMap((decision) => decision.choices);
  const voices = [...decisions, ...choices].flatMap((one) => one.voices.map(({ text }) => text));
  const weighed = choices.flatMap(({ consideration: found, did, whatIf }) => [
    ...(found === undefined ? [] : [...found.honours, ...found.strains].map(({ why }) => why)),
    ...(found?.mechanismHere === undefined ? [] : [found.mechanismHere]),
    did,
    whatIf,
  ]);
  return [
    scenario.question,
    ...decisions.flatMap(({ lookBack, groupQuestions, facilitator }) => [
      lookBack,
      ...groupQuestions,
      ...facilitator.notes,
    ]),
    ...voices,
    ...weighed,
    ...scenario.endings.flatMap(({ title, text, question, prices }) => [
      title,
      text,
      question,
      ...prices.map(({ what }) => what),
    ]),
    ...scenario.turns.flatMap(({ title, text }) => [title, text]),
    ...(words?.mechanisms ?? []).flatMap(({ name, explanation }) => [name, explanation]),
    ...(words?.values ?? []).map(({ meaning }) => meaning),
  ].map(plain);
}

describe('a pack', () => {
  test.each(['nl', 'en'] as const)(
    'holds no text of what lies behind the choices of any story (%s)',
    (lang) => {
      for (const { languages, module, id } of shipped.scenarios) {
        const scenario = languages.get(lang);
        if (scenario === undefined) continue;
        const story = blindStory(scenario, shipped.vocabularies.get(lang)?.sources ?? []);
        const [pack] = makePacks([story], 1, lang, 'zaad');
        if (pack === undefined) throw new Error('One reader gets one pack.');
        const html = packHtml(pack, { script: '', style: '' });
        const page = plain(shownIn(html));
        // What the story itself says in so many words, before the choice, is not a secret of the debrief.
        const told = plain(
          [
            story.title,
            story.standfirst,
            ...scenario.cast.map(({ role, relation }) => `${role} ${relation}`),
            ...momentsOf(scenario).flatMap(({ lines }) => lines.map(({ text }) => text)),
            ...story.stations.flatMap(({ given, options }) => [
              ...given.map(({ text }) => text),
              ...options.map(({ act, words }) => `${act} ${words ?? ''}`),
            ]),
            ...(shipped.vocabularies.get(lang)?.sources ?? []).map(({ title }) => title),
          ].join(' '),
        );
        const secrets = behindTheChoices(scenario).filter((text) => text !== '' && !told.includes(text));
        expect(secrets.length).toBeGreaterThan(20);
        for (const text of secrets) {
          expect(page.includes(text), `${module}/${id}: ${text}`).toBe(false);
          expect(plain(packText(pack)).includes(text), `${module}/${id}: ${text}`).toBe(false);
        }
        // And it does hold what a reader needs.
        for (const { options, prompt } of story.stations)
          for (const text of [prompt, ...options.map(({ act }) => act)]) expect(page).toContain(plain(text));
      }
    },
  );

  test('is a page that may run its own script and styles and reach nothing, with a number and no name', async () => {
    expect((await ranIn(directory, blind, 'het-huis', '--readers', '2', '--out', packs)).code).toBe(0);
    const names = readdirSync(packs).filter((name) => name.endsWith('.html'));
    expect(names).toHaveLength(2);
    const html = readFileSync(join(packs, names[1] ?? ''), 'utf8');
    expect(html).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; /,
    );
    expect(html).not.toMatch(/https?:|src=|@import|url\(|localStorage|fetch\(/);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('h1')?.textContent).toBe('Blind lezen: lezer 2');
    expect([...page.querySelectorAll('input[type="text"], input[name*="naam"]')]).toEqual([]);
    expect(page.querySelectorAll('[data-decision]')).toHaveLength(4);
  });

  test('shows each reader the options in an order that its seed gives again', async () => {
    const order = async (seed: string): Promise<readonly string[]> => {
      rmSync(packs, { recursive: true, force: true });
      await ranIn(directory, blind, 'het-huis', '--readers', '2', '--out', packs, '--seed', seed);
      return readdirSync(packs)
        .filter((name) => name.endsWith('.html'))
        .map((name) => /data-order="([^"]+)"/.exec(readFileSync(join(packs, name), 'utf8'))?.[1] ?? '');
    };
    const [first, second] = await order('a');
    expect(first).not.toBe(second);
    expect(await order('a')).toEqual([first, second]);
  });

  test('is not made without a number of readers, of a story that is not there, or in a language it lacks', async () => {
    expect(await ranIn(directory, blind, 'het-huis')).toMatchObject({ code: 2 });
    expect(await ranIn(directory, blind, 'het-huis', '--readers', '0')).toMatchObject({ code: 2 });
    expect(await ranIn(directory, blind, 'het-hol', '--readers', '2')).toMatchObject({
      code: 1,
      wrong: expect.stringContaining('huis/het-huis'),
    });
    rmSync(join(directory, 'huis', 'het-huis.en.yaml'));
    const english = await ranIn(
      directory,
      blind,
      'het-huis',
      '--readers',
      '2',
      '--lang',
      'en',
      '--out',
      packs,
    );
    expect(english).toMatchObject({ code: 1, wrong: expect.stringContaining('niet in deze taal') });
  });
});

/** The forms of five readers of the house, all answered alike but for what `say` changes. */
function forms(
  lang: 'nl' | 'en',
  say: (
    answer: Answers['answers'][number],
    reader: number,
  ) => Partial<Answers['answers'][number]> = () => ({}),
  readers = 5,
): readonly Answers[] {
  const compilation = compileSources(readModules(directory));
  const scenario = compilation.scenarios.find(({ id }) => id === 'het-huis')?.languages.get(lang);
  if (scenario === undefined) throw new Error('The house is there in both languages.');
  const story = blindStory(scenario, compilation.vocabularies.get(lang)?.sources ?? []);
  return makePacks([story], readers, lang, 'zaad').map((pack) => {
    const form = emptyForm(pack);
    const answers = form.answers.map((answer) => {
      const wish = [...answer.order].sort()[0] ?? '';
      const full = { ...answer, wish, own: wish, sure: 3 as const };
      return { ...full, ...say(full, pack.reader) };
    });
    return { ...form, answers };
  });
}

function written(all: readonly unknown[]): string {
  const folder = join(packs, 'antwoorden');
  mkdirSync(folder, { recursive: true });
  for (const [index, one] of all.entries())
    writeFileSync(join(folder, `${index}.json`), typeof one === 'string' ? one : JSON.stringify(one));
  return folder;
}

const count = (...args: readonly string[]) => ranIn(directory, blind, '--count', ...args);

describe('the count', () => {
  test('says how far readers agree, against chance, and that a text falls short', async () => {
    const { code, out } = await count(written(forms('nl')), '--kind', 'people');
    expect(code).toBe(0);
    expect(out).toContain('Blind gelezen door 5 lezers: mensen.');
    expect(out).toContain('Twee lezers noemen dezelfde wens: 100 % (10 van 10 paren; toeval geeft 50 %).');
    expect(out).toMatch(
      /De kans dat toeval alleen dit of meer geeft: 6 %\. Met zo weinig lezers kan dit nog toeval zijn/,
    );
    expect(out).toContain('Dit verhaal haalt het nog niet');
  });

  test('four readers are too few for a verdict, and who read is always said', async () => {
    const folder = written(forms('nl', undefined, 4));
    expect((await count(folder)).out).toContain('niet opgegeven of het mensen waren');
    const { out } = await count(folder, '--kind', 'simulated');
    expect(out).toContain('nagebootste lezers');
    expect(out.match(/Te weinig lezers voor een oordeel/g)?.length).toBeGreaterThan(4);
    expect(out).not.toContain('haalt');
  });

  test('names in plain words what cannot be used, and uses the rest', async () => {
    const [one, two, three, four, five] = forms('nl') as [Answers, Answers, Answers, Answers, Answers];
    const first = one.answers[0];
    if (first === undefined) throw new Error('The house asks something.');
    const folder = written([
      one,
      { ...one, remarks: 'nog eens' },
      { ...two, answers: [{ ...first, text: '0'.repeat(16) }, ...two.answers.slice(1)] },
      { ...three, answers: [{ ...first, decision: 'zolder' }, ...three.answers.slice(1)] },
      { ...four, answers: [{ ...first, scenario: 'huis/het-hol' }, ...four.answers.slice(1)] },
      { ...five, answers: [{ ...first, wish: 'ga-vliegen' }, ...five.answers.slice(1)] },
      'geen json',
      { ...one, reader: 'Jan' },
    ]);
    const { code, out, wrong } = await count(folder, join(packs, 'nergens'));
    expect(code).toBe(0);
    for (const said of [
      /1\.json: van lezer 1 van pak [0-9a-f]{8} is 0\.json al geteld/,
      /2\.json: de tekst van ‘huis\/het-huis’ bij ‘g-2’ is veranderd/,
      /3\.json: ‘huis\/het-huis’ heeft geen beslissing ‘zolder’/,
      /4\.json: het verhaal ‘huis\/het-hol’ is er niet/,
      /5\.json: ‘huis\/het-huis’ heeft bij ‘g-2’ geen keuze ‘ga-vliegen’/,
      /6\.json: dit is geen bestand met antwoorden/,
      /7\.json: dit bestand heeft niet de vorm van antwoorden \(bij reader\)/,
      /nergens: dit bestand of deze map is er niet/,
    ])
      expect(wrong).toMatch(said);
    // One reader of the first decision is left, five of the others.
    expect(out).toContain('Minder dan twee lezers zeiden hier iets over de makers.');
    expect(out).toContain('(10 van 10 paren');
    expect((await count(written(['geen json']).replace('antwoorden', 'nergens'))).code).toBe(1);
  });

  test('a letter stands for the place in which this reader saw the option', async () => {
    const folder = written(
      forms('nl', ({ order, wish }) => ({ wish: 'AB'[order.indexOf(wish ?? '')] ?? null })),
    );
    expect((await count(folder)).out).toContain('(10 van 10 paren');
  });

  test('readers of two languages are counted apart', async () => {
    const folder = written([...forms('nl'), ...forms('en')]);
    const { stories } = JSON.parse((await count(folder, '--json')).out);
    expect(stories.map(({ lang, readers }: { lang: string; readers: number }) => [lang, readers])).toEqual([
      ['nl', 5],
      ['en', 5],
    ]);
  });

  test('the report is a page in which what readers wrote is text', async () => {
    const file = join(packs, 'verslag.html');
    const folder = written(forms('nl', () => ({ missing: 'Eerst <b>bellen</b>' })));
    await count(folder, '--kind', 'people', '--out', file);
    const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
    expect(page.querySelector('li')?.textContent).toBe('Eerst <b>bellen</b>');
    expect(page.querySelectorAll('table')).toHaveLength(4);
    expect(page.body.textContent).toContain('mensen');
  });
});

describe('what is kept', () => {
  const kept = (): string => readFileSync(join(directory, blindPath('huis')), 'utf8');
  const messages = () =>
    compileSources(readModules(directory)).messages.filter(({ file }) => file === blindPath('huis'));

  test('says who read, holds no word of a reader, and is not kept without that', async () => {
    const folder = written(forms('nl', () => ({ missing: 'Jan zou bellen' })));
    expect(await count(folder, '--keep')).toMatchObject({ code: 2 });
    expect((await count(folder, '--keep', '--kind', 'people')).out).toContain('Bewaard in huis/blind.yaml');
    expect(kept()).toContain('kind: people');
    expect(kept()).toContain('2026-03-02');
    expect(kept()).not.toMatch(/Jan|bellen/);
    expect(messages()).toEqual([]);
    const [round] = compileSources(readModules(directory)).blind.get('huis/het-huis') ?? [];
    expect(round).toMatchObject({ kind: 'people', readers: 5, lang: 'nl' });
    expect(round?.holds).toEqual(round?.decisions.map(({ decision }) => decision));
  });

  test('counting the same packs again takes the place of the first, and leaves the rest of the file as it is', async () => {
    const folder = written(forms('nl'));
    await count(folder, '--keep', '--kind', 'simulated');
    writeFileSync(join(directory, blindPath('huis')), `# van ons\n${kept()}`);
    await count(written(forms('nl').slice(0, 4)), '--keep', '--kind', 'people');
    await count(folder, '--keep', '--kind', 'people');
    expect(kept()).toMatch(/^# van ons/);
    expect(kept().match(/kind: people/g)).toHaveLength(1);
    expect(kept().match(/kind: simulated/g)).toHaveLength(1);
  });

  test('a change at one decision voids its figures alone, until it is read again', async () => {
    await count(written(forms('nl')), '--keep', '--kind', 'people');
    change('huis/het-huis.yaml', 'Dit is g-4.', 'Dit was g-4.');
    const [round] = compileSources(readModules(directory)).blind.get('huis/het-huis') ?? [];
    expect(round?.decisions).toHaveLength(4);
    expect(round?.holds).toHaveLength(3);
    expect(round?.holds).toContain('g-2');
    expect(messages()).toMatchObject([{ code: 'blind/lapsed', message: expect.stringContaining('k-2') }]);
    // Packs of the text as it is now: another reading, that stands beside the first.
    await count(written(forms('nl')), '--keep', '--kind', 'people');
    expect(messages()).toEqual([]);
    expect(compileSources(readModules(directory)).blind.get('huis/het-huis')).toHaveLength(2);
  });

  test('a broken file is left alone and named', async () => {
    const file = join(directory, blindPath('huis'));
    writeFileSync(file, 'het-huis: [');
    const { code, wrong } = await count(written(forms('nl')), '--keep', '--kind', 'people');
    expect(code).toBe(1);
    expect(wrong).toContain('kan niet worden gelezen');
    expect(readFileSync(file, 'utf8')).toBe('het-huis: [');
  });

  test('where a line breaks in the file, and the order of the choices, change no fingerprint; a word does', () => {
    const prints = () => {
      const { scenarios, vocabularies } = compileSources(readModules(directory));
      const scenario = scenarios.find(({ id }) => id === 'het-huis')?.languages.get('nl');
      if (scenario === undefined) throw new Error('The house is there.');
      return fingerprintsOf(blindStory(scenario, vocabularies.get('nl')?.sources ?? [])).get('g-2');
    };
    const before = prints();
    change('huis/het-huis.yaml', 'opening: U belt aan.', 'opening: |\n  U belt\n  aan.');
    expect(prints()).toBe(before);
    change('huis/het-huis.yaml', '  U belt\n  aan.', '  U klopt aan.');
    expect(prints()).not.toBe(before);
  });
});
