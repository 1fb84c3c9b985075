/** One tab at a time holds what lies on the device of a group's work; another waits until it lets go, or looks again. */
import { limits, within } from './within';

/** So long it may lie there, in milliseconds: a day of work. */
export const longestApart = 12 * 60 * 60_000;

/** The turn of this tab. */
export interface Alone {
  /** Whether it is this tab's turn. */
  readonly isMine: boolean;
  /** When it comes, where another tab has it now. */
  readonly comes: Promise<void>;
  /** Lets go, or waits no longer. */
  end(): void;
}

/**
 * Asks for the turn. Where the browser has no locks, or does not answer, a tab has it at once.
 * @param waits stands in line for it where another tab has it now
 */
export async function aloneAt(name: string, waits = true): Promise<Alone> {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  if (!('locks' in navigator)) return { isMine: true, comes: Promise.resolve(), end };
  const ask = (ifAvailable: boolean): Promise<boolean> =>
    new Promise((resolve) => {
      navigator.locks
        .request(name, { ifAvailable }, async (lock) => {
          resolve(lock !== null);
          if (lock !== null) await over;
        })
        .catch(() => resolve(true));
    });
  const isMine = await within(limits.tabs, ask(true)).catch(() => true);
  const turn = { isMine, comes: Promise.resolve(), end };
  if (isMine || !waits) return turn;
  const waiting = {
    ...turn,
    comes: ask(false).then(() => {
      waiting.isMine = true;
    }),
  };
  return waiting;
}
