/** Another value in the place of one that stands there: the ways to write it, the best first. */
import { isScalar, Scalar, YAMLMap } from 'yaml';
import { type FileHabits, type WrittenAs, writtenEntry, writtenInBrackets } from './written-value';
import {
  columnOf,
  contentEnd,
  type Ground,
  isList,
  itemStart,
  keysOf,
  lineEnd,
  lineStart,
  type Standing,
  signEnd,
} from './yaml-ground';

/** How long a line between brackets may become before its items go under one another. */
const mostInLine = 110;

/** The comment at the end of a line, with what stands before it; empty where there is none. */
function commentBehind(text: string, offset: number): string {
  const rest = text.slice(offset, lineEnd(text, offset)).replace(/\r?\n$/, '');
  return rest.trim() === '' ? '' : rest;
}

/** The comment behind `|` or `>`. */
function commentInHeader(source: string): string {
  return /^[|>][-+0-9]*([ \t]+#[^\r\n]*)/.exec(source)?.[1] ?? '';
}

function isBlockText(written: string): boolean {
  return /^[|>][-+0-9]*$/.test(written);
}

interface Region {
  readonly from: number;
  readonly to: number;
  /** What stands between the sign and the value. */
  readonly space: string;
  /** The comment that stays on the first line of a value of several lines, and behind a value of one. */
  readonly comment: string;
}

/** What is replaced: from behind the colon or the dash to the end of what the value wrote. */
function regionOf({ text }: Ground, { parent, index, node }: Standing): Region {
  const from = signEnd(parent, index);
  if (node === null) {
    const comment = commentBehind(text, from);
    return { from, to: from + comment.length, space: ' ', comment };
  }
  const start = node.range?.[0] ?? from;
  const end = contentEnd(text, node);
  const isBelow = lineStart(text, start) > from;
  const isBlock = isScalar(node) && ['BLOCK_LITERAL', 'BLOCK_FOLDED'].includes(node.type ?? '');
  const comment = isBelow
    ? commentBehind(text, from)
    : isBlock
      ? commentInHeader(text.slice(start, end))
      : commentBehind(text, end);
  const to = isBelow || isBlock ? end : end + comment.length;
  return { from, to, space: isBelow ? ' ' : text.slice(from, start) || ' ', comment };
}

/** The text with `value` behind the colon or the dash of an item whose parent is a block. */
function writtenInBlock(ground: Ground, standing: Standing, value: unknown, as: WrittenAs): string {
  const { text, habits } = ground;
  const { parent, index } = standing;
  const column = columnOf(text, itemStart(parent, index));
  const key = parent instanceof YAMLMap ? keysOf(parent)[index] : undefined;
  // Only what stands behind the sign is used, so a short key serves for any.
  const entry = key === undefined ? { value } : { key: 'k', value };
  const [first = '', ...rest] = writtenEntry(entry, column, habits, as);
  const head = first.slice(key === undefined ? 1 : 2).trim();
  const { from, to, space, comment } = regionOf(ground, standing);
  const isUnderOneAnother = typeof value === 'object' && rest.length > 0;
  const isHeader = head === '' || isBlockText(head) || isUnderOneAnother;
  const opening = head === '' ? '' : `${rest.length > 0 && isBlockText(head) ? ' ' : space}${head}`;
  const lines = isHeader
    ? [`${opening}${comment}`, ...rest]
    : [`${opening}`, ...rest].map((line, at, all) => (at === all.length - 1 ? line + comment : line));
  return text.slice(0, from) + lines.join(habits.eol) + text.slice(to);
}

function styleOf({ node }: Standing): Scalar.Type | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.type : undefined;
}

/** Where the old text was folded: a text on one line stays on one line. */
function widthOf(text: string, { node }: Standing, habits: FileHabits): number | undefined {
  const source = node === null ? '' : text.slice(node.range?.[0], node === null ? 0 : contentEnd(text, node));
  if (node === null) return undefined;
  if (!source.includes('\n')) return isScalar(node) ? 0 : undefined;
  return Math.max(
    80,
    habits.width,
    ...source
      .split('\n')
      .slice(1)
      .map(({ length }) => length),
  );
}

/** The ways to write `value` in the place of what stands there, the best first. */
export function waysToReplace(ground: Ground, standing: Standing, value: unknown): readonly string[] {
  const { text, habits } = ground;
  const { parent, node } = standing;
  const kept = typeof value === 'string' ? styleOf(standing) : undefined;
  // Plain text has no good way to hold a line end.
  const style = kept === Scalar.PLAIN && String(value).includes('\n') ? undefined : kept;
  if (parent.flow === true) {
    const from = node?.range?.[0] ?? signEnd(parent, standing.index);
    const to = node === null ? from : contentEnd(text, node);
    const put = (written: string): string =>
      text.slice(0, from) + (node === null ? ' ' : '') + written + text.slice(to);
    return [
      put(writtenInBrackets(value, style)),
      put(writtenInBrackets(value)),
      put(writtenInBrackets(value, Scalar.QUOTE_DOUBLE)),
    ];
  }
  const wasInBrackets = isList(node) && node.flow === true;
  const asBrackets = writtenInBrackets(value);
  const flow =
    typeof value === 'object' && value !== null && isList(node)
      ? wasInBrackets && asBrackets.length <= mostInLine && !asBrackets.includes('\\n')
      : undefined;
  const width = widthOf(text, standing, habits);
  return [
    writtenInBlock(ground, standing, value, { style, flow, width }),
    writtenInBlock(ground, standing, value, { flow, width }),
    writtenInBlock(ground, standing, value, { style: Scalar.QUOTE_DOUBLE, flow, width: 0 }),
  ];
}

/** The text with an item of a block written anew, its parts under one another. */
export function unfolded(ground: Ground, standing: Standing, value: unknown): string {
  return writtenInBlock(ground, standing, value, { flow: false });
}

/** Whether a change made a line of brackets longer than one reads, or put a line end in it. */
export function isTooLong(before: string, after: string): boolean {
  const longest = Math.max(mostInLine, ...before.split('\n').map(({ length }) => length));
  return after.split('\n').some(({ length }) => length > longest);
}
