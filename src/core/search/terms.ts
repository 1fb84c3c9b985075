/** Words as they are searched: without capitals and accents, and without the words that say nothing. */
import { synonymsOf } from './synonyms';

/** What stands in nearly every sentence, in Dutch and in English. */
const silent = new Set(
  (
    'aan als bij dat de den der deze die dit door een en er het hij hoe ik in is je kan maar met mijn naar niet nog ' +
    'of om ook op over te tot uit uw van voor was wat we wel wie wordt ze zich zij zijn zo ' +
    'a an and are as at be by can do for from has have how if it its my no not on or our she so that the their ' +
    'there they this to was we what when which who will with you your'
  ).split(' '),
);

/** Lower case and without accents: 'Categorieën' is 'categorieen'. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The form in which a word is searched; null for one that says nothing. */
export function termOf(word: string): string | null {
  const term = folded(word);
  return term.length < 2 || silent.has(term) ? null : term;
}

/** The words of a text, as they stand there. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The endings of plurals and verbs, longest first; what is left keeps four letters. */
const endings = ['en', 'es', 's', 'e'];

/**
 * What stands for a typed word in an index: the word itself, the same without its ending, the longer words that it
 * is a part of ('activiteit' in 'nevenactiviteiten'), as Dutch writes its compounds in one, and other words for it.
 */
export interface Wanted {
  readonly term: string;
  readonly stem: string | null;
  readonly within: readonly string[];
  readonly others: readonly string[];
}

/** The shortest piece that is looked for inside other words. */
const shortestPiece = 4;

/** How a word that was typed is looked for among these terms. */
function wanted(term: string, terms: readonly string[]): Wanted {
  const ending = endings.find((end) => term.endsWith(end) && term.length - end.length >= shortestPiece);
  const stem = ending === undefined ? null : term.slice(0, -ending.length);
  const piece = stem ?? term;
  const within =
    piece.length < shortestPiece ? [] : terms.filter((one) => one.includes(piece) && !one.startsWith(piece));
  return { term, stem, within, others: synonymsOf(term) };
}

/** What is looked for, word by word; nothing for a text in which nothing is said. */
export function wantedIn(typed: string, terms: readonly string[]): readonly Wanted[] {
  const typedTerms = wordsOf(typed).flatMap((word) => termOf(word) ?? []);
  return [...new Set(typedTerms)].map((term) => wanted(term, terms));
}
