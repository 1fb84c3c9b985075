/** A draft breaks nothing, is joined to nothing, and can be played by its author. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorsOf, isPlayable, type Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { saysDraft, withoutDraftLine } from '../../src/compiler/drafts';
import { ServedContent } from '../../src/compiler/served-content';
import { nextStep, type StoryFacts, stateOf } from '../../src/compiler/states';
import type { Lack } from '../../src/core/authoring/news';
import { runs } from '../support/long-runs';
import { baseContent, replaced, translated } from './sample-content';

const whole = translated(baseContent);
const house = 'huis/het-huis.yaml';
const mini = 'huis/mini/het-kaartje.yaml';

function withFiles(files: Readonly<Record<string, string>>, sources: Sources = whole): Sources {
  return new Map([...sources, ...Object.entries(files)]);
}

function asDraft(...paths: readonly string[]): Sources {
  return withFiles(Object.fromEntries(paths.map((path) => [path, `draft: true\n${whole.get(path) ?? ''}`])));
}

function changed(sources: Sources, path: string, find: string, put: string): Sources {
  return withFiles({ [path]: replaced(sources.get(path), find, put) }, sources);
}

describe('a draft module', () => {
  const draft = withFiles({ 'shipped-ids.json': '{}' }, asDraft('huis/module.yaml'));

  test('is in nothing that participants get, and the programme warns that it names one', () => {
    const { catalogues, vocabularies, scenarios, messages, modules } = compileSources(draft);
    expect(messages.map(({ code, severity, draft: of }) => [code, severity, of])).toEqual([
      ['draft/offered', 'warning', undefined],
    ]);
    for (const { modules: covers, tracks } of catalogues.values()) {
      expect(covers).toEqual([]);
      expect(tracks.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual(['announced']);
    }
    const uses = [...vocabularies.values()].flatMap(({ sources }) => sources.flatMap(({ usedIn }) => usedIn));
    expect(uses).toEqual([]);
    expect(scenarios.map(({ id, draft: of, offered }) => [id, of, offered])).toEqual([
      ['het-huis', true, false],
      ['het-kaartje', true, false],
    ]);
    expect(modules.map(({ id, covers }) => [id, covers.get('nl')?.scenarios.length])).toEqual([['huis', 2]]);
  });

  test('is one too when each of its stories is', () => {
    const { modules, catalogues } = compileSources(asDraft(house, mini));
    expect(modules.map(({ draft: of }) => of)).toEqual([true]);
    expect(catalogues.get('nl')?.modules).toEqual([]);
  });

  test.each([
    ['its cover is no YAML', 'huis/module.yaml', 'draft: true\nid: [huis\n'],
    ['its cover is of the wrong shape', 'huis/module.yaml', 'draft: true\nid: huis\n'],
    ['a story cannot be read', house, 'id: ['],
    [
      'a story leads nowhere',
      house,
      replaced(whole.get(house), 'Dit is g-4. }]\n        next: g-5', 'Dit is g-4. }]\n        next: weg'),
    ],
    ['a stray file lies in it', 'huis/kladje.yaml', 'id: kladje\n'],
    [
      'its walks do not fit',
      'huis/walks.yaml',
      'het-huis:\n  - { name: x, choices: [nee], ending: ook-niet }\n',
    ],
  ])('stops nothing when %s', (_what, path, text) => {
    const compilation = compileSources(withFiles({ [path]: text }, draft));
    expect(compilation.messages.some(({ draft: of }) => of === true)).toBe(true);
    expect(errorsOf(compilation)).toEqual([]);
    expect(isPlayable(compilation)).toBe(true);
  });

  test('is told of its translation, but not as a mistake', () => {
    const behind = changed(draft, mini, 'title: Het kaartje', 'title: Een kaartje');
    const none = new Map([...behind].filter(([path]) => path !== 'huis/het-huis.en.yaml'));
    const { messages } = compileSources(none);
    const own = messages.filter(({ draft: of }) => of === true);
    expect(own.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'translation/no-file warning',
      'translation/stale warning',
    ]);
  });
});

describe('a draft story of a released module', () => {
  test('is left out, and what leans on it with it', () => {
    const plan =
      'group:\n  scenario: het-huis\n  decision: g-2\n  twist: X.\n  steps: [{ kind: vote }]\n  closing: Y?\n';
    const varies = 'varies: { scenario: het-huis, decision: bestaat-niet, changed: Z. }\n';
    const sources = withFiles({
      [house]: `draft: true\n${whole.get(house)}`,
      [mini]: `${whole.get(mini)}${varies}`,
      'huis/module.yaml': `${baseContent.get('huis/module.yaml')}${plan}`,
    });
    const compilation = compileSources(sources);
    // The plan and the sentence are new, so their English is behind; nothing is held against the draft.
    const codes = errorsOf(compilation).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'translation/missing')).toEqual([]);
    const [cover] = compilation.catalogues.get('nl')?.modules ?? [];
    expect(cover?.scenarios.map(({ id }) => id)).toEqual(['het-kaartje']);
    expect(cover?.scenarios[0]?.varies).toBeUndefined();
    expect(compilation.groupPlans.get('nl')).toEqual({});
  });

  test('gives way to a mini case of the same name that is no draft', () => {
    const other = {
      'aan/module.yaml': `draft: true\n${replaced(baseContent.get('huis/module.yaml'), 'id: huis', 'id: aan')}`,
      'aan/het-huis.yaml': baseContent.get(house) ?? '',
      'aan/mini/het-kaartje.yaml': baseContent.get(mini) ?? '',
    };
    const compilation = compileSources(withFiles(other));
    expect(errorsOf(compilation)).toEqual([]);
    expect(compilation.messages).toContainEqual(
      expect.objectContaining({ code: 'id/duplicate', file: 'aan/mini/het-kaartje.yaml', draft: true }),
    );
  });
});

test('a module that the programme does not name is not offered, and neither is the example', () => {
  const unnamed = changed(whole, 'programme.yaml', '      - huis\n', '');
  const { catalogues, modules, scenarios } = compileSources(unnamed);
  expect(modules.map(({ offered }) => offered)).toEqual([false]);
  expect(catalogues.get('nl')?.modules).toEqual([]);
  expect(scenarios.map(({ lacks }) => lacks.includes('list'))).toEqual([true, true]);
});

describe('what the development server shows', () => {
  const served = (...saves: readonly Sources[]) => {
    const content = new ServedContent();
    for (const sources of saves) content.take(sources, compileSources(sources), new Date(0));
    return content.content;
  };
  const broken = (sources: Sources, text = 'id: [') => withFiles({ [mini]: `draft: true\n${text}` }, sources);

  test('a draft that cannot be read keeps its last good version, and the rest is new', () => {
    const after = broken(changed(asDraft(mini), house, 'Dit is g-3.', 'Dit was g-3.'));
    const shown = served(asDraft(mini), after);
    expect(shown.scenarios.map(({ id }) => id).sort()).toEqual(['het-huis', 'het-kaartje']);
    expect(JSON.stringify(shown.scenarios.flatMap(({ languages }) => [...languages.values()]))).toContain(
      'Dit was g-3.',
    );
  });

  test('a draft that could hang a reader is left out until it was sound once', () => {
    const circle = replaced(whole.get(mini), 'next: k-vraag', 'next: k-begin');
    const shown = served(broken(whole, circle));
    expect(shown.scenarios.map(({ id }) => id)).toEqual(['het-huis']);
  });
});

describe('the line that says it', () => {
  test.each(['draft: true\n', 'id: x\r\ndraft: true # nog niet\r\ntitle: y', '\uFEFFdraft: True\nid: x'])(
    'is seen in %j',
    (text) => {
      expect(saysDraft(text)).toBe(true);
      expect(saysDraft(withoutDraftLine(text))).toBe(false);
    },
  );

  test.each(['draft: false\n', '# draft: true\n', 'x:\n  draft: true\n', 'draft: trueish\n', ''])(
    'is not in %j',
    (text) => {
      expect(saysDraft(text)).toBe(false);
      expect(withoutDraftLine(text)).toBe(text);
    },
  );

  test('goes alone: every other byte stays', () => {
    const line = fc.oneof(
      fc.string().filter((text) => !/[\r\n]/.test(text) && !/^\uFEFF?draft/.test(text)),
      fc.constant('a: b'),
    );
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(line), fc.array(line), end, (before, after, eol) => {
        const text = [...before, 'draft: true', ...after].join(eol);
        expect(withoutDraftLine(text)).toBe(
          after.length === 0 ? before.map((one) => one + eol).join('') : [...before, ...after].join(eol),
        );
      }),
      { numRuns: runs(50, 5000) },
    );
  });
});

describe('the state of a story', () => {
  const facts: fc.Arbitrary<StoryFacts> = fc.record({
    hasErrors: fc.boolean(),
    isBehind: fc.boolean(),
    isRead: fc.boolean(),
    unsigned: fc.subarray(['nl', 'en'] as const),
    isDraft: fc.boolean(),
    isListed: fc.boolean(),
    unshipped: fc.nat(2),
  });

  test('says no more than is so, and names a step exactly while it is not released', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { state, lacks } = stateOf(one);
        expect(state === 'released').toBe(!one.isDraft && one.isListed && one.unshipped === 0);
        expect(lacks.length === 0).toBe(state === 'released');
        if (state === 'signed') expect(one.unsigned).toEqual([]);
        if (state === 'read') expect(one.isRead).toBe(true);
        const first: Lack | null = nextStep([{ lacks }]);
        expect(first).toBe(lacks[0] ?? null);
      }),
      { numRuns: runs(100, 5000) },
    );
  });
});
