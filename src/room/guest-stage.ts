/** What a phone shows, from what it knows of its room. */
import type { ChoiceOnceClosed, ChoiceWhileOpen, ClosedVote, GuestStage, RoomAsk } from './port';
import type { RoomState, RoundState } from './room-state';

/**
 * Milliseconds. `state`: a room that is there is heard at once, for its state lies at the relay; `welcome`: for an answer of
 * its facilitator's device; `heartbeat`: the next one is well over.
 */
const times = { state: 8000, welcome: 20_000, heartbeat: 30_000 } as const;

/** What is known of the room. */
interface Standing {
  /** What it said last; null where nothing was heard. */
  readonly room: RoomState | null;
  /** Whether something newer was heard of than what it said last. */
  readonly isOld: boolean;
  readonly isAdmitted: boolean;
  readonly refused: 'closed' | 'full' | 'not-this-room' | null;
  /** For how long the relay is reached and the room, asked, does not let this phone in; null while it is not asked. */
  readonly asking: number | null;
  /** The own side of the round that is on. */
  readonly round: {
    readonly whileOpen: ChoiceWhileOpen;
    readonly onceClosed: ChoiceOnceClosed;
    readonly unheardBefore: RoomAsk | null;
  } | null;
}

/** The stage of a phone that has not left. */
export function stageOf({ room, isOld, isAdmitted, refused, asking, round }: Standing): GuestStage {
  if (refused !== null) return { kind: 'refused', why: refused };
  if (room === null || !isAdmitted || isOld) {
    const patience = room === null ? times.state : times.welcome;
    if (asking === null || asking <= patience) return { kind: 'joining' };
    return { kind: 'refused', why: isAdmitted ? 'silent' : 'no-room' };
  }
  const closed = room.round && closedVote(room.round, round);
  if (room.display === 'result' && room.result && closed) {
    const { options, lang, shown } = room.result;
    return { kind: 'result', shown, ...closed, ask: { ...closed.ask, options, lang } };
  }
  if (room.display !== 'ask' || room.round === null || round === null)
    return { kind: 'waiting', after: room.round?.isOpen ? null : closed };
  const { ask, isOpen } = room.round;
  return isOpen
    ? { kind: 'vote', ask, choice: round.whileOpen, unheard: round.unheardBefore }
    : { kind: 'counting', ask, choice: round.onceClosed };
}

/** @param round null where this phone has no side of it, or not yet */
function closedVote({ ask }: RoundState, round: Standing['round']): ClosedVote {
  return { ask, choice: round?.onceClosed ?? { kind: 'none' } };
}

/** Whether a room that is reached speaks no more. @param wasHeard whether it was heard at all over this connection. */
export function isQuiet(silent: number, wasHeard: boolean): boolean {
  return silent > (wasHeard ? times.heartbeat : times.state);
}
