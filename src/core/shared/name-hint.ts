/**
 * Hints that a text tells who somebody is, or something about somebody that had better stay out. Hints only: nothing is
 * ever refused for one. Everything is looked up in lists that are in the app; nothing is kept and nothing is asked
 * elsewhere.
 */
import { type Detail, detailIn } from './hints/details';
import { hasNameShape } from './hints/names';
import { type Special, specialIn } from './hints/special';
import { deedWords, functionWords, notNames } from './hints/words';

/** What a text seems to hold. */
export type Seen = 'name' | Detail | Special;

/** What of somebody a short text such as an alias seems to hold: what points to one person goes first. */
export function seenInAlias(alias: string): Seen | null {
  return detailIn(alias) ?? (hasNameShape(alias) ? 'name' : specialIn(alias));
}

/** Whether an alias looks like a real name, or points to one person in another way. */
export function looksLikeName(alias: string): boolean {
  return detailIn(alias) !== null || hasNameShape(alias);
}

/** The word in a note that seems a name: a capitalised word inside a sentence, or one that begins it and acts. */
export function seemingName(text: string): string | null {
  const plain = text.trim();
  const words = plain.matchAll(/(?<before>^|[.?!…:]["’”]?\s{1,9}|\s|["‘“(])(?<word>\p{Lu}\p{Ll}*)/gu);
  for (const { 0: found, groups, index } of words) {
    const word = groups?.word ?? '';
    const lower = word.toLowerCase();
    if (word.length < 2 || notNames.has(lower)) continue;
    const begins = index === 0 || /[.?!…:]/u.test(groups?.before ?? '');
    if (!begins) return word;
    if (functionWords.has(lower)) continue;
    const next = /^\s{1,3}(?<next>\p{L}+)/u.exec(
      plain.slice(index + found.length, index + found.length + 24),
    );
    if (deedWords.has(next?.groups?.next ?? '')) return word;
  }
  return null;
}

/** What of somebody a note seems to hold; of its names nothing where they are asked about elsewhere. */
export function seenInNote(text: string, { names }: { readonly names: boolean }): Seen | null {
  const isName = names && (seemingName(text) !== null || hasNameShape(text));
  return detailIn(text) ?? (isName ? 'name' : specialIn(text));
}

/** Whether a note seems to hold a name, or points to one person in another way. */
export function mayHoldNames(text: string): boolean {
  return seemingName(text) !== null || detailIn(text) !== null || hasNameShape(text);
}

/** The alias of the map that a note holds as a word of its own; null when it holds none. */
export function aliasIn(text: string, aliases: readonly string[]): string | null {
  const plain = (words: string): string =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return aliases.find((alias) => plain(alias).trim() !== '' && plain(text).includes(plain(alias))) ?? null;
}
