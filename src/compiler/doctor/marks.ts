/** Slips in the marks that YAML is made of: dashes, colons, commas, brackets, separators of documents. */
import { type Slip, slipIn, slipOn } from './slip';
import { entryOf, type SourceLine, withoutNote } from './source-lines';

/** Whether a word names a part in these files. */
export type IsKey = (word: string) => boolean;

/** Dashes of a list: without a space, left out, too many, or another sign. */
export function dashSlips(line: SourceLine): readonly Slip[] {
  const { lead, dashes, content } = line;
  const found: Slip[] = [];
  if (dashes === '' && /^-[^\s-]/.test(content)) {
    found.push(slipOn(line, 'yaml/dash-space', `${lead}- ${content.slice(1)}`));
  }
  const other = /^([–—―−•·*+])[ \t\u00A0]*(?=\S)/.exec(content);
  if (dashes === '' && other !== null) {
    const [whole, sign = ''] = other;
    found.push(slipOn(line, 'yaml/dash-other', `${lead}- ${content.slice(whole.length)}`, { sign }));
  }
  if (dashes === '') {
    if (lead.length >= 2) {
      found.push(slipOn(line, 'yaml/dash-missing', `${lead.slice(2)}- ${content}`));
    }
    found.push(slipOn(line, 'yaml/dash-missing', `${lead}- ${content}`));
  } else {
    const one = dashes.replace(/^-[ \t]+/, '');
    found.push(
      slipOn(line, 'yaml/dash-extra', `${lead}${' '.repeat(dashes.length - one.length)}${one}${content}`),
    );
    found.push(slipOn(line, 'yaml/dash-extra', `${lead}${one}${content}`));
    found.push(slipOn(line, 'yaml/dash-extra', `${lead}${' '.repeat(dashes.length - 1)}${content}`));
  }
  return found;
}

