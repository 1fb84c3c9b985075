/**
 * Writes down what a room must not forget before anything is promised on the strength of it: 'received' is said of a vote
 * only when it will be there after a crash. While one version is written down, and a moment after, what comes waits for
 * the next: five hundred votes in ten seconds are written down in fifty times, not in five hundred.
 */

/** Keeps the present version, and does what waits for that. */
export class Keeper {
  private waiting: (() => void)[] = [];
  private isDue = false;
  private isBusy = false;
  private isStopped = false;

  constructor(
    private readonly present: () => string,
    private readonly keep: (version: string) => Promise<void>,
    /** Lets that moment pass. */
    private readonly pause: () => Promise<void>,
  ) {}

  /** Something changed. */
  changed(): void {
    this.isDue = true;
    if (!this.isBusy) void this.work();
  }

  /** Does this once what is now known has been written down; never when that fails. */
  whenKept(deed: () => void): void {
    this.waiting.push(deed);
    this.changed();
  }

  /** Nothing is written down any more. */
  stop(): void {
    this.isStopped = true;
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    // What changes in the same breath is written down once.
    await Promise.resolve();
    while (this.isDue && !this.isStopped) {
      this.isDue = false;
      const deeds = this.waiting;
      this.waiting = [];
      try {
        await this.keep(this.present());
        for (const deed of deeds) deed();
      } catch {
        // Nothing is promised: phones send again, and it is tried again then.
      }
      await this.pause();
    }
    this.isBusy = false;
  }
}
