/** What a room needs of the world: the time, chance and cryptography. Tests bring their own. */

/** Clock, timers, chance and cryptography. */
export interface RoomEnvironment {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does this after so many milliseconds, unless it is called off. */
  after(milliseconds: number, deed: () => void): () => void;
  /** Between 0 and 1, for the rhythm of sending again; nothing secret is made of it. */
  chance(): number;
  readonly crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>;
}

/** The browser's own. */
export function browserEnvironment(): RoomEnvironment {
  return {
    now: () => Date.now(),
    after: (milliseconds, deed) => {
      const timer = setTimeout(deed, milliseconds);
      return () => clearTimeout(timer);
    },
    chance: () => Math.random(),
    crypto,
  };
}
