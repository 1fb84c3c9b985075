/**
 * Who could open what at the moment it was sealed. The page tells of every sealed record as it hands it to the
 * database, by its IV, which no two share; so afterwards each of them, found wherever in the profile, is known
 * to be of before a passphrase, of while it was on, or of after it.
 */
import type { BrowserContext } from '@playwright/test';
import type { Tried } from './trying-keys';

/** A time in which one protection was on. */
interface Period {
  /** Stands in every text that was written in it. */
  readonly marker: string;
  /** The passphrases and codes that may open what was sealed in it; null when the files alone may. */
  readonly guardedBy: readonly string[] | null;
}

/** The book that is kept of it. */
export class SealLedger {
  private readonly periods: Period[] = [];
  private readonly sealedIn = new Map<string, Period>();

  /** From now on everything that is sealed belongs to a new time. Say it before pressing what begins it. */
  begin(guardedBy: readonly string[] | null): string {
    const marker = `merkwoord-${this.periods.length + 1}-zebra`;
    this.periods.push({ marker, guardedBy });
    return marker;
  }

  /** Hears of every record that pages of this browser seal. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('sealedNow', (_source, iv: string) => {
      const now = this.periods.at(-1);
      if (now !== undefined) this.sealedIn.set(iv, now);
    });
    await context.addInitScript(() => {
      const tell = (value: unknown): void => {
        const iv = (value as { iv?: unknown } | null)?.iv;
        if (!(iv instanceof Uint8Array)) return;
        const text = [...iv].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        void (globalThis as unknown as { sealedNow: (iv: string) => Promise<void> }).sealedNow(text);
      };
      for (const method of ['put', 'add'] as const) {
        const original = IDBObjectStore.prototype[method];
        IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
          tell(args[0]);
          return original.apply(this, args);
        };
      }
      const { update } = IDBCursor.prototype;
      IDBCursor.prototype.update = function (this: IDBCursor, value: unknown) {
        tell(value);
        return update.call(this, value);
      };
    });
  }

  /**
   * Whether a record opened by what may not open it: it was sealed while something else guarded it, or nobody
   * saw it being sealed, or its words were written under a passphrase and were never since kept without one.
   */
  isBroken({ iv, text, by }: Tried): boolean {
    if (text === null) return false;
    const period = this.sealedIn.get(iv);
    if (period === undefined) return true;
    if (period.guardedBy !== null) return [...by].some((one) => period.guardedBy?.includes(one) !== true);
    const lastOpen = this.periods.findLastIndex(({ guardedBy }) => guardedBy === null);
    return this.periods.slice(lastOpen + 1).some(({ marker }) => text.includes(marker));
  }

  /** Whether it was sealed in the last of the times. */
  isOfNow({ iv }: Tried): boolean {
    return this.sealedIn.get(iv) === this.periods.at(-1);
  }

  /** The words of the times in which something guarded what was written. */
  get guardedMarkers(): readonly string[] {
    return this.periods.filter(({ guardedBy }) => guardedBy !== null).map(({ marker }) => marker);
  }
}
