/** The English beside a Dutch text: which it is, whether it still fits, and how it is written. */
import { normalised } from '../../../core/shared/normalised';
import type { Edit } from '../../../library/author-desk';
import { partAt } from './reading';

/** A translation as it stands beside its Dutch. */
export interface Beside {
  readonly text: string;
  /** 'missing': none yet. 'stale': of a Dutch that has changed. 'unconfirmed': nobody said of which Dutch. */
  readonly state: 'fits' | 'missing' | 'stale' | 'unconfirmed';
}

interface Entry {
  readonly nl: string | null;
  readonly en: string;
}

function entryOf(value: unknown): Entry | null {
  if (typeof value === 'string') return { nl: null, en: value };
  if (typeof value !== 'object' || value === null) return null;
  const { nl, en } = value as { nl?: unknown; en?: unknown };
  return typeof en === 'string' ? { nl: typeof nl === 'string' ? normalised(nl) : null, en } : null;
}

/** The list that a numbered key is of, such as `moment.lines`. */
function listOf(key: string): string | null {
  return /^(.+\.(?:lines|given|voices|group|notes)|aims|changes)\.\d+$/.exec(key)?.[1] ?? null;
}

function entriesOf(english: unknown): ReadonlyMap<string, Entry> {
  const texts = Object.entries(partAt(english, ['texts']));
  return new Map(
    texts.flatMap(([key, value]) => [entryOf(value)].flatMap((one) => (one ? [[key, one]] : []))),
  );
}

/** What stands under `key`, or under another number of its list when the text moved there. */
function foundFor(entries: ReadonlyMap<string, Entry>, key: string, dutch: string): Entry | undefined {
  const direct = entries.get(key);
  if (direct?.nl === dutch) return direct;
  const list = listOf(key);
  const kin = list === null ? [] : [...entries].filter(([other]) => listOf(other) === list);
  return kin.find(([, { nl }]) => nl === dutch)?.[1] ?? direct;
}

/** The English of a Dutch text. */
export function besideOf(english: unknown, key: string, dutchText: string): Beside {
  const dutch = normalised(dutchText);
  const found = foundFor(entriesOf(english), key, dutch);
  if (found === undefined || found.en === '') return { text: '', state: 'missing' };
  const state = found.nl === null ? 'unconfirmed' : found.nl === dutch ? 'fits' : 'stale';
  return { text: found.en.trimEnd(), state };
}

/**
 * The changes that write `en` as the translation of `key`, with the Dutch it translates. Where texts of its list moved,
 * theirs are put under their numbers too, so that none is written over.
 */
export function translating(
  english: unknown,
  dutchOf: ReadonlyMap<string, string>,
  key: string,
  en: string,
): readonly Edit[] {
  const entries = entriesOf(english);
  const list = listOf(key);
  const kin = list === null ? [] : [...dutchOf].filter(([other]) => listOf(other) === list && other !== key);
  const moved = kin.flatMap(([other, text]): Edit[] => {
    const dutch = normalised(text);
    const found = foundFor(entries, other, dutch);
    if (found?.nl !== dutch || entries.get(other)?.nl === dutch) return [];
    return [{ kind: 'set', path: ['texts', other], value: { nl: dutch, en: found.en } }];
  });
  const nl = normalised(dutchOf.get(key) ?? '');
  return [...moved, { kind: 'set', path: ['texts', key], value: { nl, en } }];
}
