/**
 * What one pass over the lines shows, before any parsing: signs that cannot be seen, quotation marks of a word
 * processor, what a merge left behind, and a # that takes the rest of a sentence away. Much of it is sound YAML
 * that reads otherwise than it was meant.
 */
import { type Slip, slipOn } from './slip';
import { columnOf, entryOf, quoted, type SourceLine, sourceLines, withoutNote } from './source-lines';

/** Spaces that are no space to YAML, and signs without width. */
const invisible = /[\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF\u00AD]/;
const invisibles = new RegExp(invisible.source, 'g');

/** Whether it is worth while to look line by line; most files have none of these. */
const anything = new RegExp(`${invisible.source}|[“”„‘\\uFFFD]|\\s#|^[<>]{7}|^---|^\\.\\.\\.|[:-] +&`, 'm');

function visible(text: string): string {
  return text.replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ').replaceAll(invisibles, '');
}

/** Signs that cannot be seen, where YAML reads them as part of a name or of no indentation at all. */
function invisibleSlip(line: SourceLine): Slip | null {
  const { text, lead, dashes, content } = line;
  const dash = /^-+[^\S\n]+/.exec(content)?.[0] ?? '';
  const front = lead + dashes + dash;
  const behind = text.slice(front.length);
  // Up to the text: the name, the colon and what stands around it. Within the text such a sign is the author's.
  const named =
    /^[\w.-]*\s*[^\S ]*(?::[\s\u200B-\u200D\u2060\uFEFF\u00AD]+|[^\S ]*:$)/.exec(behind)?.[0] ?? '';
  const structure = front + named;
  const at = structure.search(invisible);
  if (at !== -1)
    return slipOn(line, 'yaml/invisible', visible(structure) + text.slice(structure.length), {}, at + 1);
  const inKey = /^[\w.\u200B-\u200D\u2060\uFEFF\u00AD-]+(?=:(?:\s|$))/.exec(behind)?.[0] ?? '';
  const inside = inKey.search(invisible);
  if (inside === -1) return null;
  return slipOn(
    line,
    'yaml/invisible',
    front + visible(inKey) + behind.slice(inKey.length),
    {},
    front.length + inside + 1,
  );
}

const opening = '[“”„‘]';

