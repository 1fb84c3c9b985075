/** When a vault at rest locks: a value of times, and no clock of its own. */

const minute = 60_000;

/**
 * A running step counts as use of the app until so long after its planned end.
 * @internal exported for its tests
 */
export const grace = 10 * minute;

/** What there is to know about the use of the app; times in milliseconds since 1970. */
export interface Use {
  readonly now: number;
  /** The last sign of life. */
  readonly last: number;
  /** After how many minutes of rest the vault locks. */
  readonly minutes: number;
  /** The planned end of a step that runs; null while none does. */
  readonly until: number | null;
}

/** Whether a step that runs counts as use now. */
export function countsAsUse({ now, until }: Pick<Use, 'now' | 'until'>): boolean {
  return until !== null && now < until + grace;
}

/** What the vault is due for: a warning in its last minute, then the lock. */
export function lockDue({ now, last, minutes, until }: Use): 'nothing' | 'warning' | 'lock' {
  const at = Math.max(last + minutes * minute, until === null ? 0 : until + grace);
  if (now >= at) return 'lock';
  return now >= at - minute ? 'warning' : 'nothing';
}
