/**
 * Changes to a map or a list whose items stand under one another: whole lines come and go. The comment lines right
 * above an item belong to it, and so does what is indented deeper below it.
 */
import type { YAMLMap, YAMLSeq } from 'yaml';
import { CannotEdit } from './edited-data';
import { placeInOrder } from './key-order';
import { indented, type WrittenAs, writtenEntry } from './written-value';
import {
  type Collection,
  columnOf,
  type Ground,
  isList,
  itemEnd,
  itemStart,
  keysOf,
  lineEnd,
  lineStart,
} from './yaml-ground';

const isComment = /^[ \t]*#/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Behind the last line of an item, with the comments below it that are indented deeper than it is. */
function endOfLines(text: string, at: Collection, index: number): number {
  const column = columnOf(text, itemStart(at, index));
  let end = lineEnd(text, itemEnd(text, at, index));
  for (;;) {
    const line = text.slice(end, lineEnd(text, end));
    if (!isComment.test(line) || indentOf(line) <= column) return end;
    end = lineEnd(text, end);
  }
}

/** Whether an item begins on a line on which something stands before it. */
function isInline(text: string, start: number): boolean {
  return text.slice(lineStart(text, start), start).trim() !== '';
}

/** Where the lines of an item begin, with the comment lines right above it. */
function startOfLines(ground: Ground, at: Collection, index: number): number {
  const { text, document } = ground;
  const own = lineStart(text, itemStart(at, index));
  // What stands above the first key of a file is about the file.
  if (at === document.contents && index === 0) return own;
  const from = index === 0 ? 0 : endOfLines(text, at, index - 1);
  let start = own;
  while (start > from) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start);
    if (above < from || !isComment.test(line) || indentOf(line) > columnOf(text, itemStart(at, index))) break;
    start = above;
  }
  return start;
}

/** Puts whole lines at an offset where a line begins or the text ends. */
function withLines({ text, habits }: Ground, offset: number, lines: readonly string[]): string {
  const block = lines.join(habits.eol);
  const isBehindOpenLine = offset === text.length && text !== '' && !text.endsWith('\n');
  return isBehindOpenLine
    ? text + habits.eol + block
    : text.slice(0, offset) + block + habits.eol + text.slice(offset);
}

/** Whether an empty line stands between every two items. */
function standsApart(ground: Ground, at: Collection): boolean {
  if (at.items.length < 2) return false;
  return at.items.slice(1).every((_, index) => {
    const between = ground.text.slice(
      endOfLines(ground.text, at, index),
      startOfLines(ground, at, index + 1),
    );
    return /^[ \t]*\r?\n/m.test(between);
  });
}

function withItem(ground: Ground, at: Collection, index: number, lines: readonly string[]): string {
  const isApart = standsApart(ground, at);
  if (index === 0) return withLines(ground, startOfLines(ground, at, 0), isApart ? [...lines, ''] : lines);
  const offset = endOfLines(ground.text, at, index - 1);
  return withLines(ground, offset, isApart ? ['', ...lines] : lines);
}

/** The text with an item more in a list that has some, written as its neighbour is. */
export function inserted(ground: Ground, list: YAMLSeq, index: number, value: unknown): string {
  const { text, habits } = ground;
  const start = itemStart(list, 0);
  if (index === 0 && isInline(text, start))
    throw new CannotEdit(
      'Deze lijst begint op dezelfde regel als een andere; pas haar in het bestand zelf aan.',
    );
  const neighbour = list.items[Math.max(0, index - 1)];
  const as: WrittenAs = isList(neighbour) ? { flow: neighbour.flow === true } : {};
  const column = columnOf(text, start);
  const [first = '', ...rest] = writtenEntry({ value }, column, habits, as);
  return withItem(ground, list, index, [...indented([first], column), ...rest]);
}

/** The text with a pair more in a map that has some. */
export function pairAdded(ground: Ground, map: YAMLMap, key: string, value: unknown): string {
  const { text, habits } = ground;
  const start = itemStart(map, 0);
  const column = columnOf(text, start);
  const index = placeInOrder(keysOf(map), key);
  const [first = '', ...rest] = writtenEntry({ key, value }, column, habits);
  if (index === 0 && isInline(text, start)) {
    const lines = [first, ...rest].join(habits.eol);
    return `${text.slice(0, start)}${lines}${habits.eol}${' '.repeat(column)}${text.slice(start)}`;
  }
  return withItem(ground, map, index, [...indented([first], column), ...rest]);
}

/** The text without an item and its comments; another item stays. */
export function removed(ground: Ground, at: Collection, index: number): string {
  const { text } = ground;
  const start = itemStart(at, index);
  if (index === 0 && isInline(text, start)) {
    const above = lineStart(text, start);
    const next = itemStart(at, 1);
    const comments = text.slice(endOfLines(text, at, 0), lineStart(text, next));
    return text.slice(0, above) + comments + text.slice(above, start) + text.slice(next);
  }
  const end = endOfLines(text, at, index);
  const from = startOfLines(ground, at, index);
  // The last line of a file without a line end stays one.
  const isOpen = end === text.length && !text.endsWith('\n');
  return isOpen ? text.slice(0, from).replace(/\r?\n$/, '') : text.slice(0, from) + text.slice(end);
}

/** The text with an item in another place; empty lines and comments that belong to no item stay where they are. */
export function moved(ground: Ground, list: YAMLSeq, from: number, to: number): string {
  const { text, habits } = ground;
  if (isInline(text, itemStart(list, 0)))
    throw new CannotEdit(
      'Deze lijst begint op dezelfde regel als een andere; pas haar in het bestand zelf aan.',
    );
  const slots = list.items.map(
    (_, index) => [startOfLines(ground, list, index), endOfLines(text, list, index)] as const,
  );
  const isOpen = !text.endsWith('\n') && slots.at(-1)?.[1] === text.length;
  const sources = slots.map(([start, end]) => {
    const source = text.slice(start, end);
    return source.endsWith('\n') ? source : source + habits.eol;
  });
  const [one = ''] = sources.splice(from, 1);
  sources.splice(to, 0, one);
  const result = slots.reduceRight(
    (done, [start, end], index) => done.slice(0, start) + (sources[index] ?? '') + done.slice(end),
    text,
  );
  return isOpen ? result.replace(/\r?\n$/, '') : result;
}

/** The text with another key for a pair. */
export function renamed({ text }: Ground, map: YAMLMap, index: number, written: string): string {
  const key = map.items[index]?.key as { range?: readonly number[] | null } | undefined;
  const [start = 0, end = 0] = key?.range ?? [];
  return text.slice(0, start) + written + text.slice(end);
}
