/** Finding: the index of the content with the texts of the app beside it, and results by kind. */
import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from 'minisearch';
import {
  type IndexedEntry,
  numbered,
  type SearchEntry,
  type SearchKind,
  searchOptions,
} from '../../core/search/entry';
import { folded, type Wanted, wantedIn, wordsOf } from '../../core/search/terms';

/** One place that was found. */
export interface Found {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly text: string;
  /** The words by which it was found, folded. */
  readonly terms: ReadonlySet<string>;
}

/** All that was found of one kind, the best first. */
export interface FoundKind {
  readonly kind: SearchKind;
  readonly found: readonly Found[];
}

/** Answers with what is found for a text; the kind with the best result first. */
export type Finder = (typed: string) => readonly FoundKind[];

/** From how many letters on a slip of the fingers is forgiven. */
const forgiving = 5;

/** A word: as typed or longer, with a slip; without its ending; another word for it; or a part of a longer word, which counts for less. */
function queryFor({ term, stem, within, others }: Wanted): Query {
  return {
    combineWith: 'OR',
    queries: [
      { queries: [term], prefix: true, fuzzy: term.length >= forgiving ? 0.2 : false },
      ...(stem === null ? [] : [{ queries: [stem], prefix: true, boostDocument: () => 0.7 }]),
      ...(others.length === 0
        ? []
        : [{ queries: [...others], combineWith: 'OR' as const, prefix: true, boostDocument: () => 0.7 }]),
      ...(within.length === 0
        ? []
        : [{ queries: [...within], combineWith: 'OR' as const, boostDocument: () => 0.5 }]),
    ],
  };
}

// Safe: both ends store these very fields.
const stored = (result: SearchResult) => result as SearchResult & Omit<IndexedEntry, 'also'>;

function byKind(results: readonly SearchResult[]): readonly FoundKind[] {
  const kinds = new Map<SearchKind, Found[]>();
  for (const { id, kind, at, title, text, terms } of results.map(stored)) {
    const found = kinds.get(kind) ?? [];
    kinds.set(kind, [...found, { id, at, title, text, terms: new Set(terms) }]);
  }
  return [...kinds].map(([kind, found]) => ({ kind, found }));
}

/**
 * Makes the finder.
 * @param index the index of the content, as the build made it
 * @param texts what the app itself has to offer, in the language of the interface
 */
export function makeFinder(index: string, texts: readonly SearchEntry[]): Finder {
  // Safe: the build of this very app wrote it.
  const made = JSON.parse(index) as AsPlainObject;
  const search = MiniSearch.loadJS<IndexedEntry>(made, searchOptions);
  search.addAll(numbered(texts));
  const words = texts.flatMap(({ title, text, also }) => wordsOf(`${title} ${text} ${also}`)).map(folded);
  const terms = [...new Set([...made.index.map(([term]) => term), ...words])];
  const run = (all: readonly Wanted[], combineWith: 'AND' | 'OR'): readonly SearchResult[] =>
    search.search({ combineWith, queries: all.map(queryFor) }, { boost: { title: 3, also: 1.5 } });
  return (typed) => {
    const all = wantedIn(typed, terms);
    if (all.length === 0) return [];
    const together = run(all, 'AND');
    return byKind(together.length > 0 ? together : run(all, 'OR'));
  };
}
