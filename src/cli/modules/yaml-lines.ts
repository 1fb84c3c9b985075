/** Changing an authored YAML text by whole pieces, so that whatever is not touched stays byte for byte. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';

/** A piece of text in the place of what stands from `from` up to `to`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** The text with every piece in its place; pieces do not overlap. At one place, they come in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const backwards = splices
    .map((splice, rank) => ({ ...splice, rank }))
    .sort((a, b) => b.from - a.from || b.rank - a.rank);
  return backwards.reduce((now, { from, to, put }) => now.slice(0, from) + put + now.slice(to), text);
}

/** How the lines of a text end. */
export function lineEnd(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where the content of a node ends: without the comments and empty lines that belong to what follows. */
export function contentEnd(node: unknown): number {
  const last = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  const flow = (isMap(node) || isSeq(node)) && node.flow === true;
  if (last === undefined || flow) return (node as ParsedNode | null)?.range?.[1] ?? 0;
  if (isSeq(node)) return contentEnd(last);
  const { key, value } = last as Pair;
  return Math.max(contentEnd(key), contentEnd(value));
}

/** The beginning of the line after the one that ends at `offset`, or of which that is a part. */
export function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The beginning of the line on which `offset` stands. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The words of a key. */
export function keyText({ key }: Pick<Pair, 'key'>): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** Where a node begins. */
export function contentStart(node: unknown): number {
  return (node as ParsedNode | null)?.range?.[0] ?? 0;
}
