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
