/** What comes out: one structure in every language, with times a reader can rely on. */
import { describe, expect, test } from 'vitest';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { countWords } from '../../src/compiler/prove/reading-times';
import type { CompiledScenario, ContentLanguage } from '../../src/core/scenario/scenario';
import { baseContent, patched, replaced, translated } from './sample-content';

const mini = 'huis/mini/het-kaartje.yaml';
const house = 'huis/het-huis.yaml';

function scenarioIn(sources: Sources, id: string, lang: ContentLanguage = 'nl'): CompiledScenario {
  const found = compileSources(sources)
    .scenarios.find((entry) => entry.id === id)
    ?.languages.get(lang);
  if (found === undefined) throw new Error(`There is no ${id} in ${lang}.`);
  return found;
}

function changed(file: string, find: string, put: string): Sources {
  return patched({ changes: [{ file, find, put }], files: {} });
}

const base = translated(baseContent);

describe('a compiled scenario', () => {
  test('it has the same structure and hash in every language, and other words', () => {
    const dutch = scenarioIn(base, 'het-huis');
    const english = scenarioIn(base, 'het-huis', 'en');
    expect(english.hash).toBe(dutch.hash);
    expect(dutch.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(english.title).toBe(`EN ${dutch.title}`);
    const ids = (scenario: CompiledScenario) =>
      scenario.scenes.map(({ id, moments }) => [id, moments.map((moment) => [moment.id, moment.next.kind])]);
    expect(ids(english)).toEqual(ids(dutch));
  });

  test.each([
    ['a text', mini, 'act: U leest het.', 'act: U leest het hardop.'],
    [
      'a value',
      mini,
      'honours: { openheid: U weet wat er staat. }',
      'honours: { zorg: U weet wat er staat. }',
    ],
    ['a title', mini, 'title: Het kaartje', 'title: Een kaartje'],
    ['who sits where', mini, 'seats: [you, buur]', 'seats: [buur, you]'],
  ])('changing %s leaves the hash alone', (_what, file, find, put) => {
    expect(scenarioIn(changed(file, find, put), 'het-kaartje').hash).toBe(
      scenarioIn(base, 'het-kaartje').hash,
    );
  });

  test.each([
    ['where a road leads', house, 'Dit is g-3. }]\n        next: g-4', 'Dit is g-3. }]\n        next: g-5'],
    ['an effect', house, 'effects: { warmte: -1 }', 'effects: { warmte: -2 }'],
    ['a condition', house, 'when: { warmte: { atLeast: 2 } }', 'when: { warmte: { atLeast: 3 } }'],
    ['the range of memory', house, 'warmte: { min: 0, max: 3', 'warmte: { min: 0, max: 4'],
    ['the id of a choice', house, '- id: ga-praten', '- id: ga-spreken'],
  ])('changing %s changes the hash', (_what, file, find, put) => {
    const hash = (sources: Sources) => scenarioIn(sources, 'het-huis').hash;
    expect(hash(changed(file, find, put))).not.toBe(hash(base));
  });

  test('a number as effect adds, and { set } sets', () => {
    const set = changed(house, 'effects: { warmte: -1 }', 'effects: { warmte: { set: 0 } }');
    const effects = (sources: Sources) => {
      const next = scenarioIn(sources, 'het-huis').scenes[0]?.moments[1]?.next;
      return next?.kind === 'decision' ? next.decision.choices.map((choice) => choice.effects) : [];
    };
    expect(effects(base)).toEqual([
      [{ kind: 'add', name: 'warmte', by: 1 }],
      [{ kind: 'add', name: 'warmte', by: -1 }],
    ]);
    expect(effects(set)[1]).toEqual([{ kind: 'set', name: 'warmte', value: 0 }]);
  });

  test('several keys in a condition must all hold, and any, all and not nest', () => {
    const when =
      '{ gelezen: false, not: { any: [{ gelezen: true }, { all: [{ gelezen: true }, { gelezen: false }] }] } }';
    const scenario = scenarioIn(changed(mini, 'when: { gelezen: false }', `when: ${when}`), 'het-kaartje');
    const is = (value: boolean) => ({ kind: 'is', name: 'gelezen', value });
    expect(scenario.scenes[0]?.moments[2]?.lines[0]?.when).toEqual({
      kind: 'all',
      of: [
        is(false),
        { kind: 'not', of: { kind: 'any', of: [is(true), { kind: 'all', of: [is(true), is(false)] }] } },
      ],
    });
  });

  test('a line is what its speaker makes it', () => {
    const lines = [
      "          - buur: Hoi.\n            at: '08.12'\n            day: Maandag\n",
      '          - you: Hoi.\n          - thought: Zo vroeg.\n          - narrator: Het is stil.\n',
    ].join('');
    const scenario = scenarioIn(
      changed(mini, '          - narrator: Er ligt een kaartje.\n', lines),
      'het-kaartje',
    );
    expect(scenario.scenes[0]?.moments[0]?.lines).toEqual([
      { id: '1', kind: 'message', by: 'buur', text: 'Hoi.', time: '08.12', day: 'Maandag' },
      { id: '2', kind: 'say', by: 'you', text: 'Hoi.' },
      { id: '3', kind: 'think', by: 'you', text: 'Zo vroeg.' },
      { id: '4', kind: 'narrate', text: 'Het is stil.' },
    ]);
  });

  test('a thought in a scene through other eyes belongs to those eyes', () => {
    const sources = patched({
      changes: [
        { file: mini, find: '    channel: gesprek\n', put: '    channel: gesprek\n    view: buur\n' },
        { file: mini, find: '- narrator: Er ligt een kaartje.', put: '- thought: Er ligt een kaartje.' },
      ],
      files: {},
    });
    expect(scenarioIn(sources, 'het-kaartje').scenes[0]?.moments[0]?.lines[0]).toMatchObject({
      kind: 'think',
      by: 'buur',
    });
  });
});

describe('reading times', () => {
  test('words are what white space separates', () => {
    expect(countWords('Een twee  drie\nvier', undefined, '')).toBe(4);
  });

  test('two hundred words take a minute, up to the first decision and on the longest way', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'nu').join(' ');
    const before = scenarioIn(base, 'het-kaartje').reading;
    const longer = (find: string, put: string) => scenarioIn(changed(mini, find, put), 'het-kaartje').reading;
    const opening = longer('opening: U komt thuis.', `opening: U komt thuis. ${words(100)}`);
    expect(opening.toFirstDecision - before.toFirstDecision).toBe(30);
    expect(opening.longest - before.longest).toBe(30);
    expect(opening.remaining).toEqual(before.remaining);
    const after = longer('- buur: Dank u.', `- buur: Dank u. ${words(60)}`);
    expect(after.toFirstDecision).toBe(before.toFirstDecision);
    expect(after.longest - before.longest).toBe(18);
  });

  test('a debrief takes the time of what it explains, cites and retells as well', () => {
    const words = Array.from({ length: 100 }, () => 'nu').join(' ');
    const before = scenarioIn(base, 'het-huis').reading;
    const longer = (file: string, find: string) =>
      scenarioIn(changed(file, find, `${find} ${words}`), 'het-huis').reading;
    const explained = longer('mechanisms.yaml', 'explanation: Wat vaak gebeurt valt niet meer op.');
    const cited = longer('sources.yaml', 'supports: Wat vaak gebeurt valt niet meer op.');
    const retold = longer(house, 'text: Zij hoorde de bel.');
    for (const reading of [explained, cited, retold]) {
      expect(reading.debrief - before.debrief).toBeGreaterThanOrEqual(30);
      expect(reading.longest).toBe(before.longest);
    }
    // Told once, whichever way is taken.
    expect(retold.debrief - before.debrief).toBe(30);
  });

  test('a line that memory hides on the longest way is not counted on it', () => {
    const { remaining } = scenarioIn(base, 'het-kaartje').reading;
    const always = changed(
      mini,
      '            when: { gelezen: false }\n',
      '            when: { any: [{ gelezen: false }, { gelezen: true }] }\n',
    );
    expect(scenarioIn(always, 'het-kaartje').reading.remaining['k-slot']).toBe(remaining['k-slot']);
    const never = changed(
      mini,
      '            when: { gelezen: false }\n',
      '            when: { all: [{ gelezen: false }, { gelezen: true }] }\n',
    );
    expect(scenarioIn(never, 'het-kaartje').reading.remaining['k-slot']).toBeLessThan(
      remaining['k-slot'] ?? 0,
    );
  });

  test('time left never grows on the way on', () => {
    const { scenes, reading } = scenarioIn(base, 'het-huis');
    for (const { id, next } of scenes.flatMap(({ moments }) => moments)) {
      const targets = next.kind === 'onward' ? next.branches : next.decision.choices;
      for (const { to } of targets) {
        if (to.kind === 'moment')
          expect(reading.remaining[to.id]).toBeLessThanOrEqual(reading.remaining[id] ?? 0);
      }
    }
  });

  test('a story that may return still has an end to its time', () => {
    const back = changed(
      house,
      'whatIf: Wat als u ga-staan deed?\n              to: t-1',
      'whatIf: Wat als u ga-staan deed?\n              to: k-2',
    );
    const { longest, remaining } = scenarioIn(back, 'het-huis').reading;
    expect(Number.isFinite(longest) && longest > 0).toBe(true);
    expect(Object.keys(remaining)).toHaveLength(16);
  });
});

