/** What a key does in the session, of this window or of a wall. */
import { useCallback } from 'react';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import type { GroupSession } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { useServices } from '../../state/services';
import { backward, handCounted, onward, roundHere } from './deeds';
import type { SessionDeed } from './use-session-deed';
import type { KeyDeed } from './use-session-keys';

type Count = Extract<KeyDeed, { readonly type: 'count' }>;

/** What a key does to the session; showing the code is no deed of it. */
export type SessionKeyDeed = Exclude<KeyDeed, { readonly type: 'invite' }>;

/** A vote more or fewer, where votes are counted by hand and not shown yet. */
function counted(session: GroupSession, { option, by }: Count): SessionDeed | null {
  const round = roundHere(session);
  const chosen = roomQuestion(session)?.options[option];
  if (session.voting === 'phones' || stepNow(session).kind !== 'vote') return null;
  if (round === null || round.state === 'shown' || chosen === undefined) return null;
  return handCounted(round, chosen.id, (round.hand?.[chosen.id] ?? 0) + by);
}

function deedFor(session: GroupSession, deed: SessionKeyDeed): SessionDeed | null {
  switch (deed.type) {
    case 'on':
      return onward(session);
    case 'back':
      return backward(session);
    case 'black':
      return { type: 'black', isBlack: !session.wall.isBlack };
    case 'light':
      return session.wall.isBlack ? { type: 'black', isBlack: false } : null;
    case 'count':
      return counted(session, deed);
  }
}

export function useSessionActs(send: (deed: SessionDeed) => void): (deed: SessionKeyDeed) => void {
  const { groupSession } = useServices();
  return useCallback(
    (deed) => {
      const view = groupSession.view();
      const found = view.kind === 'running' ? deedFor(view.session, deed) : null;
      if (found !== null) send(found);
    },
    [groupSession, send],
  );
}
