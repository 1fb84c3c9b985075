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
