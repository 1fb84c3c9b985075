/**
 * The group session that runs, as every view may ask after it: looked for when somebody comes to where it is led, and
 * begun. What is done in it is the leading page's, and is loaded with it.
 */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { GroupSession } from '../core/tools/group-session/session';
import type { SessionView } from '../vault/group-session-keeper';
import type { Outcome } from '../vault/port';
import { paths } from './addresses';
import { useServices } from './services';

/** What is known of the group session of this device. */
export function useSessionView(): SessionView {
  const { groupSession } = useServices();
  return useSyncExternalStore(
    (listener) => groupSession.subscribe(listener),
    () => groupSession.view(),
    () => groupSession.view(),
  );
}

/**
 * Looks for a session as long as the view that uses it is there: now, and when one comes back to this tab.
 * @throws during rendering when what looks does not arrive, so that the error page says it.
 */
export function useLookForSession(): SessionView {
  const { groupSession } = useServices();
  const [failed, setFailed] = useState<{ readonly reason: unknown } | null>(null);
  useEffect(() => {
    const seek = (): void => void groupSession.look().catch((reason: unknown) => setFailed({ reason }));
    const look = (): void => {
      if (document.visibilityState === 'visible') seek();
    };
    seek();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [groupSession]);
  const view = useSessionView();
  if (failed !== null && view.kind === 'unknown') throw failed.reason;
  return view;
}

/** Begins a session: it is written down, then the private vault is closed. */
export function useBeginGroupSession(): (session: GroupSession) => Promise<Outcome> {
  const { groupSession, vault } = useServices();
  return useCallback(
    async (session) => {
      const outcome = await groupSession.begin(session);
      if (groupSession.view().kind === 'running') await vault.lock();
      return outcome;
    },
    [groupSession, vault],
  );
}

/** Whether a session is led here: then there is nothing of the app on the page but the session. */
export function useIsLeading(): boolean {
  const { pathname } = useLocation();
  const { kind } = useSessionView();
  return pathname === paths.group && (kind === 'running' || kind === 'over');
}
