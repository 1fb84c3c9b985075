/** What the domain asks of its surroundings instead of reaching for a global. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** Makes identifiers that are unique on this device; 128 random bits written as text. */
export interface IdMaker {
  next(): string;
}

/** A source of chance: a number from 0 up to but not including 1. */
export interface Chance {
  next(): number;
}

/** How a text is to be said. */
interface Manner {
  /** The language of the text, as a BCP 47 tag. */
  readonly lang: string;
  /** How fast; 1 is the usual pace of a voice. */
  readonly rate: number;
}

/** What became of a text that was to be said. */
export type SayingEnd = 'said' | 'failed';

/** A voice that never leaves the device: no text may reach a service elsewhere by it. */
export interface Speech {
  /** Whether a voice on this device speaks the language. */
  canSpeak(lang: string): boolean;
  /** Calls `listener` when voices came or went. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Says a text and then calls `onEnd`, once; what was being said stops, and its `onEnd` is never called. */
  say(text: string, manner: Manner, onEnd: (end: SayingEnd) => void): void;
  /** Stops at once; the `onEnd` of what was being said is never called. */
  silence(): void;
}
