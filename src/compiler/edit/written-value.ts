/** A value as YAML text: in the style of what it takes the place of where that style can hold it. */
import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml';

/** How this very file is written. */
export interface FileHabits {
  readonly eol: '\n' | '\r\n';
  /** Columns by which a map in a map is indented. */
  readonly indent: number;
  /** Whether the dashes of a list stand to the right of its key. */
  readonly indentsLists: boolean;
  /** Where long plain text is folded; 0: nowhere. */
  readonly width: number;
}

/** How one value is to be written. */
export interface WrittenAs {
  /** The style of a text; left out: the smallest that reads well. */
  readonly style?: Scalar.Type | undefined;
  /** Whether the value, when it is a map or a list, is written between brackets; left out: when it is short. */
  readonly flow?: boolean | undefined;
  /** Where the text is folded, when otherwise than the file does. */
  readonly width?: number | undefined;
}

/** The longest that a map or a list between brackets becomes by itself. */
const mostInBrackets = 90;

function isPlainPart(data: unknown, depth = 0): boolean {
  if (typeof data === 'string') return !data.includes('\n');
  if (Array.isArray(data)) return data.every((item) => typeof item !== 'object' || item === null);
  if (typeof data === 'object' && data !== null)
    return depth < 2 && Object.values(data).every((item) => isPlainPart(item, depth + 1));
  return true;
}

function fitsInBrackets(data: unknown): boolean {
  return isPlainPart(data) && JSON.stringify(data).length <= mostInBrackets;
}

function styleFor(text: string): Scalar.Type {
  return text.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.PLAIN;
}

/** A document that holds only `holder`, whose one value is written as said. */
function writtenDocument(holder: unknown, { style, flow }: WrittenAs): Document {
  const document = new Document(holder, { version: '1.2', aliasDuplicateObjects: false });
  const root = document.contents;
  const value = isMap(root) ? root.items[0]?.value : isSeq(root) ? root.items[0] : null;
  visit(document, (_key, node, ancestors) => {
    if (node === root) return;
    if (isCollection(node)) {
      const isEmpty = node.items.length === 0;
      // A map in a list reads better under one another.
      const isListed = isMap(node) && isSeq(ancestors.at(-1));
      const isShort = !isListed && fitsInBrackets(node.toJS(document));
      node.flow = isEmpty || (node === value && flow !== undefined ? flow : isShort);
    } else if (isScalar(node) && typeof node.value === 'string') {
      node.type = node === value && style !== undefined ? style : styleFor(node.value);
    }
  });
  return document;
}

/** Without the room that a list between brackets would get as a map does. */
function tight(text: string): string {
  const cuts: number[] = [];
  visit(parseDocument(text, { logLevel: 'silent' }), {
    Seq: (_key, { flow, items, range }) => {
      if (flow !== true || items.length === 0 || !range) return;
      if (text[range[0] + 1] === ' ') cuts.push(range[0] + 1);
      if (text[range[1] - 2] === ' ') cuts.push(range[1] - 2);
    },
  });
  return cuts.sort((a, b) => b - a).reduce((cut, at) => cut.slice(0, at) + cut.slice(at + 1), text);
}

function asText(document: Document, habits: FileHabits, column: number, width: number): readonly string[] {
  const text = document.toString({
    indent: habits.indent,
    indentSeq: habits.indentsLists,
    lineWidth: width === 0 ? 0 : Math.max(40, width - column),
    minContentWidth: 0,
    singleQuote: true,
  });
  return tight(text).replace(/\n$/, '').split('\n');
}

/** Lines moved to a column; the empty ones stay empty. */
export function indented(lines: readonly string[], column: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
}

/**
 * The lines of `key: value` (a map) or `- value` (a list) at `column`, the first one not indented.
 */
export function writtenEntry(
  entry: { readonly key: string; readonly value: unknown } | { readonly value: unknown },
  column: number,
  habits: FileHabits,
  as: WrittenAs = {},
): readonly string[] {
  const holder = 'key' in entry ? { [entry.key]: entry.value } : [entry.value];
  const document = writtenDocument(holder, as);
  const width = as.flow === true ? 0 : (as.width ?? habits.width);
  const [first = '', ...rest] = asText(document, habits, column, width);
  return [first, ...indented(rest, column)];
}

/** A value on one line, as it may stand between brackets. */
export function writtenInBrackets(value: unknown, style?: Scalar.Type): string {
  const document = writtenDocument({ k: value }, { style, flow: true });
  if (isMap(document.contents)) document.contents.flow = true;
  const text = tight(document.toString({ lineWidth: 0, singleQuote: true })).trimEnd();
  return text.slice('{ k: '.length, -' }'.length);
}

/** `key: value` on one line, as it may stand between brackets. */
export function writtenPairInBrackets(key: string, value: unknown): string {
  return `${writtenKey(key)}: ${writtenInBrackets(value)}`;
}

/** A key as it is written before its colon. */
export function writtenKey(key: string): string {
  const [line = ''] = new Document({ [key]: 0 }).toString({ lineWidth: 0, singleQuote: true }).split('\n');
  return line.slice(0, line.lastIndexOf(':'));
}
