/** How the files of a host add to ours: by key, and the own one goes before. */
import type { CompiledFiles, Joining } from './file-compiler';

type ById<Entry> = Readonly<Record<string, Entry>>;

/** The entries of ours that have none of the same key. */
export function withoutKeys<Entry>(ours: ById<Entry>, own: ById<Entry>): ById<Entry> {
  return Object.fromEntries(Object.entries(ours).filter(([key]) => !Object.hasOwn(own, key)));
}

/** Ours with the own entries in the place of those with the same id, and what is new behind them. */
export function joined<Entry>(
  ours: readonly Entry[],
  own: readonly Entry[],
  idOf: (entry: Entry) => string,
): readonly Entry[] {
  const news = new Map(own.map((entry) => [idOf(entry), entry]));
  const known = new Set(ours.map(idOf));
  return [
    ...ours.map((entry) => news.get(idOf(entry)) ?? entry),
    ...own.filter((entry) => !known.has(idOf(entry))),
  ];
}

/** For a file that is a map of entries, emitted as a list. */
export function entriesBy<Data extends object, Entry>(
  idOf: (entry: Entry) => string,
): Joining<Data, readonly Entry[]> {
  return {
    // Safe: what is left of a map of entries is such a map.
    without: (ours, own) => withoutKeys(ours as ById<unknown>, own as ById<unknown>) as Data,
    both: (ours, own) => joined(ours, own, idOf),
  };
}

/** The ids that ours and the own file have together; null where neither could be read. */
export function idsIn({ parsed }: CompiledFiles<object, unknown>): ReadonlySet<string> | null {
  return parsed.length === 0 ? null : new Set(parsed.flatMap(({ data }) => Object.keys(data)));
}
