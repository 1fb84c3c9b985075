/** Whatever an author changes in a file that ships, every line that it is not about stays byte for byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCollection, isNode, parse, parseDocument } from 'yaml';
import { applyEdits } from '../../../src/compiler/edit/apply-edits';
import type { Edit, EditPath } from '../../../src/library/author-desk';
import { shippedFiles } from '../../support/builders/shipped';
import { runs } from '../../support/long-runs';

type Data = Record<string, unknown> | unknown[];

interface File {
  readonly name: string;
  readonly text: string;
  readonly data: Data;
  /** All paths to a value, with the value. */
  readonly places: readonly { readonly path: EditPath; readonly value: unknown }[];
}

function placesIn(data: unknown, path: EditPath = []): { path: EditPath; value: unknown }[] {
  if (typeof data !== 'object' || data === null) return [{ path, value: data }];
  const entries = Array.isArray(data)
    ? data.map((item, index) => [index, item] as const)
    : Object.entries(data);
  return [{ path, value: data }, ...entries.flatMap(([step, item]) => placesIn(item, [...path, step]))];
}

function opened([name, text]: readonly [string, string]): File {
  const data = parse(text) as Data;
  return { name, text, data, places: placesIn(data).filter(({ path }) => path.length > 0) };
}

const files = [...shippedFiles].filter(([name]) => /^[^/]+\/.*\.yaml$/.test(name)).map(opened);
/** The same with the line ends of Windows, and one that does not end its last line. */
const strange = files
  .slice(0, 4)
  .flatMap(({ name, text }) => [
    opened([`${name} (CRLF)`, text.replaceAll('\n', '\r\n')]),
    opened([`${name} (open)`, text.trimEnd()]),
  ]);

const hardParts = [
  'De soep: heet',
  'na #7',
  ' # weg',
  '- ',
  '* ',
  '“Ja”, zei ‘hij’',
  "'s Avonds",
  '"x"',
  '\n',
  '\n\n',
  ' – ',
];
const hardParts2 = [
  '🥣',
  '~',
  'null',
  'true',
  '1e3',
  '[a, b]',
  '{ c: d }',
  '&x',
  '|',
  '>',
  '%',
  '@',
  'é',
  ' ',
  '\t',
  ': ',
  'einde ',
];
const anyText = fc.oneof(
  fc.constantFrom(
    '~',
    'null',
    'ja',
    'no',
    '12',
    '0x1f',
    '---',
    '...',
    '-',
    '?',
    ':',
    '2026-01-01',
    'Een gewone zin.',
  ),
  fc
    .array(fc.constantFrom(...hardParts, ...hardParts2, 'Een gewone zin.', 'woord'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.lorem({ maxCount: 40 }),
  fc.lorem({ maxCount: 20 }).map((words) => `${words}\n\n${words}\n`),
);

const line = anyText.map((text) => ({ narrator: text }));
const voice = anyText.map((text) => ({ name: 'Roos', role: 'buurvrouw', present: false, text }));
const choice = fc.tuple(anyText, anyText).map(([act, why]) => ({
  id: 'nieuwe-keuze',
  act,
  label: 'Anders',
  did: act,
  whatIf: act,
  to: 'ergens',
  honours: { openheid: why },
  strains: { nabijheid: 'Dat kostte iets.' },
}));
const moment = fc.tuple(fc.array(line, { maxLength: 3 }), anyText).map(([lines, text]) => ({
  id: 'nieuw-moment',
  lines: [...lines, { you: text }],
  next: 'ergens',
}));
const person = anyText.map((text) => ({ name: text, initials: 'XY', role: text, relation: 'uw buurvrouw' }));
const price = anyText.map((text) => ({ who: text, what: text }));

/** What may come as an item in the list under this key. */
const itemsOf: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  lines: line,
  voices: voice,
  choices: choice,
  moments: moment,
  prices: price,
  sources: fc.constant('wet'),
  group: anyText,
  notes: anyText,
};

const anyFile = fc.constantFrom(...files, ...strange);

function pick<Item>(from: readonly Item[], at: number): Item | undefined {
  return from[at % Math.max(1, from.length)];
}

function listsOf({ places }: File, least: number) {
  return places.filter(
    ({ path, value }) => Array.isArray(value) && value.length >= least && String(path.at(-1)) in itemsOf,
  ) as { path: EditPath; value: unknown[] }[];
}

const anyChange: fc.Arbitrary<readonly [File, Edit]> = fc
  .tuple(anyFile, fc.nat(100_000), fc.nat(100), fc.nat(5))
  .chain(([file, at, place, kind]): fc.Arbitrary<readonly [File, Edit | null]> => {
    const made = (edit: Edit | null): readonly [File, Edit | null] => [file, edit];
    const texts = file.places.filter(({ value }) => typeof value === 'string');
    const setText = anyText.map((value) => {
      const found = pick(texts, at);
      return made(found === undefined ? null : { kind: 'set', path: found.path, value });
    });
    if (kind <= 1) return setText;
    if (kind === 2) {
      const list = pick(listsOf(file, 0), at);
      if (list === undefined) return setText;
      const item = itemsOf[String(list.path.at(-1))] ?? anyText;
      return item.map((value) =>
        made({ kind: 'insert', path: list.path, at: place % (list.value.length + 1), value }),
      );
    }
    if (kind === 3) {
      const list = pick(listsOf(file, 1), at);
      if (list === undefined) return setText;
      return fc.constant(made({ kind: 'remove', path: [...list.path, place % list.value.length] }));
    }
    if (kind === 4) {
      const list = pick(listsOf(file, 2), at);
      if (list === undefined) return setText;
      const { length } = list.value;
      const from = place % length;
      return fc.constant(made({ kind: 'move', path: list.path, from, to: (from + 1) % length }));
    }
    const map = pick(
      file.places.filter(({ path }) => ['cast', 'honours', 'strains', 'texts'].includes(String(path.at(-1)))),
      at,
    );
    if (map === undefined) return setText;
    const name = String(map.path.at(-1));
    const value =
      name === 'cast' ? person : name === 'texts' ? anyText.map((en) => ({ nl: 'Nieuw.', en })) : anyText;
    return value.map((one) =>
      made({ kind: 'set', path: [...map.path, name === 'texts' ? 'a.b.c' : 'nieuw'], value: one }),
    );
  })
  .filter((made): made is readonly [File, Edit] => made[1] !== null);

function intended(data: Data, edit: Edit): unknown {
  const copy = structuredClone(data);
  const at = (path: EditPath): unknown =>
    path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], copy);
  const last = edit.path.at(-1) ?? '';
  if (edit.kind === 'set')
    (at(edit.path.slice(0, -1)) as Record<string | number, unknown>)[last] = edit.value;
  if (edit.kind === 'insert') (at(edit.path) as unknown[]).splice(edit.at, 0, edit.value);
  if (edit.kind === 'remove') (at(edit.path.slice(0, -1)) as unknown[]).splice(Number(last), 1);
  if (edit.kind === 'move') {
    const list = at(edit.path) as unknown[];
    list.splice(edit.to, 0, ...list.splice(edit.from, 1));
  }
  return copy;
}

