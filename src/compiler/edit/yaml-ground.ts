/** A file as the text it is and the nodes in it, with where each of these begins and ends. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { EditPath } from '../../library/author-desk';
import { CannotEdit } from './edited-data';
import type { FileHabits } from './written-value';

/** A text with its nodes. */
export interface Ground {
  readonly text: string;
  readonly document: Document;
  readonly habits: FileHabits;
}

/** A map or a list. */
export type Collection = YAMLMap | YAMLSeq;

/** Whether a node is a map or a list. */
export function isList(node: unknown): node is Collection {
  return node instanceof YAMLMap || node instanceof YAMLSeq;
}

/** Where something stands in its parent: the value, and the pair or the place in a list. */
export interface Standing {
  readonly parent: Collection;
  readonly index: number;
  /** Null where nothing is written, as behind a colon at the end of a line. */
  readonly node: Node | null;
}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The offset behind the line that `offset` stands on. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The offset at which the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** How far from the beginning of its line `offset` stands. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function habitsOf(text: string, document: Document): FileHabits {
  const lines = text.split(/\r?\n/);
  let indent = 0;
  let indentsLists: boolean | null = null;
  const look = (node: unknown): void => {
    if (indent > 0 && indentsLists !== null) return;
    if (isSeq(node)) for (const item of node.items) look(item);
    if (!isMap(node) || node.flow === true) return;
    for (const pair of node.items) {
      const { key, value } = pair;
      const from = isScalar(key) ? (key.range?.[0] ?? null) : null;
      const start = isList(value) && value.flow !== true ? value.range?.[0] : undefined;
      if (from !== null && start !== undefined) {
        const deeper = columnOf(text, start) - columnOf(text, from);
        if (isSeq(value)) indentsLists ??= deeper > 0;
        else if (indent === 0 && deeper > 0) indent = deeper;
      }
      look(value);
    }
  };
  look(document.contents);
  const longest = Math.max(...lines.map(({ length }) => length));
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: indent === 0 ? 2 : indent,
    indentsLists: indentsLists ?? true,
    width: longest > 120 ? 0 : 100,
  };
}

/** Reads a text. @throws CannotEdit where it cannot be read as YAML. */
export function groundOf(text: string): Ground {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    version: '1.2',
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    throw new CannotEdit(
      `Het bestand kan niet gelezen worden; kijk bij regel ${line}. Er is niets geschreven. Herstel die regel eerst in het bestand zelf.`,
    );
  }
  return { text, document, habits: habitsOf(text, document) };
}

function keyText({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The keys of a map in order. */
export function keysOf(map: YAMLMap): readonly string[] {
  return map.items.map(keyText);
}

/** What stands at `path`. @throws CannotEdit where nothing does. */
export function standingAt({ document }: Ground, path: EditPath): Standing {
  let parent: unknown = document.contents;
  let found: Standing | null = null;
  for (const step of path) {
    const index = isMap(parent)
      ? parent.items.findIndex((pair) => keyText(pair) === String(step))
      : Number(step);
    const item = isList(parent) ? parent.items[index] : undefined;
    if (!isList(parent) || item === undefined)
      throw new CannotEdit('De plek van deze wijziging is er niet meer. Er is niets geschreven.');
    const node = (isMap(parent) ? (item as Pair).value : item) as Node | null;
    found = {
      parent,
      index,
      node: isScalar(node) && node.source === '' && node.value === null ? null : node,
    };
    parent = node;
  }
  if (found === null)
    throw new CannotEdit('Een heel bestand wordt hier niet vervangen. Er is niets geschreven.');
  return found;
}

function signOf(tokens: readonly Token[] | undefined, type: string): number {
  const token = tokens?.find((one) => one.type === type);
  return token === undefined ? -1 : token.offset + token.source.length;
}

/** The items of a list as the text has them: a comment at the end of a list is none. */
function dashes(list: YAMLSeq): readonly number[] {
  const token = list.srcToken as
    | { readonly items?: readonly { readonly start: readonly Token[] }[] }
    | undefined;
  return (token?.items ?? []).map(({ start }) => signOf(start, 'seq-item-ind')).filter((end) => end !== -1);
}

/** The offset behind the colon or the dash of an item in a block. */
export function signEnd(parent: Collection, index: number): number {
  if (parent instanceof YAMLSeq) return dashes(parent)[index] ?? -1;
  const token = (parent.items[index] as { srcToken?: { sep?: readonly Token[] } } | undefined)?.srcToken;
  return signOf(token?.sep, 'map-value-ind');
}

/** Where an item begins: its key, or its dash; between brackets the item itself. */
export function itemStart(parent: Collection, index: number): number {
  const item = parent.items[index];
  if (parent instanceof YAMLMap) return ((item as Pair).key as Node).range?.[0] ?? -1;
  return parent.flow === true ? ((item as Node).range?.[0] ?? -1) : signEnd(parent, index) - 1;
}

/** Where the last character of a node stands, and one further; comments and empty lines behind it are not of it. */
export function contentEnd(text: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  if (isList(node) && node.flow !== true && node.items.length > 0)
    return itemEnd(text, node, node.items.length - 1);
  if (!isScalar(node) || !['BLOCK_LITERAL', 'BLOCK_FOLDED'].includes(node.type ?? '')) return end;
  const source = text.slice(start, end);
  const keepsLineEnds = /^[|>][-0-9]*\+/.test(source);
  return keepsLineEnds
    ? start + source.replace(/\r?\n$/, '').length
    : start + source.replace(/(?:\r?\n[ \t]*)+$/, '').length;
}

/** Where the last character of an item stands, and one further. */
export function itemEnd(text: string, parent: Collection, index: number): number {
  const item = parent.items[index];
  const value = (parent instanceof YAMLMap ? (item as Pair).value : item) as Node | null;
  const isWritten = value !== null && !(isScalar(value) && value.source === '' && value.value === null);
  const key = parent instanceof YAMLMap ? (((item as Pair).key as Node).range?.[1] ?? -1) : -1;
  return Math.max(isWritten ? contentEnd(text, value) : -1, signEnd(parent, index), key);
}