/** Quotation marks of a word processor around a whole text: to YAML they are part of it, and protect nothing. */
function curlySlip(line: SourceLine): Slip | null {
  const { content } = line;
  const entry = entryOf(content);
  const text = entry === null ? content : entry.rest;
  const before = entry === null ? '' : entry.key + entry.gap;
  const [own, note] = withoutNote(text);
  const column = columnOf(line) + before.length + 1;
  const front = line.lead + line.dashes + before;
  const wrapped = /^[“”„]([^“”„]*)[“”]$/.exec(own) ?? /^‘([^‘]*)[’‘]$/.exec(own);
  const isItem = entry !== null || line.dashes !== '';
  if (wrapped !== null && isItem) {
    return slipOn(line, 'yaml/curly-quotes', front + quoted(wrapped[1] ?? '') + note, {}, column);
  }
  if (!/[{[]/.test(content)) return null;
  const mended = content
    .replaceAll(
      /([:,]\s+|[[{]\s*)[“”„]([^“”„{}]*)[“”](?=\s*[,}\]])/g,
      (_all, lead, inner) => lead + quoted(inner),
    )
    .replaceAll(/([:,]\s+|[[{]\s*)‘([^‘’{}]*)’(?=\s*[,}\]])/g, (_all, lead, inner) => lead + quoted(inner));
  if (mended === content) return null;
  const at = content.search(new RegExp(`(?:[:,]\\s+|[[{]\\s*)${opening}`));
  return slipOn(line, 'yaml/curly-quotes', line.lead + line.dashes + mended, {}, columnOf(line) + at + 1);
}

/** Names whose text is no sentence and so ends without a full stop: a note behind it is a note. */
const noSentence =
  /^(?:id|title|label|name|initials|role|relation|time|place|later|theme|kind|from|date|day|at|to|next|moment|seat|view|channel|shape|object|tool|given|scenario|decision|ending|mechanism|person|document|source|who|when|then|what|audience|status|owner|reference|page|depth|unit|address|telephone|mail|web|on|by)$/;

/**
 * A # in the middle of a sentence: to YAML the rest is a note. It counts as such when what precedes is a text of
 * more words that has not ended yet, and what follows is no note by its look: it ends as a sentence does, or the
 * sign stands tight before a number or a word. Whoever writes a note behind a finished sentence, behind an id, a
 * number, a list, braces or a text in quotation marks, is never told of it, nor is a note on a line of its own.
 */
function hashSlip(line: SourceLine): Slip | null {
  const { lead, dashes, content } = line;
  const entry = entryOf(content);
  const text = entry === null ? content : entry.rest;
  const before = entry === null ? '' : entry.key + entry.gap;
  const [own, note] = withoutNote(text);
  if (note.trim() === '' || /^['"{[|>]/.test(own) || !/\S\s+\S/.test(own)) return null;
  const follows = note.trimStart().slice(1);
  const isTight = /^\d/.test(follows) || (/^\p{L}/u.test(follows) && /[.?!…]$/.test(follows));
  const hasEnded = /[.?!…:][’”»)*]*$/.test(own);
  const isSentence = entry === null || !noSentence.test(entry.key);
  const goesOn = /^\s\S/.test(follows) && /[.?!…]['’”]?$/.test(follows) && isSentence;
  if (hasEnded || !(isTight || goesOn)) return null;
  const mended = lead + dashes + before + quoted(text.trimEnd());
  const column = columnOf(line) + before.length + own.length + (note.length - note.trimStart().length) + 1;
  return slipOn(line, 'yaml/hash', mended, { lost: note.trim() }, column);
}

/** A text that begins with &: to YAML its first word is a label, and gone. */
function anchorSlip(line: SourceLine): Slip | null {
  const entry = entryOf(line.content);
  const text = entry === null ? line.content : entry.rest;
  if (!/^&\S*\s/.test(text)) return null;
  const before = entry === null ? '' : entry.key + entry.gap;
  const column = columnOf(line) + before.length + 1;
  return slipOn(line, 'yaml/alias', line.lead + line.dashes + before + quoted(text), {}, column);
}

/** Texts that two people changed: of each difference the first side is kept, and the marks go. */
function mergeSlips(lines: readonly SourceLine[]): readonly Slip[] {
  const puts = new Map<number, string>();
  let first: SourceLine | undefined;
  let side: 'none' | 'ours' | 'theirs' = 'none';
  for (const line of lines) {
    const sign = /^(<{7}|\|{7}|={7}|>{7})(?:\s|$)/.exec(line.text)?.[1]?.[0];
    if (sign === '<') side = 'ours';
    else if ((sign === '=' || sign === '|') && side !== 'none') side = 'theirs';
    const isMark = sign !== undefined && (side !== 'none' || sign === '>');
    if (isMark || side === 'theirs') puts.set(line.index, '');
    if (isMark) first ??= line;
    if (sign === '>') side = 'none';
  }
  return first === undefined ? [] : [{ ...slipOn(first, 'yaml/merge', '', {}, 1), puts }];
}

/** A line of dashes or dots halfway: to YAML the document ends there, and the rest is not read. */
function endSlips(lines: readonly SourceLine[]): readonly Slip[] {
  const first = lines.findIndex(({ kind }) => kind === 'code');
  const last = lines.findLastIndex(({ kind }) => kind === 'code');
  return lines
    .filter(
      ({ text, index, kind }) =>
        kind === 'code' && index > first && index < last && /^(?:---|\.\.\.)\s*$/.test(text),
    )
    .map((line) => slipOn(line, 'yaml/second-document', '', { sign: line.text.trim() }, 1));
}

/** A sign that was lost when the file was opened in another encoding and saved; only a person can bring it back. */
function lostSlip(lines: readonly SourceLine[]): readonly Slip[] {
  const line = lines.find(({ text }) => text.includes('\uFFFD'));
  if (line === undefined) return [];
  return [slipOn(line, 'yaml/lost-character', line.text, {}, line.text.indexOf('\uFFFD') + 1)];
}

/** What can be seen without parsing, at most one slip for each line. Takes time by the length of the text. */
export function slipsAtAGlance(text: string): readonly Slip[] {
  if (!anything.test(text)) return [];
  const lines = sourceLines(text);
  const merges = mergeSlips(lines);
  const taken = new Set(merges.flatMap(({ puts }) => [...puts.keys()]));
  const each = lines.flatMap((line) => {
    if (line.kind === 'blank' || line.kind === 'block' || taken.has(line.index)) return [];
    const unseen = invisibleSlip(line);
    if (line.kind === 'comment') return unseen !== null && unseen.column <= line.lead.length ? [unseen] : [];
    return unseen ?? curlySlip(line) ?? hashSlip(line) ?? anchorSlip(line) ?? [];
  });
  return [...merges, ...endSlips(lines), ...lostSlip(lines), ...each];
}
