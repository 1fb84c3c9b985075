/** Slips in what has to stand between quotation marks, and in the marks themselves. */
import { type Slip, slipIn, slipOn } from './slip';
import { columnOf, entryOf, quoted, type SourceLine, withoutNote } from './source-lines';

const startSign = /^(?:[*&!%@`{}[\],|>]|[-?:](?=\s|$))/;

/** Why a text needs quotation marks, as the code of a message and its words; null when it does not. */
function whyQuoted(
  text: string,
): { readonly code: 'yaml/text-start' | 'yaml/text-colon' | 'yaml/alias'; readonly sign: string } | null {
  if (/^[*&]/.test(text)) return { code: 'yaml/alias', sign: text[0] ?? '' };
  if (startSign.test(text)) return { code: 'yaml/text-start', sign: text[0] ?? '' };
  return /:(?:\s|$)/.test(text) ? { code: 'yaml/text-colon', sign: ': ' } : null;
}

/** The part of a line that is its text: behind the name, or the whole of it. */
function textsOf(line: SourceLine): readonly { readonly before: string; readonly text: string }[] {
  const entry = entryOf(line.content);
  const whole = { before: '', text: line.content };
  if (entry === null) return [whole];
  const behind = { before: entry.key + entry.gap, text: entry.rest };
  return /\s/.test(entry.key) ? [whole, behind] : [behind, whole];
}

/** Texts that begin with a sign of YAML, or hold a colon with a space behind it. */
export function textSlips(line: SourceLine): readonly Slip[] {
  return textsOf(line).flatMap(({ before, text }) => {
    const why = whyQuoted(text);
    if (why === null || text === '') return [];
    const [own, note] = withoutNote(text);
    const closed = /^[^'"].*'$/.test(own) ? own.slice(0, -1) : own;
    return [quoted(own) + note, quoted(closed) + note]
      .filter((mended, index, all) => all.indexOf(mended) === index)
      .map((mended) => slipIn(line, why.code, before + mended, { sign: why.sign }));
  });
}

/** A text over more lines, of which a later one holds the colon. */
export function spanSlips(lines: readonly SourceLine[], line: SourceLine): readonly Slip[] {
  let first = line.index - 1;
  while (first > 0 && (lines[first]?.lead.length ?? 0) >= line.lead.length) first -= 1;
  const start = lines[first];
  const entry = start === undefined ? null : entryOf(start.content);
  if (start === undefined || entry === null || entry.rest === '' || /^['"{[|>]/.test(entry.rest)) return [];
  if (line.lead.length <= columnOf(start) || line.dashes !== '') return [];
  const puts = new Map<number, string>();
  let last = start.index;
  while ((lines[last + 1]?.lead.length ?? 0) > columnOf(start) && lines[last + 1]?.kind === 'code') last += 1;
  for (let at = start.index; at <= last; at += 1) {
    const text = lines[at]?.text ?? '';
    const doubled = text.replaceAll("'", "''");
    const opened =
      at === start.index
        ? `${start.lead + start.dashes + entry.key + entry.gap}'${entry.rest.replaceAll("'", "''")}`
        : doubled;
    puts.set(at, at === last ? `${opened}'` : opened);
  }
  return [{ ...slipOn(line, 'yaml/text-colon', '', { sign: ': ' }), puts }];
}

/** Quotation marks that are not closed, not opened, or end too early on an apostrophe. */
export function quoteSlips(line: SourceLine): readonly Slip[] {
  const found: Slip[] = [];
  const put = (
    code: 'yaml/quote-open' | 'yaml/apostrophe' | 'yaml/syntax' | 'yaml/text-start',
    mended: string,
    words = {},
  ): void => {
    if (mended !== line.content) found.push(slipIn(line, code, mended, words));
  };
  put('yaml/apostrophe', line.content.replaceAll(/(\p{L})'(?=\p{L})/gu, "$1''"));
  for (const { before, text } of textsOf(line)) {
    const [own, note] = withoutNote(text);
    const mark = own[0];
    const isClosed = own.length > 1 && own.endsWith(mark ?? '');
    if (mark === "'") {
      const inner = (isClosed ? own.slice(1, -1) : own.slice(1)).replaceAll("''", "'");
      if (isClosed) put('yaml/apostrophe', before + quoted(inner) + note);
      else {
        if (/^'[^']+'\s/.test(own)) put('yaml/text-start', before + quoted(own) + note, { sign: "'" });
        put('yaml/quote-open', before + quoted(inner) + note);
        put('yaml/quote-open', before + quoted(text.slice(1).trimEnd().replaceAll("''", "'")));
        put('yaml/quote-open', before + inner + note);
      }
    } else if (mark === '"') {
      const inner = isClosed ? own.slice(1, -1) : own.slice(1);
      if (isClosed && inner.includes('\\')) {
        const detail = 'na een backslash staat een teken dat hier niet kan; gebruik enkele aanhalingstekens';
        put('yaml/syntax', before + quoted(inner) + note, { detail });
      }
      if (/^"[^"]+"\s/.test(own)) put('yaml/text-start', before + quoted(own) + note, { sign: '"' });
      put(isClosed ? 'yaml/apostrophe' : 'yaml/quote-open', before + quoted(inner) + note);
    } else if (own.endsWith("'")) put('yaml/quote-open', `${before}'${own}${note}`);
    else if (own.endsWith('"')) put('yaml/quote-open', `${before}"${own}${note}`);
  }
  if (/[{[]/.test(line.content)) {
    // Within brackets the mark may belong before the comma or the bracket that comes next, or before the text.
    put('yaml/quote-open', line.content.replace(/(['"])([^'",}\]]*?)(\s*[,}\]])/, '$1$2$1$3'));
    put('yaml/quote-open', line.content.replace(/(['"])([^'"]*?)(\s*[}\]]+\s*)$/, '$1$2$1$3'));
    put(
      'yaml/quote-open',
      line.content.replace(/([:,[{]\s*)([^'":,{}[\]\s][^'"]*?)(['"])(\s*[,}\]])/, '$1$3$2$3$4'),
    );
    put('yaml/quote-open', line.content.replace(/: ([^'"{}[\],:]+)(['"])([^'"]*)\2/, ': $2$1$3$2'));
  }
  return found;
}

/** Texts within braces that hold a comma, a colon or a sign of YAML. */
export function flowTextSlips(line: SourceLine): readonly Slip[] {
  const { content } = line;
  if (!content.includes('{') && !content.includes('[')) return [];
  let isComma = false;
  const mended = content.replaceAll(/\{([^{}]*)\}/g, (_whole, inner: string) => {
    const parts = inner.split(/,\s*(?=[\w-]+:(?:\s|$))/).map((part) => {
      const entry = entryOf(part.trim());
      if (entry === null || /^['"[{]/.test(entry.rest)) return part.trim();
      if (whyQuoted(entry.rest) === null && !/[,[\]#]/.test(entry.rest)) return part.trim();
      isComma ||= entry.rest.includes(',');
      return entry.key + entry.gap + quoted(entry.rest.trim());
    });
    return `{ ${parts.join(', ')} }`;
  });
  if (mended === content) return [];
  const after = /,\s*([^,:}\]]+)(?=[,}\]]|$)/.exec(content)?.[1] ?? '';
  if (!isComma) return [slipIn(line, 'yaml/text-colon', mended, { sign: ': ' })];
  const column = columnOf(line) + Math.max(0, content.indexOf(after)) + 1;
  const put = line.lead + line.dashes + mended;
  return [slipOn(line, 'shape/stray-comma', put, { key: after.trim() }, column)];
}
