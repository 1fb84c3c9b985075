/** Completion over SCORM: finds the API of the learning system, begins, and ends when the page goes. */
import { createActor } from 'xstate';
import { type Completion, type CompletionState, standing } from '../../core/programme/completion';
import type { ModuleId } from '../../core/shared/ids';
import type { Clock } from '../../core/shared/ports';
import { makeReport, stateOfReport } from '../report';
import { type EditionName, editions } from './editions';
import { findApi } from './find-api';
import { Session } from './session';

/** Calls these when the page goes out of sight and comes back, has a network again, and is left. */
function watch(page: Window, hears: Record<'hidden' | 'seen' | 'online' | 'left', () => void>): void {
  const { document } = page;
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? hears.hidden() : hears.seen(),
  );
  page.addEventListener('online', hears.online);
  page.addEventListener('pagehide', hears.left);
}

function reporting(session: Session, module: ModuleId, page: Window): Completion {
  const report = createActor(makeReport(async () => session.report()));
  const listeners = new Set<() => void>();
  let state: CompletionState = { kind: 'open' };
  report.subscribe((snapshot) => {
    state = stateOfReport(snapshot);
    for (const listener of listeners) listener();
  });
  report.start();
  const again = (): void => report.send({ type: 'again' });
  watch(page, {
    hidden: () => session.keep(),
    seen: again,
    online: again,
    left: () => report.send({ type: 'over', answer: session.end(state.kind === 'confirmed') }),
  });
  return {
    module,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    complete: () => report.send({ type: 'complete' }),
    retry: () => report.send({ type: 'retry' }),
  };
}

/**
 * Begins a session for the launched module. Without a module there is nothing to report, and so no session: a learning
 * system may call completed what began, said nothing and ended.
 * @param page the window of this page.
 */
export function startScorm(
  name: EditionName,
  module: ModuleId | null,
  page: Window,
  clock: Clock,
): Completion {
  const edition = editions[name];
  const api = findApi(page, edition.api, edition.calls.initialize);
  const session =
    module === null || api === null ? null : Session.begin(api, edition, clock, () => page.navigator.onLine);
  if (module === null || session === null) return standing(module, { kind: 'not-connected' });
  if (session.purpose === 'normal' && !session.wasCompleted) return reporting(session, module, page);
  watch(page, {
    hidden: () => session.keep(),
    seen: () => undefined,
    online: () => undefined,
    left: () => void session.end(true),
  });
  return standing(
    module,
    session.purpose === 'for-reading' ? { kind: 'for-reading' } : { kind: 'confirmed', before: true },
  );
}
