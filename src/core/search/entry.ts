/**
 * What can be found: one entry for each place that a word leads to. No entry holds a line, a choice or an ending of a
 * story: nobody finds by searching what they were still to live through.
 */
import { termOf, wordsOf } from './terms';

/** What kind of place an entry leads to. */
export type SearchKind =
  | 'module'
  | 'story'
  | 'guide'
  | 'tool'
  | 'card'
  | 'question'
  | 'place'
  | 'duty'
  | 'occasion'
  | 'help'
  | 'source';

/** One place. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** What the address is made of: the id of a module, card, question, occasion, tool or source. */
  readonly at: string;
  readonly title: string;
  /** What it says, of which the sentence with the hit is shown. */
  readonly text: string;
  /** Words by which it is found though they stand elsewhere, such as its theme. */
  readonly also: string;
}

/** An entry as the index holds it; two entries may lead to one place. */
export interface IndexedEntry extends SearchEntry {
  readonly id: string;
}

/** Entries with the ids by which an index knows them. */
export function numbered(entries: readonly SearchEntry[]): readonly IndexedEntry[] {
  return entries.map((entry, index) => ({ ...entry, id: `${entry.kind} ${entry.at} ${index}` }));
}

/** How an index is made and read (MiniSearch, https://github.com/lucaong/minisearch); both ends use these very options. */
export const searchOptions = {
  fields: ['title', 'also', 'text'],
  storeFields: ['kind', 'at', 'title', 'text'],
  tokenize: (text: string): string[] => [...wordsOf(text)],
  processTerm: termOf,
};
