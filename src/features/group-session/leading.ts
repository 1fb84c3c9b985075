/** What every part of the facilitator's page is given. */
import type { GroupSession } from '../../core/tools/group-session/session';
import type { SessionDeed } from '../../state/group-session';
import type { RoomSide } from './use-room';

export interface Leading {
  readonly session: GroupSession;
  readonly send: (deed: SessionDeed) => void;
  /** The room of phones. */
  readonly room: RoomSide;
}
