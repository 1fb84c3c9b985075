/** No input makes the checker fall over: whatever an author, an editor or a bad merge leaves behind. */

import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { catalogue } from '../../src/compiler/messages/catalogue';
import { readModules } from '../../src/compiler/read-modules';
import { isLongRun, runs } from '../support/long-runs';
import { baseContent, translated } from './sample-content';

const times = runs(10, 1000);

const example = readModules(join(import.meta.dirname, '..', '..', 'modules'));
const whole: Sources = new Map([
  ...translated(baseContent),
  ...[...example].filter(([path]) => path.startsWith('_example/')),
]);
const paths = [...whole.keys()];

/** Compiles, and sees to it that every message is one an author can use. */
function survives(sources: Sources): void {
  for (const { code, line, column, message, file } of compileSources(sources).messages) {
    expect(Object.keys(catalogue)).toContain(code);
    expect(file).not.toBe('');
    expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1).toBe(true);
    expect(message).not.toBe('');
  }
}

/** What was compiled before leaves no trace: the whole module is still without mistakes. */
function leavesNoTrace(): void {
  expect(compileSources(translated(baseContent)).messages).toEqual([]);
}

function withFile(path: string, text: string): Sources {
  return new Map([...whole, [path, text]]);
}

const snippets = [
  '__proto__: x',
  'constructor',
  'toString',
  '&a ',
  '*a',
  '<<: *a',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '? ',
  '| ',
  '>-\n',
  '# ',
  "'",
  '"',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '!!binary ',
  '!x ',
  '.inf',
  '.nan',
  '-0',
  '1e999',
  '9007199254740993',
  'null',
  '~',
  'true',
  '{ending: x}',
  'when: { not: {} }',
  'any: []',
  'you',
  'narrator',
  '😀',
  '\uD800',
];

const path = fc.constantFrom(...paths);
const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.nat(3), fc.nat(400)),
  insert: fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 20 })),
});

function edited(text: string, edits: readonly { at: number; remove: number; insert: string }[]): string {
  return edits.reduce((current, { at, remove, insert }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + insert + current.slice(start + remove);
  }, text);
}

const oddKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'x',
  'id',
  'when',
  'texts',
  '',
  'a.b',
  '1',
);
const { value: oddValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e300,
      '',
      'x',
      'constructor',
      'you > you',
      'gang-vraag',
      [],
      {},
    ),
    fc.string({ maxLength: 12 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(oddKey, tie('value'), { maxKeys: 4 }),
  ),
}));

/** The data with one part, found by a random walk, replaced, taken out or put in twice. */
function transplanted(data: unknown, walk: readonly number[], value: unknown, how: string): unknown {
  const [step, ...rest] = walk;
  if (typeof data !== 'object' || data === null || step === undefined) return value;
  const keys = Object.keys(data);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const child = (data as Record<string, unknown>)[key];
  const isLeaf = rest.length === 0 || typeof child !== 'object' || child === null;
  if (Array.isArray(data)) {
    const copy = [...data];
    const index = Number(key);
    if (!isLeaf) copy[index] = transplanted(child, rest, value, how);
    else if (how === 'remove') copy.splice(index, 1);
    else if (how === 'double') copy.splice(index, 0, child);
    else copy[index] = value;
    return copy;
  }
  const copy: Record<string, unknown> = { ...data };
  if (!isLeaf) copy[key] = transplanted(child, rest, value, how);
  else if (how === 'remove') delete copy[key];
  else copy[key] = value;
  return copy;
}

/** More than the stack holds, and more than a file has. */
const deep = runs(10_000, 20_000);
const many = runs(1000, 3000);

const patience = 60_000 * (isLongRun ? 60 : 1);

describe('the checker on any input', { timeout: patience }, () => {
  afterEach(leavesNoTrace);

  test('it survives random text in any file', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(fc.constantFrom(...snippets)).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(path, text, (file, content) => survives(withFile(file, content))),
      { numRuns: times, seed: 2 },
    );
  });

  test('it survives text cut from, pasted into and garbled in a real module', () => {
    fc.assert(
      fc.property(path, fc.array(edit, { minLength: 1, maxLength: 4 }), (file, edits) => {
        survives(withFile(file, edited(whole.get(file) ?? '', edits)));
      }),
      { numRuns: times, seed: 3 },
    );
  });

  test('it survives parts of a real module replaced by anything', () => {
    const walk = fc.array(fc.nat(40), { minLength: 1, maxLength: 12 });
    const how = fc.constantFrom('replace', 'remove', 'double');
    fc.assert(
      fc.property(path, walk, oddValue, how, (file, steps, value, way) => {
        const data: unknown = parse(whole.get(file) ?? '');
        survives(withFile(file, stringify(transplanted(data, steps, value, way))));
      }),
      { numRuns: times * 2, seed: 4 },
    );
  });

  test.each([
    ['brackets without end', '['.repeat(deep)],
    ['maps without end', '{a: '.repeat(deep)],
    ['nested lists', '- '.repeat(deep)],
    ['nested maps', Array.from({ length: 1500 }, (_unused, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['nested conditions', `when: ${'{ not: '.repeat(5000)}{ a: 1 }${' }'.repeat(5000)}`],
    ['an alias of itself', 'a: &a\n  b: *a\n'],
    [
      'a bomb of aliases',
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_unused, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n')}`,
    ],
    ['thousands of keys', Array.from({ length: many }, (_unused, n) => `k${n}: ${n}`).join('\n')],
    ['one key thousands of times', 'a: 1\n'.repeat(many)],
    ['keys that are maps', '? { a: 1 }\n: b\n? [1, 2]\n: c\n'],
    ['a word of a megabyte', `title: ${'a'.repeat(1_000_000)}`],
    ['a key of a megabyte', `${'a'.repeat(1_000_000)}: b`],
    ['nothing', ''],
    ['only a comment', '# niets\n'],
    [
      'names of what objects inherit',
      'constructor: { toString: x }\n__proto__: { a: 1 }\nhasOwnProperty: 1\n',
    ],
  ])('it survives %s, in every file', (_name, text) => {
    for (const file of [
      'huis/het-huis.yaml',
      'huis/module.yaml',
      'values.yaml',
      'shipped-ids.json',
      'huis/het-huis.en.yaml',
    ]) {
      survives(withFile(file, text));
    }
  });

  test('it survives ids that are names of what objects inherit', () => {
    const text = (whole.get('huis/mini/het-kaartje.yaml') ?? '')
      .replaceAll('k-begin', 'constructor')
      .replaceAll('buur', 'constructor')
      .replaceAll('gelezen', 'constructor')
      .replaceAll('k-eind', 'constructor');
    survives(withFile('huis/mini/het-kaartje.yaml', text));
    survives(new Map([...whole, ['constructor/module.yaml', whole.get('huis/module.yaml') ?? '']]));
    survives(
      withFile('huis/walks.yaml', 'constructor: [{ name: x, choices: [constructor], ending: constructor }]'),
    );
    survives(
      new Map([
        ['__proto__/module.yaml', 'id: x'],
        ['x.yaml', ''],
        ['.yaml', ''],
      ]),
    );
    survives(new Map());
  });
});
