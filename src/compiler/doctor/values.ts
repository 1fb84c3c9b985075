/** Slips in values: words for true and false, times without quotation marks, people by their name. */
import { type PersonNamed, personMeant } from '../messages/person-meant';
import { truthMeant } from '../messages/truth-meant';
import { type Problem, type Slip, slipOn } from './slip';
import { entryOf, quoted, type SourceLine } from './source-lines';

/** The text with what stands at a column and reads `written` replaced; null when it does not stand there. */
function replacedAt(text: string, from: number, written: string, put: string): string | null {
  const at = text.indexOf(written, Math.max(0, from));
  return at === -1 ? null : text.slice(0, at) + put + text.slice(at + written.length);
}

/** Ja, nee, yes and no where true or false belongs. */
export function truthSlips(line: SourceLine, { column }: Problem): readonly Slip[] {
  const word = /^['"]?[\p{L}]+['"]?/u.exec(line.text.slice(column - 1))?.[0] ?? '';
  const meant = truthMeant(word);
  if (meant === null || word === meant) return [];
  const mended = replacedAt(line.text, column - 1, word, meant);
  return mended === null ? [] : [slipOn(line, 'shape/yes-no', mended, { word, meant }, column)];
}

/** A number where a text belongs: a time, a year, a room. */
export function numberSlips(line: SourceLine, problem: Problem): readonly Slip[] {
  const { column, words, code } = problem;
  if (code !== 'shape/wrong-kind') return [];
  const written = /^[^\s,}\]#]+/.exec(line.text.slice(column - 1))?.[0] ?? '';
  const mended = written === '' ? null : replacedAt(line.text, column - 1, written, quoted(written));
  if (mended === null || /^['"]/.test(written)) return [];
  const isTime = /^\d{1,2}[.:]\d{2}$/.test(written);
  return [
    isTime
      ? slipOn(line, 'shape/time', mended, { value: written }, column)
      : slipOn(line, code, mended, words, column),
  ];
}

/** The people of a scenario, as far as their lines can be read. */
export function peopleIn(lines: readonly SourceLine[]): readonly PersonNamed[] {
  const people: { id: string; name: string; initials: string }[] = [];
  let inCast = false;
  for (const { lead, content, kind } of lines) {
    if (kind !== 'code') continue;
    if (lead === '') inCast = content.startsWith('cast:');
    if (!inCast || lead === '') continue;
    const entry = entryOf(content);
    if (entry !== null && (entry.rest === '' || entry.rest.startsWith('{'))) {
      people.push({ id: entry.key, name: '', initials: '' });
    }
    const person = people.at(-1);
    if (person === undefined) continue;
    person.name ||= /\bname: *['"]?([^,}'"]+)/.exec(content)?.[1]?.trim() ?? '';
    person.initials ||= /\binitials: *['"]?([^,}'"]+)/.exec(content)?.[1]?.trim() ?? '';
  }
  return people;
}

/** Somebody called by name or initials where an id belongs. */
export function nameSlips(
  line: SourceLine,
  { column, words, code }: Problem,
  people: readonly PersonNamed[],
): readonly Slip[] {
  const value = String(words.value ?? '');
  if (code === 'plan/look') {
    const sides = value.split(/\s*(?:->|→|>)\s*/);
    const meant = sides.map((side) => personMeant(side, people) ?? side);
    const mended = replacedAt(line.text, column - 1, value, meant.join(' > '));
    const at = sides.findIndex((side, index) => side !== meant[index]);
    if (mended === null || at === -1) return [];
    return [
      slipOn(line, 'ref/person-by-name', mended, { name: sides[at] ?? '', meant: meant[at] ?? '' }, column),
    ];
  }
  if (code !== 'id/format') return [];
  const meant = personMeant(value, people);
  const mended = meant === null ? null : replacedAt(line.text, column - 1, value, meant);
  if (mended === null || meant === null) return [];
  return [
    slipOn(line, meant === 'you' ? 'ref/you' : 'ref/person-by-name', mended, { name: value, meant }, column),
  ];
}
