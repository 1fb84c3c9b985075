/** Time limits: a browser that does not answer may not leave a person waiting without a word. */

/** Nothing came back within the time that is reasonable for it. */
export class SilentError extends Error {
  override readonly name = 'SilentError';
}

/** How long each kind of answer may take, in milliseconds. Each is many times what a slow machine needs. */
export const limits = {
  /** Which databases there are; the first screen waits for it. */
  list: 2_000,
  /** Opening, reading or writing the store. */
  store: 15_000,
  /** The part that other tabs play. */
  tabs: 3_000,
  /** A part of the app that is fetched. */
  part: 20_000,
  /** The first screen waits so long for what was kept; what comes later still comes. */
  start: 3_000,
} as const;

/**
 * The outcome of `work`, when it comes in time. What comes later is let go, also a failure.
 * @param limit milliseconds
 * @throws SilentError when it does not.
 */
export function within<Value>(limit: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new SilentError(`No answer within ${limit} ms.`)), limit);
    work.then(
      (value) => {
        clearTimeout(late);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(late);
        reject(error);
      },
    );
  });
}
