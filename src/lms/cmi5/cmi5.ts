/** Completion over cmi5: reads how the learning system started this page, begins, and ends when the page goes. */
import { type Completion, standing } from '../../core/programme/completion';
import type { ModuleId } from '../../core/shared/ids';
import type { Clock, IdMaker } from '../../core/shared/ports';
import { readLaunch, readOrigins } from './launch';
import { Cmi5Session } from './session';

/** What a start needs. */
export interface Start {
  /** What stood behind the ? of the address. */
  readonly parameters: URLSearchParams;
  readonly module: ModuleId | null;
  /** The origins that this package may speak to, with spaces between them. */
  readonly origins: string;
  readonly page: Window;
  readonly clock: Clock;
  readonly ids: IdMaker;
  /** Hears which languages the person prefers, best first, where the learning system says so. */
  readonly prefers: (languages: readonly string[]) => void;
}

/**
 * Begins a session. Where the address names no start, one that cannot be read, or a place that this package may not
 * speak to, nothing is asked of anyone; nor without a module, for then there is nothing to report.
 */
export function startCmi5({ parameters, module, origins, page, clock, ids, prefers }: Start): Completion {
  const launch = readLaunch(parameters, readOrigins(origins));
  if (!launch.ok)
    return standing(module, { kind: launch.failure === 'foreign' ? 'not-allowed' : 'not-connected' });
  if (module === null) return standing(module, { kind: 'not-connected' });
  const session = new Cmi5Session(module, launch.value, {
    fetch: (address, request) => page.fetch(address, request),
    clock,
    ids,
    go: (address) => page.location.assign(address),
    prefers,
  });
  page.addEventListener('pagehide', () => session.end());
  page.addEventListener('online', () => session.wake());
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'visible') session.wake();
  });
  void session.connect();
  return session;
}
