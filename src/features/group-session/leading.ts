/** What every part of the facilitator's page is given. */
import type { GroupSession } from '../../core/tools/group-session/session';
import type { RoomSide } from './use-room';
import type { SessionDeed } from './use-session-deed';

export interface Leading {
  readonly session: GroupSession;
  readonly send: (deed: SessionDeed) => void;
  /** The room of phones. */
  readonly room: RoomSide;
}

/** Whether no phone was ever reached and none can be now: then it goes on with cards or ballots. */
export function isOutOfReach(room: RoomSide): boolean {
  if (room.kind !== 'open') return room.kind === 'failed';
  return room.view.connection === 'lost' && room.view.phones === 0;
}
