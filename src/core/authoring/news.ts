/**
 * What the development server tells an author: every message, every story (also one that cannot be read), where its
 * moments stand, and its walks. The compiler tells it and author mode hears it; a built app has none of it.
 */
import type { KeptRound } from '../blind/count';

/** One message of the checker. */
export interface AuthorMessage {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The key of the text it is about, where it is about a translation. */
  readonly key?: string;
  /** The line as it stands and as it could read instead, where one line mends it. */
  readonly example?: { readonly written: string; readonly mended: string };
}

/** The moments of a story in its file as it reads now, in order, each with the line it begins on. */
export interface AuthorOutline {
  readonly file: string;
  readonly moments: readonly { readonly id: string; readonly line: number }[];
}

/** A walk as it stands in walks.yaml: these choices lead to this ending. */
export interface AuthorWalk {
  readonly name: string;
  readonly choices: readonly string[];
  readonly ending: string;
  readonly line: number;
}

/**
 * `draft`: nobody read this very text. `read`: somebody did. `signed`: in each of its languages somebody found this
 * very text right. `released`: the programme offers it and all of its ids are kept.
 */
export type StoryState = 'draft' | 'read' | 'signed' | 'released';

/**
 * What a story lacks before it is released: its mistakes mended, its ids kept (of what is offered already), a first
 * reader, its translation, somebody who finds it right, its draft line taken away, a place in the programme.
 */
export type Lack = 'mend' | 'ship' | 'read' | 'translate' | 'sign' | 'release' | 'list';

/** Somebody who read a scenario: who, in which function, what they said of it, and when. */
export interface Reading {
  readonly who: string;
  readonly role: string;
  readonly as: 'gelezen' | 'akkoord';
  /** Date and time with the offset of where it was, `2026-11-28T00:30:00+01:00`. */
  readonly at: string;
  /** The day there, ISO. */
  readonly on: string;
  /** Whether the text is still the one that was read. */
  readonly holds: boolean;
}

/** A story that an author has, whatever state it is in. */
export interface AuthorStory {
  readonly module: string;
  readonly id: string;
  readonly file: string;
  readonly kind: 'scenario' | 'mini';
  /** Null where the file does not say it, or not so that it can be read. */
  readonly title: string | null;
  /**
   * Whether what is played is what the file says; an older version of it; nothing, because it could never be read; or
   * nothing, because its module does not name it.
   */
  readonly state: 'current' | 'older' | 'unreadable' | 'unnamed';
  /** When the version that is played was read, on the server's own clock: '2026-11-28T08:28:05+01:00'. */
  readonly readAt: string | null;
  /** How far it is on its way to readers; null where it could not be compiled. */
  readonly stage: StoryState | null;
  /** What it takes before it is released; the first comes first. */
  readonly lacks: readonly Lack[];
  /** Who read it, by language. */
  readonly readings: Readonly<Record<string, readonly Reading[]>>;
}

/** The state of the content after the last save. */
export interface AuthorNews {
  readonly messages: readonly AuthorMessage[];
  /** By `module/scenario`. */
  readonly outlines: Readonly<Record<string, AuthorOutline>>;
  readonly stories: readonly AuthorStory[];
  /** By `module/scenario`; a walks.yaml that cannot be read has none. */
  readonly walks: Readonly<Record<string, readonly AuthorWalk[]>>;
  /** What blind readers made of the stories, by `module/scenario`. */
  readonly blind: Readonly<Record<string, readonly KeptRound[]>>;
}

/**
 * The event by which the development server tells `AuthorNews`: after every save, and to a page that sends this event
 * itself.
 */
export const newsEvent = 'speelveld:messages';
