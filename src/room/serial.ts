/** Deeds one after the other: cryptography takes its time, and nothing of a room may happen in between. */

/** Does each deed when those before it are done. */
export class Serial {
  private last: Promise<void> = Promise.resolve();

  do(deed: () => Promise<void>): Promise<void> {
    const done = this.last.then(deed);
    // What goes wrong in one deed is said by its promise, and does not stop those after it.
    this.last = done.catch(() => undefined);
    return done;
  }
}