/** From the beginning of the first line of what stands at `path` to the end of its last, as the parser has it. */
function linesOf(text: string, path: EditPath): readonly [number, number] {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  const parent = document.getIn(path.slice(0, -1), true);
  const pair =
    typeof path.at(-1) === 'string' && isCollection(parent)
      ? (parent.items as { key?: unknown }[]).find(({ key }) => String(key) === path.at(-1))?.key
      : node;
  const start = isNode(pair) ? (pair.range?.[0] ?? 0) : 0;
  const end = isNode(node) ? (node.range?.[2] ?? start) : start;
  const behind = text.indexOf('\n', Math.max(start, end - 1));
  return [text.lastIndexOf('\n', start - 1) + 1, behind === -1 ? text.length : behind + 1];
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1;
  return at;
}

function sharedEnd(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  return at;
}

function sortedLines(text: string): readonly string[] {
  return text.split(/\r?\n/).sort();
}

test('every untouched line stays byte for byte, and the file says what was meant', () => {
  fc.assert(
    fc.property(anyChange, ([{ name, text, data }, edit]) => {
      const outcome = applyEdits(text, [edit]);
      if (!outcome.ok) throw new Error(`${name}: ${outcome.sentence}`);
      const after = outcome.text;
      expect(parse(after)).toEqual(intended(data, edit));
      const isNew = edit.kind === 'set' && edit.path.join('\n').match(/(?:nieuw|a\.b\.c)$/) !== null;
      const about = isNew || edit.kind === 'remove' ? edit.path.slice(0, -1) : edit.path;
      const [from, to] = linesOf(text, about);
      expect(after.startsWith(text.slice(0, from))).toBe(true);
      expect(after.endsWith(text.slice(to))).toBe(true);
      const isBlock = !/[[{]/.test(text.slice(from, text.indexOf('\n', from)));
      // Of a list or a map under one another the other items stay too.
      if ((isNew || edit.kind === 'insert') && isBlock)
        expect(sharedStart(text, after) + sharedEnd(text, after)).toBeGreaterThanOrEqual(
          text.trimEnd().length,
        );
      const isLast = edit.kind === 'remove' && /\[\]/.test(after.slice(from, from + 80));
      if (edit.kind === 'remove' && isBlock && !isLast)
        expect(sharedStart(text, after) + sharedEnd(text, after)).toBeGreaterThanOrEqual(
          after.trimEnd().length,
        );
      if (edit.kind === 'move' && isBlock) expect(sortedLines(after)).toEqual(sortedLines(text));
    }),
    { numRuns: runs(200, 1000) },
  );
});