const inFlow = /^(?:.*?[:\s-]\s*)?[{[]/;

/** Colons: without a space behind them, left out, or another sign in their place. */
export function colonSlips(line: SourceLine, isKey: IsKey): readonly Slip[] {
  const { content } = line;
  const found: Slip[] = [];
  const put = (code: 'yaml/colon-space' | 'yaml/colon-missing', mended: string, key: string): void => {
    if (mended !== content) found.push(slipIn(line, code, mended, { key }));
  };
  const tight = /^([\w.-]+):(?=[^\s/])(.*)$/.exec(content);
  if (tight !== null) put('yaml/colon-space', `${tight[1]}: ${tight[2]}`, tight[1] ?? '');
  const sign = /^([\w.-]*\w)\s*(?::=|[^\w\s:'"-])\s*(.*)$/u.exec(content);
  if (sign !== null) put('yaml/colon-missing', `${sign[1]}: ${sign[2]}`.trimEnd(), sign[1] ?? '');
  const after = /^([\w.-]+):\S$/.exec(content);
  if (after !== null) put('yaml/colon-missing', `${after[1]}:`, after[1] ?? '');
  const bare = /^([\w-]+)(?:\s+(.*))?$/.exec(content);
  if (bare !== null && isKey(bare[1] ?? '')) {
    put('yaml/colon-missing', `${bare[1]}: ${bare[2] ?? ''}`.trimEnd(), bare[1] ?? '');
  }
  if (inFlow.test(content)) {
    const spaced = content.replaceAll(/([{,]\s*)([\w-]+):(?=[^\s,}\]/])/g, '$1$2: ');
    put('yaml/colon-space', spaced, /[{,]\s*([\w-]+):(?=[^\s,}\]/])/.exec(content)?.[1] ?? '');
    const named = content.replaceAll(
      /([{,]\s*)([\w-]+)(?:\s*[=;]\s*|\s+)(?=[^\s:,}\]])/g,
      (whole, before, word) => (isKey(word) ? `${before}${word}: ` : whole),
    );
    put('yaml/colon-missing', named, content.slice(0, 40));
  }
  return found;
}

/** A comma left out between two names within braces. */
export function commaSlips(line: SourceLine, isKey: IsKey): readonly Slip[] {
  const { content } = line;
  if (!inFlow.test(content)) return [];
  const mended = content.replaceAll(/([^\s,{[:])[.;]?\s+([\w-]+): /g, (whole, before, word) =>
    isKey(word) ? `${before}, ${word}: ` : whole,
  );
  const lists = content.replaceAll(/([\w-]+)\s+(?=[\w-]+\s*[,\]])/g, '$1, ');
  return [mended, lists].filter((one) => one !== content).map((one) => slipIn(line, 'yaml/comma', one));
}

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** The brackets of a line outside quotation marks: those that stay open, and those that close nothing. */
function bracketsOf(text: string): { readonly open: readonly string[]; readonly loose: readonly number[] } {
  const open: string[] = [];
  const loose: number[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === "'" || sign === '"') && /[\s,[{]/.test(text[at - 1] ?? ' ')) quote = sign;
    else if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') {
      if (closers[open.at(-1) ?? ''] === sign) open.pop();
      else loose.push(at);
    }
  }
  return { open, loose };
}

/** Brackets that are not closed, that close nothing, or that close another. */
export function bracketSlips(line: SourceLine): readonly Slip[] {
  const { content } = line;
  const [text, note] = withoutNote(content);
  const { open, loose } = bracketsOf(text);
  const found: Slip[] = [];
  const put = (mended: string): void => {
    if (mended !== text) found.push(slipIn(line, 'yaml/bracket', mended + note));
  };
  const closing = [...open]
    .reverse()
    .map((sign) => closers[sign] ?? '')
    .join(' ');
  if (open.length > 0 && loose.length === 0) {
    put(`${text.replace(/,\s*$/, '')}${closing.startsWith('}') ? ' ' : ''}${closing.replaceAll(' ', '')}`);
    // The one that stays open may be closed too late: before the next name, or before what closes the other.
    put(text.replace(/([\w.’'"…?!-])(, [\w-]+: )/, `$1${closers[open.at(-1) ?? ''] ?? ''}$2`));
    put(text.replace(/\s*([}\]])\s*$/, `${closers[open.at(-1) ?? ''] === '}' ? ' }' : ']'}$1`));
    const last = text.lastIndexOf(open.at(-1) ?? '');
    put(text.slice(0, last) + text.slice(last + 1).trimStart());
  }
  for (const at of loose.slice(0, 2)) {
    put(text.slice(0, at).trimEnd() + text.slice(at + 1));
    const opening = text[at] === '}' ? '{ ' : '[';
    put(text.replace(/^([\w.-]+: )?/, (before) => before + opening));
    put(text.slice(0, at) + (closers[open.at(-1) ?? ''] ?? '') + text.slice(at + 1));
  }
  if (/[()<>]/.test(text)) {
    put(text.replace(/[)>](?=\s*[\]}]*\s*$)/, closers[open.at(-1) ?? ''] ?? '}'));
    put(text.replace(/: [(<]\s*(?=[\w-]+:)/, ': { '));
  }
  return found;
}

/** A sign typed before what a line says. */
export function straySlips(line: SourceLine, isKey: IsKey): readonly Slip[] {
  const { lead, dashes, content } = line;
  const stray = /^(\S{1,2})(\s*)(?=- |['"]?[\w-]+['"]?:(?:\s|$))/.exec(content);
  if (stray === null || dashes !== '') return [];
  const [whole, sign = '', gap = ''] = stray;
  const rest = content.slice(whole.length);
  if (gap === '' && !isKey(/^[\w-]+/.exec(rest)?.[0] ?? '')) return [];
  return [gap, ' '.repeat(sign.length) + gap].map((space) =>
    slipOn(line, 'yaml/stray', lead + space + rest, { sign }),
  );
}

/** A name that breaks off, and goes on on the next line. */
export function breakSlips(lines: readonly SourceLine[], line: SourceLine, isKey: IsKey): readonly Slip[] {
  const next = lines[line.index + 1];
  if (next?.kind !== 'code' || entryOf(line.content) !== null) return [];
  const joined = line.content.trimEnd() + next.text.trimStart();
  const key = entryOf(joined)?.key ?? '';
  if (!isKey(key) && !/^[\w-]+\.[\w.-]+$/.test(key)) return [];
  const puts = new Map([
    [line.index, line.lead + line.dashes + joined],
    [next.index, ''],
  ]);
  return [{ ...slipOn(line, 'yaml/line-break', ''), puts }];
}

/** Two lines on one: a text, much white space, and a name with its own text. */
export function lineSlips(line: SourceLine, isKey: IsKey): readonly Slip[] {
  const entry = entryOf(line.content);
  const next = entry === null ? null : /\s{2,}(?:- )?([\w-]+):(?:\s|$)/.exec(entry.rest);
  const key = next?.[1] ?? '';
  if (entry === null || next === null || !isKey(key)) return [];
  return [slipIn(line, 'yaml/two-lines', `${entry.key}: ${entry.rest.slice(0, next.index)}`, { key })];
}

/** A name that is written otherwise than it is known: the keys that are asked for come first. */
export function keySlips(line: SourceLine, key: string, meant: readonly string[]): readonly Slip[] {
  const at = line.text.indexOf(key);
  if (at === -1) return [];
  return meant.map((known) =>
    slipOn(
      line,
      'shape/unknown-key',
      line.text.slice(0, at) + known + line.text.slice(at + key.length),
      { key, hint: ` Bedoelde u ‘${known}’?` },
      at + 1,
    ),
  );
}

/** The word that a line begins with, when it could be a name. */
export function wordOf(line: SourceLine): string {
  return entryOf(line.content)?.key ?? /^[\w-]+/.exec(line.content)?.[0] ?? '';
}
