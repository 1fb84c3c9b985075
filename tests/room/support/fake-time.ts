/**
 * Time that stands still while cryptography works. Web Crypto answers when it is ready; a clock of its own counts what is
 * under way and goes to the next timer only when nothing is, so that a session of minutes takes a second and runs the same
 * each time.
 */
import type { RoomEnvironment } from '../../../src/room/environment';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly deed: () => void;
}

/** A clock that is moved by hand. */
export class FakeTime {
  now = 1_800_000_000_000;
  private timers: Timer[] = [];
  private order = 0;
  private underWay = 0;

  after(milliseconds: number, deed: () => void): () => void {
    this.order += 1;
    const timer: Timer = { at: this.now + Math.max(0, Math.round(milliseconds)), order: this.order, deed };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  /** Goes on for so long, or until it is so. */
  async pass(milliseconds: number, isSo: () => boolean = () => false): Promise<void> {
    const end = this.now + Math.round(milliseconds);
    for (;;) {
      await this.settle();
      if (isSo()) return;
      const next = this.timers.reduce<Timer | null>(
        (first, one) =>
          first === null || one.at < first.at || (one.at === first.at && one.order < first.order)
            ? one
            : first,
        null,
      );
      if (next === null || next.at > end) break;
      this.timers = this.timers.filter((one) => one !== next);
      // What came due while the clock was moved on by hand is done late, as after a sleep: time never goes back.
      this.now = Math.max(this.now, next.at);
      next.deed();
    }
    this.now = end;
  }

  /** @throws when it does not come to be within so long. */
  async until(isSo: () => boolean, within: number): Promise<void> {
    const begun = this.now;
    await this.pass(within, isSo);
    if (!isSo()) throw new Error(`It did not come to be within ${within} ms (from ${begun}).`);
  }

  /** The world of one side. Once it is dead nothing of it happens any more, as after a crash. */
  environment(chance: () => number): RoomEnvironment & { die(): void } {
    let isDead = false;
    return {
      now: () => this.now,
      chance,
      after: (milliseconds, deed) =>
        this.after(milliseconds, () => {
          if (!isDead) deed();
        }),
      crypto: this.crypto,
      die: () => {
        isDead = true;
      },
    };
  }

  private async settle(): Promise<void> {
    for (let calm = 0; calm < 2; calm += 1) {
      await new Promise((done) => setImmediate(done));
      if (this.underWay > 0) calm = -1;
    }
  }

  private readonly crypto: RoomEnvironment['crypto'] = {
    getRandomValues: (array) => crypto.getRandomValues(array),
    subtle: new Proxy(crypto.subtle, {
      get: (subtle, name) => {
        // Safe: the names of a SubtleCrypto are those of its functions, which all give a promise.
        const work = Reflect.get(subtle, name) as (...given: readonly unknown[]) => Promise<unknown>;
        return async (...given: readonly unknown[]) => {
          this.underWay += 1;
          try {
            return await work.apply(subtle, [...given]);
          } finally {
            this.underWay -= 1;
          }
        };
      },
    }),
  };
}

/** Chance by a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
