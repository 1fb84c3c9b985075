/**
 * Where an author stands, as the address of author mode has it behind its #: the story, the moment, the memory and what
 * the bar of messages shows, so that a reload keeps the place and a colleague can be sent it. It holds the author's own
 * trial, never a reader's.
 */
import { patterns } from './addresses';

/** What the bar of messages shows. */
export interface BarFilter {
  readonly of: 'all' | 'story';
  readonly kinds: 'errors' | 'all';
}

/** A place at the author's desk. */
export interface AuthorPlace {
  /** `module/scenario`; null where the address names none. */
  readonly story: string | null;
  /** A moment, an ending, or the key of a text, a choice among them; null for where the story begins. */
  readonly spot: string | null;
  /** The memory to stand there with, each value as text by the name of its variable; null for what comes of itself. */
  readonly memory: Readonly<Record<string, string>> | null;
  readonly bar: BarFilter;
}

const names = { memory: 'geheugen', kinds: 'soort', of: 'van' } as const;
const words = { all: 'alles', story: 'verhaal' } as const;

/** A part that came from an address; what is no text there is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What the part behind the # says; what it does not say, or not rightly, is as it is at first. */
export function authorPlaceIn(hash: string): AuthorPlace {
  const [path = '', ...query] = hash.replace(/^#/, '').split('?');
  const asked = new URLSearchParams(query.join('?'));
  const [module = '', scenario = '', spot = ''] = path.split('/').map(decoded);
  const memory = (asked.get(names.memory) ?? '').split(',').flatMap((pair): [string, string][] => {
    const at = pair.indexOf(':');
    return at < 1 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
  });
  return {
    story: module === '' || scenario === '' ? null : `${module}/${scenario}`,
    spot: spot === '' ? null : spot,
    memory: memory.length === 0 ? null : Object.fromEntries(memory),
    bar: {
      of: asked.get(names.of) === words.story ? 'story' : 'all',
      kinds: asked.get(names.kinds) === words.all ? 'all' : 'errors',
    },
  };
}

/**
 * The part behind the # that says it.
 * @internal exported for its tests
 */
export function authorHash({ story, spot, memory, bar }: AuthorPlace): string {
  const asked = new URLSearchParams();
  if (memory !== null) {
    const pairs = Object.entries(memory).map(([name, value]) => `${name}:${value}`);
    if (pairs.length > 0) asked.set(names.memory, pairs.join(','));
  }
  if (bar.of === 'story') asked.set(names.of, words.story);
  if (bar.kinds === 'all') asked.set(names.kinds, words.all);
  const path =
    story === null ? '' : [...story.split('/'), ...(spot === null ? [] : [spot])].map(encodeURIComponent);
  const query = asked.toString();
  return `#${path === '' ? '' : path.join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The address of a place at the author's desk. */
export function authorAddress(place: AuthorPlace): string {
  return `${patterns.authorDesk}${authorHash(place)}`;
}
