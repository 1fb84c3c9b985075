/** Changes to a map or a list that stands between brackets: its other items stay as they are written. */
import type { YAMLMap, YAMLSeq } from 'yaml';
import { placeInOrder } from './key-order';
import { writtenInBrackets, writtenPairInBrackets } from './written-value';
import { type Collection, type Ground, itemEnd, itemStart, keysOf } from './yaml-ground';

function spliced(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}

function put({ text }: Ground, at: Collection, index: number, written: string): string {
  const last = at.items.length - 1;
  if (index > last) {
    const end = itemEnd(text, at, last);
    return spliced(text, end, end, `, ${written}`);
  }
  const start = itemStart(at, index);
  return spliced(text, start, start, `${written}, `);
}

/** The text with an item more in a list that has some. */
export function insertedInBrackets(ground: Ground, list: YAMLSeq, index: number, value: unknown): string {
  return put(ground, list, index, writtenInBrackets(value));
}

/** The text with a pair more in a map that has some. */
export function pairAddedInBrackets(ground: Ground, map: YAMLMap, key: string, value: unknown): string {
  return put(ground, map, placeInOrder(keysOf(map), key), writtenPairInBrackets(key, value));
}

/** The text without an item; another one stays. */
export function removedFromBrackets({ text }: Ground, at: Collection, index: number): string {
  return index < at.items.length - 1
    ? spliced(text, itemStart(at, index), itemStart(at, index + 1), '')
    : spliced(text, itemEnd(text, at, index - 1), itemEnd(text, at, index), '');
}

/** The text with an item in another place. */
export function movedInBrackets({ text }: Ground, list: YAMLSeq, from: number, to: number): string {
  const slots = list.items.map((_, index) => [itemStart(list, index), itemEnd(text, list, index)] as const);
  const sources = slots.map(([start, end]) => text.slice(start, end));
  const [one = ''] = sources.splice(from, 1);
  sources.splice(to, 0, one);
  return slots.reduceRight(
    (result, [start, end], index) => spliced(result, start, end, sources[index] ?? ''),
    text,
  );
}
