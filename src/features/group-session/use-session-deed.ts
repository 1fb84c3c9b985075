/** The session that runs is changed by one deed at a time, and each is written down before the next screen. */
import { useCallback } from 'react';
import type { SessionEvent } from '../../core/tools/group-session/session';
import { sessionAfter } from '../../core/tools/group-session/session-after';
import { useServices } from '../../state/services';

/** Something that is done in a session; when, the clock says. */
export type SessionDeed = SessionEvent extends infer Event
  ? Event extends { readonly at: number }
    ? Omit<Event, 'at'>
    : Event
  : never;

/** Does something in the session that runs. */
export function useSessionDeed(): (deed: SessionDeed) => void {
  const { groupSession, clock } = useServices();
  return useCallback(
    (deed) => {
      const view = groupSession.view();
      if (view.kind !== 'running') return;
      // Safe: an event is its deed with the time; a deed without time leaves it unread.
      const event = { ...deed, at: clock.now() } as SessionEvent;
      groupSession.put(sessionAfter(view.session, event));
    },
    [groupSession, clock],
  );
}
