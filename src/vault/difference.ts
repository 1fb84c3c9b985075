/** Two collections of records brought together. */
import type { AnyRecord } from './codec';
import { recordKey } from './port';

/** When a record last changed, in milliseconds since 1970. */
export function changedAt({ record }: AnyRecord): number {
  if ('changedAt' in record) return record.changedAt;
  if ('doneAt' in record) return Math.max(record.madeAt, record.doneAt ?? record.madeAt);
  return record.closedAt;
}

/** The name of a record among all. */
export function nameOf({ kind, record }: AnyRecord): string {
  return `${kind}\n${recordKey(kind, record as never)}`;
}

/** What taking in `theirs` would do beside `mine`. */
export interface Difference {
  /** Not here yet. */
  readonly added: readonly AnyRecord[];
  /** Here in an older form. */
  readonly newer: readonly AnyRecord[];
  /** Here in a newer form, or the same. */
  readonly kept: readonly AnyRecord[];
  /** Only here. */
  readonly onlyMine: readonly AnyRecord[];
}

/** Lays one collection beside another. */
export function difference(mine: readonly AnyRecord[], theirs: readonly AnyRecord[]): Difference {
  const known = new Map(mine.map((record) => [nameOf(record), record]));
  const given = new Set(theirs.map(nameOf));
  const here = (record: AnyRecord): AnyRecord | undefined => known.get(nameOf(record));
  const isNewer = (record: AnyRecord): boolean => {
    const own = here(record);
    return own !== undefined && changedAt(record) > changedAt(own);
  };
  return {
    added: theirs.filter((record) => here(record) === undefined),
    newer: theirs.filter(isNewer),
    kept: theirs.filter((record) => here(record) !== undefined && !isNewer(record)),
    onlyMine: mine.filter((record) => !given.has(nameOf(record))),
  };
}
