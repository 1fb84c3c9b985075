/** A stopwatch as a value: it counts towards a time that is advised, and never ends anything. */

/** Milliseconds that have passed, and since when it runs; null while it stands still. */
export interface Stopwatch {
  readonly passed: number;
  readonly since: number | null;
}

/** A stopwatch that stands at nothing. */
export const atRest: Stopwatch = { passed: 0, since: null };

/** Milliseconds on the watch at `now`; a clock that was set back takes nothing away. */
export function passedAt({ passed, since }: Stopwatch, now: number): number {
  return since === null ? passed : passed + Math.max(0, now - since);
}

/** The watch running from `now`; one that runs stays as it is. */
export function started(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : watch;
}

/** The watch standing still at `now`. */
export function stopped(watch: Stopwatch, now: number): Stopwatch {
  return { passed: passedAt(watch, now), since: null };
}

/** When the watch will show these minutes, in the time it was started in; null while it stands still. */
export function plannedEnd({ passed, since }: Stopwatch, minutes: number): number | null {
  return since === null ? null : since + minutes * 60_000 - passed;
}
