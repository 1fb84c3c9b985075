// @vitest-environment jsdom
/** What keeps the content true: the reading copy, and what rests on a source. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { impact } from '../../src/cli/modules/impact';
import { copyIn, read } from '../../src/cli/modules/read';
import { sourcesBeside } from '../../src/compiler/check/check-truth';
import { momentsOf } from '../../src/core/scenario/scenario';
import { shipped } from '../support/builders/shipped';
import { ranIn } from './ran-in';
import { baseContent, replaced, translated } from './sample-content';

const repository = join(import.meta.dirname, '..', '..');
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'speelveld-expert-'));
  for (const [path, text] of translated(baseContent)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function change(path: string, find: string, put: string): void {
  const file = join(directory, path);
  writeFileSync(file, replaced(readFileSync(file, 'utf8'), find, put));
}

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('read', () => {
  const modules = join(repository, 'modules');
  const { scenarios, vocabularies, modules: covers } = shipped;
  const copies = scenarios.flatMap((entry) =>
    [...entry.languages].map(
      ([lang, scenario]) => [`${entry.module}/${entry.id}`, lang, scenario, entry] as const,
    ),
  );

  test('it prints the copy in the language that was asked for', async () => {
    const entry = scenarios.find(({ id }) => id === 'een-vraag-in-de-gang');
    const [dutch, english] = (['nl', 'en'] as const).map((lang) => entry && copyIn(shipped, entry, lang));
    expect(dutch).not.toBe(english);
    expect(await ranIn(modules, read, 'een-vraag-in-de-gang')).toEqual({ code: 0, out: dutch, wrong: '' });
    expect(await ranIn(modules, read, '_example/een-vraag-in-de-gang', '--lang', 'en')).toEqual({
      code: 0,
      out: english,
      wrong: '',
    });
  });

  test.each(copies)(
    '%s in %s is on paper with every moment, choice, ending and cited source',
    (_name, lang, scenario, entry) => {
      const paper = page(copyIn(shipped, entry, lang) ?? '');
      expect(paper.documentElement.lang).toBe(lang);
      const text = paper.body.textContent;
      for (const moment of momentsOf(scenario)) {
        expect(text).toContain(moment.id);
        if (moment.next.kind !== 'decision') continue;
        for (const { text: fixed, source } of moment.next.decision.given) {
          // What is fixed is read before anything can be chosen.
          const [before = ''] = text
            .slice(text.indexOf(moment.id))
            .split(moment.next.decision.choices[0]?.act ?? '');
          expect(before).toContain(fixed);
          if (source !== undefined) expect(paper.getElementById(`bron-${source}`)).not.toBeNull();
        }
        for (const { act, consideration } of moment.next.decision.choices) {
          expect(text).toContain(act.replaceAll('*', ''));
          for (const source of consideration?.sources ?? []) {
            const title = vocabularies.get(lang)?.sources.find((one) => one.id === source)?.title ?? '?';
            expect(paper.getElementById(`bron-${source}`)?.textContent).toContain(title);
          }
        }
      }
      for (const { title } of scenario.endings) expect(text).toContain(title);
      const plan = covers.find(({ id }) => id === scenario.module)?.groupPlans.get(lang);
      const planned = plan?.scenario === scenario.id ? plan : null;
      const steps = (planned?.steps ?? []).flatMap(({ say, questions }) => [...say, ...questions]);
      for (const words of planned === null ? [] : [planned.closing, ...planned.twist.split('\n\n'), ...steps])
        expect(text).toContain(words.trim());
      const heading = lang === 'nl' ? 'Met een groep' : 'With a group';
      expect([...paper.querySelectorAll('h2')].map(({ textContent }) => textContent).includes(heading)).toBe(
        planned !== null,
      );
      const named = new Set([...paper.querySelectorAll('[id]')].map(({ id }) => id));
      for (const link of paper.querySelectorAll('a'))
        expect(named.has(decodeURIComponent(link.hash.slice(1))), link.hash).toBe(true);
      const levels = [...paper.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
    },
  );

  test('a condition is said by the choices that can have made it true, not by a name in memory', () => {
    const example = scenarios.find(({ id }) => id === 'een-vraag-in-de-gang');
    const conditions = (lang: 'nl' | 'en') =>
      [...page((example && copyIn(shipped, example, lang)) ?? '').querySelectorAll('.when')].map(
        ({ textContent }) => textContent,
      );
    const dutch = conditions('nl');
    expect(dutch).toContain('[na 1.2a]');
    expect(dutch).toContain('[als contact ≤ 2 en zonder 1.2a of 2.3c]');
    expect(dutch).toContain('[niet na 1.2b]');
    // A number is no choice: it keeps its name.
    expect(dutch.join()).not.toMatch(/gemeld|route/);
    expect(conditions('en')).toContain('[not after 1.2b]');
  });

  test('what an author writes is text, never markup', async () => {
    change('huis/mini/het-kaartje.yaml', 'title: Het kaartje', "title: 'Het <b>kaartje</b> & de rest'");
    const { out } = await ranIn(directory, read, 'het-kaartje');
    expect(page(out).querySelector('h1')?.textContent).toBe('Het <b>kaartje</b> & de rest');
  });

  test('it writes a file when asked, and names what exists when the scenario does not', async () => {
    const file = join(directory, 'leeskopie.html');
    expect((await ranIn(directory, read, 'het-huis', '--out', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<h1>Het huis</h1>');
    expect(await ranIn(directory, read, 'het-hol')).toMatchObject({
      code: 1,
      wrong: expect.stringContaining('huis/het-huis'),
    });
    expect((await ranIn(directory, read)).code).toBe(2);
  });
});

describe('impact', () => {
  test('it lists every text beside the source, its translation, and choices that name a mechanism resting on it', async () => {
    const { code, out } = await ranIn(directory, impact, 'een-studie');
    expect(code).toBe(0);
    expect(out).toMatch(/huis\/het-huis\.yaml:\d+:\d+: U doet ga-open\./);
    expect(out).toMatch(/huis\/het-huis\.en\.yaml:\d+:\d+: EN U doet ga-open\./);
    expect(out).not.toContain('U doet ga-dicht.');
    expect(out).toContain('huis/het-huis.yaml: ga-open');
  });

  test('a source that does not exist is said so, with those that do', async () => {
    expect(await ranIn(directory, impact, 'een-stadie')).toMatchObject({
      code: 1,
      wrong: expect.stringContaining('een-studie'),
    });
  });
});

describe('the sources beside a text', () => {
  const choice = (sources: readonly string[]) => ({ act: 'x', sources });
  const data = (
    own: readonly string[],
    a: readonly string[],
    b: readonly string[],
    top: readonly string[],
  ) => ({
    opening: 'x',
    sources: top,
    scenes: [
      {
        title: 'x',
        moments: [
          {
            lines: [{ ada: 'x' }],
            sources: own,
            decision: { lookBack: 'x', choices: [choice(a), choice(b)] },
          },
        ],
      },
    ],
  });
  const ids = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 3 });
  const decision = ['scenes', 0, 'moments', 0, 'decision'];

  test('a choice leans on its own and its moment’s, the decision on all of its choices, the opening on the file’s', async () => {
    fc.assert(
      fc.property(ids, ids, ids, ids, (own, a, b, top) => {
        const all = data(own, a, b, top);
        const beside = (path: readonly (string | number)[]) => [...sourcesBeside(all, path)].sort();
        const set = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();
        expect(beside([...decision, 'choices', 0, 'act'])).toEqual(set(own, a));
        expect(beside([...decision, 'lookBack'])).toEqual(set(own, a, b));
        expect(beside(['scenes', 0, 'moments', 0, 'lines', 0, 'ada'])).toEqual(set(own, a, b));
        expect(beside(['scenes', 0, 'title'])).toEqual([]);
        expect(beside(['opening'])).toEqual(set(top));
      }),
    );
  });
});
