/**
 * The lines of a file as an author sees them: how far they are indented, what they say, and which belong to a
 * text of more lines. No YAML is parsed: what cannot be parsed is just what has to be looked at.
 */

/** Nobody writes a longer line; looking at one would take long and help nobody. */
const longestLine = 4000;

/** What a line is, as far as it can be told without parsing. */
type LineKind = 'blank' | 'comment' | 'block' | 'code';

/** One line. Columns count from 0. */
export interface SourceLine {
  /** From 0. */
  readonly index: number;
  readonly text: string;
  /** The white space before it, tabs and all. */
  readonly lead: string;
  /** The dashes of a list with the spaces behind them, or nothing. */
  readonly dashes: string;
  /** What stands behind the dashes. */
  readonly content: string;
  /** `block` is a line of a text that began with | or >, or one that is too long to look at. */
  readonly kind: LineKind;
  /** How far a text of more lines is indented that this line stands too far to the left to be part of. */
  readonly blockLead: number | null;
}

/** Where what a line says begins, behind its dashes. */
export function columnOf({ lead, dashes }: SourceLine): number {
  return lead.length + dashes.length;
}

/** Spaces and what looks like them but is no indentation to YAML. */
const leadPattern = /^[\s\u200B-\u200D\u2060\uFEFF\u00AD]*/;

const opensBlock = /(?:^|:\s+|^-\s+)[|>][+-]?\d?[+-]?\s*(?:\s#.*)?$/;

/** Splits a text; each line knows what it is. Line ends of Windows stay out of it. */
export function sourceLines(text: string): readonly SourceLine[] {
  let blockAbove: number | null = null;
  let blockLead: number | null = null;
  return text.split('\n').map((raw, index): SourceLine => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const lead = leadPattern.exec(line)?.[0] ?? '';
    const rest = line.slice(lead.length);
    const dashes = /^(?:-[ \t]+)+/.exec(rest)?.[0] ?? '';
    const content = rest.slice(dashes.length);
    const base = { index, text: line, lead, dashes, content, blockLead: null };
    if (rest === '') return { ...base, kind: 'blank' };
    if (rest.length > longestLine) return { ...base, kind: 'block' };
    if (blockAbove !== null && lead.length > blockAbove) {
      blockLead ??= lead.length;
      const kind = lead.length < blockLead ? 'code' : 'block';
      return { ...base, dashes: '', content: rest, kind, blockLead };
    }
    blockAbove = null;
    blockLead = null;
    if (rest.startsWith('#')) return { ...base, kind: 'comment' };
    if (opensBlock.test(content)) {
      // The text of a bare `- |` is indented more than its dash, that of a key more than the key.
      blockAbove = /^[|>]/.test(content) ? lead.length : lead.length + dashes.length;
    }
    return { ...base, kind: 'code' };
  });
}

/** A line that names something: `key: rest`, with the white space between them. */
export interface Entry {
  readonly key: string;
  readonly gap: string;
  readonly rest: string;
}

/** What a line names and what it says of it; null for one that names nothing. */
export function entryOf(content: string): Entry | null {
  const found = /^((?:[^\s:'"{[#-]|-(?!\s))[^:]{0,60}?|'[^']*'|"[^"]*")(:(?:\s+|$))(.*)$/.exec(content);
  if (found === null) return null;
  const [, key = '', gap = '', rest = ''] = found;
  return { key, gap, rest };
}

/** A text without the author's note behind it, and that note with the space before it. */
export function withoutNote(rest: string): readonly [text: string, note: string] {
  const at = rest.search(/\s#/);
  const text = (at === -1 ? rest : rest.slice(0, at)).trimEnd();
  return [text, rest.slice(text.length)];
}

/** A text between single quotation marks, as YAML wants it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
