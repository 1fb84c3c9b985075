/** What is fixed before one chooses: asked for where something leans on a norm, and resting on its own source. */
import { describe, expect, test } from 'vitest';
import { compileSources } from '../../src/compiler/compile-sources';
import { momentsOf } from '../../src/core/scenario/scenario';
import { patched, replaced } from './sample-content';

const story = 'huis/het-huis.yaml';
const truth =
  "claims:\n- what: een artikel\n  pattern: { nl: '\\bartikel \\d', en: '\\barticle \\d' }\nnever: []\n";
const lawful = [
  '  title: Een studie\n  supports: Wat vaak gebeurt valt niet meer op.\n  reference: bladzijde 3\n  kind: study',
  '  title: Een wet\n  supports: Wat vaak gebeurt valt niet meer op.\n  reference: bladzijde 3\n  kind: law',
] as const;
const law = { file: 'sources.yaml', find: lawful[0], put: lawful[1] };

type Change = { readonly file: string; readonly find: string; readonly put: string };

const inStory = (find: string, put: string): Change => ({ file: story, find, put });
const given = (row: string): Change =>
  inStory(
    '      - id: g-2\n        decision:\n',
    `      - id: g-2\n        decision:\n          given: [${row}]\n`,
  );
const complete: Change = {
  file: 'huis/module.yaml',
  find: 'tool: netwerkkaart',
  put: 'tool: netwerkkaart\ngiven: complete',
};
function compiled(...changes: readonly Change[]) {
  return compileSources(patched({ changes: [...changes], files: { 'truth.yaml': truth } }));
}

const saidOf = (...changes: readonly Change[]): readonly string[] =>
  compiled(...changes).messages.map(({ code, severity }) => `${severity} ${code}`);

describe('a decision that leans on a norm and does not say what is fixed', () => {
  const endingOf = (id: string) =>
    inStory(
      `    title: ${id}\n    text: Zo ging het.`,
      `    title: ${id}\n    text: Zo ging het.\n    sources: [een-studie]`,
    );
  const ways: readonly (readonly [string, readonly Change[]])[] = [
    ['a choice cites a law', [law]],
    ['what a choice does names an article', [inStory('act: U doet ga-open.', 'act: U noemt artikel 3.')]],
    [
      'what is behind a choice names an article',
      [
        inStory(
          '              sources: [een-studie]\n              to: g-3\n              honours: { openheid: Daarom. }',
          '              sources: [een-studie]\n              to: g-3\n              honours: { openheid: Dat is artikel 3. }',
        ),
      ],
    ],
    [
      'looking back names an article',
      [
        inStory(
          '      - id: g-2\n        decision:\n          lookBack: Hier koos u.',
          '      - id: g-2\n        decision:\n          lookBack: Hier ging het om artikel 3.',
        ),
      ],
    ],
  ];

  test.each(ways)('is warned of when %s, once, and never fails', (_, changes) => {
    expect(saidOf(...changes)).toEqual(['warning given/missing']);
  });

  test.each(ways)('is wrong when %s and the module says that nothing is missing', (_, changes) => {
    expect(saidOf(complete, ...changes)).toEqual(['error given/missing-complete']);
  });

  test.each(ways)('is well when %s and it says what is fixed', (_, changes) => {
    expect(
      saidOf(complete, ...changes, given('{ kind: rule, text: Zo is het., source: een-studie }')),
    ).toEqual([]);
  });

  test('an ending counts for the last decision before it, and for no earlier one', () => {
    const { messages } = compiled(
      law,
      endingOf('e-open'),
      inStory('              sources: [een-studie]\n', ''),
    );
    expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining('einde ‘e-open’')]);
    const asking = patched({ changes: [], files: {} }).get(story) ?? '';
    expect(messages[0]?.line).toBeGreaterThan(
      asking.split('\n').findIndex((line) => line.includes('id: t-2')),
    );
  });

  test('a study or a news item is no norm', () => {
    expect(saidOf(complete)).toEqual([]);
  });
});

describe('what is given', () => {
  const rule = given('{ kind: rule, text: Zo zegt artikel 3 het., source: een-studie }');

  test('rests on its own source, by which the source is found', () => {
    const { resting, messages } = compiled(rule);
    expect(messages).toEqual([]);
    expect(
      resting.filter(({ text }) => text === 'Zo zegt artikel 3 het.').map(({ source }) => source),
    ).toEqual(['een-studie']);
  });

  test('is a source for what the decision claims, and for no other decision', () => {
    const uncited = inStory('              sources: [een-studie]\n', '');
    const here = inStory('act: U doet ga-open.', 'act: U noemt artikel 3.');
    const elsewhere = inStory('act: U doet ga-binnen.', 'act: U noemt artikel 3.');
    expect(saidOf(uncited, here)).toContain('error truth/unsourced');
    expect(saidOf(uncited, here, rule)).toEqual([]);
    expect(saidOf(uncited, elsewhere, rule)).toContain('error truth/unsourced');
  });

  test('changes nothing of what a journey depends on', () => {
    const scenarioOf = (...changes: readonly Change[]) =>
      compiled(...changes)
        .scenarios.find(({ id }) => id === 'het-huis')
        ?.languages.get('nl');
    const [plain, with_] = [scenarioOf(), scenarioOf(rule)];
    expect(with_?.hash).toBe(plain?.hash);
    const decisions =
      with_ === undefined
        ? []
        : momentsOf(with_).flatMap(({ next }) => (next.kind === 'decision' ? [next.decision.given] : []));
    expect(decisions).toEqual([
      [{ kind: 'rule', text: 'Zo zegt artikel 3 het.', source: 'een-studie' }],
      [],
      [],
      [],
    ]);
  });

  test('keeps its translation when it moves, and is told when its Dutch changed', () => {
    const rows = '{ kind: fact, text: Het regent. }, { kind: decides, text: Ada beslist. }';
    const turned = '{ kind: decides, text: Ada beslist. }, { kind: fact, text: Het regent. }';
    const sources = new Map(patched({ changes: [given(rows)], files: {} }));
    const rewritten = (from: string, to: string) =>
      compileSources(new Map(sources).set(story, replaced(sources.get(story), from, to)));
    expect(rewritten(rows, turned).messages).toEqual([]);
    expect(rewritten('Het regent.', 'Het sneeuwt.').messages).toMatchObject([
      { code: 'translation/stale', key: 'g-2.given.1' },
    ]);
  });
});