describe('the catalogue', () => {
  test('it lists modules with their scenarios and mini cases, and what is announced', () => {
    const { catalogues, vocabularies } = compileSources(base);
    const dutch = catalogues.get('nl');
    expect(
      dutch?.modules.map(({ id, scenarios }) => [id, scenarios.map((cover) => [cover.id, cover.kind])]),
    ).toEqual([
      [
        'huis',
        [
          ['het-huis', 'scenario'],
          ['het-kaartje', 'mini'],
        ],
      ],
    ]);
    expect(dutch?.tracks[0]?.entries).toEqual([
      { kind: 'module', module: 'huis' },
      { kind: 'announced', id: 'straat', title: 'De straat', theme: 'Buren' },
    ]);
    expect(catalogues.get('en')?.modules[0]?.title).toBe('EN Het huis');
    expect(vocabularies.get('en')?.values[0]).toEqual({
      id: 'openheid',
      name: 'EN Openheid',
      meaning: 'EN Laten zien wat er is.',
    });
  });

  test('a module whose folder starts with an underscore is checked but not offered', () => {
    const hidden = new Map(
      [...base].flatMap(([path, text]): [string, string][] => {
        if (path === 'shipped-ids.json') return [];
        const moved = path.replace(/^huis\//, '_huis/');
        if (path === 'programme.yaml') return [[path, replaced(text, '      - huis\n', '')]];
        return [[moved, path === 'huis/module.yaml' ? replaced(text, 'id: huis', 'id: _huis') : text]];
      }),
    );
    const { messages, catalogues, scenarios } = compileSources(hidden);
    expect(messages).toEqual([]);
    expect(scenarios.map(({ offered }) => offered)).toEqual([false, false]);
    expect(catalogues.get('nl')?.modules).toEqual([]);
  });
});

describe('a scenario without a translation', () => {
  test('it is offered in Dutch alone, and the cover says so', () => {
    const sources = new Map(base);
    sources.delete('huis/mini/het-kaartje.en.yaml');
    const { catalogues } = compileSources(sources);
    const cover = catalogues.get('en')?.modules[0]?.scenarios.find(({ id }) => id === 'het-kaartje');
    expect(cover?.languages).toEqual(['nl']);
    expect(cover?.title).toBe('Het kaartje');
  });
});

describe('what a cover tells', () => {
  test('the thing that is drawn beside a story comes along, and what changed in a module in each language', () => {
    const told = patched({
      changes: [
        { file: house, find: 'role: U bent', put: 'object: key\nrole: U bent' },
        {
          file: 'huis/module.yaml',
          find: 'tool: ',
          put: 'changes: [{ on: 2026-11-01, text: De deur is nieuw. }]\ntool: ',
        },
      ],
      files: {},
    });
    const { catalogues, messages } = compileSources(told);
    expect(messages).toEqual([]);
    const coverIn = (lang: ContentLanguage) => catalogues.get(lang)?.modules.find(({ id }) => id === 'huis');
    const [dutch, english] = [coverIn('nl'), coverIn('en')];
    expect(dutch?.scenarios.find(({ id }) => id === 'het-huis')?.object).toBe('key');
    expect(dutch?.scenarios.find(({ id }) => id === 'het-kaartje')?.object).toBeUndefined();
    expect(dutch?.changes).toEqual([{ on: '2026-11-01', text: 'De deur is nieuw.' }]);
    expect(english?.changes).toEqual([{ on: '2026-11-01', text: 'EN De deur is nieuw.' }]);
  });

  const withPlan = (scenario: string, decision: string) =>
    compileSources(
      changed(
        'huis/module.yaml',
        'tool: netwerkkaart\n',
        `tool: netwerkkaart
group:
  scenario: ${scenario}
  decision: ${decision}
  twist: Ada heeft de sleutel.
  steps:
    - { kind: vote, say: [Kies nu.] }
    - { kind: talk, minutes: 8, questions: [Wat hoor je?, Wat zie je?] }
  closing: Welke deur doe jij open?
  pitfalls: [Iemand pleit.]
  personal: ['Iemand wordt stil.', Zeg dat passen mag.]
`,
      ),
    );

  test('the plan that an author wrote for a group comes along, and there is none where they wrote none', () => {
    const { groupPlans, messages } = withPlan('het-huis', 'g-2');
    expect(messages).toEqual([]);
    const planIn = (lang: ContentLanguage) => Object.values(groupPlans.get(lang) ?? {})[0];
    expect(planIn('nl')).toEqual({
      scenario: 'het-huis',
      decision: 'g-2',
      twist: 'Ada heeft de sleutel.',
      steps: [
        { kind: 'vote', minutes: null, say: ['Kies nu.'], questions: [] },
        { kind: 'talk', minutes: 8, say: [], questions: ['Wat hoor je?', 'Wat zie je?'] },
      ],
      closing: 'Welke deur doe jij open?',
      pitfalls: ['Iemand pleit.'],
      personal: ['Iemand wordt stil.', 'Zeg dat passen mag.'],
    });
    expect(planIn('en')?.steps[1]?.questions).toEqual(['EN Wat hoor je?', 'EN Wat zie je?']);
    expect(compileSources(base).groupPlans.get('nl')).toEqual({});
  });

  test.each([
    ['het-hius', 'g-2', 'ref/unknown-scenario', 10, 13],
    ['het-huis', 'g-1', 'ref/unknown-decision', 11, 13],
    ['het-kaartje', 'k-vraag', 'ref/unknown-scenario', 10, 13],
  ])('a plan for a group that names %s and %s gives %s', (scenario, decision, code, line, column) => {
    const { messages } = withPlan(scenario, decision);
    expect(messages.map((one) => [one.code, one.line, one.column])).toEqual([[code, line, column]]);
  });

  test('a drawing that is not there is an error that names those that are', () => {
    const { messages } = compileSources(changed(house, 'role: U bent', 'object: sleutel\nrole: U bent'));
    expect(messages.map(({ code }) => code)).toEqual(['shape/wrong-value']);
    expect(messages[0]?.message).toContain('‘object’');
    expect(messages[0]?.message).toContain('key');
  });
});
