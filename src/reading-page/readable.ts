/**
 * Records as lists with words for their parts, without what only the app has use for. What has no word is shown
 * under its own name: on the last page that can read a file, nothing a person wrote may be left out.
 */

import type { KeptRecord } from '../vault/port';
import { recordKinds } from '../vault/record-kinds';
import type { Words } from './words';

/** One part: its label, and what it says or is made of. */
export interface Part {
  readonly label: string;
  readonly content: string | readonly Part[];
}

/** The records of one kind; each is a list of parts. */
export interface Group {
  readonly title: string;
  readonly records: readonly (readonly Part[])[];
}

/** What says nothing without the app. */
const left = new Set(
  'id journey contentHash cursor branchedFrom inFrontAt step of from record along depth spent paused seatsAsked allWritten'.split(
    ' ',
  ),
);

/** Fields that hold one of a few values, each with a word of its own. */
const coded = new Set(
  'kind response outcome way tool talk place ring roles touches occasion heard avoidances agreed setting form refresh voting'.split(
    ' ',
  ),
);

type Names = ReadonlyMap<string, string>;

/** What each thing with an id inside a record is called, for where it is pointed at. */
function namesIn(value: unknown, words: Words, names = new Map<string, string>()): Names {
  if (typeof value !== 'object' || value === null) return names;
  const { id, alias, label, kind, text } = value as Readonly<Record<string, unknown>>;
  const name = [alias, label, text, words.values[String(kind)]].find(
    (one) => typeof one === 'string' && one !== '',
  );
  if (typeof id === 'string' && typeof name === 'string') names.set(id, name);
  for (const part of Object.values(value)) namesIn(part, words, names);
  return names;
}

function dayText(day: string, { locale }: Words): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function plain(name: string, value: string | number | boolean, words: Words, names: Names): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number')
    return name.endsWith('At')
      ? new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short' }).format(value)
      : String(value);
  if (coded.has(name)) return words.values[value] ?? value;
  if (/^\d{4}-\d\d-\d\d$/.test(value) && /^on$|On$|^before$/.test(name)) return dayText(value, words);
  return name === 'page' || name === 'circles' ? (names.get(value) ?? value) : value;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Two who know each other, by their names. */
function tieText(value: unknown, names: Names): string | null {
  if (typeof value !== 'object' || value === null || !('a' in value) || !('b' in value)) return null;
  return [value.a, value.b].map((id) => names.get(String(id)) ?? String(id)).join(' – ');
}

function contentOf(name: string, value: unknown, words: Words, names: Names): Part['content'] {
  if (isPlain(value)) return plain(name, value, words, names);
  if (Array.isArray(value)) {
    const texts = value.map((one) => (isPlain(one) ? plain(name, one, words, names) : tieText(one, names)));
    if (texts.every((text) => text !== null)) return texts.join(', ');
    return value.map((one, index) => ({
      label: String(index + 1),
      content: contentOf(name, one, words, names),
    }));
  }
  return partsOf(value as object, name, words, names);
}

function labelOf(name: string, holder: string, words: Words): string {
  if (holder === 'answers') return words.questions[name] ?? name;
  if (holder === 'angles' || holder === 'arrangements') return words.values[name] ?? name;
  return words.fields[name] ?? name;
}

function partsOf(record: object, holder: string, words: Words, around: Names): readonly Part[] {
  // At another moment of a map the same contact may have had another alias.
  const names = 'contacts' in record ? namesIn(record, words) : around;
  return Object.entries(record).flatMap(([name, value]) => {
    if (value === null || value === '' || value === false || (left.has(name) && holder !== 'answers'))
      return [];
    const content = contentOf(name, value, words, names);
    return content.length === 0 ? [] : [{ label: labelOf(name, holder, words), content }];
  });
}

/** The records by kind, in the order in which the vault shows them. */
export function grouped(records: readonly KeptRecord[], words: Words): readonly Group[] {
  return recordKinds.flatMap((kind) => {
    const ofKind = records.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      {
        title: words.kinds[kind] ?? kind,
        records: ofKind.map(({ record }) => partsOf(record, kind, words, namesIn(record, words))),
      },
    ];
  });
}

function lines(parts: readonly Part[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  return parts.flatMap(({ label, content }) =>
    typeof content === 'string'
      ? [`${indent}${label}: ${content.replaceAll('\n', `\n${indent}  `)}`]
      : [`${indent}${label}:`, ...lines(content, depth + 1)],
  );
}

/** The same as text without markup. */
export function asText(groups: readonly Group[]): string {
  return groups
    .map(({ title, records }) =>
      [title, '='.repeat(title.length), '', ...records.flatMap((parts) => [...lines(parts, 0), ''])].join(
        '\n',
      ),
    )
    .join('\n');
}
