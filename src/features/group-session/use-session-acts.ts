/** What a key does in the session, of this window or of a wall. */
import { useCallback } from 'react';
import { optionsOf } from '../../core/tools/group-session/material-of';
import { isLaid } from '../../core/tools/group-session/parts';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import type { GroupSession } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { storyOf } from '../../core/tools/group-session/story';
import { useServices } from '../../state/services';
import { backward, handCounted, onward, roundHere } from './deeds';
import type { SessionDeed } from './use-session-deed';
import type { KeyDeed } from './use-session-keys';

type Figure = Extract<KeyDeed, { readonly type: 'figure' }>;

/** What a key does to the session; showing the code is no deed of it. */
export type SessionKeyDeed = Exclude<KeyDeed, { readonly type: 'invite' }>;

/** A vote more or fewer, where votes are counted by hand and not shown yet. */
function counted(session: GroupSession, { option, by }: Figure): SessionDeed | null {
  const round = roundHere(session);
  const counts = roomQuestion(session)?.options[option];
  if (session.voting === 'phones' || stepNow(session).kind !== 'vote') return null;
  if (round === null || round.state === 'shown' || counts === undefined) return null;
  return handCounted(round, counts.id, (round.hand?.[counts.id] ?? 0) + by);
}

/** What the room goes on with, where the story asks and its options are on the wall. */
function chosen(session: GroupSession, { option, by }: Figure): SessionDeed | null {
  const choice = isLaid(session) ? optionsOf(storyOf(session)?.offered ?? [])[option] : undefined;
  return choice === undefined || by === -1 ? null : { type: 'choose', choice: choice.id };
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
    case 'figure':
      return counted(session, deed) ?? chosen(session, deed);
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
